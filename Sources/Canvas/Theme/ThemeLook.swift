/// The clauses of a role: for 256 colours and more, for 16, for none.
struct ThemeLook: Hashable, Sendable {
  var full: ThemeClause?
  var sixteen: ThemeClause?
  var mono: ThemeClause?

  /// Reads up to three clauses; an empty one is missing and will be inherited.
  init(_ parts: [Substring]) throws(ThemeClause.Mistake) {
    func clause(_ index: Int) throws(ThemeClause.Mistake) -> ThemeClause? {
      guard index < parts.count, !parts[index].isEmpty else { return nil }
      return try ThemeClause(parts[index])
    }
    full = try clause(0)
    sixteen = try clause(1)
    mono = try clause(2)
    if let mono, mono.foreground ?? mono.background ?? .terminal != .terminal {
      throw ThemeClause.Mistake(words: "the third clause is for no colours at all")
    }
  }

  init() {}

  /// Takes what is missing from another.
  func inheriting(_ other: ThemeLook) -> ThemeLook {
    var look = self
    look.full = full ?? other.full
    look.sixteen = sixteen ?? other.sixteen
    look.mono = mono ?? other.mono
    return look
  }

  /// The palette names it uses.
  var names: [String] {
    [full, sixteen].compactMap(\.self).flatMap { [$0.foreground, $0.background] }.compactMap {
      if case .named(let name) = $0 { name } else { nil }
    }
  }

  func clause(at depth: ColorDepth) -> ThemeClause? {
    switch depth {
    case .direct, .full256: full
    case .sixteen, .eight: sixteen
    case .mono: mono
    }
  }
}
