package import Canvas

extension StartState {
  /// Takes in a key, a click or a paste; what is to be done when the user has chosen.
  package mutating func take(_ input: InputEvent) -> Outcome? {
    switch input {
    case .resize(let new):
      size = new
      return nil
    case .key(let key): return path == nil ? choose(by: key) : type(key)
    case .paste(let text):
      path?.insert(text)
      return nil
    case .mouse(let mouse): return take(mouse)
    case .unknown: return nil
    }
  }

  private mutating func choose(by key: Key) -> Outcome? {
    complaint = nil
    switch key {
    case .up, .backTab, .character("k"): selected = max(0, selected - 1)
    case .down, .tab, .character("j"): selected = min(choices.count - 1, selected + 1)
    case .home: selected = 0
    case .end: selected = choices.count - 1
    case .enter: return take(choices[selected])
    case .escape, .control("c"), .function(10): return .quit
    case .character(let letter):
      guard let place = choices.firstIndex(where: { self.key(of: $0) == letter }) else {
        return nil
      }
      selected = place
      return take(choices[place])
    default: break
    }
    return nil
  }

  private mutating func take(_ choice: Choice) -> Outcome? {
    switch choice {
    case .look: return .look
    case .copy: return .create(usual, fromExample: true)
    case .empty: return .create(usual, fromExample: false)
    case .recent(let path): return .open(path)
    case .quit: return .quit
    case .file:
      path = TextField()
      return nil
    }
  }

  private mutating func type(_ key: Key) -> Outcome? {
    complaint = nil
    switch key {
    case .escape, .control("c"): path = nil
    case .enter:
      guard let typed = path?.text, !typed.isEmpty else {
        complaint = "Type the path of a plan, or press Esc."
        return nil
      }
      return .open(typed)
    default: _ = path?.handle(key)
    }
    return nil
  }

  private mutating func take(_ mouse: MouseEvent) -> Outcome? {
    let first = StartLayout(self).firstRow
    let place = mouse.at.y - first
    guard path == nil, choices.indices.contains(place) else { return nil }
    switch mouse.kind {
    case .press: selected = place
    case .doublePress: return take(choices[place])
    default: break
    }
    return nil
  }
}
