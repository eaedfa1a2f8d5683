/// A grid of cells that views are drawn on; whatever lies outside is clipped without a word.
///
/// A wide glyph takes two cells, the right one of width 0; writing over either half blanks the
/// other, so half a glyph never reaches the terminal.
package struct Surface: Hashable, Sendable {
  package let size: Size
  /// The signs that borders and cuts are drawn with.
  package let symbols: SymbolSet
  /// Where the hardware cursor stands; `nil` hides it.
  package var cursor: Point?
  /// Row by row.
  private(set) var cells: [Cell]

  package init(_ size: Size, symbols: SymbolSet = .eighths) {
    self.size = size
    self.symbols = symbols
    cells = Array(repeating: Cell(), count: size.width * size.height)
  }

  package var width: Int { size.width }
  package var height: Int { size.height }
  package var bounds: Rect { Rect(size) }

  /// The cell at a point; outside, reading gives a blank and writing does nothing.
  package subscript(point: Point) -> Cell {
    get { self[point.x, point.y] }
    set { self[point.x, point.y] = newValue }
  }

  package subscript(x: Int, y: Int) -> Cell {
    get { isInside(x, y) ? cells[y * size.width + x] : Cell() }
    set { set(newValue, x, y) }
  }

  /// Writes a glyph in a style.
  package mutating func put(
    _ glyph: Glyph,
    at point: Point,
    role: Role = .text,
    ground: Ground? = nil,
    emphasis: Emphasis = []
  ) {
    let ground = ground ?? self[point].ground
    self[point] = Cell(glyph, role: role, ground: ground, emphasis: emphasis)
  }

  /// Fills the part of the rectangle that lies on the surface; the ground stays unless given.
  package mutating func fill(
    _ rect: Rect,
    _ glyph: Glyph = .blank,
    role: Role = .text,
    ground: Ground? = nil,
    emphasis: Emphasis = []
  ) {
    let inside = rect.intersection(bounds)
    for y in inside.y..<inside.maxY {
      for x in stride(from: inside.x, to: inside.maxX, by: glyph.width) {
        put(glyph, at: Point(x, y), role: role, ground: ground, emphasis: emphasis)
      }
    }
  }

  /// Lays a ground under what is drawn already.
  package mutating func setGround(_ rect: Rect, _ ground: Ground) {
    forEachCell(in: rect) { $0.ground = ground }
  }

  /// Changes the role of what is drawn already.
  package mutating func setRole(_ rect: Rect, _ role: Role) {
    forEachCell(in: rect) { $0.role = role }
  }

  /// Copies another surface on this one; a cursor of its own comes along.
  package mutating func place(_ other: Surface, at origin: Point) {
    for y in 0..<other.height {
      for x in 0..<other.width where other[x, y].width > 0 {
        self[origin.x + x, origin.y + y] = other[x, y]
      }
    }
    if let spot = other.cursor { cursor = Point(origin.x + spot.x, origin.y + spot.y) }
  }

  private func isInside(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && y >= 0 && x < size.width && y < size.height
  }

  /// Writes one cell and keeps wide glyphs whole: one that does not fit becomes a blank.
  private mutating func set(_ cell: Cell, _ x: Int, _ y: Int) {
    let right = Cell.rightHalf(of: cell)
    guard isInside(x, y) else {
      if cell.width == 2, isInside(x + 1, y) { set(Cell.blank(like: cell), x + 1, y) }
      return
    }
    let index = y * size.width + x
    guard cell.width == 2 else {
      blankPartner(of: x, y)
      cells[index] = cell.width == 0 ? Cell.blank(like: cell) : cell
      return
    }
    guard x + 1 < size.width else {
      blankPartner(of: x, y)
      cells[index] = Cell.blank(like: cell)
      return
    }
    blankPartner(of: x, y)
    blankPartner(of: x + 1, y)
    cells[index] = cell
    cells[index + 1] = right
  }

  /// Blanks the other half of a wide glyph of which one half is about to be overwritten.
  private mutating func blankPartner(of x: Int, _ y: Int) {
    let index = y * size.width + x
    if cells[index].width == 2 {
      cells[index + 1] = Cell.blank(like: cells[index + 1])
    } else if cells[index].width == 0 {
      cells[index - 1] = Cell.blank(like: cells[index - 1])
    }
  }

  private mutating func forEachCell(in rect: Rect, _ change: (inout Cell) -> Void) {
    let inside = rect.intersection(bounds)
    for y in inside.y..<inside.maxY {
      for x in inside.x..<inside.maxX { change(&cells[y * size.width + x]) }
    }
  }
}

extension Cell {
  static func blank(like cell: Cell) -> Cell {
    Cell(.blank, role: cell.role, ground: cell.ground, emphasis: cell.emphasis)
  }

  static func rightHalf(of cell: Cell) -> Cell {
    var half = blank(like: cell)
    half.width = 0
    return half
  }
}
