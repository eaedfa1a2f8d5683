import CivilTime
import Testing

/// Reads an instant that the test itself has written.
func instant(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Instant {
  try #require(Instant(text), "not an instant: \(text)", sourceLocation: location)
}

@Suite("Instant and LocalTime")
struct InstantTests {
  @Test(
    "are read and written as ISO 8601 in UTC",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (1_594_710_000, "2020-07-14T07:00:00Z"), (951_868_799, "2000-02-29T23:59:59Z"),
    ]
  )
  func writing(seconds: Int, text: String) throws {
    #expect(Instant(seconds: seconds).description == text)
    #expect(try instant(text).seconds == seconds)
    #expect(try instant(text).utcDay.description == text.prefix(10))
  }

  @Test(
    "refuse any other form",
    arguments: [
      "2020-07-14T07:00Z", "2020-07-14 07:00:00Z", "2020-07-14T24:00:00Z", "2020-07-14T07:60:00Z",
      "2020-07-14T07:00:00", "2020-07-14T07:00:60Z", "2020-07-14T+7:00:00Z", "",
    ]
  )
  func refusals(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("let minutes run into the neighbouring days")
  func normalising() throws {
    let day = try day("2020-07-14")
    #expect(LocalTime(day: day, minutes: 1440) == LocalTime(day: day + 1, minutes: 0))
    #expect(LocalTime(day: day, minutes: -1).description == "2020-07-13T23:59")
    #expect(LocalTime(day: day, minutes: 569).clock == "09:29")
  }

  @Test("come from a clock that can stand still")
  func clock() throws {
    let late = try instant("2020-07-14T22:30:00Z")
    let clock = CivilClock.fixed(late)
    #expect(clock.now() == late)
    #expect(clock.today(in: .utc) == (try day("2020-07-14")))
    let tbilisi = try TimeZoneRules(identifier: "Asia/Tbilisi")
    #expect(clock.today(in: tbilisi) == (try day("2020-07-15")))
    #expect(CivilClock.system.now() > late)
  }
}
