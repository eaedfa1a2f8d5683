import Glibc

/// Where the program keeps its files, after the XDG base directory specification.
nonisolated struct Directories: Sendable {
  let configuration: String
  let data: String
  let state: String

  init(_ environment: [String: String]) {
    func folder(_ variable: String, _ fallback: String) -> String {
      let given = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
      return (given ?? (environment["HOME"] ?? "") + fallback) + "/plenary"
    }
    configuration = folder("XDG_CONFIG_HOME", "/.config")
    data = folder("XDG_DATA_HOME", "/.local/share")
    state = folder("XDG_STATE_HOME", "/.local/state")
  }
}

nonisolated extension Directories {
  /// Makes a folder and those above it, for the owner only; whether it is there now.
  static func make(_ folder: String) -> Bool {
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      if unsafe mkdir(made, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }

  /// Makes the folder in which the usual plan stands; one that the user names must be there.
  static func makeForPlan(of invocation: Invocation) {
    guard !invocation.namesPlan, let end = invocation.planPath.lastIndex(of: "/") else { return }
    _ = make(String(invocation.planPath[..<end]))
  }
}
