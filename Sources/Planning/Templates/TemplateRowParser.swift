import CivilTime
import PlanModel

/// Reads the fields of one row and collects their faults.
struct TemplateRowParser {
  private let line: CSVRow
  private(set) var findings: [TemplateFinding] = []

  init(_ line: CSVRow) { self.line = line }

  /// The row; `nil`, or worthless, when there are findings.
  mutating func row() -> TemplateRow? {
    let title = text(1)
    let category = word(2, TaskCategory.self)
    let role = word(3, OwnerRole.self)
    let offset = offset()
    let effort = effort()
    let deliverable = text(7)
    let isCritical = isCritical()
    let notes = notes()
    guard let category, let role, let offset, let effort else { return nil }
    return TemplateRow(
      id: line.fields[0].text,
      title: title,
      category: category,
      role: role,
      offset: offset,
      effort: effort,
      dependsOn: references(),
      deliverable: deliverable,
      isCritical: isCritical,
      notes: notes
    )
  }

  private mutating func find(_ field: Int, _ kind: TemplateFinding.Kind) {
    let column = line.fields[field].column
    findings.append(TemplateFinding(line: line.line, column: column, kind))
  }

  private mutating func text(_ field: Int) -> String {
    let text = line.fields[field].text
    if text.allSatisfy(\.isWhitespace) {
      find(field, .emptyText(column: TemplateReader.columns[field]))
    }
    return text
  }

  private mutating func word<Value: Word>(_ field: Int, _: Value.Type) -> Value? {
    let text = line.fields[field].text
    guard let value = Value(rawValue: text) else {
      find(field, .unknownWord(TemplateReader.columns[field], text, Value.self))
      return nil
    }
    return value
  }

  private mutating func offset() -> Int? {
    let text = line.fields[4].text
    // A thousand working days are four years: more is a slip of the pen.
    guard let offset = Int(text), abs(offset) <= 1000 else {
      find(4, .notAWholeNumber(column: TemplateReader.columns[4], value: text))
      return nil
    }
    return offset
  }

  private mutating func effort() -> Quarters? {
    let text = line.fields[5].text
    guard let effort = Quarters(text), effort > .zero else {
      find(5, .badEffort(text))
      return nil
    }
    return effort
  }

  private mutating func isCritical() -> Bool {
    let text = line.fields[8].text
    if text != "yes", text != "no" {
      let kind = TemplateFinding.Kind.unknownWord(
        column: TemplateReader.columns[8],
        value: text,
        allowed: ["yes", "no"]
      )
      find(8, kind)
    }
    return text == "yes"
  }

  private mutating func references() -> [String] {
    var ids: [String] = []
    for part in line.fields[6].text.split(separator: ";") {
      if ids.contains(String(part)) { find(6, .referenceTwice(String(part))) }
      ids.append(String(part))
    }
    return ids
  }

  private mutating func notes() -> TemplateNotes {
    var parser = TemplateNotesParser(ownPrefix: line.fields[0].text.dropLast(2))
    let notes = parser.notes(line.fields[9].text)
    for kind in parser.faults { find(9, kind) }
    return notes
  }
}

extension TemplateFinding.Kind {
  static func unknownWord<Value: Word>(
    _ column: String,
    _ value: String,
    _: Value.Type
  ) -> TemplateFinding.Kind {
    .unknownWord(column: column, value: value, allowed: Value.allCases.map(\.rawValue))
  }
}
