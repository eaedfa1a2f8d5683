import Workbench

/// The user's own keys: the file `keys` in the configuration directory.
nonisolated struct KeyShelf: Sendable {
  let keymap: Keymap
  /// What was passed over, each with file and line.
  let warnings: [String]

  init(_ environment: [String: String]) {
    let path = Directories(environment).configuration + "/keys"
    guard let text = TextFile.read(path, most: KeyFile.largest) else {
      keymap = .standard
      warnings = []
      return
    }
    let read = KeyFile.read(text)
    keymap = read.keymap
    warnings = read.warnings.map { "\(path):\($0.line): \($0.words)." }
  }
}
