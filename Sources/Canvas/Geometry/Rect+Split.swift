/// How long one part of a split shall be.
package enum Extent: Hashable, Sendable {
  /// So many cells, less only when there are not enough.
  case cells(Int)
  /// A share, by weight, of what the fixed parts leave over.
  case share(Int)
}

extension Rect {
  /// Cuts into the first `columns` columns and the rest; a negative count is taken from the right.
  package func splitColumns(at columns: Int) -> (left: Rect, right: Rect) {
    let cut = min(max(0, columns < 0 ? width + columns : columns), width)
    return (
      Rect(x: x, y: y, width: cut, height: height),
      Rect(x: x + cut, y: y, width: width - cut, height: height)
    )
  }

  /// Cuts into the first `rows` rows and the rest; a negative count is taken from the bottom.
  package func splitRows(at rows: Int) -> (top: Rect, bottom: Rect) {
    let cut = min(max(0, rows < 0 ? height + rows : rows), height)
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: height - cut)
    )
  }

  /// Cuts into columns, left to right; fixed parts first come first served.
  package func splitColumns(_ parts: [Extent]) -> [Rect] {
    var left = x
    return Rect.lengths(parts, within: width).map { length in
      defer { left += length }
      return Rect(x: left, y: y, width: length, height: height)
    }
  }

  /// Cuts into rows, top to bottom; fixed parts first come first served.
  package func splitRows(_ parts: [Extent]) -> [Rect] {
    var top = y
    return Rect.lengths(parts, within: height).map { length in
      defer { top += length }
      return Rect(x: x, y: top, width: width, height: length)
    }
  }

  /// Gives each part its length; rounding never loses a cell as long as a share takes part.
  private static func lengths(_ parts: [Extent], within total: Int) -> [Int] {
    var free = total
    var lengths = parts.map { part in
      guard case .cells(let wanted) = part else { return 0 }
      let length = min(max(0, wanted), free)
      free -= length
      return length
    }
    var weights = parts.reduce(0) { sum, part in
      if case .share(let weight) = part { sum + max(0, weight) } else { sum }
    }
    for (index, part) in parts.enumerated() {
      guard case .share(let weight) = part, weight > 0 else { continue }
      lengths[index] = free * weight / weights
      free -= lengths[index]
      weights -= weight
    }
    return lengths
  }
}
