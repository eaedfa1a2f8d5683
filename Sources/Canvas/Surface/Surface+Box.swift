extension Surface {
  /// Draws a border with a title in its upper edge; less than 2 by 2 cells draws nothing.
  ///
  /// - Returns: The rectangle inside the border.
  @discardableResult
  package mutating func box(
    _ rect: Rect,
    title: SafeText = .empty,
    role: Role = .paneBorder,
    titleRole: Role = .paneTitle,
    emphasis: Emphasis = []
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else {
      return Rect(x: rect.x, y: rect.y, width: 0, height: 0)
    }
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), symbols.horizontal, role: role)
    fill(Rect(x: rect.x, y: bottom, width: rect.width, height: 1), symbols.horizontal, role: role)
    fill(Rect(x: rect.x, y: rect.y, width: 1, height: rect.height), symbols.vertical, role: role)
    fill(Rect(x: right, y: rect.y, width: 1, height: rect.height), symbols.vertical, role: role)
    put(symbols.topLeft, at: rect.origin, role: role)
    put(symbols.topRight, at: Point(right, rect.y), role: role)
    put(symbols.bottomLeft, at: Point(rect.x, bottom), role: role)
    put(symbols.bottomRight, at: Point(right, bottom), role: role)
    if !title.isEmpty, rect.width >= 6 {
      let room = min(title.width, rect.width - 4)
      put(.blank, at: Point(rect.x + 1, rect.y), role: role)
      put(.blank, at: Point(rect.x + 2 + room, rect.y), role: role)
      put(title, at: Point(rect.x + 2, rect.y), role: titleRole, emphasis: emphasis, width: room)
    }
    return rect.inset()
  }
}
