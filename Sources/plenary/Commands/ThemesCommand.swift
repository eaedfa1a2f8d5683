import Canvas

/// `plenary themes`: what the planner can look like.
enum ThemesCommand {
  static let all: [Subcommand] = [
    Subcommand("themes list", "The themes that can be chosen.", options: [.json], takesPlan: false)
    {
      invocation in
      let shelf = ThemeShelf(invocation.environment)
      let themes = shelf.names.map { ($0, shelf.load($0)) }
      if invocation.has(.json) {
        Output.json(
          .array(
            themes.map { name, loaded in
              .object([
                ("name", .text(name)), ("title", .text(loaded.theme.title)),
                ("warnings", .texts(loaded.warnings.map(\.description))),
              ])
            }
          )
        )
        return .fine
      }
      var table = TextTable("NAME", "TITLE")
      for (name, loaded) in themes { table.add(name, loaded.theme.title) }
      table.print()
      return .fine
    },
    Subcommand(
      "themes check",
      "Check a theme file; each finding with its line.",
      arguments: [.required("FILE")],
      takesPlan: false,
      run: check
    ),
  ]

  private static func check(_ invocation: Invocation) throws -> ExitCode {
    let path = invocation.arguments[0]
    guard let text = TextFile.read(path, most: 1 << 16) else {
      throw CommandFailure(.noInput, "`\(path)` cannot be read as a text file of at most 64 KB.")
    }
    let shelf = ThemeShelf(invocation.environment)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.hasSuffix(".theme") ? String(file.dropLast(6)) : file
    guard Theme.isName(name) else {
      throw CommandFailure(
        .data,
        "`\(file)` is no name for a theme: small letters, digits, hyphens, and .theme."
      )
    }
    let loaded = Theme.load(name) { wanted in wanted == name ? text : shelf.text(of: wanted) }
    for warning in loaded.warnings { Output.line("\(path): \(warning)") }
    if loaded.warnings.isEmpty { Output.line("\(path): fine") }
    return loaded.warnings.isEmpty ? .fine : .found
  }
}
