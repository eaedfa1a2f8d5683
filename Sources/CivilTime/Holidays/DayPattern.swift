/// How a holiday finds its day in a year.
enum DayPattern: Hashable, Sendable {
  case fixed(month: Int, day: Int)
  /// Days after Easter Sunday; before it when negative.
  case easter(Rite, offset: Int)
  /// The n-th such weekday of the month, and then so many days later.
  case weekday(Int, nth: Int, month: Int, offset: Int)

  /// The day, or `nil` when the year has none (29 February).
  func day(in year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day):
      return Day(year: year, month: month, day: day)
    case .easter(let rite, let offset):
      return rite.easter(of: year).map { $0 + offset }
    case .weekday(let weekday, let nth, let month, let offset):
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      return first + ((weekday - first.weekday + 7) % 7 + (nth - 1) * 7 + offset)
    }
  }
}

extension DayPattern {
  private static let nths = ["first", "second", "third", "fourth"]

  /// Reads `01-07`, `Orthodox Easter -2` or `first Sun of Sep +4`.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    switch words.count {
    case 1: self.init(date: text)
    case 2...3 where words[1] == "Easter":
      guard let rite = Rite(rawValue: words[0]), let offset = Self.offset(words.dropFirst(2))
      else { return nil }
      self = .easter(rite, offset: offset)
    case 4...5 where words[2] == "of":
      guard let nth = Self.nths.firstIndex(of: words[0]),
        let weekday = Day.weekdayNames.firstIndex(of: words[1]),
        let month = Day.monthNames.firstIndex(of: words[3]),
        let offset = Self.offset(words.dropFirst(4))
      else { return nil }
      self = .weekday(weekday + 1, nth: nth + 1, month: month + 1, offset: offset)
    default: return nil
    }
  }

  /// Reads `01-07`, by way of a leap year so that 29 February is a date.
  private init?(date: String) {
    guard let (_, month, day) = Day("2020-" + date)?.components else { return nil }
    self = .fixed(month: month, day: day)
  }

  /// Reads `+4`; nothing written is no offset.
  private static func offset(_ words: ArraySlice<String>) -> Int? {
    guard let word = words.first else { return 0 }
    guard word.hasPrefix("+") || word.hasPrefix("-") else { return nil }
    return Int(word)
  }
}
