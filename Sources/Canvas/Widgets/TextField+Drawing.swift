extension TextField {
  /// Draws prompt and text on the first row of a rectangle; with focus the cursor stands at the caret.
  ///
  /// A text longer than the row slides so that the caret stays in sight.
  package func draw(
    on surface: inout Surface,
    in rect: Rect,
    prompt: SafeText = .empty,
    placeholder: SafeText = .empty,
    isFocused: Bool = true,
    isError: Bool = false
  ) {
    let row = rect.row(0).intersection(surface.bounds)
    guard !row.isEmpty else { return }
    let promptWidth = min(prompt.width, max(0, row.width - 4))
    surface.put(prompt, at: row.origin, role: .prompt, width: promptWidth)
    let field = row.splitColumns(at: promptWidth).right
    let ground: Ground = isError ? .fieldError : .field
    surface.fill(field, role: isError ? .fieldError : .field, ground: ground)
    let pieces = text.map(TextField.visible)
    let caretCells = pieces.prefix(caret).reduce(0) { $0 + $1.width }
    let skipped = max(0, caretCells - (field.width - 1))
    if pieces.isEmpty {
      surface.put(
        placeholder,
        at: field.origin,
        role: .disabled,
        ground: ground,
        width: field.width
      )
    } else {
      write(pieces, in: field, skipping: skipped, on: &surface, isError: isError)
    }
    if isFocused { surface.cursor = Point(field.x + caretCells - skipped, field.y) }
  }

  private func write(
    _ pieces: [SafeText],
    in field: Rect,
    skipping skipped: Int,
    on surface: inout Surface,
    isError: Bool
  ) {
    var x = field.x - skipped
    for glyph in pieces.flatMap(\.glyphs) {
      if x >= field.x, x + glyph.width <= field.maxX {
        surface.put(glyph, at: Point(x, field.y), role: isError ? .fieldError : .field)
      }
      x += glyph.width
    }
  }

  /// What a character looks like while it is edited; what would be hidden is spelled out.
  private static func visible(_ character: Character) -> SafeText {
    let isHidden = { (scalar: Unicode.Scalar) in
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
      default: scalar.properties.isVariationSelector
      }
    }
    guard character.unicodeScalars.contains(where: isHidden) else {
      return SafeText(String(character))
    }
    let parts = character.unicodeScalars.map { scalar in
      isHidden(scalar)
        ? "<U+\(hexadecimal(scalar.value))>" : String(Character(scalar))
    }
    return SafeText(parts.joined())
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
