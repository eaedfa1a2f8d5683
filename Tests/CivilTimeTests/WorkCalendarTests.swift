import CivilTime
import Testing

@Suite("WorkCalendar")
struct WorkCalendarTests {
  /// November 2020 in Georgia, with a Saturday worked to have something to count.
  func november() throws -> WorkCalendar {
    WorkCalendar(
      name: "test",
      covering: try #require(DaySpan(year: 2020, month: 11)),
      off: [try day("2020-11-23"): "Saint George's Day", try day("2020-11-29"): "a Sunday"],
      worked: [try day("2020-11-28")]
    )
  }

  @Test(
    "counts working days strictly after and strictly before",
    arguments: [
      ("2020-11-24", 0, "2020-11-24"), ("2020-11-24", -1, "2020-11-20"),
      ("2020-11-24", 1, "2020-11-25"), ("2020-11-23", 0, "2020-11-23"),
      ("2020-11-23", 1, "2020-11-24"), ("2020-11-23", -1, "2020-11-20"),
      ("2020-11-27", 1, "2020-11-28"), ("2020-11-27", 2, "2020-11-30"),
      ("2020-11-30", 1, "2020-12-01"), ("2020-11-02", -1, "2020-10-30"),
    ]
  )
  func offsets(from: String, n: Int, to: String) throws {
    #expect(try november().day(day(from), plus: n) == day(to))
  }

  @Test("finds the nearest working day on either side")
  func neighbours() throws {
    let calendar = try november()
    #expect(calendar.next(onOrAfter: try day("2020-11-21")) == (try day("2020-11-24")))
    #expect(calendar.next(onOrAfter: try day("2020-11-24")) == (try day("2020-11-24")))
    #expect(calendar.previous(onOrBefore: try day("2020-11-23")) == (try day("2020-11-20")))
    #expect(calendar.previous(onOrBefore: try day("2020-11-28")) == (try day("2020-11-28")))
  }

  @Test("says why a day is off, and holidays come before weekends")
  func reasons() throws {
    let calendar = try november()
    #expect(calendar.reasonOff(try day("2020-11-23")) == .named("Saint George's Day"))
    #expect(calendar.reasonOff(try day("2020-11-29")) == .named("a Sunday"))
    #expect(calendar.reasonOff(try day("2020-11-22")) == .weekend)
    #expect(calendar.reasonOff(try day("2020-11-28")) == nil)
    #expect(calendar.reasonOff(try day("2020-12-05")) == .weekend)
  }

  @Test("lets a later layer win over an earlier one")
  func layers() throws {
    let (saturday, monday) = (try day("2020-11-28"), try day("2020-11-23"))
    let calendar = try november().adding(off: [saturday: "Leave"], worked: [monday])
    #expect(calendar.reasonOff(saturday) == .named("Leave"))
    #expect(calendar.isWorking(monday))
    #expect(calendar.adding(off: [monday: "Leave"], worked: [saturday]) != calendar)
    #expect(calendar.adding(off: [:], worked: []) == calendar)
  }

  @Test("ignores days off outside what it covers")
  func outside() throws {
    let december = try day("2020-12-01")
    let calendar = try november().adding(off: [december: "Leave"], worked: [])
    #expect(calendar.isWorking(december))
    #expect(calendar.reasonOff(december) == nil)
  }

  @Test("counts like somebody with a paper calendar", arguments: 1...40 as ClosedRange<UInt64>)
  func againstCounting(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try random(&dice)
    let span = try years(2019...2022)
    var index = calendar.index(of: span.start)
    for day in span.days {
      #expect(calendar.index(of: day) == index)
      #expect(calendar.isWorking(day) == (calendar.reasonOff(day) == nil))
      if calendar.isWorking(day) {
        #expect(calendar.day(at: index) == day)
        index += 1
      }
    }
    #expect(calendar.day(at: index) == calendar.next(onOrAfter: try day("2023-01-01")))
  }

  @Test("keeps sums and gaps inverse to each other", arguments: 1...20 as ClosedRange<UInt64>)
  func inverse(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try random(&dice)
    for _ in 0..<200 {
      let from = try day("2019-06-01") + Int.random(in: 0..<1200, using: &dice)
      let n = Int.random(in: -300...300, using: &dice)
      let to = calendar.day(from, plus: n)
      if n != 0 { #expect(calendar.isWorking(to)) }
      if calendar.isWorking(from) || n > 0 {
        #expect(calendar.gap(after: from, through: to) == n)
        #expect(calendar.gap(after: to, through: from) == -n)
      }
    }
  }

  @Test("counts weekends alone from year 1 to year 9999")
  func farAway() throws {
    let calendar = try november()
    let bare = WorkCalendar(name: "bare", covering: calendar.covering, off: [:])
    for text in ["0001-01-01", "0001-01-06", "1969-12-31", "2021-05-03", "9999-12-31"] {
      let day = try day(text)
      #expect(calendar.isWorking(day) == !day.isWeekend)
      let index = calendar.index(of: day)
      #expect(calendar.next(onOrAfter: day) == calendar.day(at: index))
      #expect(index == bare.index(of: day))
      #expect(calendar.index(of: day + 7) == index + 5)
    }
    #expect(calendar.index(of: try day("1970-01-01")) == 0)
    #expect(calendar.index(of: try day("1969-12-31")) == -1)
  }

  @Test("knows other weekends, and weeks without one")
  func weekends() throws {
    let span = try years(2020...2020)
    let friday = WorkCalendar(name: "Friday", covering: span, weekend: [5], off: [:])
    #expect(!friday.isWorking(try day("2020-07-17")))
    #expect(friday.gap(after: try day("2020-07-01"), through: try day("2020-07-29")) == 24)
    let never = WorkCalendar(name: "never", covering: span, weekend: [], off: [:])
    #expect(never.gap(after: try day("1900-01-01"), through: try day("2100-01-01")) == 73_049)
  }

  @Test("refuses a week without a working day")
  func noWorkingDay() async {
    await #expect(processExitsWith: .failure) {
      let span = DaySpan(start: Day(number: 0), end: Day(number: 7))
      _ = WorkCalendar(name: "idle", covering: span, weekend: Set(1...7), off: [:])
    }
  }

  /// Two years with random days off and worked days, and sometimes an odd weekend.
  private func random(_ dice: inout Dice) throws -> WorkCalendar {
    let span = try years(2020...2021)
    let picks = (0..<120).map { _ in span.start + Int.random(in: 0..<span.dayCount, using: &dice) }
    return WorkCalendar(
      name: "random",
      covering: span,
      weekend: [[6, 7], [5, 6], [7], []][Int.random(in: 0..<4, using: &dice)],
      off: Dictionary(picks.prefix(80).map { ($0, "off") }) { first, _ in first },
      worked: Set(picks.suffix(40))
    )
  }
}
