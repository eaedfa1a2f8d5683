/// Keys and other events written as text, for `screen --keys` and for tests.
///
/// Characters stand for themselves; `<Enter>`, `<C-r>`, `<F1>`, `<Click 12,4>`, `<Paste a note>`,
/// `<Resize 80x24>` and the like are named, and `<lt>` is the sign that opens a name.
package enum KeyScript {
  /// Where a script stops making sense, and what was expected there.
  package struct Mistake: Error, Hashable, Sendable, CustomStringConvertible {
    /// Characters before the place, counted from 0.
    package let position: Int
    package let expected: String

    package var description: String { "at character \(position + 1): expected \(expected)" }
  }

  package static func parse(_ text: String) throws(Mistake) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = Substring(text)
    var position = 0
    while let first = rest.first {
      guard first == "<" else {
        events.append(.key(first.isNewline ? .enter : .character(first)))
        rest = rest.dropFirst()
        position += 1
        continue
      }
      guard let close = rest.firstIndex(of: ">") else {
        throw Mistake(position: position, expected: "“>” after “<”; a plain “<” is written <lt>")
      }
      let name = rest[rest.index(after: rest.startIndex)..<close]
      guard let event = event(named: name) else {
        throw Mistake(position: position, expected: expected(insteadOf: name))
      }
      events.append(event)
      rest = rest[rest.index(after: close)...]
      position += name.count + 2
    }
    return events
  }

  private static let names: [Substring: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "Up": .up, "Down": .down,
    "Left": .left, "Right": .right, "S-Up": .shiftUp, "S-Down": .shiftDown, "Home": .home,
    "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "BS": .backspace, "Del": .delete,
    "Ins": .insert, "Space": .character(" "), "lt": .character("<"), "gt": .character(">"),
  ]

  private static let clicks: [Substring: MouseEvent.Kind] = [
    "Click": .press, "Release": .release, "DoubleClick": .doublePress, "RightClick": .pressRight,
    "Drag": .drag, "WheelUp": .wheelUp, "WheelDown": .wheelDown,
  ]

  private static func event(named name: Substring) -> InputEvent? {
    if let key = names[name] { return .key(key) }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      return .key(.function(number))
    }
    if name.count == 3, let letter = name.last {
      if name.hasPrefix("C-") { return .key(.control(Character(letter.lowercased()))) }
      if name.hasPrefix("A-") { return .key(.alt(letter)) }
    }
    guard let space = name.firstIndex(of: " ") else { return nil }
    let value = name[name.index(after: space)...]
    switch name[..<space] {
    case "Paste": return .paste(String(value))
    case "Resize": return Size(value).map(InputEvent.resize)
    case let word: return clicks[word].flatMap { click($0, at: value) }
    }
  }

  private static func click(_ kind: MouseEvent.Kind, at text: Substring) -> InputEvent? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let x = Int(parts[0]), let y = Int(parts[1]), x >= 0, y >= 0 else {
      return nil
    }
    return .mouse(MouseEvent(kind: kind, at: Point(x, y)))
  }

  private static func expected(insteadOf name: Substring) -> String {
    let word = name.prefix { $0 != " " }
    if clicks[word] != nil { return "a column and a row from 0, as in <\(word) 12,4>" }
    if word == "Resize" { return "columns and rows, as in <Resize 80x24>" }
    return "a key name such as Enter, Esc, Tab, F1, C-r, not “\(name)”"
  }
}
