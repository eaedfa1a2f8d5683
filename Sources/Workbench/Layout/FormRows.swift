package import Canvas

/// The rows that the fields of a form take, and which of them are in sight.
///
/// The focused field shows what is wrong with it, or what can be chosen, in rows of its own; when
/// the form is higher than its room, the rows around the focused field are shown.
package struct FormRows: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case value
    /// A line of what is wrong with the value, or else of what may be typed.
    case note(Int)
    /// Place among the choices that the query leaves.
    case choice(Int)
    /// What the day is, in words.
    case dayWords
    /// A row of the months below a day.
    case month(Int)
  }

  package struct Row: Hashable, Sendable {
    package var field: Int
    package var content: Content
  }

  /// The rows in sight.
  package var rows: [Row]
  /// How many rows are above those in sight, and how many there are in all.
  package var offset: Int
  package var count: Int

  /// Choices shown at once, where there is room.
  static let choices = 6

  /// `inner` is the room inside the border of the dialog.
  package init(_ form: Form, inner: Size) {
    let hasWords = Self.hasDayWords(form, inner)
    var all = Self.all(form, inner.width, choices: Self.choices, hasWords: hasWords)
    let own = all.count { $0.field == form.focus && !$0.content.isChoice }
    if Self.showsMonth(form, all.count, own, inner) {
      all = Self.all(form, inner.width, choices: Self.choices, hasWords: hasWords, hasMonth: true)
    }
    let kept = Self.kept(of: all.count, least: own + (all.count > own ? 1 : 0), form, inner)
    if kept - own < Self.choices {
      // A short room shows the choices around the cursor, with the value in sight above them.
      all = Self.all(form, inner.width, choices: max(1, kept - own), hasWords: hasWords)
    }
    let first = all.firstIndex { $0.field == form.focus } ?? 0
    let last = all.lastIndex { $0.field == form.focus } ?? 0
    offset = max(0, min(max(0, last + 1 - kept), first))
    count = all.count
    rows = Array(all.dropFirst(offset).prefix(kept))
  }

  /// What the day is, unless what would follow of it has hardly any room.
  private static func hasDayWords(_ form: Form, _ inner: Size) -> Bool {
    form.hasDayWords && (form.picker != nil || !form.hasPreview || inner.height >= 10)
  }

  /// Whether the months stand below the day that has the focus.
  ///
  /// They must hide no other field; once they take the keys, they only need room at all. Elsewhere
  /// one row of words stands for them.
  private static func showsMonth(_ form: Form, _ count: Int, _ own: Int, _ inner: Size) -> Bool {
    guard hasDayWords(form, inner), inner.width >= MonthGrid.width + 4 else { return false }
    let room = kept(of: .max, least: own, form, inner)
    return (form.picker == nil ? count : own) + MonthGrid.rows <= room
  }

  private static func all(
    _ form: Form,
    _ width: Int,
    choices: Int,
    hasWords: Bool,
    hasMonth: Bool = false
  ) -> [Row] {
    form.fields.enumerated().flatMap { place, field in
      let isFocused = place == form.focus
      let notes = form.notes(on: field, isFocused: isFocused, width: width).count
      let found = isFocused ? ChoiceList(field.kind).visible(choices) : 0..<0
      var contents = [Content.value] + (0..<notes).map(Content.note) + found.map(Content.choice)
      if isFocused, hasWords { contents.append(.dayWords) }
      if isFocused, hasMonth { contents += (0..<MonthGrid.rows).map(Content.month) }
      return contents.map { Row(field: place, content: $0) }
    }
  }

  /// The rows for the fields; those below them say what will follow.
  ///
  /// What has just been said goes before fields that could be scrolled to, but not before the
  /// focused one.
  private static func kept(of count: Int, least: Int, _ form: Form, _ inner: Size) -> Int {
    let width = inner.width - 2
    let said = Form.rows(form.explanation, width) + Form.rows(form.refusal, width)
    let below = 1 + (form.purpose.isPreviewed ? max(7, said + 3) : said)
    let most = max(inner.height * 3 / 5, inner.height - below)
    let news = max(Form.rows(form.refusal, width), form.hasPreview ? 3 : 0)
    let left = inner.height - 1 - news
    return min(count, max(min(least, inner.height - 1), news > 0 ? min(most, left) : most))
  }

  /// The rows that a form takes when nothing is cut: fields, choices of any one, and what is said.
  static func needed(_ form: Form, width: Int) -> Int {
    let most = form.fields.map { $0.isDay ? MonthGrid.rows + 1 : $0.choiceRows }.max() ?? 0
    let notes = form.fields.enumerated().reduce(0) { sum, entry in
      sum + form.notes(on: entry.element, isFocused: entry.offset == form.focus, width: width).count
    }
    let said = Form.rows(form.explanation, width - 2) + Form.rows(form.refusal, width - 2)
    return form.fields.count + most + notes + 1 + said
  }
}

extension FormField {
  var isDay: Bool {
    if case .day = kind { true } else { false }
  }

  fileprivate var choiceRows: Int { min(FormRows.choices, ChoiceList(kind).places.count) }
}

extension FormRows.Content {
  fileprivate var isChoice: Bool {
    if case .choice = self { true } else { false }
  }
}

// The words around the fields, as rows.
extension Form {
  /// Columns of the labels, with the gap behind them.
  var labelWidth: Int { min(20, (fields.map { SafeText($0.label).width }.max() ?? 0) + 2) }

  /// The column at which notes begin: below the value, unless that leaves too little room.
  func noteIndent(width: Int) -> Int { width - labelWidth >= 40 ? labelWidth : 2 }

  /// What stands below a field: its mistake, or until one types the hint that has no room beside.
  ///
  /// A mistake is cut to one row while its field is not the focused one.
  func notes(on field: FormField, isFocused: Bool, width: Int) -> [SafeText] {
    let width = width - 2
    let room = width - noteIndent(width: width)
    if let error = field.error {
      return Array(SafeText(error).wrapped(width: room).prefix(isFocused ? 4 : 1))
    }
    guard case .day(let text, _) = field.kind, isFocused, field.isSelected || text.isEmpty else {
      return []
    }
    let beside = width - labelWidth - FieldView.dayWidth - 1
    return SafeText(field.hint).width <= beside ? [] : SafeText(field.hint).wrapped(width: room)
  }

  /// Whether the focused field is a day, and nothing is wrong with it.
  var hasDayWords: Bool { hasDayFocus && fields[focus].error == nil }

  static func rows(_ words: String?, _ width: Int) -> Int {
    words.map { SafeText($0).wrapped(width: width).count } ?? 0
  }

  var hasPreview: Bool {
    if case .none = preview { false } else { true }
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
