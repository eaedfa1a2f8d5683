import FoundationEssentials
import Testing

@testable import Canvas

/// The theme files of the project, read where they stand.
enum ThemeFiles {
  static let names = [
    "colourblind-day", "colourblind-night", "console", "contrast-day", "contrast-night", "day",
    "default", "iom-blue", "mono", "night", "tritanopia", "warm",
  ]

  static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "themes")
  }

  static func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name + ".theme"), encoding: .utf8)
  }

  static func load(_ name: String) -> Theme.Loaded { Theme.load(name, fetch: text) }
}
