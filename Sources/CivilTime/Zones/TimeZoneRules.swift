/// When the clocks of a place show what, past and future, as the system's zone files say.
package struct TimeZoneRules: Sendable {
  /// `Europe/Kyiv`; older spellings are read and written as the present one.
  package let identifier: String
  private let table: ZoneTable

  /// Where Debian and most others keep the zone files; `TZDIR` of the environment goes before it.
  package static let systemDirectory = "/usr/share/zoneinfo"

  /// Clocks that show UTC: what is left when a zone cannot be read.
  package static let utc = TimeZoneRules(identifier: "UTC", table: .utc)

  private init(identifier: String, table: ZoneTable) {
    self.identifier = identifier
    self.table = table
  }

  /// Reads a zone file below `directory`.
  ///
  /// - Throws: When the name could lead out of the directory, or the file is missing, unreadable,
  ///   too big or damaged. Whatever its bytes are, nothing traps.
  package init(
    identifier: String,
    directory: String = TimeZoneRules.systemDirectory
  ) throws(TimeZoneError) {
    guard ZoneName.isSafe(identifier) else { throw .badIdentifier(identifier) }
    var bytes: [UInt8]?
    for spelling in ZoneName.spellings(of: identifier) where bytes == nil {
      bytes = try ZoneFile.read("\(directory)/\(spelling)", of: identifier)
    }
    guard let bytes else { throw .missing(identifier) }
    try self.init(identifier: identifier, bytes: bytes)
  }

  /// Reads the bytes of a zone file (RFC 9636).
  package init(identifier: String, bytes: [UInt8]) throws(TimeZoneError) {
    guard let table = ZoneTable(bytes) else { throw .damaged(identifier) }
    self.init(identifier: ZoneName.present(identifier), table: table)
  }
}

extension TimeZoneRules {
  /// Seconds that local time is ahead of UTC.
  package func offset(at instant: Instant) -> Int { table.phase(at: instant.seconds).offset }

  /// `EEST`, or `+04` where the place has no name for its time.
  package func abbreviation(at instant: Instant) -> String {
    table.phase(at: instant.seconds).abbreviation
  }

  /// The instants at which the clocks of the place show `local`.
  ///
  /// The offsets of a day before and after are tried: no place has turned its clocks twice in two
  /// days.
  package func instants(of local: LocalTime) -> LocalMapping {
    let naive = local.asUTC
    let before = offset(at: naive + -86_400)
    let after = offset(at: naive + 86_400)
    let early = naive + -max(before, after)
    let late = naive + -min(before, after)
    let fits = [early, late].filter { $0 + offset(at: $0) == naive }
    switch (fits.first, fits.last) {
    case (let first?, let last?):
      return first == last ? .one(first) : .fold(earlier: first, later: last)
    default: return .gap(before: early, after: late)
    }
  }
}

/// Why there are no rules for a zone.
package enum TimeZoneError: Error, Hashable, CustomStringConvertible {
  /// The name is none: empty, absolute, with `..` or odd characters.
  case badIdentifier(String)
  case missing(String)
  /// The system's error number.
  case unreadable(String, code: Int32)
  case damaged(String)

  package var description: String {
    switch self {
    case .badIdentifier(let name): "'\(name)' is no zone name; write it as Europe/Kyiv."
    case .missing(let name): "there is no zone '\(name)' here; maybe tzdata is not installed."
    case .unreadable(let name, let code): "the file of zone '\(name)' cannot be read (\(code))."
    case .damaged(let name): "the file of zone '\(name)' is damaged; maybe reinstall tzdata."
    }
  }
}
