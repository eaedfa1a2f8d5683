import CivilTime
import PlanModel
import Planning

/// The rows of every list, from the plan and from what the user narrowed it to.
package enum Listing {
  /// The rows that pass filter and scope, and how many there are in all, headings not counted.
  package static func rows(
    of list: ListID,
    in state: WorkbenchState
  ) -> (rows: [RowID], total: Int) {
    let filter = Filter(state[list].filter)
    if list == .checklist { return checklist(of: state, filter) }
    if list == .gantt {
      let gantt = gantt(of: state, filter)
      return (gantt.rows, gantt.total)
    }
    let all = allRows(of: list, in: state)
    let plan = state.plan
    let scope = Scope(state)
    if filter.isEmpty && scope == nil { return (all, all.count) }
    let judge = ListJudge(filter, list, today: state.outlook.statusDate)
    let pressing = PressingRows(filter, list, in: state)
    let rows = all.filter { row in
      (scope?.admits(row, in: plan) ?? true)
        && (filter.isEmpty || judge.admits(facts(of: row, in: state, pressing)))
    }
    return (rows, all.count)
  }

  private static func allRows(of list: ListID, in state: WorkbenchState) -> [RowID] {
    let plan = state.plan
    return switch list {
    case .timeline:
      plan.meetingsInOrder.map { .meeting($0.id) } + loadedMissions(of: state).map { .mission($0) }
    case .countries:
      state.meeting.map { plan.participations(in: $0).map { .participation($0.id) } } ?? []
    case .topics: plan.topics.sorted { $0.code < $1.code }.map { .topic($0.id) }
    case .checklist, .gantt: []
    case .missions: missionsInOrder(plan).map { .mission($0.id) }
    case .decisions: decisions(of: state)
    case .history:
      state.history.map { .revision($0.revision) } + (state.hasOlderHistory ? [.older] : [])
    case .morning: questions
    case .dates:
      state.dates.calendar.map { calendar in
        calendar.days.days.map { .day(calendar.dates.meeting, $0) }
      } ?? []
    }
  }

  /// What is new comes first, then the other questions by number.
  private static var questions: [RowID] {
    let numbers = Question.all.map(\.number)
    let news = Question.all.filter { $0.answer == .news }.map(\.number)
    return (news + numbers.filter { !news.contains($0) }).map { .question($0) }
  }

  /// Country missions by code, then the regional offices, then headquarters.
  static func missionsInOrder(_ plan: Plan) -> [Mission] {
    func place(_ mission: Mission) -> Int {
      MissionKind.allCases.firstIndex(of: mission.office) ?? 0
    }
    return plan.missions.sorted { (place($0), $0.code) < (place($1), $1.code) }
  }

  private static func loadedMissions(of state: WorkbenchState) -> [Mission.ID] {
    missionsInOrder(state.plan).map(\.id).filter { id in
      state.outlook.mission(id)?.weeks.contains {
        $0.dueLoad > .zero || $0.forecastLoad > .zero
      } ?? false
    }
  }

  /// Meeting by meeting: its gates, then its decisions by due day; then those of no meeting.
  private static func decisions(of state: WorkbenchState) -> [RowID] {
    let plan = state.plan
    let decisions = plan.decisions.sorted { a, b in
      (a.due?.number ?? .max, a.what) < (b.due?.number ?? .max, b.what)
    }
    // The decision by which a gate was passed stands in the row of the gate.
    let behindGates = Set(plan.gates.compactMap(\.decision))
    let free = decisions.filter { !behindGates.contains($0.id) }
    var rows: [RowID] = []
    for meeting in plan.meetingsInOrder {
      let gates = plan.gates.filter { $0.meeting == meeting.id }.sorted { $0.code < $1.code }
      rows += gates.map { .milestone($0.id) }
      rows += free.filter { $0.meeting == meeting.id }.map { .decision($0.id) }
    }
    return rows + free.filter { $0.meeting == nil }.map { .decision($0.id) }
  }
}
