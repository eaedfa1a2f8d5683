package import Canvas
package import CivilTime
package import Scheduling

/// The S-curve of a goal: how likely it is reached by each day, as a picture made of cells.
///
/// A column stands for a day or for several, filled to the share of samples that were ready by its
/// last day, in eighths of a cell; in ASCII in whole cells.
package struct ReadyCurve {
  private let ready: ReadyDays
  private let deadline: Day
  private let first: Day
  private let dayCount: Int

  /// A curve from shortly before the first sample to the last sample or the deadline.
  package init(_ ready: ReadyDays, deadline: Day) {
    self.ready = ready
    self.deadline = deadline
    let days = [ready.days.first, ready.days.last, deadline].compactMap { $0 }
    first = (days.min() ?? deadline) - 1
    dayCount = (days.max() ?? deadline) - first + 2
  }

  /// The cells left of the picture: "100 % ".
  private static let margin = 6

  /// The picture with its axes, at most so many cells wide; `height` is that of the curve alone.
  package func surface(width: Int, height: Int, symbols: SymbolSet) -> Surface {
    let room = max(1, width - Self.margin - 1)
    let each = Columns(days: dayCount, room: room)
    let size = Size(width: Self.margin + 1 + each.count, height: height + 2)
    var surface = Surface(size, symbols: symbols)
    drawAxes(on: &surface, height)
    for column in 0..<each.count {
      let day = first + each.lastDay(of: column)
      draw(column, day, on: &surface, height)
    }
    drawDays(on: &surface, each, height)
    return surface
  }

  /// Rows of the picture without its colours.
  package func lines(width: Int, height: Int, symbols: SymbolSet) -> [String] {
    surface(width: width, height: height, symbols: symbols).text
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private func drawAxes(on surface: inout Surface, _ height: Int) {
    let symbols = surface.symbols
    for y in 0..<height {
      surface.put(symbols.vertical, at: Point(Self.margin, y), role: .textMuted)
    }
    for (share, y) in [("100 %", 0), ("50 %", height / 2)] where y < height {
      let text = SafeText(share)
      surface.put(text, at: Point(Self.margin - 1 - text.width, y), role: .textMuted)
      surface.put(symbols.teeRight, at: Point(Self.margin, y), role: .textMuted)
    }
    surface.put(symbols.bottomLeft, at: Point(Self.margin, height), role: .textMuted)
    for x in Self.margin + 1..<max(Self.margin + 1, surface.width) {
      surface.put(symbols.horizontal, at: Point(x, height), role: .textMuted)
    }
  }

  /// Fills a column; what comes after the deadline is drawn in another colour.
  private func draw(_ column: Int, _ day: Day, on surface: inout Surface, _ height: Int) {
    let parts = 8 * height * ready.count(by: day) / max(1, ready.count)
    let isASCII = surface.symbols == .ascii
    let role: Role = day <= deadline ? .success : .warning
    for row in 0..<height {
      let filled = min(8, max(0, parts - row * 8))
      guard isASCII ? filled >= 4 : filled > 0 else { continue }
      let sign =
        filled == 8 || isASCII ? surface.symbols.barDone : surface.symbols.levels[filled - 1]
      surface.put(sign, at: Point(Self.margin + 1 + column, height - 1 - row), role: role)
    }
  }

  /// The first and last day, and an arrow under the last one that is in time.
  private func drawDays(on surface: inout Surface, _ each: Columns, _ height: Int) {
    let mark = Self.margin + 1 + each.column(of: deadline - first)
    surface.put(surface.symbols.up, at: Point(mark, height), role: .warning)
    let words = SafeText(deadline.short)
    let x = min(max(0, mark - words.width / 2), max(0, surface.width - words.width))
    surface.put(words, at: Point(x, height + 1), role: .warning)
    let from = SafeText((first + 1).short)
    if Self.margin + 1 + from.width < x {
      surface.put(from, at: Point(Self.margin + 1, height + 1), role: .textMuted)
    }
    let end = SafeText((first + (dayCount - 1)).short)
    if x + words.width < surface.width - end.width {
      surface.put(end, at: Point(surface.width - end.width, height + 1), role: .textMuted)
    }
  }
}

/// How days share the columns of a picture: several columns a day, or several days a column.
private struct Columns {
  private let days: Int
  private let daysEach: Int
  private let columnsEach: Int

  init(days: Int, room: Int) {
    self.days = days
    daysEach = (days + room - 1) / room
    columnsEach = daysEach > 1 ? 1 : min(3, max(1, room / max(1, days)))
  }

  var count: Int { (days + daysEach - 1) / daysEach * columnsEach }

  /// The last day of a column, counted from the first.
  func lastDay(of column: Int) -> Int { (column / columnsEach + 1) * daysEach - 1 }

  func column(of day: Int) -> Int {
    min(max(0, day / daysEach * columnsEach + columnsEach / 2), count - 1)
  }
}
