import Testing

@testable import Canvas

@Suite("A theme file")
struct ThemeTests {
  private func load(_ files: [String: String], _ name: String = "mine") -> Theme.Loaded {
    Theme.load(name) { files[$0] }
  }

  @Test("gives roles their look at every depth")
  func depths() {
    let text = """
      name = Night desk            # shown to people
      @ink = #d8dee9
        # a comment
      text         = @ink on #1c1f26 | bright-white on black
      pane.focused = #88c0d0 bold    | cyan bold | bold underline
      """
    let (theme, warnings) = load(["mine": text])
    #expect(warnings.isEmpty)
    #expect(theme.title == "Night desk")
    func style(_ role: Role, _ depth: ColorDepth) -> Style {
      ResolvedTheme(theme, depth: depth).style(role)
    }
    #expect(
      style(.text, .direct)
        == Style(foreground: .rgb(0xD8, 0xDE, 0xE9), background: .rgb(0x1C, 0x1F, 0x26))
    )
    #expect(style(.text, .full256) == Style(foreground: .index(253), background: .index(234)))
    #expect(style(.text, .sixteen) == Style(foreground: .index(15), background: .index(0)))
    let bold = Style(foreground: .index(7), background: .index(0), attributes: .bold)
    #expect(style(.text, .eight) == bold)
    #expect(style(.text, .mono) == Style())
    #expect(style(.paneFocused, .mono) == Style(attributes: [.bold, .underline]))
    #expect(style(.paneFocused, .sixteen).background == .index(0))
  }

  @Test(
    "warns with file and line and reads on",
    arguments: [
      ("bar.blue = red", "mine.theme:1: no role “bar.blue”"),
      ("text = reddish", "mine.theme:1: no colour or attribute “reddish”"),
      ("text = red on", "mine.theme:1: a background is missing after “on”"),
      ("text red", "mine.theme:1: “role = colour” expected"),
      ("text = red | red | red", "mine.theme:1: the third clause is for no colours at all"),
      ("text = red | | | bold", "mine.theme:1: more than three clauses"),
      ("@ink = #12345", "mine.theme:1: no colour “#12345”"),
      ("@ink = #12345é", "mine.theme:1: no colour “#12345é”"),
      ("text = @nowhere", "mine.theme:1: “@nowhere” is not defined"),
      ("symbols = emoji", "mine.theme:1: symbols are eighths, blocks or ascii, not “emoji”"),
      ("inherit = none", "mine.theme: there is no theme “none”"),
      (
        "inherit = ../etc",
        "mine.theme: “../etc” is no theme name: small letters, digits and hyphens"
      ),
      ("inherit = mine", "mine.theme: inherits from itself by way of “mine”"),
    ]
  )
  func warnings(line: String, warning: String) {
    let (theme, warnings) = load(["mine": line + "\nkey = #ffffff\n"])
    #expect(warnings.map(\.description) == [warning])
    #expect(ResolvedTheme(theme, depth: .direct).style(.key).foreground == .rgb(255, 255, 255))
  }

  @Test("takes missing clauses from its parent, then from the built-in theme")
  func inheritance() {
    let (theme, warnings) = load([
      "mine": "inherit = base\nkey = #ff0000\n@ink = #00ff00\nsymbols = ascii",
      "base": "key = #0000ff | yellow bold | underline\n@ink = #112233\ntext.strong = @ink",
    ])
    #expect(warnings.isEmpty)
    #expect(theme.symbols == .ascii)
    let direct = ResolvedTheme(theme, depth: .direct)
    #expect(direct.style(.key).foreground == .rgb(255, 0, 0))
    #expect(direct.style(.textStrong).foreground == .rgb(0, 255, 0))
    #expect(ResolvedTheme(theme, depth: .sixteen).style(.key).foreground == .index(3))
    #expect(ResolvedTheme(theme, depth: .mono).style(.key).attributes == .underline)
    #expect(direct.style(.error) == ResolvedTheme(.standard, depth: .direct).style(.error))
  }

  @Test("inherits at most four files deep")
  func depth() {
    let files = Dictionary(uniqueKeysWithValues: (1...9).map { ("t\($0)", "inherit = t\($0 + 1)") })
    let warnings = load(files, "t1").warnings.map(\.description)
    #expect(warnings == ["t4.theme: inherits more than 3 levels deep; “t5” was left out"])
  }

  @Test("is not read beyond 64 KB")
  func large() {
    let (theme, warnings) = load(["mine": String(repeating: "key = red\n", count: 7000)])
    #expect(warnings.map(\.description) == ["mine.theme: larger than 64 KB, not read"])
    #expect(theme.looks == Theme.standard.looks)
  }

  @Test("may have been written on another system")
  func lineEnds() {
    let (theme, warnings) = load(["mine": "name = Mine\r\n\r\nkey\t=\t#ff0000 bold\r\n"])
    #expect(warnings.isEmpty && theme.title == "Mine")
    let style = ResolvedTheme(theme, depth: .direct).style(.key)
    #expect(style == Style(foreground: .rgb(255, 0, 0), attributes: .bold))
  }

  @Test("survives circles of names")
  func circle() {
    let (theme, _) = load(["mine": "@a = @b\n@b = @a\ntext = @a"])
    #expect(ResolvedTheme(theme, depth: .direct).style(.text).foreground == .default)
  }

  @Test("gives way to the built-in theme when there is none of its name")
  func missing() {
    let (theme, warnings) = load([:], "nowhere")
    #expect(theme.looks == Theme.standard.looks)
    #expect(warnings.map(\.description) == ["nowhere.theme: there is no theme “nowhere”"])
  }
}

@Suite("A resolved theme")
struct ResolvedThemeTests {
  private let theme = ResolvedTheme(.standard, depth: .full256)

  @Test("numbers roles as they are stored")
  func numbers() {
    #expect(Role.allCases.map(\.index) == Array(Role.allCases.indices))
    #expect(Role.series(8) == .series1 && Role.series(-1) == .series8)
  }

  @Test("turns a reversed cell round, and back where the ground is reversed already")
  func reversal() {
    #expect(theme.style(.barDone, .plain, .reverse).attributes == [.bold, .reverse])
    let mono = ResolvedTheme(.standard, depth: .mono)
    #expect(mono.style(.text, .selection).attributes == .reverse)
    #expect(mono.style(.text, .selection, [.reverse, .bold]).attributes == .bold)
  }

  @Test("keeps the role's colour on a ground only where it can be read")
  func ground() {
    let chosen = theme.style(.selection)
    #expect(theme.style(.text, .selection).foreground == chosen.foreground)
    #expect(theme.style(.barPlanned, .selection).background == chosen.background)
  }

  @Test("maps to the fixed colours only")
  func nearest() {
    for index in UInt8(16)...255 {
      let found = Palette.nearest(Palette.rgb(index))
      #expect(found >= 16 && Palette.rgb(found) == Palette.rgb(index))
    }
    #expect(Palette.nearest(RGB(1, 2, 1)) == 16)
  }

  @Test("measures contrast by the formula")
  func contrast() {
    #expect(Contrast.ratio(RGB(0, 0, 0), RGB(255, 255, 255)) == 21)
    #expect(abs(Contrast.ratio(RGB(0x76, 0x76, 0x76), RGB(255, 255, 255)) - 4.54) < 0.01)
    #expect(Contrast.ratio(.default, .index(3)) == nil)
  }

  @Test("paints a picture with escape sequences of its own only")
  func picture() {
    var surface = Surface(Size(4, 1))
    surface.put("\u{1B}a", at: .zero, role: .key)
    let mono = surface.ansi(theme: .standard, depth: .mono)
    #expect(mono == "\u{1B}[0;1m\u{FFFD}a\u{1B}[0m  \n")
    let sixteen = surface.ansi(theme: .standard, depth: .sixteen)
    #expect(sixteen == "\u{1B}[0;1;35m\u{FFFD}a\u{1B}[0m  \n")
  }
}
