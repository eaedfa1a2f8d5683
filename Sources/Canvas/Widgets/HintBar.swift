/// Keys and what they do, on one row, the most useful first.
package struct HintBar: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var key: SafeText
    package var label: SafeText
    package var isEnabled: Bool

    package init(key: SafeText, label: SafeText, isEnabled: Bool = true) {
      self.key = key
      self.label = label
      self.isEnabled = isEnabled
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// The columns of each entry, from the left of the bar; an entry that does not fit ends the bar.
  package func columns(width: Int) -> [Range<Int>] {
    var x = 1
    var columns: [Range<Int>] = []
    for entry in entries {
      let end = x + entry.key.width + 1 + entry.label.width
      guard end <= width else { break }
      columns.append(x..<end)
      x = end + 2
    }
    return columns
  }

  /// The number of the entry under a column, for clicks.
  package func entry(atColumn x: Int, width: Int) -> Int? {
    columns(width: width).firstIndex { $0.contains(x) }
  }

  package func draw(on surface: inout Surface, in rect: Rect) {
    let row = rect.row(0)
    surface.fill(row, role: .hint, ground: .hint)
    for (entry, columns) in zip(entries, columns(width: row.width)) {
      let start = Point(row.x + columns.lowerBound, row.y)
      let used = surface.put(entry.key, at: start, role: entry.isEnabled ? .key : .disabled)
      let label = Point(start.x + used + 1, start.y)
      surface.put(entry.label, at: label, role: entry.isEnabled ? .hint : .disabled)
    }
  }
}
