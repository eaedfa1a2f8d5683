/// Which row of a list is selected and which is the first in sight.
///
/// Two rows stay in sight beyond the selection as long as there are any. The number of rows and the
/// height are handed in each time, since both change between two frames.
package struct ListView: Hashable, Sendable {
  package private(set) var selection: Int
  /// The first row in sight.
  package private(set) var offset: Int

  package static let margin = 2

  package init(selection: Int = 0, offset: Int = 0) {
    self.selection = selection
    self.offset = offset
  }

  /// Selects a row, the nearest there is, and brings it into sight.
  package mutating func select(_ index: Int, count: Int, height: Int) {
    selection = min(max(0, index), max(0, count - 1))
    let margin = min(ListView.margin, max(0, (height - 1) / 2))
    offset = min(offset, selection - margin)
    offset = max(offset, selection + margin - height + 1)
    offset = min(max(0, offset), max(0, count - max(1, height)))
  }

  package mutating func move(by rows: Int, count: Int, height: Int) {
    select(selection + rows, count: count, height: height)
  }

  /// Moves by screens, one row less than the height so that a row is seen in both.
  package mutating func page(by screens: Int, count: Int, height: Int) {
    move(by: screens * max(1, height - 1), count: count, height: height)
  }

  /// Makes selection and offset good again after rows came or went or the height changed.
  package mutating func fit(count: Int, height: Int) {
    select(selection, count: count, height: height)
  }

  /// Turns the wheel: the rows move, and the selection only as far as it must to stay in sight.
  package mutating func scroll(by rows: Int, count: Int, height: Int) {
    offset = min(max(0, offset + rows), max(0, count - max(1, height)))
    let margin = min(ListView.margin, max(0, (height - 1) / 2))
    let first = offset == 0 ? 0 : offset + margin
    let last = offset + height >= count ? count - 1 : offset + height - 1 - margin
    selection = min(max(selection, first), max(first, last))
    selection = min(selection, max(0, count - 1))
  }

  /// The rows in sight.
  package func visible(count: Int, height: Int) -> Range<Int> {
    let first = min(max(0, offset), max(0, count))
    return first..<min(max(first, count), first + max(0, height))
  }

  /// The row of the list that stands in a row of the screen, counted from the list's top.
  package func index(atRow row: Int, count: Int, height: Int) -> Int? {
    guard row >= 0, row < height, offset + row < count else { return nil }
    return offset + row
  }
}
