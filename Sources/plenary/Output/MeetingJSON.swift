import CivilTime
import PlanModel
import Planning
import Workbench

/// A meeting as `--json` shows it.
enum MeetingJSON {
  static func of(_ meeting: Meeting, in outlook: Outlook) -> JSON {
    let state = outlook.meeting(meeting.id) ?? MeetingOutlook()
    let readiness = state.readiness
    var fields: [(String, JSON)] = [
      ("code", .text(meeting.code)), ("title", .text(meeting.title)),
      ("kind", .text(meeting.type.rawValue)), ("status", .text(meeting.status.rawValue)),
      ("day", .day(meeting.openingDay)), ("planningDay", .day(meeting.planningDay)),
      ("dayCount", .integer(meeting.dayCount)),
    ]
    fields.append(("window", meeting.window.map(window) ?? .null))
    fields += [
      ("format", .text(meeting.format.rawValue)),
      ("daysToGo", .optional(state.daysToGo)),
      ("readiness", .integer(readiness.figure)), ("workDone", .integer(readiness.raw)),
      ("plan", .integer(readiness.plan)), ("colour", .text(readiness.colour.rawValue)),
      ("causes", .array(readiness.causes.map { cause($0, in: outlook) })),
      ("tasks", .integer(state.taskCount)), ("done", .integer(state.doneCount)),
      ("overdue", .integer(state.overdue)), ("unassigned", .integer(state.unassigned)),
      ("gates", .array(state.gates.map { gate($0, outlook) })),
      ("leadMission", .optional(meeting.leadMission.flatMap { outlook.plan.missions[$0]?.code })),
      ("assumed", .texts(meeting.assumed)),
    ]
    return .object(fields)
  }

  /// From the first to the last day, both inside, as people read it.
  private static func window(_ span: DaySpan) -> JSON {
    .object([("from", .day(span.start)), ("to", .day(span.last))])
  }

  static func cause(_ cause: Cause, in outlook: Outlook) -> JSON {
    .object([
      ("kind", .text(cause.kind.rawValue)), ("colour", .text(cause.colour.rawValue)),
      ("codes", .texts(cause.codes)), ("words", .text(Sentence.of(cause, in: outlook))),
    ])
  }

  private static func gate(_ gate: GateOutlook, _ outlook: Outlook) -> JSON {
    .object([
      ("code", .text(gate.code.rawValue)), ("day", .day(gate.day)),
      ("passed", .bool(gate.isPassed)),
      ("missing", .texts(gate.missing.compactMap { outlook.plan.tasks[$0]?.code })),
    ])
  }
}

/// Days of a meeting and working days to it, in words.
enum MeetingWords {
  static func day(_ meeting: Meeting) -> String {
    if let day = meeting.openingDay { return day.long }
    let planning = meeting.planningDay.map { ", planning day \($0.long) (assumed)" } ?? ""
    guard let window = meeting.window else { return "no day yet\(planning)" }
    return "window \(window.start.short) to \(window.last.short)\(planning)"
  }
}

/// `T-43` before the meeting, `T+2` after it.
enum TMinus {
  static func words(_ days: Int) -> String { days >= 0 ? "T-\(days)" : "T+\(-days)" }
}
