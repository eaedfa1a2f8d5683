/// One decided day: a row `country,date,kind,name,source` of an override file.
package struct HolidayOverride: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A public holiday of that year alone.
    case off
    /// Offices are closed, though it is no public holiday.
    case offPublicSector = "off-public-sector"
    /// Reported, not confirmed: counts only for those who ask for it.
    case offUnconfirmed = "off-unconfirmed"
    /// A day of a weekend worked in exchange.
    case working
    /// A holiday of the rules that does not hold, substitutes included.
    case drop
  }

  package let calendar: String
  package let day: Day
  package let kind: Kind
  package let name: String
  package let source: String
}

extension HolidayOverride {
  static let columns = ["country", "date", "kind", "name", "source"]

  /// Reads a whole file; its header may be missing.
  static func read(_ text: String) throws(OverrideError) -> [HolidayOverride] {
    var rows: [CSVRow]
    do { rows = try CSVRow.rows(of: text) } catch { throw OverrideError(error) }
    if rows.first?.fields.map(\.text) == columns { rows.removeFirst() }
    var overrides: [HolidayOverride] = []
    for row in rows { overrides.append(try HolidayOverride(row)) }
    return overrides
  }

  private init(_ row: CSVRow) throws(OverrideError) {
    let fields = row.fields
    func refusal(_ column: Int, _ reason: OverrideError.Reason) -> OverrideError {
      OverrideError(line: row.line, column: column, reason: reason)
    }
    guard fields.count == Self.columns.count else {
      throw refusal(fields.last?.column ?? 1, .fieldCount(fields.count))
    }
    guard Self.isCode(fields[0].text) else {
      throw refusal(fields[0].column, .country(fields[0].text))
    }
    guard let day = Day(fields[1].text) else {
      throw refusal(fields[1].column, .day(fields[1].text))
    }
    guard let kind = Kind(rawValue: fields[2].text) else {
      throw refusal(fields[2].column, .kind(fields[2].text))
    }
    if kind == .working, !day.isWeekend { throw refusal(fields[1].column, .notOnWeekend(day)) }
    if kind != .drop, fields[3].text.isEmpty { throw refusal(fields[3].column, .noName) }
    if fields[4].text.isEmpty { throw refusal(fields[4].column, .noSource) }
    calendar = fields[0].text
    self.day = day
    self.kind = kind
    name = fields[3].text
    source = fields[4].text
  }

  /// Whether this is the shape of a code of ISO 3166, `GE` or `CH-GE`.
  private static func isCode(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let country = parts.first, country.count == 2, country.allSatisfy(capitals.contains)
    else { return false }
    guard parts.count > 1 else { return true }
    return parts.count == 2 && (1...3).contains(parts[1].count)
      && parts[1].allSatisfy { capitals.contains($0) || digits.contains($0) }
  }
}
