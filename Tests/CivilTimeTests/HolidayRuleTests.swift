import Testing

@testable import CivilTime

@Suite("Holiday rules")
struct HolidayRuleTests {
  let book = HolidayBook.shipped()

  @Test(
    "count Easter of both rites",
    arguments: zip(
      2020...2028,
      [
        ("04-19", "04-12"), ("05-02", "04-04"), ("04-24", "04-17"), ("04-16", "04-09"),
        ("05-05", "03-31"), ("04-20", "04-20"), ("04-12", "04-05"), ("05-02", "03-28"),
        ("04-16", "04-16"),
      ]
    )
  )
  func easter(year: Int, sundays: (String, String)) throws {
    #expect(Rite.orthodox.easter(of: year) == (try day("\(year)-\(sundays.0)")))
    #expect(Rite.western.easter(of: year) == (try day("\(year)-\(sundays.1)")))
  }

  @Test("keep Easter on a Sunday between its earliest and latest date, far beyond the tables")
  func easterBounds() throws {
    for year in 1900...2199 {
      let west = try #require(Rite.western.easter(of: year))
      let east = try #require(Rite.orthodox.easter(of: year))
      let later = year < 2100 ? 13 : 14
      #expect(west.weekday == 7 && east.weekday == 7)
      #expect((try day("\(year)-03-22")...day("\(year)-04-25")).contains(west))
      #expect((try day("\(year)-03-22")...day("\(year)-04-25")).contains(east - later))
      #expect([0, 7, 28, 35].contains(east - west))
    }
  }

  @Test(
    "know Easter of distant years",
    arguments: [(1818, "03-22"), (1943, "04-25"), (2285, "03-22")]
  )
  func distantEaster(year: Int, date: String) throws {
    #expect(Rite.western.easter(of: year) == (try day("\(year)-\(date)")))
  }

  @Test(
    "read the three ways of finding a day",
    arguments: [
      ("01-07", "2021-01-07"), ("Western Easter", "2021-04-04"),
      ("Orthodox Easter -2", "2021-04-30"), ("Western Easter +60", "2021-06-03"),
      ("first Sun of Sep +4", "2021-09-09"), ("third Mon of Jan", "2021-01-18"),
      ("02-29", nil), ("first Sun of Sep 4", nil), ("fifth Sun of Sep", nil), ("Easter", nil),
      ("13-01", nil), ("", nil), ("Western Easter + 1", nil), ("Western Christmas", nil),
    ] as [(String, String?)]
  )
  func patterns(text: String, expected: String?) throws {
    #expect(DayPattern(text)?.day(in: 2021)?.description == expected)
  }

  @Test("have a leap day only in leap years")
  func leapDay() throws {
    let pattern = try #require(DayPattern("02-29"))
    #expect(pattern.day(in: 2024) == (try day("2024-02-29")))
  }

  /// After 2028, computed holidays per year: rules less the days that two of them share.
  @Test("give as many holidays every year to 2060", arguments: HolidayBook.shipped().codes)
  func stableCounts(code: String) throws {
    let rules = HolidayRules.read(
      String(decoding: PackageResources.holiday_rules_csv, as: UTF8.self)
    ).filter { $0.code == code }.flatMap(\.rules.rules)
    for year in 2029...2060 {
      let inForce = rules.filter { $0.day(in: year) != nil }
      let kept = book.holidays(in: code, year: year) + book.suspended(in: code, year: year)
      let plain = kept.filter { !$0.name.contains("(observed)") }
      let names = plain.map { $0.name.split(separator: "; ").count }.reduce(0, +)
      #expect(names == inForce.count, "\(code) \(year)")
      #expect(kept.allSatisfy { $0.basis == .computed && !$0.source.isEmpty })
      #expect(kept.map(\.day) == Set(kept.map(\.day)).sorted())
    }
  }

  @Test("never let a substitute fall on a weekend or another holiday")
  func substitutes() throws {
    for year in 2020...2060 {
      let all = book.holidays(in: "BG", year: year)
      for day in all.filter({ $0.name.contains("(observed)") }) {
        #expect(!day.day.isWeekend)
        #expect(!day.name.contains(";"), "\(day.day) \(day.name)")
      }
    }
  }

  @Test("give Bulgaria one substitute per holiday lost to a weekend, Easter apart")
  func bulgarianCount() throws {
    for year in 2027...2060 {
      let all = book.holidays(in: "BG", year: year)
      let observed = all.count { $0.name.contains("(observed)") }
      let fixed = [
        "01-01", "03-03", "05-01", "05-06", "05-24", "09-06", "09-22", "12-24", "12-25", "12-26",
      ]
      let lost = try fixed.filter { try day("\(year)-\($0)").isWeekend }.count
      #expect(observed == lost, "\(year)")
    }
  }

  @Test("leave years before the first alone, and years that are none")
  func outsideYears() {
    for year in [-5, 0, 1, 2019, 10_000, Int.max / 1000] {
      #expect(book.holidays(in: "GE", year: year).isEmpty)
    }
    #expect(!book.holidays(in: "GE", year: 9999).isEmpty)
    #expect(!book.holidays(in: "BG", year: 9999).isEmpty)
    #expect(book.holidays(in: "XX", year: 2020).isEmpty)
  }
}
