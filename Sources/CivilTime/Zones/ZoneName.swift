/// Which names may be looked up, and under which spellings.
enum ZoneName {
  /// New and old spellings: systems of before 2022 know only the old one.
  private static let respelt = [(present: "Europe/Kyiv", former: "Europe/Kiev")]

  /// Whether a file of this name lies below the directory of zones and holds civil time.
  ///
  /// `right/` counts leap seconds, and `posix/` doubles every name.
  static func isSafe(_ name: String) -> Bool {
    guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy(isLegal) else { return false }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.contains("") && !["right", "posix"].contains(parts[0])
  }

  /// Letters, digits and `_+-/`; no dot, hence no `..`.
  private static func isLegal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  static func present(_ name: String) -> String {
    respelt.first { $0.former == name }?.present ?? name
  }

  /// The name itself, then others under which its file may lie.
  static func spellings(of name: String) -> [String] {
    let pair = respelt.first { $0.present == name || $0.former == name }
    guard let pair else { return [name] }
    return [name, name == pair.present ? pair.former : pair.present]
  }
}
