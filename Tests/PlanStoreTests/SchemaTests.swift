import PlanModel
import Testing

@testable import PlanStore

@Suite("The schema")
struct SchemaTests {
  let scratch = Scratch()

  @Test(
    "has a column for every field of every record, and no other",
    arguments: RecordKind.allCases
  )
  func columns(kind: RecordKind) throws {
    let connection = try blank()
    var found: [String] = []
    try connection.each("SELECT name FROM pragma_table_info(?)", [.text(kind.rawValue)]) {
      found.append($0.text(0))
    }
    #expect(found == ["plan_id", "id"] + RecordColumns(kind).names)
  }

  @Test("allows the words of each enumeration, and no other", arguments: RecordKind.allCases)
  func words(kind: RecordKind) throws {
    var listing = WordListing()
    func list<Row: Record>(_: Row.Type) {
      var row = Row(id: .none)
      row.visit(&listing)
    }
    list(kind.type)
    let sql = try definition(of: kind)
    for (column, words) in listing.words {
      let list = words.map { "'\($0)'" }.joined(separator: ", ")
      #expect(sql.contains("CHECK (\(column) IN (\(list)))"), "\(kind.rawValue).\(column)")
    }
    let checks = sql.split(separator: "CHECK (").dropFirst().filter { check in
      listing.words.allSatisfy { !check.hasPrefix($0.column + " IN ('") }
    }
    #expect(!checks.contains { $0.contains(/^\w+ IN \('/) }, "a list without an enumeration")
  }

  @Test("binds every reference to its table", arguments: RecordKind.allCases)
  func references(kind: RecordKind) throws {
    var listing = ReferenceListing()
    func list<Row: Record>(_: Row.Type) {
      var row = Row(id: .none)
      row.visit(&listing)
    }
    list(kind.type)
    var bound: [String: String] = [:]
    try blank().each(
      "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" <> 'plan_id'",
      [.text(kind.rawValue)]
    ) { bound[$0.text(0)] = $0.text(1) }
    #expect(bound == listing.targets)
  }

  @Test("lets a column be NULL where the blank record has nothing", arguments: RecordKind.allCases)
  func nullable(kind: RecordKind) throws {
    func blankFields<Row: Record>(_: Row.Type) -> [Field] { Row(id: .none).fields }
    var nullable: Set<String> = []
    try blank().each(
      "SELECT name FROM pragma_table_info(?) WHERE \"notnull\" = 0",
      [.text(kind.rawValue)]
    ) { nullable.insert($0.text(0)) }
    let fields = blankFields(kind.type)
    #expect(nullable == Set(fields.filter { $0.value == .null }.map(\.name)))
  }

  private func blank() throws -> Connection {
    let path = scratch.path("\(scratch.names.count)")
    try PrivateFile.create(at: path)
    let connection = try Connection(path: path)
    try connection.writing { () throws(StoreFailure) in try connection.runScript(Schema.statements)
    }
    return connection
  }

  /// The text of a table's definition with its blanks evened out.
  private func definition(of kind: RecordKind) throws -> String {
    var sql = ""
    try blank().each("SELECT sql FROM sqlite_schema WHERE name = ?", [.text(kind.rawValue)]) {
      sql = $0.text(0)
    }
    return sql.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}

/// Collects the fields that hold a word, with all words that each may hold.
private struct WordListing: FieldVisitor {
  var words: [(column: String, words: [String])] = []

  mutating func value<Value: FieldValue>(_ name: String, _ value: inout Value) {
    if let type = Value.self as? any Word.Type {
      words.append((name, allWords(type)))
    } else if let type = Value.self as? any OptionalWord.Type {
      words.append((name, type.words))
    }
  }
}

private func allWords<Some: Word>(_: Some.Type) -> [String] { Some.allCases.map(\.rawValue) }

private protocol OptionalWord {
  static var words: [String] { get }
}

extension Optional: OptionalWord where Wrapped: Word {
  fileprivate static var words: [String] { allWords(Wrapped.self) }
}

private struct ReferenceListing: FieldVisitor {
  var targets: [String: String] = [:]

  mutating func value<Value: FieldValue>(_ name: String, _ value: inout Value) {}
  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>) {
    targets[name] = Other.kind.rawValue
  }
  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>?) {
    targets[name] = Other.kind.rawValue
  }
  mutating func references<Other: Record>(_ name: String, _ ids: inout [Identifier<Other>]) {}
}
