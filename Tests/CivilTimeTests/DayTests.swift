import CivilTime
import Testing

@Suite("Day")
struct DayTests {
  @Test(
    "is written for people",
    arguments: [
      ("2020-07-15", "Wed 15 Jul 2020", "15 Jul"),
      ("2020-11-24", "Tue 24 Nov 2020", "24 Nov"),
      ("2021-01-03", "Sun 3 Jan 2021", "3 Jan"),
    ]
  )
  func words(text: String, long: String, short: String) throws {
    #expect(try day(text).long == long)
    #expect(try day(text).short == short)
  }

  @Test("runs without a gap from year 1 to year 9999")
  func unbroken() throws {
    var last = try day("0001-01-01")
    #expect(last.weekday == 1)
    let end = try day("9999-12-31")
    while last != end {
      let next = last + 1
      let (year, month, date) = next.components
      guard Day(year: year, month: month, day: date) == next,
        next.weekday == last.weekday % 7 + 1
      else {
        Issue.record("the calendar breaks after \(last)")
        return
      }
      last = next
    }
  }

  @Test(
    "refuses what is no ISO 8601 day",
    arguments: [
      "", "2020-7-15", "2020-02-30", "2019-02-29", "2020-13-01", "0000-01-01", "2020-07-15 ",
      "20200715", "+020-07-15", "2020-07-1５", "2020/07/15",
    ]
  )
  func refusals(text: String) {
    #expect(Day(text) == nil)
  }
}

@Suite("ISOWeek")
struct ISOWeekTests {
  @Test(
    "is numbered in the year of its Thursday",
    arguments: [
      ("2020-09-21", "2020-W39"), ("2020-09-27", "2020-W39"), ("2021-01-01", "2020-W53"),
      ("2021-01-04", "2021-W01"), ("2018-12-31", "2019-W01"), ("2024-12-30", "2025-W01"),
      ("0001-01-01", "0001-W01"),
    ]
  )
  func numbering(text: String, week: String) throws {
    #expect(ISOWeek(containing: try day(text)).description == week)
  }

  @Test("holds each day from its Monday on, and weeks sort as days do")
  func roundTrip() throws {
    for day in try years(1999...2033).days {
      let week = ISOWeek(containing: day)
      #expect(week.monday.weekday == 1)
      #expect(week.span.contains(day))
      #expect(week <= ISOWeek(containing: day + 1))
    }
  }
}
