/// A theme at one depth, every combination of role and ground worked out beforehand.
package struct ResolvedTheme: Hashable, Sendable {
  package let id: String
  package let depth: ColorDepth
  private let styles: [Style]

  package init(_ theme: Theme, depth: ColorDepth) {
    id = theme.id
    self.depth = depth
    let own = Role.allCases.map { theme.ownStyle(of: $0, depth: depth) }
    styles = Role.allCases.flatMap { role in
      Ground.allCases.map { ground in
        let back = ground.role.map { own[$0.index] }
        return ResolvedTheme.joined(own[role.index], on: back, paper: own[Role.text.index], role)
      }
    }
  }

  /// The style of a role on a ground; `emphasis` is added, a reversal turns it round.
  package func style(_ role: Role, _ ground: Ground = .plain, _ emphasis: Emphasis = []) -> Style {
    var style = styles[role.index * Ground.allCases.count + Int(ground.rawValue)]
    style.attributes.formUnion(emphasis.subtracting(.reverse))
    if emphasis.contains(.reverse) { style.attributes.formSymmetricDifference(.reverse) }
    return style
  }

  package func style(of cell: Cell) -> Style { style(cell.role, cell.ground, cell.emphasis) }

  /// Lays a ground behind a role.
  ///
  /// A ground without a background of its own, as without colours, shows by its attributes. Where
  /// the role's colour would not be read on the background, the ground's own foreground is taken.
  private static func joined(_ front: Style, on back: Style?, paper: Style, _ role: Role) -> Style {
    var style = front
    guard let back else {
      if style.background == .default { style.background = paper.background }
      return style
    }
    guard back.background != .default else {
      style.attributes.formUnion(back.attributes)
      if style.background == .default { style.background = paper.background }
      return style
    }
    style.background = back.background
    let contrast = Contrast.ratio(front.foreground, back.background)
    if contrast ?? 0 < role.leastContrast { style.foreground = back.foreground }
    return style
  }
}

extension Theme {
  /// The style of a role by itself; a background that is not given is `default`.
  fileprivate func ownStyle(of role: Role, depth: ColorDepth) -> Style {
    guard let clause = looks[role]?.clause(at: depth) else { return Style() }
    var attributes = clause.attributes
    let front = resolve(clause.foreground, depth: depth)
    if depth == .eight, case .index(8...15)? = front { attributes.insert(.bold) }
    return Style(
      foreground: ColorRef(front, depth: depth),
      background: ColorRef(resolve(clause.background, depth: depth), depth: depth),
      attributes: attributes
    )
  }

  /// Follows names through the palette, at most eight steps, so that a circle ends.
  private func resolve(_ color: ThemeColor?, depth: ColorDepth) -> ThemeColor? {
    var color = color
    for _ in 0..<8 {
      guard case .named(let name)? = color else { return color }
      color = palette[name]
    }
    return nil
  }
}

extension ColorRef {
  /// The colour as a terminal of this depth is told it.
  fileprivate init(_ color: ThemeColor?, depth: ColorDepth) {
    switch (color, depth) {
    case (_, .mono): self = .default
    case (.index(let index)?, .eight): self = .index(index & 7)
    case (.index(let index)?, _): self = .index(index)
    case (.rgb(let rgb)?, .direct): self = .rgb(rgb.red, rgb.green, rgb.blue)
    case (.rgb(let rgb)?, .full256): self = .index(Palette.nearest(rgb))
    default: self = .default
    }
  }
}
