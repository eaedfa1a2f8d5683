import Canvas
import CivilTime
import PlanModel
import Planning

// What stands in the fields, read as the values that a request wants.
extension Form {
  package subscript(id: FormFieldID) -> FormField? { fields.first { $0.id == id } }

  /// The text of a field without blanks at the ends; empty when there is no such field.
  func text(_ id: FormFieldID) -> String { self[id]?.text.trimmed ?? "" }

  /// What was typed, when it is another text than before.
  ///
  /// A field shows line breaks as blanks: a text of several lines that nobody touched is the same.
  func change(of id: FormFieldID, from old: String) -> String? {
    let new = text(id)
    return new == TextField(old).text.trimmed ? nil : new
  }

  func day(_ id: FormFieldID) -> Day? { DayText.day(text(id), base: base) }

  /// The days from one field to another, both inside; `nil` while either is missing, or turned round.
  func span(_ first: FormFieldID, _ last: FormFieldID) -> DaySpan? {
    guard let first = day(first), let last = day(last), first <= last else { return nil }
    return DaySpan(start: first, end: last + 1)
  }

  func due(_ id: FormFieldID) -> DueRule? { DayText.due(text(id), base: base) }

  func number(_ id: FormFieldID) -> Int? { Int(text(id)) }

  func quarters(_ id: FormFieldID) -> Quarters? { Quarters(text(id)) }

  /// The value that is taken; `nil` for no field, no choice, or the empty one.
  func value(_ id: FormFieldID) -> String? {
    guard case .choice(let choices, let selected, _) = self[id]?.kind,
      choices.indices.contains(selected), !choices[selected].value.isEmpty
    else { return nil }
    return choices[selected].value
  }

  func word<W: Word>(_ id: FormFieldID, as _: W.Type = W.self) -> W? {
    value(id).flatMap(W.init(rawValue:))
  }

  func key<Entity>(_ id: FormFieldID, of _: Entity.Type = Entity.self) -> Identifier<Entity>? {
    value(id).flatMap { Identifier<Entity>($0) }
  }

  func keys<Entity>(_ id: FormFieldID, of _: Entity.Type = Entity.self) -> [Identifier<Entity>] {
    guard case .choices(let choices, let marked, _, _) = self[id]?.kind else { return [] }
    return marked.sorted().filter(choices.indices.contains)
      .compactMap { Identifier<Entity>(choices[$0].value) }
  }

  func isOn(_ id: FormFieldID) -> Bool {
    guard case .toggle(let isOn) = self[id]?.kind else { return false }
    return isOn
  }
}

extension FormField {
  /// What was typed; empty for a field of another kind.
  package var text: String {
    switch kind {
    case .text(let field), .day(let field, _): field.text
    case .choice, .choices, .toggle: ""
    }
  }
}
