/// A place on a surface: columns from the left, rows from the top, both from 0.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }

  package init(x: Int, y: Int) { self.init(x, y) }

  package static let zero = Point(0, 0)
}
