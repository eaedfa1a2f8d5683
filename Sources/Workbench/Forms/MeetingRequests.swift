import CivilTime
import PlanModel
import Planning

extension Form {
  /// The request of a form about a meeting or a decision.
  func meetingRequest(in plan: Plan) -> ChangeRequest? {
    switch purpose {
    case .move(let id): return moving(id, .asItIs)
    case .confirmDay(let id): return moving(id, .confirmed)
    case .giveWay(_, _, let way): return way.request(reason: text(.reason))
    case .meetingState(let id):
      return word(.status).map { .meeting(id, $0, reason: text(.reason)) }
    case .editMeeting(let id): return plan.meetings[id].map { .editMeeting(id, edits(of: $0)) }
    case .passGate(let id):
      return word(.gate).map { .passGate(id, $0, decision: text(.outcome), by: text(.by)) }
    case .takeDecision(let id):
      return .takeDecision(id, outcome: text(.outcome), by: text(.by))
    default: return nil
    }
  }

  private func moving(_ id: Meeting.ID, _ kind: MoveKind) -> ChangeRequest? {
    day(.day).map { day in
      .moveMeeting(id, to: day, kind, reason: text(.reason), override: text(.override))
    }
  }

  /// Only the fields that differ.
  private func edits(of meeting: Meeting) -> [MeetingEdit] {
    var edits: [MeetingEdit] = []
    if text(.title) != meeting.title { edits.append(.title(text(.title))) }
    if text(.theme) != meeting.theme { edits.append(.theme(text(.theme))) }
    if let new: MeetingFormat = word(.format), new != meeting.format { edits.append(.format(new)) }
    if let new: LanguageNeed = word(.interpretation), new != meeting.interpretation {
      edits.append(.interpretation(new))
    }
    if let new: LanguageNeed = word(.translation), new != meeting.translation {
      edits.append(.translation(new))
    }
    if let window = span(.windowStart, .windowEnd), window != meeting.window {
      edits.append(.window(window))
    }
    if let new = number(.dayCount), new != meeting.dayCount { edits.append(.dayCount(new)) }
    if text(.level) != meeting.level { edits.append(.level(text(.level))) }
    if text(.zone) != meeting.zone { edits.append(.zone(text(.zone))) }
    if text(.calendar) != meeting.hostCalendar {
      edits.append(.hostCalendar(text(.calendar).uppercased()))
    }
    if isOn(.waiver) != meeting.isTechnicalMeetingWaived {
      edits.append(.waiveTechnicalMeeting(isOn(.waiver)))
    }
    if text(.place) != meeting.place { edits.append(.place(text(.place))) }
    if let new = key(.leadMission, of: Mission.self), new != meeting.leadMission {
      edits.append(.leadMission(new))
    }
    if let new = number(.quorum), new != meeting.quorum { edits.append(.quorum(new)) }
    if let new = change(of: .note, from: meeting.note) { edits.append(.note(new)) }
    return edits
  }
}
