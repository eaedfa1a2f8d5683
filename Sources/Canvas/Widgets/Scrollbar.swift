/// A column that shows which part of a list is in sight.
package enum Scrollbar {
  /// Draws nothing when all of the list is in sight.
  package static func draw(on surface: inout Surface, in rect: Rect, offset: Int, count: Int) {
    let height = rect.height
    guard rect.width > 0, height > 0, count > height else { return }
    let length = max(1, height * height / count)
    let room = height - length
    let hidden = count - height
    let start = (min(max(0, offset), hidden) * room + hidden / 2) / hidden
    for y in 0..<height {
      let isThumb = y >= start && y < start + length
      surface.put(
        isThumb ? surface.symbols.thumb : surface.symbols.track,
        at: Point(rect.x, rect.y + y),
        role: isThumb ? .paneFocused : .paneBorder
      )
    }
  }
}
