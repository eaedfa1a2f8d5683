import CivilTime
import PlanModel

/// Reads the rows of a template file and collects the faults of single rows.
struct TemplateReader {
  static let columns = [
    "id", "title", "category", "owner_role", "offset_days_before_meeting", "effort_person_days",
    "depends_on", "deliverable", "critical", "notes",
  ]

  private(set) var rows: [TemplateRow] = []
  /// The line and the columns of each row's fields, beside `rows`.
  private(set) var lines: [CSVRow] = []
  private(set) var prefix = ""
  private(set) var findings: [TemplateFinding] = []
  private var firstLines: [String: Int] = [:]

  mutating func read(_ text: String) {
    do {
      let lines = try CSVRow.rows(of: text)
      guard let header = lines.first else { return find(1, 1, .empty) }
      readHeader(header)
      guard findings.isEmpty else { return }
      for line in lines.dropFirst() { readRow(line) }
      if lines.count == 1 { find(header.line, 1, .empty) }
    } catch {
      switch error {
      case .unclosedQuote(let line, let column): find(line, column, .unclosedQuote)
      case .strayQuote(let line, let column): find(line, column, .strayQuote)
      }
    }
  }

  private mutating func find(_ line: Int, _ column: Int, _ kind: TemplateFinding.Kind) {
    findings.append(TemplateFinding(line: line, column: column, kind))
  }

  private mutating func readHeader(_ header: CSVRow) {
    var seen: Set<String> = []
    for field in header.fields {
      if !Self.columns.contains(field.text) {
        find(header.line, field.column, .unknownColumn(field.text))
      } else if !seen.insert(field.text).inserted {
        find(header.line, field.column, .columnTwice(field.text))
      }
    }
    for column in Self.columns where !seen.contains(column) {
      find(header.line, 1, .missingColumn(column))
    }
    if findings.isEmpty, header.fields.map(\.text) != Self.columns {
      find(header.line, 1, .columnOrder)
    }
  }

  private mutating func readRow(_ line: CSVRow) {
    guard line.fields.count == Self.columns.count else {
      let count = TemplateFinding.Kind.fieldCount(
        found: line.fields.count,
        expected: Self.columns.count
      )
      return find(line.line, 1, count)
    }
    checkID(line)
    var parser = TemplateRowParser(line)
    let row = parser.row()
    findings += parser.findings
    if let row, parser.findings.isEmpty {
      rows.append(row)
      lines.append(line)
    }
  }

  private mutating func checkID(_ line: CSVRow) {
    let id = line.fields[0].text
    guard Self.isID(id) else { return find(line.line, 1, .badID(id)) }
    if prefix.isEmpty { prefix = String(id.dropLast(2)) }
    if id.dropLast(2) != prefix { find(line.line, 1, .otherPrefix(id, expected: prefix)) }
    if let first = firstLines[id] {
      find(line.line, 1, .duplicateID(id, firstLine: first))
    } else {
      firstLines[id] = line.line
    }
  }

  /// Whether this is one to four capital letters and two digits.
  static func isID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return (3...6).contains(bytes.count) && bytes.suffix(2).allSatisfy(digits.contains)
      && bytes.dropLast(2).allSatisfy(capitals.contains)
  }
}
