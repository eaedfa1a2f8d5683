/// A list as the user left it.
package struct ListState: Hashable, Sendable {
  /// The rows that pass the filter, in order.
  package var rows: [RowID] = []
  /// How many rows there are without the filter, headings not counted.
  package var total = 0
  package var selected: RowID?
  /// The first row on the screen.
  package var offset = 0
  /// What was typed after `/`.
  package var filter = ""
  /// Where the selection stood last, so that finding it does not cost a search.
  private var place = 0

  package init() {}

  package var selectedIndex: Int? {
    guard let selected else { return nil }
    if rows.indices.contains(place), rows[place] == selected { return place }
    return rows.firstIndex(of: selected)
  }

  /// Selects the row at a place, the nearest there is; nothing in an empty list.
  package mutating func select(at index: Int) {
    guard !rows.isEmpty else {
      selected = nil
      return
    }
    place = min(max(0, index), rows.count - 1)
    selected = rows[place]
  }

  /// Takes new rows and keeps the selection: the same row, else the nearest of those that are left,
  /// else where the list is to be begun with, else the first that is no heading.
  package mutating func replaceRows(
    _ new: [RowID],
    total: Int,
    from start: @autoclosure () -> Int? = nil
  ) {
    let index = selected.flatMap { new.firstIndex(of: $0) ?? nearest(in: new) }
    rows = new
    self.total = total
    select(at: index ?? start() ?? new.firstIndex { !$0.isHeading } ?? 0)
  }

  /// The place in new rows of the row that was nearest to the selection; below it before above.
  private func nearest(in new: [RowID]) -> Int? {
    guard let here = selectedIndex else { return nil }
    let places = Dictionary(new.enumerated().map { ($1, $0) }) { first, _ in first }
    func place(_ index: Int) -> Int? {
      rows.indices.contains(index) && !rows[index].isHeading ? places[rows[index]] : nil
    }
    for distance in 1...max(1, rows.count) {
      if let found = place(here + distance) ?? place(here - distance) { return found }
    }
    return nil
  }
}
