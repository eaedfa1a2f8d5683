extension Surface {
  /// The rows as text, spaces at their ends trimmed.
  package var text: String { text(keepingSpaces: false) }

  /// The rows as text.
  package func text(keepingSpaces: Bool) -> String {
    picture(keepingSpaces: keepingSpaces) { cell, line in
      if cell.width > 0 { line += cell.glyph.description }
    }
  }

  /// The rows as one letter for the role of each cell, spaces at their ends trimmed.
  ///
  /// Blanks stay blank, a role without a letter shows as `?`, and a letter is a capital where the
  /// ground is that of a selection.
  package func roles(_ legend: [Role: Character]) -> String {
    picture(keepingSpaces: false) { cell, line in
      let isChosen = cell.ground == .selection || cell.ground == .selectionBlurred
      let isBlank = cell.glyph == .blank && cell.width == 1 && !isChosen
      let letter = String(legend[cell.role] ?? "?")
      line += isBlank ? " " : isChosen ? letter.uppercased() : letter
    }
  }

  /// The letters of grounds, one a cell; plain cells are blank.
  package func grounds(_ legend: [Ground: Character]) -> String {
    picture(keepingSpaces: false) { cell, line in
      line.append(cell.ground == .plain ? " " : legend[cell.ground] ?? "?")
    }
  }

  private func picture(keepingSpaces: Bool, _ write: (Cell, inout String) -> Void) -> String {
    (0..<height).map { y in
      var line = ""
      for cell in cells[y * width..<(y + 1) * width] { write(cell, &line) }
      guard !keepingSpaces, let last = line.lastIndex(where: { $0 != " " }) else {
        return keepingSpaces ? line : ""
      }
      return String(line[...last])
    }
    .joined(separator: "\n")
  }
}
