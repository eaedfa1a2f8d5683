import PlanModel

/// A word of a filter that says something of a row by itself.
package enum FilterFlag: String, CaseIterable, Sendable {
  case overdue, critical, open, done, waiting, blocked, unassigned, late
  case planned, ready, started, delivered, dropped
  /// Ready since the last working day.
  case newly
  /// Asks the same as another task.
  case twin
  /// Due or forecast on another day than the baseline says.
  case moved
  /// Keeps its day when others are moved.
  case pinned
  case marked

  init?(word: String) { self.init(rawValue: word) }

  /// The flags that a word of three letters or more may become.
  static func starting(with word: String) -> [FilterFlag] {
    word.count < 3 ? [] : allCases.filter { $0.rawValue.hasPrefix(word) }
  }

  /// The state that it names, if it names one.
  var status: TaskStatus? {
    switch self {
    case .done: .done
    case .waiting: .waiting
    case .blocked: .blocked
    case .planned: .planned
    case .ready: .ready
    case .started: .inProgress
    case .delivered: .delivered
    case .dropped: .notApplicable
    default: nil
    }
  }
}

/// What can be asked of a row by name: `mission:GE`, `effort>2`.
package enum FilterField: String, CaseIterable, Sendable {
  case mission, owner, support, country, topic, meeting, category, status, gate, party
  case due, forecast, chase, effort, remaining, float, t, code, title, note, by, role

  enum Kind { case name, day, number, text }

  init?(word: String) { self.init(rawValue: word) }

  var kind: Kind {
    switch self {
    case .due, .forecast, .chase: .day
    case .effort, .remaining, .float, .t: .number
    case .code, .title, .note, .by: .text
    default: .name
    }
  }

  /// The fields that the rows of a list have, most useful first.
  static func of(_ list: ListID) -> [FilterField] {
    switch list {
    case .timeline: [.meeting, .status, .country, .mission]
    case .countries: [.country, .status, .role, .mission]
    case .topics: [.topic, .status, .country, .mission]
    case .missions: [.mission, .country]
    case .decisions: [.meeting, .gate, .status, .due, .by]
    case .history: [.by]
    case .checklist, .gantt: tasks
    default: []
    }
  }

  static let tasks: [FilterField] = [
    .mission, .country, .topic, .due, .status, .gate, .category, .meeting, .owner, .support, .party,
    .effort, .remaining, .float, .t, .forecast, .chase, .code, .title, .note,
  ]

  /// What is said of a key that no field has.
  static func unknown(_ key: String, _ word: String) -> String {
    let near = allCases.first { $0.rawValue.hasPrefix(key) || key.hasPrefix($0.rawValue) }
    let way = near.map { "Maybe \($0.rawValue):" } ?? "Maybe mission:, due:, status: or topic:"
    return "There is no field “\(key)” to filter by. \(way), or put “\(word)” in quotes."
  }
}
