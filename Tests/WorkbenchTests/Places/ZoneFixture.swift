import CivilTime

/// Time zones of the tests' own, by the rules that held in 2020: the system need not know any.
enum ZoneFixture {
  static let all: [String: TimeZoneRules] = [
    "Asia/Tbilisi": rules("<+04>-4", "Asia/Tbilisi"),
    "Asia/Yerevan": rules("<+04>-4", "Asia/Yerevan"),
    "Europe/Kyiv": rules("EET-2EEST,M3.5.0/3,M10.5.0/4", "Europe/Kyiv"),
  ]

  /// A zone file of version 2 without a table: the rule in its last line holds always.
  static func rules(_ rule: String, _ name: String) -> TimeZoneRules {
    func header(types: UInt8, letters: UInt8) -> [UInt8] {
      Array("TZif2".utf8) + Array(repeating: 0, count: 15)
        + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, types, 0, 0, 0, letters]
    }
    let block: [UInt8] = [0, 0, 0, 0, 0, 0] + Array("UTC\0".utf8)
    let head = header(types: 1, letters: 4)
    let bytes = head + block + head + block + Array("\n\(rule)\n".utf8)
    return (try? TimeZoneRules(identifier: name, bytes: bytes)) ?? .utc
  }
}
