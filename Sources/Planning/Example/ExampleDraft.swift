import CivilTime
import PlanModel

/// The example plan while it is being made; records find each other by their codes.
struct ExampleDraft {
  var draft = ChangeDraft(Plan())
  private var keys = KeySource(seed: 14_07_2020)

  /// Where the facts come from.
  static let source = "IOM Georgia, news item on the meeting of 14 July 2020"
  /// What is said of everything that must have been so, because the meeting took place.
  static let follows = "Follows from the source: the meeting was held (assumed)"

  var plan: Plan { draft.plan }

  /// Adds a record, filled by the closure.
  @discardableResult
  mutating func add<Row: Record>(_: Row.Type, _ fill: (inout Row) -> Void) -> Row.ID {
    var row = Row(id: keys.key())
    fill(&row)
    draft.put(row)
    return row.id
  }

  mutating func expand(_ template: ChecklistTemplate, for meeting: Meeting.ID) {
    Planning.expand(template: template, for: meeting, into: &draft, keys: &keys)
  }

  func country(_ iso2: String) -> Country.ID { known(plan.country(iso2), iso2) }
  func mission(_ code: String) -> Mission.ID { known(plan.mission(code), code) }
  func meeting(_ code: String) -> Meeting.ID { known(plan.meeting(code), code) }
  func topic(_ code: String) -> Topic.ID { known(plan.topic(code), code) }

  private func known<Row: Record>(_ row: Row?, _ code: String) -> Row.ID {
    guard let row else { preconditionFailure("the example names \(code) and does not hold it") }
    return row.id
  }

  /// The six countries of the dialogue, in protocol order; the donor is not among them.
  var dialogueCountries: [Country.ID] { ["AM", "BG", "GE", "MD", "RO", "UA"].map(country) }
}

/// The rows of a data file of the example, with fields by the names of the header.
struct ExampleFile: Sequence {
  struct Row {
    fileprivate var fields: [String: String]

    /// The text of a column; empty when there is nothing in it.
    subscript(column: String) -> String {
      guard let text = fields[column] else { preconditionFailure("no column \(column)") }
      return text
    }

    /// The text of a column, or `nil` when there is nothing in it.
    func value(_ column: String) -> String? { self[column].isEmpty ? nil : self[column] }

    func words(_ column: String) -> [String] { self[column].split(separator: " ").map(String.init) }
  }

  private let rows: [Row]

  init(_ bytes: [UInt8]) {
    do {
      let lines = try CSVRow.rows(of: String(decoding: bytes, as: UTF8.self))
      let header = lines.first?.fields.map(\.text) ?? []
      rows = lines.dropFirst().map { line in
        Row(fields: Dictionary(uniqueKeysWithValues: zip(header, line.fields.map(\.text))))
      }
    } catch {
      preconditionFailure("a data file of the example is unreadable: \(error)")
    }
  }

  func makeIterator() -> IndexingIterator<[Row]> { rows.makeIterator() }
}
