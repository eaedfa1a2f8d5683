package import Canvas
import CivilTime

/// Where the parts of the dates view stand: months beside the ranking, the reasons below; on a
/// small screen a list of days with the reasons below.
package struct DatesLayout: Hashable, Sendable {
  package static let monthSize = Size(28, 8)
  private static let gap = 3

  /// What can be chosen, in a sentence or two.
  package var heading: Rect
  /// The places of the months, row by row; none in a list.
  package var months: [Rect]
  package var ranking: Rect
  /// The first row names the day under the cursor.
  package var reasons: Rect
  package var legend: Rect
  /// The days one below the other, where there is no room for a calendar.
  package var list: Rect

  package init(inner: Rect, isList: Bool, legendRows: (Int) -> Int = { _ in 0 }) {
    let room = inner.inset(x: isList ? 0 : 1, y: 0)
    let none = Rect(x: inner.x, y: inner.y, width: 0, height: 0)
    (heading, months, ranking, legend, list) = (none, [], none, none, none)
    var rest = room
    (heading, rest) = room.splitRows(at: isList ? 1 : 2)
    if isList {
      (list, reasons) = rest.splitRows(at: max(1, (rest.height + 1) / 2))
      return
    }
    let legendHeight = legendRows(room.width)
    let (across, down) = (
      min(4, max(1, (room.width - 44) / (Self.monthSize.width + Self.gap))),
      min(3, max(1, (inner.height - 14) / (Self.monthSize.height + 1)))
    )
    let (top, below) = rest.splitRows(at: down * (Self.monthSize.height + 1))
    for y in 0..<down {
      for x in 0..<across {
        let corner = Point(
          top.x + x * (Self.monthSize.width + Self.gap),
          top.y + y * (Self.monthSize.height + 1)
        )
        months.append(Rect(origin: corner, size: Self.monthSize).intersection(top))
      }
    }
    ranking = top.splitColumns(at: across * (Self.monthSize.width + Self.gap) + 1).right
    (reasons, legend) = below.splitRows(at: -min(legendHeight, max(0, below.height - 3)))
  }

  /// The months that are shown for a cursor, each by its first day, beside the places.
  ///
  /// Whole pages are turned, so that the calendar stands still while the cursor moves in it.
  func shown(_ all: [Day], cursor: Day?) -> [Day] {
    guard let first = all.first, !months.isEmpty else { return [] }
    let count = months.count
    let here = cursor?.startOfMonth() ?? first
    let place = all.firstIndex(of: here) ?? 0
    let start = min(place / count * count, max(0, all.count - count))
    return (0..<count).map { first.startOfMonth(offset: start + $0) }
  }

  /// The cell of a day in a month: sign before, number, sign behind.
  static func cell(of day: Day, in month: Rect) -> Rect {
    let first = day.startOfMonth()
    let place = day - first + first.weekday - 1
    let rect = Rect(x: month.x + place % 7 * 4, y: month.y + 2 + place / 7, width: 4, height: 1)
    return rect.intersection(month)
  }

  /// The day that stands at a point of the calendar.
  func day(at point: Point, showing shown: [Day]) -> Day? {
    for (month, first) in zip(months, shown) where month.contains(point) {
      let place = (point.y - month.y - 2) * 7 + (point.x - month.x) / 4 - (first.weekday - 1)
      let day = first + place
      return point.y >= month.y + 2 && day.startOfMonth() == first ? day : nil
    }
    return nil
  }
}

extension DatesLayout {
  init(_ pane: Layout.Pane, _ layout: Layout, _ symbols: SymbolSet) {
    let entries = Legend.days(symbols)
    self.init(inner: pane.inner, isList: layout.shape == .single) {
      Legend.height(entries, width: $0)
    }
  }

  /// The first of the ranking that are in sight, so that the one under the cursor is among them.
  func rankingOffset(count: Int, selected: Int?) -> Int {
    let height = max(0, ranking.height - 1)
    return min(max(0, (selected ?? 0) - height + 1), max(0, count - height))
  }
}
