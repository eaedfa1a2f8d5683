package import CivilTime
package import Planning

/// Reads the days that people type: `2020-09-15`, `15 Sep`, `15 Sep 2020`, `+3`, `-2`, `fri`,
/// `T-20`.
package enum DayText {
  /// A day, or a distance from the meeting; `nil` when the text is neither.
  package static func due(_ text: String, base: Day) -> DueRule? {
    if let offset = offset(text) { return .offset(offset) }
    return day(text, base: base).map(DueRule.day)
  }

  /// A day; `+3` counts calendar days from `base`, `15 Sep` is the one nearest to it, and `fri` the
  /// first one after it.
  package static func day(_ text: String, base: Day) -> Day? {
    let text = text.trimmed
    if let day = Day(text) { return day }
    if let days = signed(text) { return day(base, plus: days) }
    if let weekday = weekday(text) {
      return day(base, plus: (weekday - base.weekday + 6) % 7 + 1)
    }
    let words = text.split(separator: " ")
    guard (2...3).contains(words.count), let number = Int(words[0]),
      let month = month(words[1])
    else { return nil }
    if words.count == 3 {
      return Int(words[2]).flatMap { Day(year: $0, month: month, day: number) }
    }
    let near = (base.year - 1...base.year + 1).compactMap {
      Day(year: $0, month: month, day: number)
    }
    return near.min { abs($0 - base) < abs($1 - base) }
  }

  /// `T-20` is 20, `T+5` is -5, `T` is the opening day itself.
  package static func offset(_ text: String) -> Int? {
    let text = text.trimmed
    guard let first = text.first, first == "T" || first == "t" else { return nil }
    let rest = String(text.dropFirst())
    return rest.isEmpty ? 0 : signed(rest).map { -$0 }
  }

  /// The text that is read as this offset.
  package static func text(ofOffset offset: Int) -> String {
    offset < 0 ? "T+\(-offset)" : "T-\(offset)"
  }

  /// A sign and at most four digits.
  private static func signed(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
    let digits = text.dropFirst()
    guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
    return sign == "+" ? number : -number
  }

  private static func day(_ base: Day, plus days: Int) -> Day? {
    let day = base + days
    return (1...9999).contains(day.year) ? day : nil
  }

  /// Monday is 1; three letters are enough.
  private static func weekday(_ word: String) -> Int? {
    let names = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    guard word.count >= 3 else { return nil }
    let word = word.lowercased()
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    let name = word.prefix(3).lowercased()
    return Day.monthNames.firstIndex { $0.lowercased() == name }.map { $0 + 1 }
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
