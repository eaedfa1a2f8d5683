import Foundation

/// The sources as files on disk, found from this file.
enum SourceTree {
  static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// The folders of `Sources`: one a module.
  static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Every Swift file of a module, with its path from the module down.
  static func files(of module: String) throws -> [(path: String, text: String)] {
    let folder = root.appending(path: "Sources/\(module)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      (
        path: "\(module)/\(path)",
        text: try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      )
    }
  }

  /// The modules that a text imports.
  static func imports(in text: String) -> [String] {
    let line = /^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:[a-z]+\s+)?(\w+)/.anchorsMatchLineEndings()
    return text.matches(of: line).map { String($0.output.1) }
  }
}
