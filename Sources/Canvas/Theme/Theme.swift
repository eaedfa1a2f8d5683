/// The look of every role, complete: a file, what it inherits, and the built-in theme below.
package struct Theme: Hashable, Sendable {
  /// The name it is chosen by.
  package let id: String
  /// The name shown to people.
  package let title: String
  /// The signs the theme asks for; `nil` leaves the choice to the terminal.
  package let symbols: SymbolSet?
  let palette: [String: ThemeColor]
  let looks: [Role: ThemeLook]

  /// How many files may inherit one from another, the chosen one included.
  static let deepest = 4

  /// A theme with everything that was passed over on the way.
  package typealias Loaded = (theme: Theme, warnings: [ThemeWarning])

  /// Loads a theme by name; `fetch` gives the text of a named theme, or `nil` when there is none.
  ///
  /// Whatever is missing or wrong is warned of and taken from the built-in theme.
  package static func load(_ name: String, fetch: (String) -> String?) -> Loaded {
    var chain: [ThemeFile] = []
    var warnings: [ThemeWarning] = []
    var next: String? = name
    while let id = next {
      func warn(_ words: String) {
        let from = chain.last?.id ?? id
        warnings.append(ThemeWarning(theme: from, line: 0, words: words))
      }
      next = nil
      if chain.contains(where: { $0.id == id }) {
        warn("inherits from itself by way of “\(id)”")
      } else if chain.count == deepest {
        warn("inherits more than \(deepest - 1) levels deep; “\(id)” was left out")
      } else if !isName(id) {
        warn("“\(id)” is no theme name: small letters, digits and hyphens")
      } else if let text = fetch(id) ?? (id == builtIn ? builtInText : nil) {
        chain.append(ThemeFile(id: id, text: text))
        next = chain.last?.parent
      } else {
        warn("there is no theme “\(id)”")
      }
    }
    let theme = merged(name, chain)
    return (theme, warnings + chain.flatMap { $0.warnings + undefined($0, in: theme) })
  }

  /// The theme in code; it has a look for every role.
  package static let standard = merged(builtIn, [])

  private static let builtIn = "default"
  private static let builtInFile = ThemeFile(id: builtIn, text: builtInText)

  package static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  /// Joins files, the nearest first, over the built-in theme.
  private static func merged(_ id: String, _ chain: [ThemeFile]) -> Theme {
    let files = chain + [builtInFile]
    var palette: [String: ThemeColor] = [:]
    var looks: [Role: ThemeLook] = [:]
    for file in files {
      palette.merge(file.palette) { near, _ in near }
      looks.merge(file.looks) { near, far in near.inheriting(far) }
    }
    return Theme(
      id: chain.isEmpty ? builtIn : id,
      title: chain.first?.title ?? id,
      symbols: chain.lazy.compactMap(\.symbols).first,
      palette: palette,
      looks: looks
    )
  }

  private static func undefined(_ file: ThemeFile, in theme: Theme) -> [ThemeWarning] {
    file.uses.filter { theme.palette[$0.key] == nil }.sorted { $0.value < $1.value }.map {
      ThemeWarning(theme: file.id, line: $0.value, words: "“@\($0.key)” is not defined")
    }
  }
}
