import PlanModel
import Planning
import Workbench

/// `plenary task VERB`: one task, step by step.
enum TaskCommand {
  static let all: [Subcommand] = [
    Subcommand(
      "task show",
      "Everything about one task.",
      arguments: [.required("CODE")],
      options: [.json, .asOf]
    ) { invocation in
      let desk = try PlanDesk(invocation)
      let outlook = desk.outlook()
      let task = try desk.plan.needTask(invocation.arguments[0])
      if invocation.has(.json), let place = desk.plan.tasks.index(of: task.id) {
        Output.json(TaskJSON(outlook).of(place))
      } else {
        PagePrinter.print(.details(of: .task(task.id), in: outlook))
      }
      return .fine
    },
    Subcommand(
      "task why",
      "Why the days of a task are as they are.",
      arguments: [.required("CODE")],
      options: [
        .value("date", "DATE", "Only this one: due, earliest, latest or forecast."), .json, .asOf,
      ],
      run: why
    ),
    step("task start", "Work has begun.") { _ in .start },
    step(
      "task wait",
      "Wait for an answer, and chase it on a day.",
      options: [
        .value("on", "WHOM", "Whom the task waits for."),
        .value("chase", "DAY", "When to ask again."),
      ]
    ) { invocation in
      .wait(
        on: try invocation.need("on"),
        chase: try Reading.day(invocation.need("chase"), option: "--chase")
      )
    },
    step("task resume", "The answer has come; work goes on.") { _ in .resume },
    step(
      "task deliver",
      "The result is there, to be cleared.",
      options: [.value("evidence", "TEXT", "The document, or a note of what exists.")]
    ) { .deliver(evidence: try $0.need("evidence")) },
    step(
      "task done",
      "Done, with evidence.",
      options: [
        .value("evidence", "TEXT", "The document, or a note of what exists."),
        .value("override", "REASON", "Why it is done before its predecessors."),
      ]
    ) { .complete(evidence: try $0.need("evidence"), override: $0.value("override")) },
    step("task block", "Something stands in the way.", options: [reason]) {
      .block(reason: try $0.need("reason"))
    },
    step("task unblock", "What stood in the way is gone.") { _ in .unblock },
    step("task drop", "Take the task out of the plan, with a reason.", options: [reason]) {
      .drop(reason: try $0.need("reason"))
    },
    step("task reinstate", "Take a dropped task back into the plan.") { _ in .reinstate },
    step("task reopen", "Done work is open again.", options: [reason]) {
      .reopen(reason: try $0.need("reason"))
    },
    Subcommand(
      "task assign",
      "Say which mission answers for a task, and who supports it.",
      arguments: [.required("CODE"), .optional("MISSION"), .optional("SECOND")],
      options: [
        .value("support", "MISSIONS", "Supporting missions, separated by commas; empty for none."),
        .flag("nobody", "Take the accountable mission away."), .author,
      ],
      notes: "A task has one accountable mission; a SECOND one is refused."
    ) { invocation in
      try Committing.run(invocation) { plan in
        let task = try plan.needTask(invocation.arguments[0])
        if let second = invocation.argument(2) {
          _ = try plan.needMission(second)
          let mission = try plan.needMission(invocation.arguments[1]).code
          throw CommandFailure(.secondAccountable(code: task.code, mission: mission), in: plan)
        }
        let named = try invocation.argument(1).map { code throws(CommandFailure) in
          try plan.needMission(code).id
        }
        let support = try invocation.value("support").map { codes throws(CommandFailure) in
          try plan.needMissions(codes)
        }
        if named == nil && support == nil && !invocation.has("nobody") {
          throw CommandFailure.usage("`plenary task assign` needs MISSION, --support or --nobody.")
        }
        let accountable = invocation.has("nobody") ? nil : named ?? task.accountable
        return .assign(task.id, accountable: accountable, supporting: support)
      }
    },
    Subcommand(
      "task answer",
      "The mission's answer to its assignment: accepted, contested or reassigned.",
      arguments: [.required("CODE"), .required("ANSWER")],
      options: [.author]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .answerAssignment(
          try plan.needTask(invocation.arguments[0]).id,
          try Reading.word(invocation.arguments[1], option: "ANSWER")
        )
      }
    },
    Subcommand(
      "task delete",
      "Remove a task that nobody has started.",
      arguments: [.required("CODES")],
      options: [.author]
    ) { invocation in
      try Committing.run(invocation, on: invocation.arguments[0]) { _ in .delete }
    },
    Subcommand(
      "task after",
      "Make a task wait for another, or no longer.",
      arguments: [.required("CODE"), .required("PREDECESSOR")],
      options: [
        .value("lag", "DAYS", "Working days between them."),
        .flag("remove", "Remove the dependency."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        try dependency(invocation, plan)
      }
    },
    Subcommand(
      "task clear",
      "Record the consent of a government to a task.",
      arguments: [.required("CODE"), .required("COUNTRY"), .required("STATE")],
      options: [.value("evidence", "TEXT", "Where the consent is written."), .asOf, .author],
      notes: "STATE is given, refused or pending."
    ) { invocation in
      try Committing.run(invocation) { plan in
        .recordClearance(
          try plan.needTask(invocation.arguments[0]).id,
          try plan.needCountry(invocation.arguments[1]).id,
          try Reading.word(invocation.arguments[2], option: "STATE"),
          evidence: invocation.value("evidence") ?? ""
        )
      }
    },
  ]

  private static func why(_ invocation: Invocation) throws -> ExitCode {
    let desk = try PlanDesk(invocation)
    let task = try desk.plan.needTask(invocation.arguments[0])
    let outlook = desk.outlook()
    let date: TaskDate? = try invocation.value("date").map { word throws(CommandFailure) in
      try Reading.word(word, option: "--date")
    }
    if date == nil, !invocation.has(.json) {
      PagePrinter.print(.why(of: .task(task.id), meeting: task.meeting, in: outlook))
      return .fine
    }
    let counting = DayCounting(outlook)
    let chains = (date.map { [$0] } ?? TaskDate.allCases).compactMap {
      counting.chain($0, of: task.id)
    }
    if invocation.has(.json) {
      Output.json(.array(chains.map { ChainJSON.of($0, in: outlook) }))
    } else if chains.isEmpty {
      Output.line("\(task.code) has no such day.")
    } else {
      for chain in chains {
        PagePrinter.print(Array(WhyTask.lines(chain, chain.date, in: outlook).dropFirst()))
      }
    }
    return .fine
  }

  private static let reason = OptionSpec.value("reason", "TEXT", "Why.")

  private static func step(
    _ name: String,
    _ summary: String,
    options: [OptionSpec] = [],
    _ make: @escaping @MainActor (Invocation) throws -> TaskStep
  ) -> Subcommand {
    Subcommand(
      name,
      summary,
      arguments: [.required("CODES")],
      options: options + [.asOf, .author],
      notes: "CODES are one code, or several separated by commas: all of them change or none."
    ) { invocation in
      try Committing.run(invocation, on: invocation.arguments[0]) { _ in
        .step(try make(invocation))
      }
    }
  }

  private static func dependency(
    _ invocation: Invocation,
    _ plan: Plan
  ) throws(CommandFailure) -> ChangeRequest {
    guard invocation.has("remove") else {
      let task = try plan.needTask(invocation.arguments[0])
      let other = try plan.needTask(invocation.arguments[1])
      let lag = try invocation.value("lag").map { text throws(CommandFailure) in
        try Reading.number(text, option: "--lag")
      }
      return .addDependency(predecessor: other.id, successor: task.id, lag: lag ?? 0)
    }
    let found = try plan.needDependency(of: invocation.arguments[0], on: invocation.arguments[1])
    return .removeDependency(found.id)
  }
}

extension Invocation {
  /// An option that the command cannot do without.
  func need(_ option: String) throws(CommandFailure) -> String {
    guard let value = value(option) else {
      throw CommandFailure.usage(
        "`plenary \(command)` needs --\(option). `plenary \(command) --help` shows how it is called."
      )
    }
    return value
  }
}
