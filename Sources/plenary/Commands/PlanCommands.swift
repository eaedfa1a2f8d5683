import CivilTime
import PlanModel
import Planning

/// Commands about the plan as a whole: its settings, decisions, baselines and calendars.
enum PlanCommands {
  static let all: [Subcommand] = [
    Subcommand(
      "set",
      "Change the title or the status date of the plan.",
      options: [
        .value("title", "TEXT", "The title."),
        .value(
          "status-date",
          "DAY",
          "The day as of which it is looked at; `today` follows the clock."
        ),
        .author,
      ]
    ) { invocation in
      try Committing.runAll(invocation) { _ in
        var requests: [ChangeRequest] = []
        if let title = invocation.value("title") { requests.append(.setTitle(title)) }
        if let text = invocation.value("status-date") {
          let day = text == "today" ? nil : try Reading.day(text, option: "--status-date")
          requests.append(.setStatusDate(day))
        }
        guard !requests.isEmpty else {
          throw CommandFailure.usage("`plenary set` needs --title or --status-date.")
        }
        return requests
      }
    },
    Subcommand(
      "baseline",
      "Keep a copy of all due days and owners under a name.",
      arguments: [.required("NAME")],
      options: [.asOf, .author]
    ) { invocation in
      try Committing.run(invocation) { _ in
        .takeBaseline(name: invocation.arguments[0])
      }
    },
    Subcommand(
      "decision list",
      "Open and taken decisions.",
      options: [.json, .asOf],
      run: listDecisions
    ),
    Subcommand(
      "decision add",
      "Note a question that somebody must settle.",
      arguments: [.required("WHAT")],
      options: [
        .value("meeting", "CODE", "The meeting that it is about."),
        .value("due", "DAY", "When it must be settled."),
        .value("option", "TEXT", "A way to settle it; may be given several times."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .addDecision(
          meeting: try invocation.value("meeting").map { code throws(CommandFailure) in
            try plan.needMeeting(code).id
          },
          what: invocation.arguments[0],
          due: try invocation.value("due").map { text throws(CommandFailure) in
            try Reading.day(text, option: "--due")
          },
          options: invocation.values("option")
        )
      }
    },
    Subcommand(
      "decision take",
      "Record what was decided; NUMBER is that of `decision list`.",
      arguments: [.required("NUMBER"), .required("OUTCOME")],
      options: [.value("by", "WHO", "Who decided."), .asOf, .author]
    ) { invocation in
      try Committing.run(invocation) { plan in
        let number = try Reading.number(invocation.arguments[0], option: "NUMBER")
        let decisions = plan.decisionsInOrder
        guard decisions.indices.contains(number - 1) else {
          throw CommandFailure(
            .data,
            "There is no decision \(number); there are \(decisions.count). "
              + "`plenary decision list` numbers them."
          )
        }
        return .takeDecision(
          decisions[number - 1].id,
          outcome: invocation.arguments[1],
          by: try invocation.need("by")
        )
      }
    },
    Subcommand(
      "blackout",
      "A span in which a country cannot meet.",
      arguments: [.required("COUNTRY"), .required("FROM..TO"), .required("TEXT")],
      options: [.value("source", "TEXT", "Where it is known from."), .author]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .addBlackout(
          try plan.needCountry(invocation.arguments[0]).id,
          try Reading.window(invocation.arguments[1], option: "FROM..TO"),
          text: invocation.arguments[2],
          source: invocation.value("source") ?? ""
        )
      }
    },
    Subcommand(
      "decree",
      "A day off, a worked weekend day, or a holiday that does not hold, in this plan.",
      arguments: [.required("CALENDAR"), .required("DAY"), .required("KIND"), .required("NAME")],
      options: [.value("source", "TEXT", "Where it is known from."), .author],
      notes: "KIND is off, working or drop."
    ) { invocation in
      try Committing.run(invocation) { _ in
        .changeHoliday(
          calendar: invocation.arguments[0].uppercased(),
          try Reading.day(invocation.arguments[1], option: "DAY"),
          try Reading.word(invocation.arguments[2], option: "KIND"),
          name: invocation.arguments[3],
          source: invocation.value("source") ?? ""
        )
      }
    },
  ]

  private static func listDecisions(_ invocation: Invocation) throws -> ExitCode {
    let plan = try PlanDesk(invocation).plan
    let decisions = plan.decisionsInOrder
    func code(_ decision: Decision) -> String? {
      decision.meeting.flatMap { plan.meetings[$0]?.code }
    }
    if invocation.has(.json) {
      Output.json(
        .array(
          decisions.enumerated().map { number, decision in
            .object([
              ("number", .integer(number + 1)), ("meeting", .optional(code(decision))),
              ("what", .text(decision.what)), ("status", .text(decision.status.rawValue)),
              ("options", .texts(decision.options)), ("due", .day(decision.due)),
              ("outcome", .text(decision.outcome)), ("by", .text(decision.by)),
              ("takenOn", .day(decision.takenOn)),
            ])
          }
        )
      )
      return .fine
    }
    var table = TextTable("NO", "MEETING", "STATUS", "DUE", "WHAT", "OUTCOME")
    for (number, decision) in decisions.enumerated() {
      table.add(
        String(number + 1),
        code(decision) ?? "",
        decision.status.rawValue,
        decision.due?.description ?? "",
        decision.what,
        decision.outcome
      )
    }
    table.print()
    return .fine
  }
}

extension Plan {
  /// The decisions by meeting, then by their day and words; a stable order to count in.
  var decisionsInOrder: [Decision] {
    let far = Day(number: .max)
    func key(_ decision: Decision) -> (String, Day, String) {
      (
        decision.meeting.flatMap { meetings[$0]?.code } ?? "", decision.due ?? far, decision.what
      )
    }
    return decisions.sorted { key($0) < key($1) }
  }
}
