import Canvas
import PlanModel
import Planning

// Keys while a dialog is open: it takes them all.
extension WorkbenchState {
  mutating func press(_ key: Key, in overlay: Overlay) -> [Effect] {
    switch overlay {
    case .page(let page): return press(key, in: page)
    case .form(let form): return press(key, in: form)
    case .offer(let offer): return press(key, in: offer)
    case .filter(let field, let before): return press(key, inFilter: field, before: before)
    case .help, .palette, .themes, .picker: return press(key, inChooser: overlay)
    }
  }

  mutating func close(_ overlay: Overlay) -> [Effect] {
    overlays.removeLast()
    switch overlay {
    case .filter(_, let before):
      self[focus].filter = before
      return []
    case .themes(_, let before):
      guard theme != before else { return [] }
      theme = before
      return [.setTheme(before)]
    case .form(let form):
      keepDraft(of: form)
      return []
    case .help, .palette, .picker, .page, .offer: return []
    }
  }

  mutating func replaceTop(_ overlay: Overlay) {
    guard !overlays.isEmpty else { return }
    overlays[overlays.count - 1] = overlay
  }

  /// Puts pasted text into the field of a dialog; `nil` when it has none.
  mutating func paste(_ text: String, in overlay: Overlay) -> [Effect]? {
    switch overlay {
    case .page, .offer: return nil
    case .form(var form):
      form.picker = nil
      guard form.paste(text) else { return nil }
      return edited(form)
    case .filter(var field, let before):
      field.insert(text)
      return typed(field, before: before)
    case .help(var chooser), .palette(var chooser), .themes(var chooser, _),
      .picker(_, var chooser):
      chooser.query.insert(text)
      return narrowed(overlay, chooser)
    }
  }

  /// A page is read like a list; `q` leaves it as it leaves a pager, and only F10 the program.
  private mutating func press(_ key: Key, in page: Page) -> [Effect] {
    var page = page
    let sight = OverlayLayout(.page(page), state: self)
    let height = sight?.body.height ?? 1
    let screen = max(1, height - 1)
    let last = max(0, (sight?.rowCount ?? page.lines.count) - height)
    let latin =
      if case .character(let character) = key { Key.character(keyboard.latin(character)) } else {
        key
      }
    switch latin {
    case .enter where page.confirms: return confirm(page)
    case .escape, .enter, .character("q"): return close(.page(page))
    case .function(10): return [.quit]
    case .up, .character("k"): page.offset -= 1
    case .down, .character("j"): page.offset += 1
    case .pageUp, .control("b"): page.offset -= screen
    case .pageDown, .control("f"), .character(" "): page.offset += screen
    case .home, .character("<"): page.offset = 0
    case .end, .character(">"): page.offset = last
    case .character("y"): return copy(page)
    default:
      notice = Notice(.info, "Esc closes the page.")
      return []
    }
    page.offset = min(max(0, page.offset), last)
    replaceTop(.page(page))
    return []
  }

  /// The filter is live; Enter keeps it, Esc brings back the one before.
  private mutating func press(
    _ key: Key,
    inFilter field: TextField,
    before: String
  ) -> [Effect] {
    switch key {
    case .enter:
      overlays.removeLast()
      if let mistake = filterMistake(of: focus) { notice = Notice(.warning, mistake) }
      return []
    case .escape, .function(10): return close(.filter(field, before: before))
    case .tab, .backTab: return complete(before: before, by: key == .tab ? 1 : -1)
    case .up, .down: return step(key == .up ? .up : .down)
    case .pageUp, .pageDown: return step(key == .pageUp ? .pageUp : .pageDown)
    default:
      var field = field
      return field.handle(key) ? typed(field, before: before) : []
    }
  }

  private mutating func typed(_ field: TextField, before: String) -> [Effect] {
    replaceTop(.filter(field, before: before))
    self[focus].filter = field.text
    settleTexts()
    completion = FilterCompletion(field.text, in: self)
    filterMistake = filterMistake(of: focus)
    return []
  }

  /// Tab: the next word or value that fits what was typed.
  private mutating func complete(before: String, by step: Int) -> [Effect] {
    guard var next = completion, let text = next.next(by: step) else { return [] }
    _ = typed(TextField(text), before: before)
    completion = next
    return []
  }
}
