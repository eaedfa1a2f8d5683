import CivilTime
import PlanModel
import Planning

extension Form {
  /// Who answers for a task, and who supports it.
  static func assigning(_ id: PrepTask.ID, in state: WorkbenchState) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    let missions = bySpareCapacity(for: id, in: state)
    let others = missions.filter { $0.value != task.accountable?.description }
    return Form(
      title: "Assign: \(task.code)",
      explanation: "Enter makes the mission accountable for “\(task.title)”.",
      purpose: .assign(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .mission,
          "Mission",
          .choice(missions, taken: task.accountable?.description ?? ""),
          hint: "type to narrow",
          rule: .required("There is no mission yet. The command New mission adds one.")
        ),
        FormField(
          .supporting,
          "Supported by",
          .choices(others, marked: task.supporting.map(\.description)),
          hint: "Space marks"
        ),
      ]
    )
  }

  /// The missions, those first that have most to spare in the week in which the task is due.
  static func bySpareCapacity(
    for id: PrepTask.ID,
    in state: WorkbenchState
  ) -> [Choice] {
    let outlook = state.outlook
    let due = max(outlook.task(id)?.due ?? outlook.statusDate, outlook.statusDate)
    let week = ISOWeek(containing: due)
    let spare = Listing.missionsInOrder(state.plan).map { mission in
      (mission: mission, left: outlook.spare(mission.id, in: week))
    }
    let ranked = spare.sorted { a, b in
      (b.left ?? Quarters(.min), a.mission.code) < (a.left ?? Quarters(.min), b.mission.code)
    }
    return ranked.map { mission, left in
      var choice = Choice(mission)
      choice.remark = left.map { "\($0) pd to spare in \(week)" } ?? "no capacity known"
      return choice
    }
  }
}

extension Outlook {
  /// What a mission can still give in a week; negative when it is over its capacity.
  func spare(_ id: Mission.ID, in week: ISOWeek) -> Quarters? {
    if let load = mission(id)?.week(week) { return load.capacity - load.forecastLoad }
    // A week without work: all that the mission has.
    return plan.capacities.filter { capacity in
      capacity.mission == id && (capacity.from.map { $0 <= week.monday } ?? true)
        && (capacity.to.map { week.monday < $0 } ?? true)
    }
    .map(\.perWeek).max()
  }
}
