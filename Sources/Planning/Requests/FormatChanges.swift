import CivilTime
import PlanModel

// A change of the format of a meeting, and the way back.
extension ChangeProposal {
  /// A change of format is a decision; work that no longer applies stays, with the reason (I24).
  ///
  /// Who goes back to a former format takes its decisions back: what nobody built on leaves no trace
  /// but in the history, so that switching there and back leaves the same plan.
  mutating func followFormat(of meeting: Meeting, from former: MeetingFormat) {
    let withdrawn = decisions(leadingFrom: meeting.format, to: former, of: meeting)
    for decision in withdrawn { draft.remove(decision.id) }
    if withdrawn.isEmpty { recordFormat(of: meeting, from: former) }
    let started = plan.tasks.filter { task in
      task.meeting == meeting.id && task.status.isOpen && task.actualStart != nil
        && task.condition.map { !$0.holds(for: meeting) } == true
    }
    for task in started {
      leaveOut(task, reason: "Format of \(meeting.code) is \(meeting.format.rawValue)")
    }
  }

  private mutating func recordFormat(of meeting: Meeting, from former: MeetingFormat) {
    let id = record(
      Self.question(of: meeting),
      of: meeting.id,
      outcome: meeting.format.rawValue,
      by: context.author
    )
    draft.alter(id) { $0.options = [former.rawValue, meeting.format.rawValue] }
  }

  /// The decisions that led from one format to another, newest first; none where the chain is broken.
  private func decisions(
    leadingFrom first: MeetingFormat,
    to last: MeetingFormat,
    of meeting: Meeting
  ) -> [Decision] {
    var untouched = plan.decisions.filter { isUntouched($0, of: meeting) }
      .sorted { ($0.takenOn?.number ?? 0, $0.id) < ($1.takenOn?.number ?? 0, $1.id) }
    var chain: [Decision] = []
    var format = last.rawValue
    while let place = untouched.lastIndex(where: { $0.outcome == format }) {
      let decision = untouched.remove(at: place)
      chain.append(decision)
      format = decision.options.first ?? ""
      if format == first.rawValue { return chain }
    }
    return []
  }

  /// Whether a decision is as the change of format wrote it, and nothing refers to it.
  private func isUntouched(_ decision: Decision, of meeting: Meeting) -> Bool {
    decision.meeting == meeting.id && decision.what == Self.question(of: meeting)
      && decision.status == .taken && decision.note.isEmpty && decision.due == nil
      && decision.options.count == 2 && decision.options.last == decision.outcome
      && plan.referrers(to: [decision.key]).isEmpty
  }

  private static func question(of meeting: Meeting) -> String { "Format of \(meeting.code)" }
}
