/// Why an override file was refused, and where: nothing of it has been taken over.
package struct OverrideError: Error, Hashable {
  package enum Reason: Hashable, Sendable {
    case unclosedQuote
    case strayQuote
    /// So many fields instead of five.
    case fieldCount(Int)
    case country(String)
    case day(String)
    case kind(String)
    /// `working` on a day that is worked anyway, or is a holiday, which `drop` is for.
    case notOnWeekend(Day)
    case noName
    case noSource
  }

  /// From 1.
  package let line: Int
  /// Where the field begins, in characters from 1.
  package let column: Int
  package let reason: Reason

  init(line: Int, column: Int, reason: Reason) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  init(_ error: CSVError) {
    switch error {
    case .unclosedQuote(let line, let column):
      self.init(line: line, column: column, reason: .unclosedQuote)
    case .strayQuote(let line, let column):
      self.init(line: line, column: column, reason: .strayQuote)
    }
  }
}

extension OverrideError: CustomStringConvertible {
  /// One sentence with the place, the value and a way out.
  package var description: String { "line \(line), column \(column): \(sentence)" }

  private var sentence: String {
    switch reason {
    case .unclosedQuote: "a quote is opened and never closed."
    case .strayQuote: "a quote out of place; put the field in quotes and write \"\" for one inside."
    case .fieldCount(let found):
      "a row has 5 fields, \(HolidayOverride.columns.joined(separator: ",")); here are \(found)."
    case .country(let text): "'\(text)' is no country code; write it as GE or CH-GE."
    case .day(let text): "'\(text)' is no day; write it as 2020-11-24."
    case .kind(let text): "'\(text)' is no kind; write one of \(Self.kinds)."
    case .notOnWeekend(let day):
      "\(day.long) is not on a weekend; to work on a holiday, write drop."
    case .noName: "the day needs a name."
    case .noSource: "the day needs a source: who decided it, or where it was read."
    }
  }

  private static var kinds: String {
    HolidayOverride.Kind.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
