/// A key read from its text, `8-4-4-4-12` hexadecimal digits, before it is the key of any type.
package struct KeyText: Hashable, Sendable {
  private(set) var high: UInt64 = 0
  private(set) var low: UInt64 = 0

  /// Reads digits of either case; `nil` when the bytes are no key.
  ///
  /// One look at all digits at the end, instead of one at each: a plan of 10,000 tasks has 100,000
  /// keys to read.
  package init?(_ text: Span<UInt8>) {
    guard text.count == 36, text[8] == 45, text[13] == 45, text[18] == 45, text[23] == 45 else {
      return nil
    }
    var wrong: UInt8 = 0
    func append(_ places: Range<Int>, to word: inout UInt64) {
      for place in places {
        let digit = Self.value(of: text[place])
        wrong |= digit
        word = word << 4 | UInt64(digit & 15)
      }
    }
    append(0..<8, to: &high)
    append(9..<13, to: &high)
    append(14..<18, to: &high)
    append(19..<23, to: &low)
    append(24..<36, to: &low)
    guard wrong < 16 else { return nil }
  }

  /// The value of a hexadecimal digit, of either case; 255 for any other byte.
  private static func value(of byte: UInt8) -> UInt8 {
    let (digit, letter) = (byte &- 48, (byte | 32) &- 97)
    return digit < 10 ? digit : letter < 6 ? letter + 10 : 255
  }
}

extension Identifier {
  package init(_ key: KeyText) { self.init(high: key.high, low: key.low) }
}
