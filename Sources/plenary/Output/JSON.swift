import CivilTime

/// A JSON value on its way out; keys keep the order in which they were given.
indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A decimal number, as its digits.
  case decimal(String)
  case text(String)
  case array([JSON])
  case object([(String, JSON)])

  static func day(_ day: Day?) -> JSON { day.map { .text($0.description) } ?? .null }
  static func optional(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
  static func optional(_ number: Int?) -> JSON { number.map { .integer($0) } ?? .null }
  static func texts(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .text($0) }) }
}

extension JSON {
  /// Indented by two spaces; every control character and those that steer a terminal are escaped.
  var pretty: String {
    var text = ""
    write(into: &text, indent: 0)
    return text
  }

  private func write(into text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .decimal(let digits): text += digits
    case .text(let value): JSON.quote(value, into: &text)
    case .array(let values):
      list("[", "]", values, into: &text, indent) { value, text in
        value.write(into: &text, indent: indent + 1)
      }
    case .object(let fields):
      list("{", "}", fields, into: &text, indent) { field, text in
        JSON.quote(field.0, into: &text)
        text += ": "
        field.1.write(into: &text, indent: indent + 1)
      }
    }
  }

  private func list<Item>(
    _ open: String,
    _ close: String,
    _ items: [Item],
    into text: inout String,
    _ indent: Int,
    _ write: (Item, inout String) -> Void
  ) {
    guard !items.isEmpty else {
      text += open + close
      return
    }
    text += open
    for (place, item) in items.enumerated() {
      text += place == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: indent + 1)
      write(item, &text)
    }
    text += "\n" + String(repeating: "  ", count: indent) + close
  }

  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default:
        if steersATerminal(scalar) {
          escape(scalar, into: &text)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  /// Controls, and the marks that reorder or hide text.
  private static func steersATerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar, into text: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
