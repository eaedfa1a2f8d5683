import Canvas
import Glibc

/// The theme files that can be chosen: the user's own, then the installed ones; never beside a plan.
nonisolated struct ThemeShelf: Sendable {
  private let folders: [String]

  init(_ environment: [String: String]) {
    let own = Directories(environment)
    folders = [own.configuration, own.data].map { $0 + "/themes" } + Self.installed
  }

  /// `share/plenary/themes` beside the program, or `themes` of the tree that it was built in.
  private static var installed: [String] {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { return [] }
    let path = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let parts = path.split(separator: "/").dropLast()
    let prefix = "/" + parts.dropLast().joined(separator: "/")
    let build = parts.lastIndex(of: ".build").map { "/" + parts[..<$0].joined(separator: "/") }
    return ["\(prefix)/share/plenary/themes"] + (build.map { ["\($0)/themes"] } ?? [])
  }

  /// The names, without doubles, in alphabetical order; the built-in theme is always there.
  var names: [String] {
    let found = folders.flatMap { Self.entries(of: $0) }
      .filter { $0.hasSuffix(".theme") }.map { String($0.dropLast(6)) }
      .filter(Theme.isName)
    return Set(found + ["default"]).sorted()
  }

  func load(_ name: String) -> Theme.Loaded {
    Theme.load(name, fetch: text(of:))
  }

  /// The text of a theme file by name; `nil` when no folder has it.
  func text(of name: String) -> String? {
    folders.lazy.compactMap { TextFile.read("\($0)/\(name).theme", most: 1 << 16) }.first
  }

  private static func entries(of folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }
}
