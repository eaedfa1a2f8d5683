import CivilTime
import FoundationEssentials
import Testing

@Suite("DaySpan")
struct DaySpanTests {
  @Test("is half-open: neighbours touch without sharing a day")
  func halfOpen() throws {
    let october = try #require(DaySpan(year: 2020, month: 10))
    let november = try #require(DaySpan(year: 2020, month: 11))
    #expect(october.end == november.start)
    #expect(!october.overlaps(november))
    #expect(october.contains(october.last) && !october.contains(october.end))
    #expect(october.dayCount == 31 && Array(october.days).last == october.last)
  }

  @Test("has no month that is none", arguments: [(2020, 0), (2020, 13), (0, 1), (10_000, 1)])
  func noMonth(year: Int, month: Int) {
    #expect(DaySpan(year: year, month: month) == nil)
  }

  @Test("is read as written, and never backwards")
  func coding() throws {
    let span = try #require(DaySpan(year: 2020, month: 9))
    let text = try JSONEncoder().encode(span)
    #expect(try JSONDecoder().decode(DaySpan.self, from: text) == span)
    let backwards = Data(#"{"start":"2020-09-02","end":"2020-09-01"}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(DaySpan.self, from: backwards) }
  }

  @Test("cannot be made backwards")
  func backwards() async {
    await #expect(processExitsWith: .failure) {
      _ = DaySpan(start: Day(number: 1), end: Day(number: 0))
    }
  }
}
