extension Surface {
  /// Calls `body` for every cell that differs, row by row; all of them when the sizes differ.
  ///
  /// Right halves of wide glyphs (width 0) are handed over too: their left half always is as well.
  package func forEachChange(from old: Surface, _ body: (Point, Cell) -> Void) {
    let isComparable = old.size == size
    var index = 0
    for y in 0..<height {
      for x in 0..<width {
        if !isComparable || cells[index] != old.cells[index] { body(Point(x, y), cells[index]) }
        index += 1
      }
    }
  }
}
