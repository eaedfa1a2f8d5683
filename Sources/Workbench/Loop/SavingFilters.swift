import Canvas
import PlanModel
import Planning

/// A row of the saved filters: one of them, or the offer to save the filter in use.
enum SavedFilterRow: Hashable {
  case save(String)
  case saved(SavedFilter)
}

extension WorkbenchState {
  /// The saved filters of the focused list whose name or text fits; first the offer to save.
  func savedFilters(matching query: String) -> [SavedFilterRow] {
    let folded = matchFold(query)
    let text = self[focus].filter
    let saved = memory.filters(of: focus)
    let found = saved.filter {
      folded.isEmpty || FuzzyMatch.score(folded, in: matchFold($0.name)) != nil
        || matchFold($0.text).contains(folded)
    }
    let isNew = !text.isEmpty && !saved.contains { $0.text == text }
    return (isNew && folded.isEmpty ? [.save(text)] : []) + found.map(SavedFilterRow.saved)
  }

  mutating func openSavedFilters() -> [Effect] {
    overlays.append(.picker(.savedFilters, ChooserState()))
    return []
  }

  func savedFiltersOff() -> String? {
    if !self[focus].filter.isEmpty || !memory.filters(of: focus).isEmpty { return nil }
    return "No filter of \(focus.title) is saved. Type one after /, then save it here."
  }

  mutating func take(_ rows: [SavedFilterRow], _ index: Int) -> [Effect] {
    guard rows.indices.contains(index) else { return nothingFound() }
    overlays.removeLast()
    switch rows[index] {
    case .save(let text): return open(.saveFilter(focus, text))
    case .saved(let filter):
      leaveSpot()
      self[focus].filter = filter.text
      notice =
        filterMistake(of: focus).map { Notice(.warning, $0) }
        ?? Notice(.info, "\(filter.name): \(filter.text)")
      return []
    }
  }

  /// Enter in the form that asks for a name.
  mutating func save(_ filter: SavedFilter) -> [Effect] {
    overlays.removeLast()
    notice = Notice(.success, "The filter “\(filter.name)” is saved. Press \" for the saved ones.")
    return remember { $0.save(filter) }
  }

  /// Delete in the picker: the selected filter is forgotten, and the list stays open.
  mutating func forget(_ rows: [SavedFilterRow], _ chooser: ChooserState) -> [Effect] {
    guard rows.indices.contains(chooser.selected), case .saved(let filter) = rows[chooser.selected]
    else { return [] }
    let list = focus
    let effects = remember { $0.forgetFilter(filter.name, of: list) }
    notice = Notice(.info, "The filter “\(filter.name)” is forgotten: \(filter.text)")
    var next = chooser
    next.selected = max(0, min(chooser.selected, rows.count - 2))
    replaceTop(.picker(.savedFilters, next))
    return effects
  }
}

extension SavedFilterRow {
  var row: ChooserRow {
    switch self {
    case .save(let text):
      ChooserRow(title: "Save this filter …", remark: "Keeps “\(text)” under a name.")
    case .saved(let filter): ChooserRow(title: filter.name, remark: filter.text)
    }
  }
}

extension Form {
  static func savingFilter(_ list: ListID, _ text: String, in state: WorkbenchState) -> Form {
    Form(
      title: "Save the filter",
      explanation: "Enter keeps “\(text)” for \(list.title), also for other plans.",
      purpose: .saveFilter(list, text),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .name,
          "Name",
          .text(""),
          hint: "such as: late in Georgia",
          rule: .required("Give the filter a name by which you find it.")
        )
      ]
    )
  }
}
