import CivilTime
import PlanModel
import Scheduling

extension TaskPass {
  /// Writes windows and forecast into the tasks that apply, each with its reason.
  mutating func setTimes(_ solved: TaskSchedule, ids: KeyIndex<PrepTask>, missions: Table<Mission>)
  {
    let missionIDs = missions.map(\.id)
    for place in tasks.indices where tasks[place].isApplicable {
      setWindow(place, solved.windows[place], ids)
      setForecast(place, solved.levelled[place], ids, missionIDs)
      let task = tasks[place]
      guard task.status.isOpen else { continue }
      tasks[place].isOverdue = task.due.map { $0 < statusDate } ?? false
      if let finish = task.forecastFinish, let latest = task.latestFinish {
        tasks[place].isLate = finish > latest && harms(place, finish)
      }
    }
  }

  /// Whether a finish after the latest one breaks what somebody was promised.
  ///
  /// Follow-up work harms no meeting. Its last day is only where the longest chain of the plan ends,
  /// which nobody promised to anybody: such work is late when its due day is missed as well.
  private func harms(_ place: Int, _ finish: Day) -> Bool {
    guard activities[place].release != nil, let due = tasks[place].due else { return true }
    return finish > due
  }

  private mutating func setWindow(
    _ place: Int,
    _ window: ActivityWindow,
    _ ids: KeyIndex<PrepTask>
  ) {
    tasks[place].earliestStart = window.earlyStart
    tasks[place].earliestFinish = window.earlyFinish
    tasks[place].latestStart = window.lateStart
    tasks[place].latestFinish = window.lateFinish
    tasks[place].float = tasks[place].status == .done ? nil : window.totalFloat
    tasks[place].earliestReason =
      switch window.earlyReason {
      case .statusDate: .statusDate
      case .release: meetingReason(place)
      case .predecessor(let other), .successor(let other): .task(ids.id(other))
      case .pinned: .anchor
      case .started, .done: .fact
      }
    tasks[place].latestReason =
      switch window.lateReason {
      case .deadline: meetingReason(place)
      case .successor(let other), .predecessor(let other): .task(ids.id(other))
      case .projectEnd: .planEnd
      case .pinned: .anchor
      case .done: .fact
      }
  }

  private mutating func setForecast(
    _ place: Int,
    _ levelled: LevelledActivity,
    _ ids: KeyIndex<PrepTask>,
    _ missionIDs: [Mission.ID]
  ) {
    tasks[place].forecastStart = levelled.start
    tasks[place].forecastWorkFinish = levelled.workFinish
    tasks[place].forecastFinish = levelled.finish
    tasks[place].startReason =
      switch levelled.reason {
      case .statusDate: .statusDate
      case .release: meetingReason(place)
      case .predecessor(let other): .task(ids.id(other))
      case .capacity(let mission, let week): .capacity(missionIDs[mission], week)
      case .successor(let other): .task(ids.id(other))
      case .pinned: .anchor
      case .started, .done: .fact
      }
  }

  private func meetingReason(_ place: Int) -> DayReason {
    let meeting = Int(meetingOfTask[place])
    return meeting < 0 ? .anchor : .meeting(meetings[meeting].id)
  }
}
