import CivilTime
import PlanModel
package import Planning

extension Sentence {
  /// What fixes a day of a task.
  package static func of(_ reason: DayReason, for end: DayEnd, in outlook: Outlook) -> String {
    let plan = outlook.plan
    switch reason {
    case .anchor: return "counted from the day of the meeting"
    case .statusDate:
      return "no work before the status date, \(DayWords.of(outlook.statusDate))"
    case .meeting(let id):
      guard let meeting = plan.meetings[id] else { return "the day of its meeting" }
      let day = meeting.workingDay.map { DayWords.of($0, seenFrom: outlook.statusDate) } ?? "no day"
      let isAssumed = meeting.isProvisional ? ", assumed" : ""
      return end == .latest
        ? "\(meeting.code) opens on \(day)\(isAssumed)"
        : "it follows up \(meeting.code), \(day)\(isAssumed)"
    case .task(let id):
      let code = plan.tasks[id]?.code ?? "another task"
      return end == .start ? "\(code) must finish first" : "\(code) must still fit afterwards"
    case .capacity(let id, let week):
      let code = plan.missions[id]?.code ?? "the mission"
      return "the capacity of \(code) is used up to week \(week.week)"
    case .fact: return "it has happened"
    case .planEnd: return "nothing comes after it"
    }
  }
}
