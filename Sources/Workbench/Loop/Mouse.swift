import Canvas
import PlanModel
import Planning

// The mouse does what keys do; dialogs take it while they are open.
extension WorkbenchState {
  mutating func take(_ mouse: MouseEvent) -> [Effect] {
    if mouse.kind == .drag { return drag(to: mouse.at) }
    if mouse.kind == .release { return drop() }
    drag = nil
    notice = nil
    let hit = Layout.hit(mouse.at, in: self, hints: Bindings.hintBar(for: self))
    if let overlay = overlays.last { return take(mouse, hit, in: overlay) }
    switch (hit, mouse.kind) {
    case (.list(let list, _), .wheelUp): scroll(list, by: -3)
    case (.list(let list, _), .wheelDown): scroll(list, by: 3)
    case (.list(.checklist, nil), .press) where sortByHead(at: mouse.at): focus(on: .checklist)
    case (.list(let list, let row), .press):
      click(list, row)
      takeHold(at: mouse.at)
    case (.list(let list, let row?), .doublePress):
      click(list, row)
      return open()
    case (.tab(let list), .press): focus(on: list)
    case (.hint(let command), .press): return keymap.binding(command).map { run($0) } ?? []
    case (.list(let list, let row?), .pressRight):
      click(list, row)
      openMenu()
    case (_, .pressRight): return openChooser(.palette)
    default: break
    }
    return []
  }

  private mutating func click(_ list: ListID, _ row: Int?) {
    focus(on: list)
    if let row, self[list].rows.indices.contains(row) { select(row) }
  }

  private mutating func open() -> [Effect] {
    keymap.binding(focus == .dates ? .takeDay : .open).map { run($0) } ?? []
  }

  private mutating func take(_ mouse: MouseEvent, _ hit: Hit?, in overlay: Overlay) -> [Effect] {
    // The list above the filter stays alive; a click on it keeps what was typed.
    if case .filter = overlay, case .list = hit {
      overlays.removeLast()
      return take(mouse)
    }
    switch (hit, mouse.kind) {
    case (_, .wheelUp): return press(wheelKey(.up, in: overlay), in: overlay)
    case (_, .wheelDown): return press(wheelKey(.down, in: overlay), in: overlay)
    case (.overlayRow(let row), .press): return click(row, in: overlay)
    case (.overlayRow(let row), .doublePress) where overlay.chooser != nil:
      return choose(in: overlay, row)
    case (.overlayDay(let day), .press):
      guard case .form(let form) = overlay else { return [] }
      return pick(day, in: form)
    case (.outside, .press): return close(overlay)
    default: return []
    }
  }

  /// In a form the wheel scrolls what follows from it, and never what is chosen.
  private func wheelKey(_ key: Key, in overlay: Overlay) -> Key {
    guard case .form = overlay else { return key }
    return key == .up ? .pageUp : .pageDown
  }

  /// The first click selects, a click on what is selected takes it.
  private mutating func click(_ row: Int, in overlay: Overlay) -> [Effect] {
    if case .form(var form) = overlay {
      guard form.fields.indices.contains(row) else { return [] }
      form.focus = row
      replaceTop(.form(form))
      return []
    }
    if case .offer(var offer) = overlay {
      if offer.selected == row { return accept(offer) }
      offer.select(row)
      replaceTop(.offer(offer))
      return []
    }
    guard let chooser = overlay.chooser else { return [] }
    return chooser.selected == row ? choose(in: overlay, row) : moved(overlay, to: row)
  }
}
