/// A rectangle of cells; `maxX` and `maxY` lie just outside.
package struct Rect: Hashable, Sendable {
  package var origin: Point
  package var size: Size

  package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.init(origin: Point(x, y), size: Size(width, height))
  }

  /// The rectangle of this size in the upper left corner.
  package init(_ size: Size) { self.init(origin: .zero, size: size) }

  package static let zero = Rect(.zero)

  package var x: Int { origin.x }
  package var y: Int { origin.y }
  package var width: Int { size.width }
  package var height: Int { size.height }
  package var maxX: Int { x + width }
  package var maxY: Int { y + height }
  package var isEmpty: Bool { size.isEmpty }

  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The cells that lie in both; empty when none do.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left,
      y: top,
      width: min(maxX, other.maxX) - left,
      height: min(maxY, other.maxY) - top
    )
  }

  /// Takes cells off every side; what is too small becomes empty.
  package func inset(by cells: Int = 1) -> Rect { inset(x: cells, y: cells) }

  /// Takes `x` columns off left and right and `y` rows off top and bottom.
  package func inset(x dx: Int, y dy: Int) -> Rect {
    Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
  }

  /// A rectangle of this size in the middle, cut to what there is.
  package func centred(_ inner: Size) -> Rect {
    let width = min(inner.width, width)
    let height = min(inner.height, height)
    return Rect(
      x: x + (self.width - width) / 2,
      y: y + (self.height - height) / 2,
      width: width,
      height: height
    )
  }

  /// One row of it, counted from its top; empty when there is no such row.
  package func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: y, width: 0, height: 0) }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }
}
