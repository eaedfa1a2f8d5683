import CSQLite
import PlanModel

/// One prepared statement with its bindings and its present row.
@safe
final class Query: RowSource {
  private let statement: OpaquePointer
  /// What the last step gave: `SQLITE_ROW` or `SQLITE_DONE` when all is well.
  private(set) var code = SQLITE_OK

  init(_ statement: OpaquePointer) { unsafe self.statement = statement }

  deinit { unsafe sqlite3_finalize(statement) }

  /// Makes the statement ready for its next use; the answer repeats an error already reported.
  func reset() {
    unsafe sqlite3_reset(statement)
    unsafe sqlite3_clear_bindings(statement)
  }

  /// Goes to the next row; `false` after the last and after an error, which `code` then tells.
  func next() -> Bool {
    code = unsafe sqlite3_step(statement)
    return code == SQLITE_ROW
  }

  var isDone: Bool { code == SQLITE_DONE }

  /// Binds a value to a place, counted from 1; lists are stored as JSON.
  func bind(_ value: Scalar, at place: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(statement, place)
    case .integer(let number): return unsafe sqlite3_bind_int64(statement, place, Int64(number))
    case .text(let text): return bind(text, at: place)
    case .list(let texts): return bind(JSONWriter.text(of: texts), at: place)
    }
  }

  private func bind(_ text: String, at place: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty buffer may have no address, which SQLite would take for NULL.
        guard let start = characters.baseAddress else {
          return unsafe csqlite_bind_text(statement, place, "", 0)
        }
        return unsafe csqlite_bind_text(statement, place, start, Int32(characters.count))
      }
    }
  }

  /// A column of the present row, counted from 0; lists still as their JSON text.
  func scalar(_ column: Int32) -> Scalar {
    switch unsafe sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_NULL: .null
    default: .text(text(column))
    }
  }

  func integer(_ column: Int32) -> Int { Int(unsafe sqlite3_column_int64(statement, column)) }

  /// Bytes that are no UTF-8 are replaced: a damaged file must still be readable as far as it goes.
  func text(_ column: Int32) -> String {
    unsafe withBytes(column) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  func key(_ column: Int32) -> KeyText? {
    unsafe withBytes(column) { unsafe KeyText(Span(_unsafeElements: $0)) }
  }

  func list(_ column: Int32) -> [String]? { JSONReader.list(in: text(column)) }

  /// Whether a text, or what can be read as one, has no byte.
  func isEmpty(_ column: Int32) -> Bool { unsafe sqlite3_column_bytes(statement, column) == 0 }

  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  /// The bytes of a text, valid inside the closure only.
  func withBytes<Answer>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer
  {
    let start = unsafe sqlite3_column_text(statement, column)
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    return unsafe body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}
