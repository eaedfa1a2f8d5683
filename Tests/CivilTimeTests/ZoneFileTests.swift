import FoundationEssentials
import Testing

@testable import CivilTime

@Suite("Zone files")
struct ZoneFileTests {
  @Test(
    "are not looked for under names that lead elsewhere",
    arguments: [
      "", "/etc/passwd", "../../etc/passwd", "Europe/../../../etc/passwd", "Europe//Kyiv",
      "Europe/Kyiv/", "right/Europe/Kyiv", "posix/UTC", "Europe/Kyiv\0", "Europe Kyiv", "Київ",
      "tzdata.zi", String(repeating: "A", count: 65),
    ]
  )
  func badNames(name: String) {
    #expect(throws: TimeZoneError.badIdentifier(name)) { try TimeZoneRules(identifier: name) }
  }

  @Test("are missed politely", arguments: ["Europe/Atlantis", "Europe", "UTC/Deeper"])
  func missing(name: String) {
    #expect(throws: TimeZoneError.missing(name)) { try TimeZoneRules(identifier: name) }
    #expect(throws: TimeZoneError.missing("UTC")) {
      try TimeZoneRules(identifier: "UTC", directory: "/nonexistent")
    }
  }

  @Test("may lie in a directory of the user's, under the former name only")
  func ownDirectory() throws {
    let files = FileManager.default
    let root = files.temporaryDirectory.appending(path: "zones-\(UUID().uuidString)")
    try files.createDirectory(
      at: root.appending(path: "Europe"),
      withIntermediateDirectories: true
    )
    defer { try? files.removeItem(at: root) }  // a leftover in the temporary directory is harmless
    try Data(bytes("Europe/Kyiv")).write(to: root.appending(path: "Europe/Kiev"))
    let kyiv = try TimeZoneRules(identifier: "Europe/Kyiv", directory: root.path())
    #expect(kyiv.offset(at: try instant("2020-07-14T07:00:00Z")) == 10_800)
    try Data(repeating: 0, count: 70_000).write(to: root.appending(path: "Big"))
    try Data().write(to: root.appending(path: "Empty"))
    for name in ["Big", "Empty"] {
      #expect(throws: TimeZoneError.damaged(name)) {
        try TimeZoneRules(identifier: name, directory: root.path())
      }
    }
  }

  @Test(
    "agree with their own rule for the time that both describe",
    arguments: [
      "Europe/Sofia", "Europe/Vienna", "Europe/Dublin", "Europe/Oslo", "America/New_York",
    ]
  )
  func tableAndRule(zone: String) throws {
    let table = try #require(ZoneTable(bytes(zone)))
    let rule = try #require(table.rule)
    let start = try instant("2008-01-01T00:00:00Z").seconds
    for second in stride(from: start, to: try instant("2070-01-01T00:00:00Z").seconds, by: 21_600) {
      guard rule.phase(at: second) == table.phase(at: second) else {
        Issue.record("\(zone) differs at \(Instant(seconds: second))")
        return
      }
    }
  }

  @Test(
    "end with a rule",
    arguments: [
      ("EET-2EEST,M3.5.0/3,M10.5.0/4", "2050-03-27T01:00:00Z", 7200, 10_800),
      ("<+04>-4", "2050-03-27T01:00:00Z", 14_400, 14_400),
      ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2050-03-26T00:00:00Z", 7200, 10_800),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2050-03-27T01:00:00Z", -7200, -3600),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", "2050-03-27T01:00:00Z", 0, 3600),
      ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2050-04-02T14:00:00Z", 46_800, 43_200),
      ("EST5EDT,J60,J300", "2052-03-01T07:00:00Z", -18_000, -14_400),
      ("EST5EDT,59,299", "2052-02-29T07:00:00Z", -18_000, -14_400),
      ("XXX3EDT4,0/0,J365/23", "2050-01-01T04:00:00Z", -14_400, -14_400),
      ("ABC-5:30:15DEF-7,M3.5.0,M10.5.0", "2050-03-26T20:29:45Z", 19_815, 25_200),
    ]
  )
  func rules(text: String, turn: String, before: Int, after: Int) throws {
    let rule = try #require(PosixZone(ArraySlice(text.utf8)))
    let second = try instant(turn).seconds
    #expect(rule.phase(at: second - 1).offset == before)
    #expect(rule.phase(at: second).offset == after)
  }

  @Test(
    "end with nothing that only looks like a rule",
    arguments: [
      "EET", "EET-2EEST", "EE-2", "EET-25", "<+04-4", "EET-2EEST,M13.1.0,M10.5.0",
      "EET-2EEST,M3.6.0,M10.5.0", "EET-2EEST,M3.5.7,M10.5.0", "EET-2EEST,J0,J300",
      "EET-2EEST,366,1", "EET-2EEST,M3.5.0/168,M10.5.0", "EET-2EEST,M3.5.0", "EET-2:60",
      "EET-2EEST,M3.5.0,M10.5.0 ", "EET-2EEST,M3.5.0,M10.5.0/", ":Europe/Kyiv",
    ]
  )
  func badRules(text: String) {
    #expect(PosixZone(ArraySlice(text.utf8)) == nil)
  }

  @Test(
    "are refused at every length but their own",
    arguments: ["Europe/Chisinau", "Asia/Tbilisi"]
  )
  func truncation(zone: String) throws {
    let whole = try bytes(zone)
    for length in 0..<whole.count where ZoneTable(Array(whole.prefix(length))) != nil {
      Issue.record("\(length) of \(whole.count) bytes were taken for a zone file")
    }
  }

  @Test("never crash a reader, whatever their bytes", arguments: 1...20 as ClosedRange<UInt64>)
  func damage(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let whole = try bytes("Europe/Chisinau")
    let moments = try [Int.min / 4, 0, instant("2020-07-14T07:00:00Z").seconds, Int.max / 4]
    for _ in 0..<100 {
      var damaged = whole
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let isHeader = Bool.random(using: &dice)
        let place = Int.random(in: 0..<(isHeader ? 44 : damaged.count), using: &dice)
        damaged[place] = UInt8.random(in: 0...255, using: &dice)
      }
      guard let table = ZoneTable(damaged) else { continue }
      for moment in moments { #expect(PosixZone.offsets.contains(table.phase(at: moment).offset)) }
    }
  }

  private func bytes(_ zone: String) throws -> [UInt8] {
    try #require(try ZoneFile.read("\(TimeZoneRules.systemDirectory)/\(zone)", of: zone))
  }
}
