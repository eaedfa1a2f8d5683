import PlanModel
import Planning

/// `plenary task share` and `plenary task limit`: with whom the work is done, and how far apart.
enum TaskTies {
  static let all: [Subcommand] = [
    Subcommand(
      "task share",
      "Hand a part of the effort of a task to another mission; 0 takes it back.",
      arguments: [.required("CODE"), .required("MISSION"), .required("EFFORT")],
      options: [.asOf, .author],
      notes: "The accountable mission does the rest; both work on the days of the task."
    ) { invocation in
      try Committing.run(invocation) { plan in
        .shareWork(
          try plan.needTask(invocation.arguments[0]).id,
          try plan.needMission(invocation.arguments[1]).id,
          try Reading.effort(invocation.arguments[2], option: "EFFORT")
        )
      }
    },
    Subcommand(
      "task limit",
      "Say how many working days may pass at most between a task and one that it waits for.",
      arguments: [.required("SUCCESSOR"), .required("PREDECESSOR"), .required("DAYS")],
      options: [.asOf, .author],
      notes: "DAYS is a number, or none for any number."
    ) { invocation in
      try Committing.run(invocation) { plan in
        let text = invocation.arguments[2]
        return .limitDependency(
          try plan.needDependency(of: invocation.arguments[0], on: invocation.arguments[1]).id,
          maxLag: text.lowercased() == "none" ? nil : try Reading.number(text, option: "DAYS")
        )
      }
    },
  ]
}

extension Plan {
  /// The dependency of one task on another, by their codes.
  func needDependency(of code: String, on other: String) throws(CommandFailure) -> Dependency {
    let task = try needTask(code)
    let predecessor = try needTask(other)
    let found = dependencies.first {
      $0.predecessor == predecessor.id && $0.successor == task.id
    }
    guard let found else {
      throw CommandFailure(
        .data,
        "\(task.code) does not wait for \(predecessor.code). "
          + "`plenary task after FILE \(task.code) \(predecessor.code)` makes it wait."
      )
    }
    return found
  }
}
