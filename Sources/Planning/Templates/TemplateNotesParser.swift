import PlanModel

/// Reads the last column: `key=value` pairs separated by semicolons, then ` | ` and free text.
///
/// A field without any pair is free text as a whole.
struct TemplateNotesParser {
  let ownPrefix: Substring
  private(set) var faults: [TemplateFinding.Kind] = []
  private var values: [String: String] = [:]

  private static let keys = ["scope", "gate", "wait", "crew", "cond", "xdep", "xkind"]
  private static let linkKinds: [String: DependencyKind] = [
    "follows": .follows, "satisfied_by": .satisfiedBy,
  ]

  init(ownPrefix: Substring) { self.ownPrefix = ownPrefix }

  mutating func notes(_ field: String) -> TemplateNotes {
    var notes = TemplateNotes()
    let (head, text) = Self.split(field)
    notes.text = text
    for pair in head.split(separator: ";") { read(pair) }
    notes.scope = word("scope") ?? .meeting
    notes.gate = word("gate")
    notes.condition = word("cond")
    notes.wait = number("wait", least: 0) ?? 0
    notes.crew = number("crew", least: 1) ?? 1
    notes.link = link()
    return notes
  }

  private static func split(_ field: String) -> (head: String, text: String) {
    if let bar = field.firstRange(of: " | ") {
      return (String(field[..<bar.lowerBound]), String(field[bar.upperBound...]))
    }
    return field.contains("=") ? (field, "") : ("", field)
  }

  private mutating func read(_ pair: Substring) {
    let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return faults.append(.notAPair(String(pair))) }
    let key = String(parts[0])
    guard Self.keys.contains(key) else { return faults.append(.unknownKey(key)) }
    if values.updateValue(String(parts[1]), forKey: key) != nil { faults.append(.keyTwice(key)) }
  }

  private mutating func word<Value: Word>(_ key: String) -> Value? {
    guard let text = values[key] else { return nil }
    let value = Value(rawValue: text)
    if value == nil { faults.append(.unknownWord(key, text, Value.self)) }
    return value
  }

  private mutating func number(_ key: String, least: Int) -> Int? {
    guard let text = values[key] else { return nil }
    guard let value = Int(text), (least...1000).contains(value) else {
      faults.append(.outOfRange(key: key, value: text, least: least))
      return nil
    }
    return value
  }

  private mutating func link() -> TemplateLink? {
    let kind = values["xkind"] ?? "follows"
    guard let relation = Self.linkKinds[kind] else {
      let allowed = Self.linkKinds.keys.sorted()
      faults.append(.unknownWord(column: "xkind", value: kind, allowed: allowed))
      return nil
    }
    guard let row = values["xdep"] else {
      if values["xkind"] != nil { faults.append(.linkKindWithoutLink) }
      return nil
    }
    if !TemplateReader.isID(row) { faults.append(.badID(row)) }
    if row.dropLast(2) == ownPrefix { faults.append(.linkInsideTemplate(row)) }
    return TemplateLink(row: row, relation: relation)
  }
}
