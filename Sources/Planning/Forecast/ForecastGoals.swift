import CivilTime
import PlanModel
import Scheduling

/// What a plan promises: that each meeting is prepared before it opens, and each gate by its day.
struct ForecastGoals {
  private(set) var goals: [ForecastGoal] = []
  private(set) var subjects: [ForecastProblem.Subject] = []
  private let outlook: Outlook

  init(_ outlook: Outlook) {
    self.outlook = outlook
    let parts = MeetingParts(outlook.plan)
    for meeting in outlook.plan.meetings.rows.indices where !isCancelled(meeting) {
      let own = parts.tasks[meeting].filter { outlook.tasks[$0].isApplicable }
      addPreparation(meeting, own)
      for gate in outlook.meetings[meeting].gates where !gate.isPassed {
        let tasks = own.filter { outlook.plan.tasks.rows[$0].gate == gate.code }
        if let day = gate.day { add(meeting, gate.code, tasks, by: day) }
      }
    }
  }

  private func isCancelled(_ meeting: Int) -> Bool {
    outlook.plan.meetings.rows[meeting].status == .cancelled
  }

  private mutating func addPreparation(_ meeting: Int, _ own: [Int]) {
    let row = outlook.plan.meetings.rows[meeting]
    guard !row.status.isHeld, row.status != .inSession, let sittings = row.sittings else { return }
    let tasks = own.filter { prepares($0, sittings) }
    add(meeting, nil, tasks, by: sittings.start - 1)
  }

  /// Whether a task has to be finished before the meeting opens.
  ///
  /// What lies on the days of the meeting itself is pinned to them and delays nothing; what follows
  /// it up has another time.
  private func prepares(_ task: Int, _ sittings: DaySpan) -> Bool {
    let row = outlook.plan.tasks.rows[task]
    guard let day = outlook.tasks[task].anchorDay else { return true }
    return day < sittings.start && !(row.fixedDue == nil && row.offset < 0)
  }

  private mutating func add(_ meeting: Int, _ gate: GateCode?, _ tasks: [Int], by day: Day) {
    guard !tasks.isEmpty else { return }
    let open = tasks.count { outlook.tasks[$0].status != .done }
    goals.append(ForecastGoal(members: tasks, day: day))
    subjects.append(
      ForecastProblem.Subject(
        meeting: meeting,
        gate: gate,
        openTasks: open,
        isKnown: open == 0 || day < outlook.statusDate
      )
    )
  }
}
