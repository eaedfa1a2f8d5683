import CivilTime
import PlanModel

extension MeetingEdit {
  /// Whether it touches what is a fact once the meeting was held (I16).
  var isFact: Bool {
    switch self {
    case .title, .theme, .level, .place, .note, .leadMission: false
    case .format, .interpretation, .translation, .window, .dayCount, .zone, .hours, .quorum,
      .hostCalendar, .waiveTechnicalMeeting:
      true
    }
  }

  /// The field that somebody has confirmed by setting it.
  var assumedField: String? {
    switch self {
    case .title: "title"
    case .theme: "theme"
    case .level: "level"
    case .format: "format"
    case .interpretation: "interpretation"
    case .translation: "translation"
    case .window: "window"
    case .dayCount: "dayCount"
    case .place: "place"
    case .zone: "zone"
    case .hours: "hours"
    case .leadMission: "leadMission"
    case .quorum: "quorum"
    case .hostCalendar: "hostCalendar"
    case .waiveTechnicalMeeting, .note: nil
    }
  }

  /// The field, and its value where that is short.
  var words: String {
    switch self {
    case .title(let title): "title \(title)"
    case .theme: "theme"
    case .level(let level): "level \(level)"
    case .format(let format): "format \(format.spelled)"
    case .interpretation(let need): "interpretation \(need.spelled)"
    case .translation(let need): "translation \(need.spelled)"
    case .window(let window):
      "window \(ChangeProposal.written(window.start)) to \(ChangeProposal.written(window.end - 1))"
    case .dayCount(let count): "\(count) days"
    case .place(let place): "place \(place)"
    case .zone(let zone): "zone \(zone)"
    case .hours(let start, let end): "from \(start) to \(end)"
    case .leadMission: "lead mission"
    case .quorum(let quorum): "quorum \(quorum)"
    case .hostCalendar(let code): "host calendar \(code)"
    case .waiveTechnicalMeeting(true): "technical meeting waived"
    case .waiveTechnicalMeeting(false): "technical meeting needed"
    case .note: "note"
    }
  }
}
