import Canvas
import CivilTime
import PlanModel
import Planning

/// What a filter can ask of a row that is no task.
struct RowFacts {
  /// Folded; words are looked for in it.
  var text = ""
  var flags: Set<FilterFlag> = []
  /// Folded: codes, names and states.
  var names: [FilterField: [String]] = [:]
  var due: Day?
}

/// Tells which rows of a list without tasks pass a filter.
struct ListJudge {
  private let filter: Filter
  private let list: ListID
  private let today: Day
  private(set) var mistakes: [String]
  /// The clauses that mean something here.
  private var clauses: [Filter.Clause] = []

  init(_ filter: Filter, _ list: ListID, today: Day) {
    (self.filter, self.list, self.today) = (filter, list, today)
    mistakes = filter.mistakes
    let fields = FilterField.of(list)
    for clause in filter.clauses {
      guard case .field(let field, let comparison, let values) = clause.test else {
        clauses.append(clause)
        continue
      }
      if !fields.contains(field) {
        mistakes.append(Self.misplaced(field, list, fields))
      } else if field != .due || values.contains(where: { Self.span($0, today) != nil }) {
        clauses.append(clause)
      } else if comparison == .equal, !clause.isLast {
        mistakes.append("“\(values[0])” is no day. Type today, week or 2020-10-01.")
      }
    }
  }

  private static func misplaced(
    _ field: FilterField,
    _ list: ListID,
    _ fields: [FilterField]
  ) -> String {
    let known = fields.map { $0.rawValue + ":" }
    let way = known.isEmpty ? "Type words." : "Maybe \(Wording.list(known)), or words."
    return "\(list.title) cannot be filtered by \(field.rawValue). \(way)"
  }

  func admits(_ row: RowFacts) -> Bool {
    clauses.allSatisfy { holds($0.test, row) != $0.isRefused }
  }

  private func holds(_ test: Filter.Test, _ row: RowFacts) -> Bool {
    switch test {
    case .word(let word): row.text.contains(word)
    case .flag(let flag): row.flags.contains(flag) || row.text.contains(flag.rawValue)
    case .field(.due, let comparison, let values):
      values.contains { value in
        guard let span = Self.span(value, today), let due = row.due else { return false }
        return switch comparison {
        case .equal: span.contains(due)
        case .less: due < span.start
        case .atMost: due < span.end
        case .greater: due >= span.end
        case .atLeast: due >= span.start
        }
      }
    case .field(let field, _, let values):
      values.contains { value in
        (row.names[field] ?? []).contains { name in
          name.hasPrefix(value) || FilterReader.joined(name).hasPrefix(FilterReader.joined(value))
        }
      }
    }
  }

  private static func span(_ value: String, _ today: Day) -> DaySpan? {
    switch value {
    case "today": DaySpan(start: today, end: today + 1)
    case "week": DaySpan(start: today, end: ISOWeek(containing: today).span.end)
    case "month": DaySpan(start: today.startOfMonth(), end: today.startOfMonth(offset: 1))
    default: DayText.day(value, base: today).map { DaySpan(start: $0, end: $0 + 1) }
    }
  }
}
