/// One row of a comma-separated file (RFC 4180), with the places of its fields for messages.
package struct CSVRow: Sendable {
  package struct Field: Sendable {
    package let text: String
    /// Where the field begins, in characters from 1.
    package let column: Int
  }

  /// The line on which the row begins, from 1.
  package let line: Int
  package let fields: [Field]

  /// Reads the rows of a text, the header among them.
  ///
  /// Empty lines and lines that begin with `#` are left out. Lines may end in LF or CRLF, and a
  /// byte order mark is skipped.
  package static func rows(of text: String) throws(CSVError) -> [CSVRow] {
    var reader = CSVReader(bytes: Array(text.utf8))
    return try reader.rows()
  }
}

/// A quote out of place.
package enum CSVError: Error, Hashable {
  /// The field that begins here has no closing quote.
  case unclosedQuote(line: Int, column: Int)
  /// A quote inside a bare field, or text after a closing quote.
  case strayQuote(line: Int, column: Int)
}

/// Walks over the bytes; everything that matters to the format is ASCII.
private struct CSVReader {
  let bytes: [UInt8]
  var place = 0
  var line = 1
  var column = 1

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let comma = UInt8(ascii: ",")

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private var isAtLineEnd: Bool {
    guard let byte = next, byte != Self.newline else { return true }
    guard byte == UInt8(ascii: "\r") else { return false }
    return place + 1 == bytes.count || bytes[place + 1] == Self.newline
  }

  private mutating func advance() {
    let byte = bytes[place]
    place += 1
    if byte == Self.newline {
      line += 1
      column = 1
    } else if place == bytes.count || bytes[place] & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func skipLine() {
    while let byte = next, byte != Self.newline { advance() }
    if next != nil { advance() }
  }

  mutating func rows() throws(CSVError) -> [CSVRow] {
    var rows: [CSVRow] = []
    while let byte = next {
      if byte != UInt8(ascii: "#"), !isAtLineEnd { rows.append(try row()) }
      skipLine()
    }
    return rows
  }

  private mutating func row() throws(CSVError) -> CSVRow {
    let start = line
    var fields = [try field()]
    while next == Self.comma {
      advance()
      fields.append(try field())
    }
    return CSVRow(line: start, fields: fields)
  }

  private mutating func field() throws(CSVError) -> CSVRow.Field {
    let start = column
    let text = next == Self.quote ? try quoted() : try bare()
    return CSVRow.Field(text: text, column: start)
  }

  private mutating func bare() throws(CSVError) -> String {
    let start = place
    while let byte = next, byte != Self.comma, !isAtLineEnd {
      if byte == Self.quote { throw .strayQuote(line: line, column: column) }
      advance()
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func quoted() throws(CSVError) -> String {
    let (startLine, startColumn) = (line, column)
    var text: [UInt8] = []
    advance()
    while let byte = next {
      advance()
      if byte != Self.quote {
        text.append(byte)
      } else if next == Self.quote {
        text.append(byte)
        advance()
      } else if next == Self.comma || isAtLineEnd {
        return String(decoding: text, as: UTF8.self)
      } else {
        throw .strayQuote(line: line, column: column)
      }
    }
    throw .unclosedQuote(line: startLine, column: startColumn)
  }
}
