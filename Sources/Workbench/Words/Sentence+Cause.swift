package import Planning

extension Sentence {
  /// A cause in few words: `late CF28 +3`.
  static func short(_ cause: Cause) -> String {
    switch cause.kind {
    // The only code is that of the meeting itself.
    case .dayStillOpen, .behindPlan: return name(cause.kind)
    default: break
    }
    let first = cause.codes.first.map(brief) ?? ""
    let more = cause.codes.count > 1 ? " +\(cause.codes.count - 1)" : ""
    return first.isEmpty ? name(cause.kind) : "\(name(cause.kind)) \(first)\(more)"
  }

  /// A cause in few words with all that it is about: `overload GE, SEEECA`.
  static func medium(_ cause: Cause) -> String {
    switch cause.kind {
    case .dayStillOpen: return "day still open"
    case .behindPlan: return name(cause.kind)
    default: break
    }
    if cause.codes.isEmpty { return name(cause.kind) }
    // So many codes have room nowhere.
    if cause.codes.count > 20 { return short(cause) }
    return "\(name(cause.kind)) \(cause.codes.map(brief).joined(separator: ", "))"
  }

  /// As much of a cause as has room.
  static func fitting(_ cause: Cause, within width: Int) -> String {
    let first = cause.codes.first.map { "\(name(cause.kind)) \(brief($0))" } ?? name(cause.kind)
    let texts = [medium(cause), short(cause), first]
    return texts.first { $0.count <= width } ?? name(cause.kind)
  }

  /// One reason for a colour, with everything that it is about.
  package static func of(_ cause: Cause, in outlook: Outlook) -> String {
    let codes = cause.codes.map(spoken)
    switch cause.kind {
    case .nothingDueYet, .noData: return name(cause.kind).capitalizedFirst + "."
    case .behindPlan, .dayStillOpen:
      return "\(long(cause.kind).capitalizedFirst) (\(Wording.list(codes)))."
    case .countryBehind, .quorumLost, .hostNotConfirmed, .openingOnHostHoliday:
      let names = codes.map { Sentence.name($0, in: outlook.plan) }
      return "\(long(cause.kind).capitalizedFirst): \(Wording.list(names, limit: 12))."
    default: return "\(long(cause.kind).capitalizedFirst): \(Wording.list(codes, limit: 12))."
    }
  }

  /// Codes stand for themselves; the needs of a topic are words of the model.
  private static func spoken(_ code: String) -> String {
    TopicNeed(rawValue: code).map(Wording.of) ?? code
  }

  /// Missions go by what comes after `IOM-`, for nothing else can be meant.
  private static func brief(_ code: String) -> String {
    let code = spoken(code)
    return code.hasPrefix("IOM-") ? String(code.dropFirst(4)) : code
  }

  /// Two words or three, for the end of a row.
  private static func name(_ kind: CauseKind) -> String {
    switch kind {
    case .criticalTaskLate: "late"
    case .gateMissed: "gate missed"
    case .noFeasibleSchedule: "no time left"
    case .quorumLost: "quorum lost"
    case .hostNotConfirmed: "host open"
    case .openingOnHostHoliday: "host holiday"
    case .criticalTaskUnassigned: "unassigned"
    case .taskOverdue: "overdue"
    case .criticalFloatSmall: "float"
    case .chaseDayPassed: "chase"
    case .staleCriticalTask: "no news"
    case .missionOverCapacity: "overload"
    case .countryBehind: "behind"
    case .assignmentContested: "contested"
    case .assignmentSilent: "no answer"
    case .dayStillOpen: "day open"
    case .behindPlan: "behind plan"
    case .criticalStepLate, .stepLate: "step late"
    case .leadMissing: "no lead"
    case .paperLate: "paper late"
    case .topicNeedMissing: "missing"
    case .topicInputsFew: "few inputs"
    case .missionTasksLate: "late tasks"
    case .nothingDueYet: "nothing due yet"
    case .noData: "no data"
    }
  }

  private static func long(_ kind: CauseKind) -> String {
    switch kind {
    case .criticalTaskLate: "critical tasks forecast later than their latest finish"
    case .gateMissed: "gates whose day has passed and which are not"
    case .noFeasibleSchedule: "tasks that cannot be met from today on"
    case .quorumLost: "too few can still come"
    case .hostNotConfirmed: "hosts not confirmed within 60 working days of the opening"
    case .openingOnHostHoliday: "the meeting sits on a day off of a host"
    case .criticalTaskUnassigned:
      "critical tasks without a mission, ten working days before their start"
    case .taskOverdue: "overdue tasks"
    case .criticalFloatSmall: "critical tasks with a float of three working days or less"
    case .chaseDayPassed: "no answer by the chase day"
    case .staleCriticalTask: "critical tasks in progress without news for seven days"
    case .missionOverCapacity: "more work than capacity"
    case .countryBehind: "countries two stages behind"
    case .assignmentContested: "contested assignments"
    case .assignmentSilent: "assignments without an answer by the chase day"
    case .dayStillOpen: "the day is still open within 50 working days"
    case .behindPlan: "the plan is more than 5 points ahead of the work done"
    case .criticalStepLate: "critical steps of a country beyond their latest day"
    case .stepLate: "steps of a country late"
    case .leadMissing: "no lead though the agreeing day has passed"
    case .paperLate: "papers open though translation should have begun"
    case .topicNeedMissing: "missing though due"
    case .topicInputsFew: "agreed, but without input of two countries or without a lead"
    case .missionTasksLate: "late tasks"
    case .nothingDueYet, .noData: name(kind)
    }
  }
}
