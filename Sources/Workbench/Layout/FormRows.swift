import Canvas

/// The rows that the fields of a form take, and which of them are in sight.
///
/// The focused field shows what is wrong with it, or what can be chosen, in rows of its own; when
/// the form is higher than its room, the rows around the focused field are shown.
package struct FormRows: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case value
    case error
    /// Place among the choices that the query leaves.
    case choice(Int)
  }

  package struct Row: Hashable, Sendable {
    package var field: Int
    package var content: Content
  }

  /// The rows in sight.
  package var rows: [Row]

  /// Choices shown at once.
  static let choices = 6

  package init(_ form: Form, height: Int) {
    var all: [Row] = []
    for (place, field) in form.fields.enumerated() {
      all.append(Row(field: place, content: .value))
      if field.error != nil { all.append(Row(field: place, content: .error)) }
      guard place == form.focus else { continue }
      all += ChoiceList(field.kind).visible(FormRows.choices).map {
        Row(field: place, content: .choice($0))
      }
    }
    // The rest of the dialog says what will follow.
    let kept = min(all.count, max(height * 3 / 5, height - 8))
    let focused = all.firstIndex { $0.field == form.focus } ?? 0
    let last = all.lastIndex { $0.field == form.focus } ?? 0
    let start = max(0, min(max(0, last + 1 - kept), focused))
    rows = Array(all.dropFirst(start).prefix(kept))
  }
}

extension FormRows {
  /// The rows that a form takes when nothing is cut: fields, choices of any one, and what is said.
  static func needed(_ form: Form, width: Int) -> Int {
    let most = form.fields.map { min(choices, ChoiceList($0.kind).places.count) }.max() ?? 0
    let errors = form.fields.filter { $0.error != nil }.count
    let said = [form.explanation, form.refusal ?? ""].filter { !$0.isEmpty }
    let lines = said.reduce(0) { $0 + SafeText($1).wrapped(width: width).count }
    // At 3 fifths for the fields, the rest needs at least 8 rows before these get all they want.
    let fields = form.fields.count + most + errors
    return fields + max(1 + lines, min(8, fields * 2 / 3))
  }
}

/// What can be chosen in a field, and where the cursor is in it.
package struct ChoiceList: Sendable {
  /// Those that the query leaves, by place among all.
  package var places: [Int] = []
  /// Place in `places`.
  package var cursor = 0

  package init(_ kind: FormFieldKind) {
    switch kind {
    case .choice(let all, let selected, let query): narrow(all, to: query, at: selected)
    case .choices(let all, _, let cursor, let query): narrow(all, to: query, at: cursor)
    case .text, .day, .toggle: break
    }
  }

  private mutating func narrow(_ all: [Choice], to query: TextField, at chosen: Int) {
    places = Choice.matching(query.text, in: all)
    cursor = places.firstIndex(of: chosen) ?? 0
  }

  /// The part of the list around the cursor.
  func visible(_ count: Int) -> Range<Int> {
    let start = min(max(0, cursor - count / 2), max(0, places.count - count))
    return start..<min(places.count, start + count)
  }
}
