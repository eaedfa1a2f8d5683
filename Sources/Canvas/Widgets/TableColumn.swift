/// A column of a table: how wide it wants to be, and how much it is worth when room is short.
package struct TableColumn: Hashable, Sendable {
  package var title: SafeText
  /// Cells below which it is not worth showing.
  package var minimum: Int
  /// Cells beyond which more helps nobody, unless it is flexible.
  package var ideal: Int
  /// Takes a share of what is left over.
  package var isFlexible: Bool
  /// 0 is never dropped before the others; the highest number goes first.
  package var priority: Int
  package var align: Alignment

  package init(
    _ title: SafeText,
    minimum: Int,
    ideal: Int? = nil,
    isFlexible: Bool = false,
    priority: Int = 0,
    align: Alignment = .left
  ) {
    self.title = title
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal ?? minimum)
    self.isFlexible = isFlexible
    self.priority = priority
    self.align = align
  }
}

extension [TableColumn] {
  /// The columns as wide as what they hold, and those that hold nothing not at all.
  ///
  /// The rows are all there are, or a sample; `ideal` stays the limit. Columns keep their numbers.
  package func fitted(to rows: [[TableCell]], hasHeader: Bool) -> [TableColumn] {
    indices.map { index in
      var column = self[index]
      guard column.minimum > 0 else { return column }
      let content =
        rows.lazy.map { $0.indices.contains(index) ? $0[index].text.width : 0 }
        .max() ?? 0
      guard content > 0 else {
        // Without any row nothing is known.
        if !rows.isEmpty { column.minimum = 0 }
        return column
      }
      let needed = Swift.max(content, hasHeader ? column.title.width : 0)
      column.minimum = Swift.min(column.minimum, needed)
      column.ideal = column.isFlexible ? needed : Swift.min(column.ideal, needed)
      return column
    }
  }

  /// A column that found room.
  package struct Placed: Hashable, Sendable {
    /// Its number among all columns.
    package let index: Int
    /// From the left of the table.
    package let x: Int
    package let width: Int
  }

  /// Shares out a width, one cell between columns; the first column is always there.
  ///
  /// Columns of the highest priority number go first, among equals the rightmost. What is left
  /// brings the columns to their ideal, the most important first, and then widens flexible ones.
  package func placed(within width: Int) -> [Placed] {
    guard width > 0 else { return [] }
    var kept = indices.filter { $0 == 0 || self[$0].minimum > 0 }
    while kept.count > 1, kept.reduce(-1, { $0 + 1 + self[$1].minimum }) > width {
      let least = kept.enumerated().max {
        (self[$0.element].priority, $0.offset) < (self[$1.element].priority, $1.offset)
      }
      kept.remove(at: least?.offset ?? kept.count - 1)
    }
    var widths = kept.map { self[$0].minimum }
    if kept.count == 1 { widths[0] = Swift.min(widths[0], width) }
    share(width - widths.reduce(-1) { $0 + 1 + $1 }, among: kept, &widths)
    var x = 0
    return zip(kept, widths).map { index, width in
      defer { x += width + 1 }
      return Placed(index: index, x: x, width: width)
    }
  }

  private func share(_ cells: Int, among kept: [Int], _ widths: inout [Int]) {
    var free = Swift.max(0, cells)
    for place in kept.indices.sorted(by: {
      (self[kept[$0]].priority, $0) < (self[kept[$1]].priority, $1)
    }) {
      let more = Swift.min(free, Swift.max(0, self[kept[place]].ideal - widths[place]))
      widths[place] += more
      free -= more
    }
    let flexible = kept.indices.filter { self[kept[$0]].isFlexible }
    for (number, place) in flexible.enumerated() {
      let more = free / (flexible.count - number)
      widths[place] += more
      free -= more
    }
  }
}
