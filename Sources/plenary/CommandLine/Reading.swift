import CivilTime
import PlanModel
import Planning

/// Reads the words of the command line into values of the plan; each refusal names the word.
enum Reading {
  static func day(_ text: String, option: String) throws(CommandFailure) -> Day {
    guard let day = Day(text) else {
      throw .usage("\(option): `\(text)` is not a day. Write it as 2020-11-24.")
    }
    return day
  }

  /// `2020-W39`.
  static func week(_ text: String, option: String) throws(CommandFailure) -> ISOWeek {
    guard let week = ISOWeek(text) else {
      throw .usage("\(option): `\(text)` is not a week. Write it as 2020-W39.")
    }
    return week
  }

  /// `2020-11-24`, `T-20` or `T+5`.
  static func due(_ text: String) throws(CommandFailure) -> DueRule {
    if let day = Day(text) { return .day(day) }
    let isOffset = text.hasPrefix("T-") || text.hasPrefix("T+")
    if isOffset, let number = Int(text.dropFirst(2)), (0...2000).contains(number),
      text.dropFirst(2).allSatisfy({ $0.isASCII && $0.isNumber })
    {
      return .offset(text.hasPrefix("T-") ? number : -number)
    }
    throw .usage(
      "--due: `\(text)` is neither a day (2020-11-24) nor working days from the meeting (T-20, T+5)."
    )
  }

  static func effort(_ text: String, option: String) throws(CommandFailure) -> Quarters {
    guard let effort = Quarters(text) else {
      throw .usage("\(option): `\(text)` is not person-days in quarters, such as 2 or 0.25.")
    }
    return effort
  }

  static func number(_ text: String, option: String) throws(CommandFailure) -> Int {
    guard let number = Int(text) else {
      throw .usage("\(option): `\(text)` is not a whole number such as 3.")
    }
    return number
  }

  /// One of a fixed list of words; `in-progress` and `inProgress` are the same.
  static func word<Value: Word>(
    _ text: String,
    as _: Value.Type = Value.self,
    option: String
  ) throws(CommandFailure) -> Value {
    let wanted = plain(text)
    guard let value = Value.allCases.first(where: { plain($0.rawValue) == wanted }) else {
      let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("\(option): `\(text)` is none of \(all).")
    }
    return value
  }

  /// A time zone that this system knows.
  static func zone(_ text: String, option: String) throws(CommandFailure) -> String {
    guard (try? TimeZoneRules(identifier: text)) != nil else {
      throw .usage("\(option): `\(text)` is no time zone. Write it as Asia/Tbilisi.")
    }
    return text
  }

  static func flag(_ text: String, option: String) throws(CommandFailure) -> Bool {
    switch text.lowercased() {
    case "yes", "true", "1": return true
    case "no", "false", "0": return false
    default: throw .usage("\(option): `\(text)` is neither yes nor no.")
    }
  }

  /// `2020-09`, or `2020-09-01..2020-09-30` with both days in it.
  static func window(_ text: String, option: String) throws(CommandFailure) -> DaySpan {
    let parts = text.split(separator: "-")
    if parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let span = DaySpan(year: year, month: month)
    {
      return span
    }
    guard let dots = text.firstRange(of: "..") else {
      throw .usage(
        "\(option): `\(text)` is neither a month (2020-09) nor days (2020-09-01..2020-09-30)."
      )
    }
    let first = try day(String(text[..<dots.lowerBound]), option: option)
    let last = try day(String(text[dots.upperBound...]), option: option)
    guard first <= last else {
      throw .usage("\(option): \(last) lies before \(first). Write the earlier day first.")
    }
    return DaySpan(start: first, end: last + 1)
  }

  private static func plain(_ word: String) -> String {
    word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
  }
}
