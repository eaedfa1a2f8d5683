/// One value of a field, in the form in which it is stored, compared and written to the journal.
package enum Scalar: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)
  case list([String])
}

/// A type that a field of a record may have.
package protocol FieldValue: Hashable, Sendable {
  /// Reads the stored form; `nil` when it is not a value of this type.
  init?(scalar: Scalar)
  var scalar: Scalar { get }

  /// Takes the value of a stored form; leaves this one and gives `false` when it is none.
  ///
  /// A requirement only for speed: a reader of any type of value then needs no optional of it.
  mutating func take(_ scalar: Scalar) -> Bool
}

extension FieldValue {
  package mutating func take(_ scalar: Scalar) -> Bool {
    guard let value = Self(scalar: scalar) else { return false }
    self = value
    return true
  }
}

extension Int: FieldValue {
  package init?(scalar: Scalar) {
    guard case .integer(let value) = scalar else { return nil }
    self = value
  }
  package var scalar: Scalar { .integer(self) }
}

extension Bool: FieldValue {
  package init?(scalar: Scalar) {
    switch scalar {
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }
  package var scalar: Scalar { .integer(self ? 1 : 0) }
}

extension String: FieldValue {
  package init?(scalar: Scalar) {
    guard case .text(let value) = scalar else { return nil }
    self = value
  }
  package var scalar: Scalar { .text(self) }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package init?(scalar: Scalar) {
    if case .null = scalar {
      self = .none
      return
    }
    guard let value = Wrapped(scalar: scalar) else { return nil }
    self = value
  }
  package var scalar: Scalar { self?.scalar ?? .null }
}

extension Array: FieldValue where Element: FieldListElement {
  package init?(scalar: Scalar) {
    guard case .list(let texts) = scalar else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(texts.count)
    for text in texts {
      guard let element = Element(listText: text) else { return nil }
      elements.append(element)
    }
    self = elements
  }
  package var scalar: Scalar { .list(map(\.listText)) }
}

/// A type that may stand in a list field.
package protocol FieldListElement: Hashable, Sendable {
  init?(listText: String)
  var listText: String { get }
}

extension String: FieldListElement {
  package init?(listText: String) { self = listText }
  package var listText: String { self }
}

/// A word out of a fixed list: a kind, a state, a role.
package protocol Word: FieldValue, FieldListElement, RawRepresentable, CaseIterable
where RawValue == String {}

extension Word {
  package init?(scalar: Scalar) {
    guard case .text(let word) = scalar else { return nil }
    self.init(rawValue: word)
  }
  package var scalar: Scalar { .text(rawValue) }
  package init?(listText: String) { self.init(rawValue: listText) }
  package var listText: String { rawValue }
}

extension Identifier: FieldValue {
  package init?(scalar: Scalar) {
    guard case .text(let text) = scalar else { return nil }
    self.init(text)
  }
  package var scalar: Scalar { .text(description) }
}

extension Identifier: FieldListElement {
  package init?(listText: String) { self.init(listText) }
  package var listText: String { description }
}
