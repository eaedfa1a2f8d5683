/// The signs views are drawn with, in one place, by what the terminal's font can show.
///
/// `eighths` has everything, `blocks` halves only, `ascii` nothing beyond 0x7E.
package enum SymbolSet: String, CaseIterable, Sendable {
  case eighths, blocks, ascii

  private func pick(_ full: Glyph, _ ascii: Glyph) -> Glyph { self == .ascii ? ascii : full }

  // Borders and lines.
  package var horizontal: Glyph { pick("─", "-") }
  package var vertical: Glyph { pick("│", "|") }
  package var topLeft: Glyph { pick("┌", "+") }
  package var topRight: Glyph { pick("┐", "+") }
  package var bottomLeft: Glyph { pick("└", "+") }
  package var bottomRight: Glyph { pick("┘", "+") }
  package var teeLeft: Glyph { pick("├", "+") }
  package var teeRight: Glyph { pick("┤", "+") }
  package var teeTop: Glyph { pick("┬", "+") }
  package var teeBottom: Glyph { pick("┴", "+") }
  package var cross: Glyph { pick("┼", "+") }
  /// Corners of dependency lines.
  package var bendDown: Glyph { pick("╭", ".") }
  package var bendUp: Glyph { pick("╰", "'") }
  package var arrow: Glyph { pick("▸", ">") }
  package var arrowLeft: Glyph { pick("◂", "<") }
  package var arrowUp: Glyph { pick("▴", "^") }
  package var arrowDown: Glyph { pick("▾", "v") }

  // Bars: every kind has a sign of its own.
  package var barDone: Glyph { pick("█", "#") }
  package var barPlanned: Glyph { pick("░", "=") }
  package var barActive: Glyph { pick("▒", "+") }
  package var barCritical: Glyph { pick("▓", "%") }
  /// Late or blocked.
  package var barBlocked: Glyph { pick("▚", "x") }
  package var barFloat: Glyph { pick("·", ".") }
  /// A line that sums up what stands below it, and the part of it that is done.
  package var summary: Glyph { pick("─", "-") }
  package var summaryDone: Glyph { pick("━", "=") }
  /// The day of something that is overdue.
  package var overdue: Glyph { "!" }
  package var baseline: Glyph { pick("╌", "-") }
  package var today: Glyph { pick("┊", ":") }

  // Meetings.
  package var proposed: Glyph { pick("◇", "o") }
  package var confirmed: Glyph { pick("◆", "*") }

  // States.
  package var dotFull: Glyph { pick("●", "*") }
  package var dotHalf: Glyph { pick("◐", "~") }
  package var dotEmpty: Glyph { pick("○", "o") }
  package var check: Glyph { pick("✔", "+") }
  package var ballot: Glyph { pick("✗", "!") }
  package var warning: Glyph { pick("⚠", "!") }
  package var up: Glyph { pick("▲", "^") }
  package var down: Glyph { pick("▼", "v") }
  package var selected: Glyph { pick("▸", ">") }
  package var separator: Glyph { pick("·", "|") }
  /// Stands where text was cut.
  package var ellipsis: Glyph { pick("…", "~") }

  // Scrollbars.
  package var thumb: Glyph { pick("┃", "#") }
  package var track: Glyph { pick("│", "|") }
}

extension SymbolSet {
  /// Signs of growing height for a sparkline, the lowest first; digits in ASCII.
  package var levels: [Glyph] {
    switch self {
    case .eighths, .blocks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    case .ascii: ["1", "2", "3", "4", "5", "6", "7", "8"]
    }
  }

  /// A cell of which the right half is filled, where that needs no exchange of colours.
  ///
  /// Terminals of 8 colours or none show it as well, so half blocks are the set for them.
  package var rightHalf: Glyph? { self == .blocks ? "▐" : nil }

  /// Cells filled from the left by 1, 2, … parts; a full cell is not among them.
  package var partial: [Glyph] {
    switch self {
    case .eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    case .blocks: ["▌"]
    case .ascii: []
    }
  }
}
