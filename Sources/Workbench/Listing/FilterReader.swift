import Canvas
import CivilTime
import PlanModel
import Planning

/// Reads the values of one clause against the plan, and says of those that mean nothing why.
struct FilterReader {
  private let outlook: Outlook
  private let facts: TaskFacts
  /// Whether the value may still be in the making.
  private let isTyping: Bool
  private(set) var mistakes: [String] = []

  init(_ outlook: Outlook, _ facts: TaskFacts, isTyping: Bool) {
    (self.outlook, self.facts, self.isTyping) = (outlook, facts, isTyping)
  }

  /// What the clause asks of a task; `nil` when none of its values means anything.
  mutating func test(
    _ field: FilterField,
    _ comparison: FilterComparison,
    _ values: [String]
  ) -> TaskJudge.Test? {
    let tests = values.compactMap { test(field, comparison, $0) }
    guard tests.count > 1 else { return tests.first }
    return { place, gate in tests.contains { $0(place, gate) } }
  }

  private mutating func test(
    _ field: FilterField,
    _ comparison: FilterComparison,
    _ value: String
  ) -> TaskJudge.Test? {
    guard FilterField.tasks.contains(field) else {
      mistakes.append("Tasks have no “\(field.rawValue)” to filter by. Maybe mission: or status:.")
      return nil
    }
    switch field.kind {
    case .name:
      guard comparison == .equal else {
        mistakes.append("“\(field.rawValue)” has no order. Type \(field.rawValue):\(value).")
        return nil
      }
      return named(field, value)
    case .day: return day(field, comparison, value)
    case .number: return number(field, comparison, value)
    case .text: return text(field, value)
    }
  }

  private func text(_ field: FilterField, _ value: String) -> TaskJudge.Test {
    let rows = outlook.plan.tasks.rows
    let bytes = Array(value.utf8)
    return { place, _ in
      let text =
        switch field {
        case .code: rows[place].code
        case .note: rows[place].note
        default: rows[place].title
        }
      return Array(matchFold(text).utf8).contains(bytes: bytes)
    }
  }
}

// Days and numbers.
extension FilterReader {
  private mutating func day(
    _ field: FilterField,
    _ comparison: FilterComparison,
    _ value: String
  ) -> TaskJudge.Test? {
    let tasks = outlook.tasks
    let rows = outlook.plan.tasks.rows
    func day(_ place: Int) -> Day? {
      switch field {
      case .chase: rows[place].chaseOn
      case .forecast: tasks[place].forecastFinish
      default: tasks[place].due
      }
    }
    if value == "none" { return { place, _ in day(place) == nil } }
    if comparison == .equal, let days = pressing(value) {
      return { place, _ in
        tasks[place].status.isOpen && tasks[place].isApplicable
          && day(place).map(days.contains) ?? false
      }
    }
    guard let span = span(value) else { return nil }
    return { place, _ in
      guard let day = day(place) else { return false }
      switch comparison {
      case .equal: return span.contains(day)
      case .less: return day < span.start
      case .atMost: return day < span.end
      case .greater: return day >= span.end
      case .atLeast: return day >= span.start
      }
    }
  }

  /// What presses: what is open and due today, or in what is left of the week.
  private func pressing(_ value: String) -> DaySpan? {
    let today = outlook.statusDate
    return switch value {
    case "today": DaySpan(start: today, end: today + 1)
    case "week": DaySpan(start: today, end: ISOWeek(containing: today).span.end)
    default: nil
    }
  }

  /// A day, two with dots between them, or a word for some.
  private mutating func span(_ value: String) -> DaySpan? {
    let today = outlook.statusDate
    if let days = pressing(value) { return days }
    if value == "month" {
      return DaySpan(start: today.startOfMonth(), end: today.startOfMonth(offset: 1))
    }
    let ends = value.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    let first = DayText.day(String(ends[0]), base: today)
    let last = ends.count > 1 ? DayText.day(String(ends[1]), base: today) : first
    if let first, let last, first <= last { return DaySpan(start: first, end: last + 1) }
    let isBegun =
      ["today", "week", "month", "none"].contains { $0.hasPrefix(value) }
      || value.utf8.allSatisfy { "0123456789-+.".utf8.contains($0) }
    if !(isTyping && isBegun) {
      mistakes.append(
        "“\(value)” is no day. Type today, week, month, 2020-10-01, +7 or 2020-09-01..2020-09-30."
      )
    }
    return nil
  }

  private mutating func number(
    _ field: FilterField,
    _ comparison: FilterComparison,
    _ value: String
  ) -> TaskJudge.Test? {
    guard let typed = typedNumber(field, value) else {
      let example = field == .t ? "t:-20 for T-20" : field == .float ? "float<3" : "effort>2"
      if !(isTyping && ["-", "+", "t", "t-", "t+"].contains(value)) {
        mistakes.append(
          "“\(value)” is no number for \(field.rawValue). Type for example \(example)."
        )
      }
      return nil
    }
    let rows = outlook.plan.tasks.rows
    let tasks = outlook.tasks
    return { place, _ in
      let own: Int? =
        switch field {
        case .effort: rows[place].effort.count
        case .remaining: rows[place].remaining.count
        case .float: tasks[place].float
        default: rows[place].fixedDue == nil ? -rows[place].offset : nil
        }
      return own.map { comparison.holds($0, typed) } ?? false
    }
  }

  private func typedNumber(_ field: FilterField, _ value: String) -> Int? {
    switch field {
    case .effort, .remaining: Quarters(value)?.count
    case .t: DayText.offset(value).map { -$0 } ?? Int(value)
    default: Int(value)
    }
  }
}

// What has a name: missions, countries, states.
extension FilterReader {
  private mutating func named(_ field: FilterField, _ value: String) -> TaskJudge.Test? {
    let rows = outlook.plan.tasks.rows
    let plan = outlook.plan
    let names = FilterNames(plan)
    if value == "none", let nothing = Self.nothing(field, rows) { return nothing }
    switch field {
    case .mission:
      guard let ids = found(names.missions, value, field) else { return nil }
      return { place, _ in
        rows[place].accountable.map(ids.contains) ?? false
          || rows[place].supporting.contains(where: ids.contains)
      }
    case .owner:
      guard let ids = found(names.missions, value, field) else { return nil }
      return { place, _ in rows[place].accountable.map(ids.contains) ?? false }
    case .support:
      guard let ids = found(names.missions, value, field) else { return nil }
      return { place, _ in rows[place].supporting.contains(where: ids.contains) }
    case .country:
      guard let ids = found(names.countries, value, field) else { return nil }
      return { place, _ in rows[place].country.map(ids.contains) ?? false }
    case .party: return party(value, names)
    case .topic:
      guard let ids = found(names.topics, value, field) else { return nil }
      return { place, _ in rows[place].topic.map(ids.contains) ?? false }
    case .meeting:
      guard let ids = found(names.meetings, value, field) else { return nil }
      return { place, _ in ids.contains(rows[place].meeting) }
    case .category:
      guard let ids = found(FilterNames.categories, value, field) else { return nil }
      return { place, _ in ids.contains(rows[place].category) }
    case .status:
      guard let ids = found(FilterNames.states, Self.joined(value), field) else { return nil }
      let tasks = outlook.tasks
      return { place, _ in ids.contains(tasks[place].status) }
    default:
      guard let ids = found(FilterNames.gates, value, field) else { return nil }
      return { _, gate in gate.map(ids.contains) ?? false }
    }
  }

  /// A state of two words may be typed with anything between them.
  static func joined(_ value: String) -> String {
    String(value.filter { $0 != " " && $0 != "-" && $0 != "_" })
  }

  private static func nothing(
    _ field: FilterField,
    _ rows: ContiguousArray<PrepTask>
  ) -> TaskJudge.Test? {
    switch field {
    case .mission, .owner: { place, _ in rows[place].accountable == nil }
    case .support: { place, _ in rows[place].supporting.isEmpty }
    case .country: { place, _ in rows[place].country == nil }
    case .topic: { place, _ in rows[place].topic == nil }
    case .party: { place, _ in rows[place].responsibleParty == nil }
    case .gate: { _, gate in gate == nil }
    default: nil
    }
  }

  /// Whether the work is that of a government; `host` is a host or co-host of the meeting.
  private mutating func party(_ value: String, _ names: FilterNames) -> TaskJudge.Test? {
    let rows = outlook.plan.tasks.rows
    let hosts = facts.hosts
    if "host".hasPrefix(value), value.count > 2 {
      return { place, _ in
        guard let party = rows[place].responsibleParty else { return false }
        return hosts[rows[place].meeting]?.contains(party) ?? false
      }
    }
    guard let ids = found(names.countries, value, .party) else { return nil }
    return { place, _ in rows[place].responsibleParty.map(ids.contains) ?? false }
  }

  private mutating func found<ID: Hashable & Sendable>(
    _ names: [FilterName<ID>],
    _ value: String,
    _ field: FilterField
  ) -> Set<ID>? {
    let ids = FilterName<ID>.ids(names, value)
    if ids.isEmpty {
      mistakes.append(FilterName<ID>.unknown(value, field, names.map(\.code)))
      return nil
    }
    return ids
  }
}
