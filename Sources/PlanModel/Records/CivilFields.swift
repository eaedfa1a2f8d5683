package import CivilTime

// Days are stored as ISO 8601 text, so that a plan file can be read with any SQLite tool.
extension Day: FieldValue {
  package init?(scalar: Scalar) {
    guard case .text(let text) = scalar else { return nil }
    self.init(text)
  }
  package var scalar: Scalar { .text(description) }
}

extension Day: FieldListElement {
  package init?(listText: String) { self.init(listText) }
  package var listText: String { description }
}

extension Instant: FieldValue {
  package init?(scalar: Scalar) {
    guard case .text(let text) = scalar else { return nil }
    self.init(text)
  }
  package var scalar: Scalar { .text(description) }
}
