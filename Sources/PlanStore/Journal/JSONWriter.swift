import PlanModel

/// Writes changes as JSON of one stable form, so that the bytes can be hashed.
///
/// No blanks; members in the order of the record's own list; whole numbers only; in texts nothing
/// is escaped but `"`, `\` and the control characters below U+0020, those as `\u00XX`.
struct JSONWriter {
  private var bytes: [UInt8] = []

  consuming func finish() -> String { String(decoding: bytes, as: UTF8.self) }

  /// A list of texts as it stands in a column.
  static func text(of list: [String]) -> String {
    var writer = JSONWriter()
    writer.value(.list(list))
    return writer.finish()
  }

  /// A list of edits as it stands in the journal.
  static func text(of edits: [Edit]) -> String {
    var writer = JSONWriter()
    writer.list(edits) { $0.edit($1) }
    return writer.finish()
  }

  /// The edits that take a change back, as they stand beside it in the journal.
  ///
  /// What they delete is named by its key alone: its fields are those that the change inserts, and
  /// the making of a plan would fill the file with them twice.
  static func text(ofInverse change: Change) -> String {
    var writer = JSONWriter()
    writer.list(change.inverse.edits) { writer, edit in
      guard case .delete(let key, _) = edit else { return writer.edit(edit) }
      writer.open("delete", key)
      writer.raw("}")
    }
    return writer.finish()
  }

  mutating func edit(_ edit: Edit) {
    switch edit {
    case .insert(let key, let fields):
      open("insert", key)
      member("fields", fields)
    case .update(let key, let from, let to):
      open("update", key)
      member("from", from)
      member("to", to)
    case .delete(let key, let fields):
      open("delete", key)
      member("fields", fields)
    }
    raw("}")
  }

  private mutating func open(_ verb: StaticString, _ key: RecordKey) {
    raw("{\"")
    raw(verb)
    raw("\":")
    text(key.kind.rawValue)
    raw(",\"id\":")
    text(key.id.description)
  }

  private mutating func member(_ name: StaticString, _ fields: [Field]) {
    raw(",\"")
    raw(name)
    raw("\":")
    object(fields)
  }

  mutating func object(_ fields: [Field]) {
    raw("{")
    for (place, field) in fields.enumerated() {
      if place > 0 { raw(",") }
      text(field.name)
      raw(":")
      value(field.value)
    }
    raw("}")
  }

  private mutating func value(_ value: Scalar) {
    switch value {
    case .null: raw("null")
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .text(let text): self.text(text)
    case .list(let texts): list(texts) { $0.text($1) }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element],
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    raw("[")
    for (place, element) in elements.enumerated() {
      if place > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  private mutating func text(_ text: String) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5c: bytes += [0x5c, byte]
      case 0..<0x20:
        raw("\\u00")
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }
}
