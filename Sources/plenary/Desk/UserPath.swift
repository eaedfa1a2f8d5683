/// Paths as people write them, with `~` for their own folder.
nonisolated enum UserPath {
  static func expanded(_ path: String, _ environment: [String: String]) -> String {
    guard let home = environment["HOME"], path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  static func abbreviated(_ path: String, _ environment: [String: String]) -> String {
    guard let home = environment["HOME"], !home.isEmpty, path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }
}
