import CivilTime
import Testing

@Suite("Holiday overrides")
struct OverrideTests {
  @Test("add, drop, move and work days on top of the shipped ones")
  func layers() throws {
    let book = try HolidayBook.shipped().applying(
      overrides: """
        country,date,kind,name,source
        # the Georgian government moved a day
        GE,2020-11-23,drop,,Decree 1
        GE,2020-11-25,off,"Saint George's Day, moved",Decree 1
        GE,2020-11-28,working,Worked for it,Decree 1\r
        AM,2020-02-01,off,Not worked after all,Decree 2
        MD,2020-08-28,off,Confirmed,Decree 3

        GE,2020-01-01,off,Day of Order,Decree 4
        """
    )
    let span = try years(2020...2020)
    let georgia = book.calendar("GE", covering: span)
    #expect(georgia.isWorking(try day("2020-11-23")))
    #expect(georgia.reasonOff(try day("2020-11-25")) == .named("Saint George's Day, moved"))
    #expect(georgia.isWorking(try day("2020-11-28")))
    #expect(!book.calendar("AM", covering: span).isWorking(try day("2020-02-01")))
    #expect(!book.calendar("MD", covering: span).isWorking(try day("2020-08-28")))
    let first = try #require(book.holidays(in: "GE", year: 2020).first)
    #expect(first.name == "Day of Order; New Year's Day")
    #expect(first.basis == .decreed)
    #expect(first.source.contains("Decree 4"))
  }

  @Test("may bring a calendar that has no rules")
  func newCalendar() throws {
    let book = try HolidayBook.shipped().applying(overrides: "FR-75,2020-07-14,off,Fête,Loi")
    #expect(book.codes.last == "FR-75")
    #expect(book.holidays(in: "FR-75", year: 2020).map(\.name) == ["Fête"])
  }

  @Test(
    "are refused with the place and the value",
    arguments: [
      ("GE,2020-11-31,off,A,B", 1, 4, .day("2020-11-31")),
      ("ge,2020-11-30,off,A,B", 1, 1, .country("ge")),
      ("country,date,kind,name,source\nGE,2020-11-30,holiday,A,B", 2, 15, .kind("holiday")),
      ("# note\n\nGE,2020-11-30,off,,B", 3, 19, .noName),
      ("GE,2020-11-30,off,Ñandú,", 1, 25, .noSource),
      ("GE,2020-11-30,off,A", 1, 19, .fieldCount(4)),
      ("GE,2020-11-30,off,A, B, C", 1, 24, .fieldCount(6)),
      ("GE,2020-11-30,off,\"A,B", 1, 19, .unclosedQuote),
      ("GE,2020-11-30,off,A\"B,C", 1, 20, .strayQuote),
      ("GE,2020-11-30,off,\"A\"B,C", 1, 22, .strayQuote),
      ("\u{FEFF}GE-,2020-11-30,off,A,B", 1, 1, .country("GE-")),
    ] as [(String, Int, Int, OverrideError.Reason)]
  )
  func refusals(text: String, line: Int, column: Int, reason: OverrideError.Reason) throws {
    let error = try #require(throws: OverrideError.self) {
      try HolidayBook.shipped().applying(overrides: text)
    }
    #expect(error.line == line && error.column == column && error.reason == reason, "\(error)")
    #expect(error.description.hasPrefix("line \(line), column \(column): "))
  }

  @Test("refuse work on a weekday and say what to write")
  func workedWeekday() throws {
    let error = try #require(throws: OverrideError.self) {
      try HolidayBook.shipped().applying(overrides: "GE,2020-11-23,working,A,B")
    }
    #expect(error.reason == .notOnWeekend(try day("2020-11-23")))
    #expect(error.description.contains("drop"))
  }

  @Test("never crash on damaged text", arguments: 1...300 as ClosedRange<UInt64>)
  func damage(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var bytes = Array("GE,2020-11-23,drop,,D\r\n\"A\"\"M\",2020-02-01,off,\"x\ny\",Décret\n".utf8)
    for _ in 0..<Int.random(in: 1...8, using: &dice) {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      let odd = Array("\",\n\r#\u{0}é".utf8)
      bytes[place] = odd[Int.random(in: 0..<odd.count, using: &dice)]
    }
    do {
      _ = try HolidayBook.shipped().applying(overrides: String(decoding: bytes, as: UTF8.self))
    } catch {
      #expect(error.line >= 1 && error.column >= 1)
    }
  }
}
