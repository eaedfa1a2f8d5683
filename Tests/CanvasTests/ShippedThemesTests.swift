import FoundationEssentials
import Testing

@testable import Canvas

@Suite("A shipped theme")
struct ShippedThemesTests {
  @Test("stands in the list of these tests")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: ThemeFiles.folder.path())
    #expect(files.sorted() == ThemeFiles.names.map { $0 + ".theme" })
  }

  @Test("is read without a warning", arguments: ThemeFiles.names)
  func clean(name: String) {
    let loaded = ThemeFiles.load(name)
    #expect(loaded.warnings.map(\.description) == [])
    #expect(loaded.theme.id == name)
  }

  @Test("that is the default equals the built-in one")
  func builtIn() {
    #expect(ThemeFiles.text("default") == Theme.builtInText)
    for role in Role.allCases {
      #expect(Theme.standard.looks[role]?.full != nil, "\(role.rawValue)")
      #expect(Theme.standard.looks[role]?.sixteen != nil, "\(role.rawValue)")
    }
  }

  /// A background the terminal chose may be anything between these.
  static let unknownPapers = [RGB(0, 0, 0), RGB(255, 255, 255)]

  @Test("can be read", arguments: ThemeFiles.names, ColorDepth.allCases)
  func contrast(name: String, depth: ColorDepth) {
    let theme = ResolvedTheme(ThemeFiles.load(name).theme, depth: depth)
    let raised = name.hasPrefix("contrast") && depth != .sixteen && depth != .eight
    for role in Role.allCases {
      let style = theme.style(role)
      let least = raised && role != .disabled ? 7 : role.leastContrast
      #expect(reads(style, least, depth), "\(role.rawValue): \(style)")
    }
  }

  @Test("can be read on every ground", arguments: ThemeFiles.names, ColorDepth.allCases)
  func grounds(name: String, depth: ColorDepth) {
    let theme = ResolvedTheme(ThemeFiles.load(name).theme, depth: depth)
    for role in Role.allCases {
      for ground in Ground.allCases {
        let style = theme.style(role, ground)
        let least = min(role.leastContrast, ground.role?.leastContrast ?? 21)
        #expect(reads(style, least, depth), "\(role.rawValue) on \(ground): \(style)")
      }
    }
  }

  @Test("keeps the colours of bars on weekends and holidays", arguments: ThemeFiles.names)
  func bars(name: String) {
    let theme = ResolvedTheme(ThemeFiles.load(name).theme, depth: .full256)
    for role in Role.allCases where role.rawValue.hasPrefix("bar.") {
      for ground in [Ground.weekend, .holiday, .today] {
        #expect(theme.style(role, ground).foreground == theme.style(role).foreground)
      }
    }
  }

  /// Whether the foreground stands out enough, whatever the terminal's own background is.
  ///
  /// With 16 colours on the terminal's own background no contrast is known: there green, yellow and
  /// cyan must be bold, and blue is never used.
  private func reads(_ style: Style, _ least: Double, _ depth: ColorDepth) -> Bool {
    guard let front = style.foreground.rgb else { return style.background == .default }
    if let back = style.background.rgb { return Contrast.ratio(front, back) >= least }
    if depth == .sixteen || depth == .eight {
      switch style.foreground {
      case .index(2), .index(3), .index(6): return style.attributes.contains(.bold)
      default: return style.foreground != .index(4)
      }
    }
    return Self.unknownPapers.allSatisfy { Contrast.ratio(front, $0) >= least }
  }
}
