import PlanModel

/// How the records of one kind are written in SQL.
struct RecordColumns {
  let names: [String]
  let select: String
  let selectOne: String
  let insert: String
  let delete: String
  private let kind: RecordKind

  init(_ kind: RecordKind) {
    func names<Row: Record>(_: Row.Type) -> [String] { Row(id: .none).fields.map(\.name) }
    self.kind = kind
    self.names = names(kind.type)
    let list = Self.list(self.names)
    let marks = Array(repeating: "?", count: self.names.count + 2).joined(separator: ", ")
    let table = "\"\(kind.rawValue)\""
    select = Self.select(list, from: table)
    selectOne = "SELECT \(list) FROM \(table) WHERE plan_id = ? AND id = ?"
    insert = "INSERT INTO \(table) (plan_id, id, \(list)) VALUES (\(marks))"
    delete = "DELETE FROM \(table) WHERE plan_id = ? AND id = ?"
  }

  /// The statement that reads all rows of a table that has only some of the columns yet.
  func select(where present: Set<String>) -> String {
    let list = names.map { present.contains($0) ? "\"\($0)\"" : "NULL" }.joined(separator: ", ")
    return Self.select(list, from: "\"\(kind.rawValue)\"")
  }

  private static func select(_ list: String, from table: String) -> String {
    "SELECT id, \(list) FROM \(table) WHERE plan_id = ? ORDER BY id"
  }

  private static func list(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// The statement that replaces the named fields, which must be among `names`.
  func update(_ fields: [Field]) -> String {
    let list = fields.map { "\"\($0.name)\" = ?" }.joined(separator: ", ")
    return "UPDATE \"\(kind.rawValue)\" SET \(list) WHERE plan_id = ? AND id = ?"
  }
}
