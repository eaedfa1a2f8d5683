import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Days as people type them")
struct DayTextTests {
  private static let base = Day("2020-11-24") ?? Day(number: 0)

  @Test(
    "are read",
    arguments: [
      ("2020-09-15", "2020-09-15"), (" 2020-09-15 ", "2020-09-15"), ("+3", "2020-11-27"),
      ("-2", "2020-11-22"), ("−2", "2020-11-22"), ("15 Sep", "2020-09-15"),
      ("15 september", "2020-09-15"), ("2 Feb", "2021-02-02"), ("29 feb 2024", "2024-02-29"),
      ("29 feb 2023", nil), ("29 Feb", "2020-02-29"), ("31 Apr", nil), ("15", nil), ("", nil),
      ("+", nil),
      ("+99999", nil),
      ("tomorrow", nil), ("15 Se", nil), ("T-3", nil), ("2020-9-15", nil),
    ] as [(String, String?)]
  )
  func days(text: String, day: String?) {
    #expect(DayText.day(text, base: Self.base)?.description == day)
  }

  @Test(
    "may count from the meeting",
    arguments: [("T-20", 20), ("t+5", -5), ("T", 0), ("T-0", 0), ("T20", nil), ("T-", nil)]
      as [(String, Int?)]
  )
  func offsets(text: String, offset: Int?) {
    #expect(DayText.offset(text) == offset)
    guard let offset else { return }
    #expect(DayText.due(text, base: Self.base) == .offset(offset))
    #expect(DayText.offset(DayText.text(ofOffset: offset)) == offset)
  }
}
