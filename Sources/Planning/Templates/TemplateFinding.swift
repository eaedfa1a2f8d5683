/// A fault of a template file: where it is and what is wrong.
package struct TemplateFinding: Hashable, Sendable {
  /// From 1; the header is line 1.
  package var line: Int
  /// In characters from 1.
  package var column: Int
  package var kind: Kind

  package enum Kind: Hashable, Sendable {
    // The file.
    /// A field without its closing quote.
    case unclosedQuote
    /// A quote inside a bare field, or text after a closing quote.
    case strayQuote
    case empty
    case unknownColumn(String)
    case missingColumn(String)
    case columnTwice(String)
    /// The columns are all there, in another order than the stated one.
    case columnOrder
    case fieldCount(found: Int, expected: Int)
    // A row.
    case badID(String)
    case otherPrefix(String, expected: String)
    case duplicateID(String, firstLine: Int)
    case emptyText(column: String)
    case unknownWord(column: String, value: String, allowed: [String])
    case notAWholeNumber(column: String, value: String)
    /// Not a positive number of quarters of a person-day.
    case badEffort(String)
    // The notes.
    case unknownKey(String)
    case keyTwice(String)
    /// Not of the form `key=value`.
    case notAPair(String)
    case outOfRange(key: String, value: String, least: Int)
    case linkKindWithoutLink
    case linkInsideTemplate(String)
    // The rows together.
    case unknownReference(String)
    case referenceTwice(String)
    case cycle([String])
    /// The days between two rows are fewer than the later one needs.
    case gapTooSmall(from: String, gap: Int, need: Int)
  }

  package init(line: Int, column: Int, _ kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }
}
