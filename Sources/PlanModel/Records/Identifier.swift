/// The key of a record: a UUID made by whoever writes the record first.
///
/// Codes such as `TM07.AM` are for people and may change; an identifier never does. The type
/// parameter keeps the key of a meeting from being taken for that of a mission.
package struct Identifier<Entity>: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// No record at all: what a reference holds before it is filled.
  package static var none: Identifier { Identifier(high: 0, low: 0) }
  package var isNone: Bool { high == 0 && low == 0 }

  /// A fresh random key, version 4 of RFC 9562.
  package static func random(using source: inout some RandomNumberGenerator) -> Identifier {
    let high = source.next() & 0xffff_ffff_ffff_0fff | 0x4000
    let low = source.next() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
    return Identifier(high: high, low: low)
  }

  /// The same key seen as that of another type; for generic code over records.
  package func cast<Other>(to _: Other.Type = Other.self) -> Identifier<Other> {
    Identifier<Other>(high: high, low: low)
  }
}

extension Identifier: Comparable {
  package static func < (a: Identifier, b: Identifier) -> Bool {
    a.high == b.high ? a.low < b.low : a.high < b.high
  }
}

extension Identifier: LosslessStringConvertible {
  /// Reads the canonical text, 36 characters with hyphens, in either case.
  package init?(_ text: String) {
    guard let key = KeyText(text.utf8.span) else { return nil }
    self.init(key)
  }

  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(36)
    for place in 0..<32 {
      if place == 8 || place == 12 || place == 16 || place == 20 { bytes.append(45) }
      let word = place < 16 ? high : low
      bytes.append(digits[Int(word >> UInt64(60 - place % 16 * 4) & 15)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
