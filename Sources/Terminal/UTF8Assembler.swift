/// Joins the bytes of a character that may arrive in pieces.
nonisolated struct UTF8Assembler {
  enum Outcome {
    case unfinished
    case scalar(Unicode.Scalar)
    /// Not UTF-8; when the byte is not used up, it begins something of its own.
    case invalid(isByteUsed: Bool)
  }

  private var bytes: [UInt8] = []

  var isUnfinished: Bool { !bytes.isEmpty }

  /// Forgets half a character.
  ///
  /// - Returns: Whether there was one.
  mutating func abandon() -> Bool {
    defer { bytes = [] }
    return isUnfinished
  }

  mutating func add(_ byte: UInt8) -> Outcome {
    if isUnfinished, byte & 0xC0 != 0x80 {
      bytes = []
      return .invalid(isByteUsed: false)
    }
    bytes.append(byte)
    guard let length = Self.length(startingWith: bytes[0]) else {
      bytes = []
      return .invalid(isByteUsed: true)
    }
    guard bytes.count == length else { return .unfinished }
    defer { bytes = [] }
    // The validating initialiser refuses overlong forms and surrogates.
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return .invalid(isByteUsed: true) }
    return .scalar(scalar)
  }

  private static func length(startingWith byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
