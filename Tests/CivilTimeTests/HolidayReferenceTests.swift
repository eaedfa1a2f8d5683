import CivilTime
import Testing

@Suite("Holidays beside the reference library")
struct HolidayReferenceTests {
  static let codes = ["GE", "AM", "BG", "MD", "RO", "UA", "NO", "CH-GE", "AT"]
  static let six = ["GE", "AM", "BG", "MD", "RO", "UA"]
  let book = HolidayBook.shipped()

  @Test("are the same days with the same names from 2020 to 2028", arguments: codes)
  func equality(code: String) throws {
    let expected = try fixture("holidays.csv").filter { $0[0] == code }.map { $0[1] + " " + $0[2] }
    let found = (2020...2028).flatMap { book.holidays(in: code, year: $0) }
      .map { "\($0.day) \($0.name)" }
    #expect(!expected.isEmpty)
    for missing in Set(expected).subtracting(found) { Issue.record("missing: \(missing)") }
    for extra in Set(found).subtracting(expected) { Issue.record("too many: \(extra)") }
    #expect(found == expected)
  }

  @Test("know the calendars of the reference, in its order")
  func calendars() {
    #expect(book.codes == Self.codes)
  }

  @Test("have every worked weekend as a working day")
  func workedWeekends() throws {
    let rows = try fixture("holidays-extra.csv").filter { $0[2] == "working-weekend" }
    #expect(rows.count == 10)
    for row in rows {
      let calendar = book.calendar(row[0], covering: try years(2020...2028))
      #expect(calendar.isWorking(try day(row[1])), "\(row)")
    }
    let decided = Self.codes.flatMap { code in
      (2020...2028).flatMap { book.decisions(in: code, year: $0) }
    }
    #expect(decided.count { $0.kind == .working } == rows.count)
  }

  @Test("close offices on the days off of the public sector, the unconfirmed one when asked")
  func publicSector() throws {
    for row in try fixture("holidays-extra.csv") where row[2] == "gov-transfer-off" {
      let span = try years(2020...2028)
      let unconfirmed = row[1] == "2020-08-28"
      let plain = book.calendar(row[0], covering: span)
      let wide = book.calendar(row[0], covering: span, includingUnconfirmed: true)
      #expect(plain.isWorking(try day(row[1])) == unconfirmed)
      #expect(wide.reasonOff(try day(row[1])) == .named(row[3]))
      #expect(
        !book.holidays(in: row[0], year: try day(row[1]).year).contains { "\($0.day)" == row[1] }
      )
    }
  }

  @Test("remember what Ukraine has suspended since 15 March 2022")
  func suspension() throws {
    let rows = try fixture("holidays-extra.csv").filter { $0[0] == "UA" && $0[2] == "workday" }
    let found = (2020...2028).flatMap { book.suspended(in: "UA", year: $0) }
    #expect(found.map { "\($0.day) \($0.name)" } == rows.map { $0[1] + " " + $0[3] })
    #expect(book.holidays(in: "UA", year: 2050).isEmpty)
    #expect(!book.suspended(in: "UA", year: 2050).isEmpty)
  }

  @Test(
    "leave the six countries these common working days",
    arguments: [
      (2020, 7, 23, 23, []), (2020, 9, 19, 22, ["07", "21", "22"]),
      (2020, 11, 19, 21, ["23", "30"]),
      (2021, 7, 21, 22, ["05"]), (2021, 9, 18, 22, ["06", "20", "21", "22"]),
      (2021, 11, 20, 22, ["23", "30"]), (2022, 7, 20, 21, ["05"]),
      (2022, 9, 19, 22, ["06", "21", "22"]), (2022, 11, 20, 22, ["23", "30"]),
      (2026, 7, 23, 23, []), (2026, 9, 19, 22, ["07", "21", "22"]),
      (2026, 11, 19, 21, ["23", "30"]),
    ] as [(Int, Int, Int, Int, [String])]
  )
  func commonDays(year: Int, month: Int, free: Int, weekdays: Int, lost: [String]) throws {
    let span = try #require(DaySpan(year: year, month: month))
    let calendars = Self.six.map { book.calendar($0, covering: span) }
    let inWeek = span.days.filter { !$0.isWeekend }
    let common = inWeek.filter { day in calendars.allSatisfy { $0.isWorking(day) } }
    #expect(inWeek.count == weekdays)
    #expect(common.count == free)
    let missing = Set(inWeek).subtracting(common).map { String("\($0)".suffix(2)) }.sorted()
    #expect(missing == lost)
  }

  @Test("count 92 Georgian working days from the July meeting to the conference")
  func georgia() throws {
    let calendar = book.calendar("GE", covering: try years(2020...2021))
    let (july, november) = (try day("2020-07-14"), try day("2020-11-24"))
    #expect(calendar.gap(after: july, through: november) == 92)
    #expect(calendar.day(november, plus: -1) == (try day("2020-11-20")))
    #expect(calendar.day(november, plus: -30) == (try day("2020-10-09")))
  }
}
