import PlanModel

/// Reads the JSON that ``JSONWriter`` writes, and nothing else.
///
/// The form has a fixed depth, so that no input can nest without end, and every function gives
/// `nil` at the first byte that does not fit.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  static func edits(in text: String) -> [Edit]? {
    var reader = JSONReader(text)
    guard let edits = reader.list({ $0.edit() }), reader.isAtEnd else { return nil }
    return edits
  }

  static func list(in text: String) -> [String]? {
    // Nearly every list of a plan.
    if text == "[]" { return [] }
    var reader = JSONReader(text)
    guard let texts = reader.list({ $0.text() }), reader.isAtEnd else { return nil }
    return texts
  }

  private var isAtEnd: Bool { place == bytes.count }

  private mutating func edit() -> Edit? {
    guard take("{"), let verb = text(), take(":"), let name = text(), take(",\"id\":"),
      let idText = text(), let kind = RecordKind(rawValue: name),
      let id = Identifier<AnyRecord>(idText)
    else { return nil }
    let key = RecordKey(kind: kind, id: id)
    switch verb {
    case "insert":
      guard take(",\"fields\":"), let fields = object(), take("}") else { return nil }
      return .insert(key, fields)
    case "delete":
      guard take(",\"fields\":"), let fields = object(), take("}") else { return nil }
      return .delete(key, fields)
    case "update":
      guard take(",\"from\":"), let from = object(), take(",\"to\":"), let to = object(),
        take("}")
      else { return nil }
      return .update(key, from: from, to: to)
    default: return nil
    }
  }

  private mutating func object() -> [Field]? {
    guard take("{") else { return nil }
    if take("}") { return [] }
    var fields: [Field] = []
    repeat {
      guard let name = text(), take(":"), let value = value() else { return nil }
      fields.append(Field(name: name, value: value))
    } while take(",")
    return take("}") ? fields : nil
  }

  private mutating func value() -> Scalar? {
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "\""): return text().map(Scalar.text)
    case UInt8(ascii: "["): return list { $0.text() }.map(Scalar.list)
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return number().map(Scalar.integer)
    }
  }

  private mutating func number() -> Int? {
    let start = place
    while place < bytes.count, bytes[place] == 0x2d || (0x30...0x39).contains(bytes[place]) {
      place += 1
    }
    return Int(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func list<Element>(
    _ read: (inout JSONReader) -> Element?
  ) -> [Element]? {
    guard take("[") else { return nil }
    if take("]") { return [] }
    var elements: [Element] = []
    repeat {
      guard let element = read(&self) else { return nil }
      elements.append(element)
    } while take(",")
    return take("]") ? elements : nil
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    let start = place
    while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5c { place += 1 }
    guard place < bytes.count else { return nil }
    var content = Array(bytes[start..<place])
    while take("\\") {
      guard let byte = escaped() else { return nil }
      content.append(byte)
      while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5c {
        content.append(bytes[place])
        place += 1
      }
    }
    guard take("\"") else { return nil }
    return String(validating: content, as: UTF8.self)
  }

  /// What stands after a backslash: a quotation mark, a backslash or a control character.
  private mutating func escaped() -> UInt8? {
    if take("\"") { return 0x22 }
    if take("\\") { return 0x5c }
    guard take("u00"), place + 2 <= bytes.count,
      let code = UInt8(String(decoding: bytes[place..<place + 2], as: UTF8.self), radix: 16),
      code < 0x20
    else { return nil }
    place += 2
    return code
  }

  private mutating func take(_ expected: StaticString) -> Bool {
    let end = place + expected.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    let fits = expected.withUTF8Buffer { unsafe bytes[place..<end].elementsEqual($0) }
    if fits { place = end }
    return fits
  }
}
