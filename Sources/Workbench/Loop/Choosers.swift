import Canvas
import PlanModel
import Planning

// The palette, the help and the themes: a query and what it finds.
extension WorkbenchState {
  mutating func openChooser(_ command: CommandID) -> [Effect] {
    switch command {
    case .filter:
      completion = FilterCompletion(self[focus].filter, in: self)
      filterMistake = filterMistake(of: focus)
      overlays.append(.filter(TextField(self[focus].filter), before: self[focus].filter))
    case .palette: overlays.append(.palette(ChooserState()))
    case .help: overlays.append(.help(ChooserState()))
    case .keyboard: openKeyboards()
    default:
      var chooser = ChooserState()
      chooser.selected = themes.firstIndex(of: theme) ?? 0
      overlays.append(.themes(chooser, before: theme))
    }
    return []
  }

  mutating func press(_ key: Key, inChooser overlay: Overlay) -> [Effect] {
    guard var chooser = overlay.chooser else { return [] }
    let screen = max(1, size.height / 2)
    switch key {
    case .escape, .function(10): return close(overlay)
    case .enter: return choose(in: overlay, chooser.selected)
    case .up, .backTab, .control("p"): return moved(overlay, to: chooser.selected - 1)
    case .down, .tab, .control("n"): return moved(overlay, to: chooser.selected + 1)
    case .pageUp: return moved(overlay, to: chooser.selected - screen)
    case .pageDown: return moved(overlay, to: chooser.selected + screen)
    case .function(1), .function(2): return close(overlay)
    case .character(" ") where overlay.isColumns && chooser.query.isEmpty:
      return choose(in: overlay, chooser.selected)
    case .delete where overlay.isSavedFilters:
      return forget(savedFilters(matching: chooser.query.text), chooser)
    default: return chooser.query.handle(key) ? narrowed(overlay, chooser) : []
    }
  }

  /// The query changed: the best match is selected again.
  mutating func narrowed(_ overlay: Overlay, _ chooser: ChooserState) -> [Effect] {
    var chooser = chooser
    chooser.selected = 0
    chooser.offset = 0
    let changed = overlay.with(chooser)
    if case .picker(.goTo, _) = overlay { finder?.search(chooser.query.text) }
    replaceTop(changed)
    return tried(changed, chooser)
  }

  mutating func moved(_ overlay: Overlay, to index: Int) -> [Effect] {
    guard var chooser = overlay.chooser else { return [] }
    let count = count(in: overlay)
    var sight = ListView(selection: chooser.selected, offset: chooser.offset)
    let height = OverlayLayout(overlay, state: self, rowCount: count)?.body.height ?? 1
    sight.select(index, count: count, height: height)
    chooser.selected = sight.selection
    chooser.offset = sight.offset
    let changed = overlay.with(chooser)
    replaceTop(changed)
    return tried(changed, chooser)
  }

  private func count(in overlay: Overlay) -> Int {
    switch overlay {
    case .palette(let chooser): Palette.entries(chooser.query.text, in: self).count
    case .help(let chooser): Palette.helpEntries(chooser.query.text, in: self).count
    case .themes(let chooser, _): Palette.themes(chooser.query.text, in: self).count
    case .picker(let picker, let chooser): picker.count(chooser.query.text, in: self)
    case .page, .form, .offer, .filter: 0
    }
  }

  /// A selected theme is seen at once.
  private mutating func tried(_ overlay: Overlay, _ chooser: ChooserState) -> [Effect] {
    guard case .themes = overlay else { return [] }
    let found = Palette.themes(chooser.query.text, in: self)
    guard found.indices.contains(chooser.selected), found[chooser.selected] != theme else {
      return []
    }
    theme = found[chooser.selected]
    return [.setTheme(theme)]
  }

  /// Enter, or a click on a row.
  mutating func choose(in overlay: Overlay, _ index: Int) -> [Effect] {
    switch overlay {
    case .themes:
      overlays.removeLast()
      notice = Notice(.success, "The theme is \(theme).")
      let chosen = theme
      return remember { $0.theme = chosen }
    case .palette(let chooser):
      return choose(from: Palette.entries(chooser.query.text, in: self), index, isPalette: true)
    case .help(let chooser):
      return choose(from: Palette.helpEntries(chooser.query.text, in: self), index)
    case .picker(.keyboards, let chooser):
      return take(Keyboard.matching(chooser.query.text), index)
    case .picker(.savedFilters, let chooser):
      return take(savedFilters(matching: chooser.query.text), index)
    case .picker(.sorting, let chooser): return sort(SortWay.matching(chooser.query.text), index)
    case .picker(.grouping, let chooser):
      return group(TableGrouping.matching(chooser.query.text), index)
    case .picker(.columns, let chooser):
      return toggle(TaskColumn.choosable(chooser.query.text), index)
    case .picker(.goTo, _): return go(to: index)
    case .picker(.menu, let chooser):
      return choose(from: Palette.menuEntries(chooser.query.text, in: self), index)
    case .picker(.ways, let chooser): return take(ways(matching: chooser.query.text), index)
    case .page, .form, .offer, .filter: return []
    }
  }

  private mutating func choose(
    from entries: [Palette.Entry],
    _ index: Int,
    isPalette: Bool = false
  ) -> [Effect] {
    guard entries.indices.contains(index) else {
      notice = Notice(.info, "Nothing is found. Delete some letters.")
      return []
    }
    let entry = entries[index]
    if let reason = entry.reason {
      notice = Notice(.warning, reason)
      return []
    }
    overlays.removeLast()
    let kept = use(entry.binding.id)
    let effects = kept + run(entry)
    if isPalette, notice == nil, entry.list == nil, let key = entry.binding.firstKey {
      notice = Notice(.info, "\(entry.binding.title): the key is \(key.label).")
    }
    return effects
  }

  private mutating func use(_ command: CommandID) -> [Effect] {
    let effects = remember { $0.used(command) }
    recent = memory.recent
    return effects
  }
}

extension Overlay {
  fileprivate var isColumns: Bool {
    if case .picker(.columns, _) = self { true } else { false }
  }

  fileprivate var isSavedFilters: Bool {
    if case .picker(.savedFilters, _) = self { true } else { false }
  }

  /// The query and selection of a chooser; `nil` for what is none.
  var chooser: ChooserState? {
    switch self {
    case .help(let chooser), .palette(let chooser), .themes(let chooser, _),
      .picker(_, let chooser):
      chooser
    case .page, .form, .offer, .filter: nil
    }
  }

  func with(_ chooser: ChooserState) -> Overlay {
    switch self {
    case .help: .help(chooser)
    case .palette: .palette(chooser)
    case .themes(_, let before): .themes(chooser, before: before)
    case .picker(let picker, _): .picker(picker, chooser)
    case .page, .form, .offer, .filter: self
    }
  }
}
