struct FieldWriter: FieldVisitor {
  var fields: [Field] = []

  mutating func value<Value: FieldValue>(_ name: String, _ value: inout Value) {
    fields.append(Field(name: name, value: value.scalar))
  }
}

/// Hands out the given values by name; fields in the record's order are found at once.
struct FieldReader: FieldVisitor {
  private let given: [Field]
  private var isRead: [Bool]
  private var next = 0
  private var wrong: Field?

  init(_ given: [Field]) {
    self.given = given
    isRead = Array(repeating: false, count: given.count)
  }

  /// The first field that no part of the record took, or that did not fit.
  var unread: Field? { wrong ?? isRead.firstIndex(of: false).map { given[$0] } }

  mutating func value<Value: FieldValue>(_ name: String, _ value: inout Value) {
    guard let place = place(of: name) else { return }
    isRead[place] = true
    guard let read = Value(scalar: given[place].value) else {
      wrong = wrong ?? given[place]
      return
    }
    value = read
  }

  private mutating func place(of name: String) -> Int? {
    if next < given.count, given[next].name == name {
      next += 1
      return next - 1
    }
    guard let place = given.firstIndex(where: { $0.name == name }) else { return nil }
    next = place + 1
    return place
  }
}

struct ReferenceCollector: FieldVisitor {
  var keys: [RecordKey] = []

  mutating func value<Value: FieldValue>(_ name: String, _ value: inout Value) {}

  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>) {
    keys.append(RecordKey(kind: Other.kind, id: id.cast()))
  }
  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>?) {
    if let id { keys.append(RecordKey(kind: Other.kind, id: id.cast())) }
  }
  mutating func references<Other: Record>(_ name: String, _ ids: inout [Identifier<Other>]) {
    keys += ids.map { RecordKey(kind: Other.kind, id: $0.cast()) }
  }
}
