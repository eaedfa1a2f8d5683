/// A keyboard layout by which letters that are not Latin are read as commands.
///
/// One table per script would be wrong: the Bulgarian layouts contradict the Russian one, and the
/// three Armenian layouts each other.
package enum Keyboard: String, CaseIterable, Sendable {
  /// Georgian, and Cyrillic as Russian and Ukrainian, which never contradict each other.
  case auto
  case us, ge, ru, ua, bg
  case bgPhonetic = "bg-phonetic"
  case am
  case amPhonetic = "am-phonetic"
  case amEastern = "am-eastern"

  /// The layout that people with this locale mostly have: `ka_GE.UTF-8` gives the Georgian one.
  package init(locale: String) {
    switch locale.prefix(2) {
    case "ka": self = .ge
    case "ru": self = .ru
    case "uk": self = .ua
    case "bg": self = .bg
    case "hy": self = .am
    default: self = .auto
    }
  }

  /// The character that a US keyboard gives for the same key; ASCII is left as it is.
  package func latin(_ character: Character) -> Character {
    if character.isASCII { return character }
    return Self.tables[self]?[character] ?? character
  }

  private static let tables: [Keyboard: [Character: Character]] = {
    var tables: [Keyboard: [Character: Character]] = [:]
    for keyboard in allCases {
      tables[keyboard] = keyboard.layouts.reduce(into: [:]) { table, layout in
        table.merge(layout.table) { first, _ in first }
      }
    }
    return tables
  }()

  private var layouts: [KeyboardLayout] {
    switch self {
    case .auto: [.georgian, .russian, .ukrainian]
    case .us: []
    case .ge: [.georgian]
    case .ru: [.russian]
    case .ua: [.ukrainian]
    case .bg: [.bulgarian]
    case .bgPhonetic: [.bulgarianPhonetic]
    case .am: [.armenian]
    case .amPhonetic: [.armenianPhonetic]
    case .amEastern: [.armenianEastern]
    }
  }
}
