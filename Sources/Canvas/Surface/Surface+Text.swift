/// Where text stands in a field wider than itself.
package enum Alignment: Hashable, Sendable {
  case left, center, right
}

extension Surface {
  /// Writes text on one row and cuts what does not fit, with a sign where it was cut.
  ///
  /// `point` is that of the first cell and may lie left of the surface. The ground stays as it is
  /// when none is given. A `width` makes a field: text is aligned in it and the rest is blanked;
  /// without one the text may go to the edge.
  ///
  /// - Returns: The cells used: of the field when a width is given, else of the text.
  @discardableResult
  package mutating func put(
    _ text: SafeText,
    at point: Point,
    role: Role = .text,
    ground: Ground? = nil,
    emphasis: Emphasis = [],
    width: Int? = nil,
    align: Alignment = .left
  ) -> Int {
    let room = max(0, min(width ?? .max, size.width - point.x))
    guard point.y >= 0, point.y < height, room > 0 else { return max(0, width ?? 0) }
    let used = min(text.width, room)
    var start = point.x
    if let width {
      fill(
        Rect(x: point.x, y: point.y, width: width, height: 1),
        role: role,
        ground: ground,
        emphasis: emphasis
      )
      switch align {
      case .left: break
      case .center: start += (room - used) / 2
      case .right: start += room - used
      }
    }
    let pen = Pen(role: role, ground: ground, emphasis: emphasis)
    let end = write(text, from: Point(start, point.y), room: room, pen: pen)
    return width ?? end - start
  }

  /// How glyphs are written.
  private struct Pen {
    let role: Role
    let ground: Ground?
    let emphasis: Emphasis
  }

  /// Writes glyph by glyph; returns the column after the last.
  private mutating func write(_ text: SafeText, from point: Point, room: Int, pen: Pen) -> Int {
    let limit = text.width > room ? room - 1 : room
    var x = point.x
    func place(_ glyph: Glyph, in surface: inout Surface) {
      surface.put(
        glyph,
        at: Point(x, point.y),
        role: pen.role,
        ground: pen.ground,
        emphasis: pen.emphasis
      )
      x += glyph.width
    }
    if text.segmented.isEmpty {
      for byte in text.string.utf8.prefix(limit) {
        place(Glyph(Unicode.Scalar(byte)), in: &self)
      }
    } else {
      for glyph in text.segmented {
        guard x - point.x + glyph.width <= limit else { break }
        place(glyph, in: &self)
      }
    }
    if text.width > room { place(symbols.ellipsis, in: &self) }
    return x
  }
}
