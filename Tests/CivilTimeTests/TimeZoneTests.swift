import CivilTime
import Testing

@Suite("TimeZoneRules")
struct TimeZoneTests {
  @Test(
    "know the offsets of 2020",
    arguments: [
      ("Asia/Tbilisi", "2020-07-14T07:00:00Z", 4), ("Asia/Yerevan", "2020-12-01T00:00:00Z", 4),
      ("Europe/Sofia", "2020-07-14T07:00:00Z", 3), ("Europe/Vienna", "2020-07-14T07:00:00Z", 2),
      ("Europe/Zurich", "2020-11-24T07:00:00Z", 1), ("Europe/Oslo", "2020-07-14T07:00:00Z", 2),
      ("Europe/Chisinau", "2020-10-25T00:30:00Z", 2), ("Europe/Sofia", "2020-10-25T00:30:00Z", 3),
      ("Europe/Bucharest", "2020-10-25T00:30:00Z", 3), ("Europe/Kyiv", "2020-10-25T00:30:00Z", 3),
      ("Europe/Kyiv", "2020-10-25T01:00:00Z", 2), ("Europe/Kyiv", "2020-03-29T00:59:59Z", 2),
      ("Europe/Kyiv", "2020-03-29T01:00:00Z", 3), ("Europe/Kyiv", "2060-07-01T00:00:00Z", 3),
      ("Europe/Vienna", "2099-12-31T00:00:00Z", 1), ("America/Nuuk", "2019-06-01T00:00:00Z", -2),
      ("Europe/Dublin", "2045-01-15T00:00:00Z", 0), ("Europe/Dublin", "2045-07-15T00:00:00Z", 1),
      ("Australia/Sydney", "2045-01-01T00:00:00Z", 11),
    ]
  )
  func offsets(zone: String, at: String, hours: Int) throws {
    let rules = try TimeZoneRules(identifier: zone)
    #expect(rules.offset(at: try instant(at)) == hours * 3600)
  }

  @Test("map a time that is shown once, twice or never")
  func mapping() throws {
    let kyiv = try TimeZoneRules(identifier: "Europe/Kyiv")
    let noon = LocalTime(day: try day("2020-07-14"), minutes: 12 * 60)
    #expect(kyiv.instants(of: noon) == .one(try instant("2020-07-14T09:00:00Z")))
    let night = LocalTime(day: try day("2020-10-25"), minutes: 3 * 60 + 30)
    #expect(
      kyiv.instants(of: night)
        == .fold(
          earlier: try instant("2020-10-25T00:30:00Z"),
          later: try instant("2020-10-25T01:30:00Z")
        )
    )
    let morning = LocalTime(day: try day("2020-03-29"), minutes: 3 * 60 + 30)
    #expect(
      kyiv.instants(of: morning)
        == .gap(
          before: try instant("2020-03-29T00:30:00Z"),
          after: try instant("2020-03-29T01:30:00Z")
        )
    )
    #expect(kyiv.instants(of: morning).instant.local(in: kyiv).clock == "04:30")
  }

  @Test(
    "turn Chisinau's clocks an hour before its neighbours'",
    arguments: [("Europe/Chisinau", 150), ("Europe/Bucharest", 210), ("Europe/Sofia", 210)]
  )
  func neighbours(zone: String, minutes: Int) throws {
    let rules = try TimeZoneRules(identifier: zone)
    for (date, isGap) in [("2020-03-29", true), ("2020-10-25", false)] {
      switch rules.instants(of: LocalTime(day: try day(date), minutes: minutes)) {
      case .gap: #expect(isGap)
      case .fold: #expect(!isGap)
      case .one: Issue.record("\(zone) does not turn at minute \(minutes) of \(date)")
      }
    }
  }

  @Test(
    "lead every instant to its local time and back",
    arguments: ["Europe/Chisinau", "Asia/Tbilisi", "Pacific/Apia", "Africa/Casablanca", "UTC"]
  )
  func roundTrip(zone: String) throws {
    let rules = try TimeZoneRules(identifier: zone)
    var dice = Dice(seed: 7)
    for _ in 0..<3000 {
      let moment = Instant(seconds: Int.random(in: -40_000_000...80_000_000, using: &dice) * 60)
      let local = moment.local(in: rules)
      guard rules.offset(at: moment) % 60 == 0 else { continue }
      switch rules.instants(of: local) {
      case .one(let found): #expect(found == moment)
      case .fold(let earlier, let later): #expect(earlier == moment || later == moment)
      case .gap: Issue.record("\(zone) showed \(local) at \(moment)")
      }
    }
  }

  @Test("skip the day that Samoa skipped")
  func samoa() throws {
    let apia = try TimeZoneRules(identifier: "Pacific/Apia")
    let never = LocalTime(day: try day("2011-12-30"), minutes: 12 * 60)
    #expect(
      apia.instants(of: never)
        == .gap(
          before: try instant("2011-12-29T22:00:00Z"),
          after: try instant("2011-12-30T22:00:00Z")
        )
    )
  }

  @Test("name the time where it has a name", arguments: [("Europe/Kyiv", "EEST"), ("UTC", "UTC")])
  func abbreviations(zone: String, name: String) throws {
    let rules = try TimeZoneRules(identifier: zone)
    #expect(rules.abbreviation(at: try instant("2020-07-14T07:00:00Z")) == name)
  }

  @Test(
    "take Kyiv and Kiev for one place, and write Kyiv",
    arguments: ["Europe/Kyiv", "Europe/Kiev"]
  )
  func kyiv(spelling: String) throws {
    #expect(try TimeZoneRules(identifier: spelling).identifier == "Europe/Kyiv")
  }

  @Test("share the hours of eight offices")
  func commonHours() throws {
    let zones = try [
      "Asia/Tbilisi", "Asia/Yerevan", "Europe/Sofia", "Europe/Chisinau", "Europe/Bucharest",
      "Europe/Kyiv", "Europe/Vienna", "Europe/Zurich",
    ].map { try TimeZoneRules(identifier: $0) }
    let july = try instant("2020-07-14T07:00:00Z")..<instant("2020-07-14T13:00:00Z")
    #expect(CommonHours.common(on: try day("2020-07-14"), zones: zones) == july)
    let november = try instant("2020-11-24T08:00:00Z")..<instant("2020-11-24T13:00:00Z")
    #expect(CommonHours.common(on: try day("2020-11-24"), zones: zones) == november)
    let lunch = CommonHours.common(on: try day("2020-11-24"), zones: zones, from: 720, to: 840)
    #expect(lunch == nil)
    #expect(CommonHours.common(on: try day("2020-11-24"), zones: []) == nil)
  }

  @Test("keep Vienna's call at ten, an hour later in Tbilisi from 25 October on")
  func weeklyCall() throws {
    let vienna = try TimeZoneRules(identifier: "Europe/Vienna")
    let tbilisi = try TimeZoneRules(identifier: "Asia/Tbilisi")
    for (date, clock) in [("2020-10-24", "12:00"), ("2020-10-25", "13:00")] {
      let call = vienna.instants(of: LocalTime(day: try day(date), minutes: 600)).instant
      #expect(call.local(in: tbilisi).clock == clock)
    }
  }
}
