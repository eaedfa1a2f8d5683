import Canvas
import CivilTime
import PlanModel
import Planning

// The history: how much of it is read, and the way back to one of its revisions.
extension WorkbenchState {
  /// Whether the journal goes further back than what was read of it.
  package var hasOlderHistory: Bool { history.last.map { $0.revision > 1 } ?? false }

  /// Reads as much again of the history.
  mutating func loadOlder() -> [Effect] {
    historyMost += 5_000
    notice = Notice(.info, "Older changes are being read.")
    return [.loadHistory(most: historyMost)]
  }

  /// The revision under the cursor of the history.
  var selectedRevision: Int? {
    guard case .revision(let number) = selected else { return nil }
    return number
  }

  /// Why the plan cannot go back to the selected revision.
  var undoToOff: String? {
    guard let target = selectedRevision else { return "Select a revision of the history first." }
    if target >= revision { return "The plan stands at r\(target) already." }
    if history.first?.revision != revision { return "The history is still being read." }
    return nil
  }

  /// Shows what going back would take back; Enter does it.
  mutating func openUndoTo() -> [Effect] {
    guard let target = selectedRevision, let page = undoPage(to: target) else { return [] }
    overlays.append(.page(page))
    return []
  }

  /// What stands after a revision, with those named whose work it is; `nil` when nothing does.
  func undoPage(to target: Int) -> Page? {
    let entries = history.prefix { $0.revision > target }
    guard !entries.isEmpty, history.first?.revision == revision else { return nil }
    var page = PageDraft()
    let steps = Wording.count(entries.count, "step")
    page.text("Enter takes back \(steps), as one step that u undoes again.", .textStrong)
    page.text("The history keeps all of them.", .textMuted)
    let others = Dictionary(grouping: entries.filter { $0.author != author }, by: \.author)
    if !others.isEmpty {
      let names = others.keys.sorted().map { "\($0) (\(others[$0]?.count ?? 0))" }
      page.text("Among them are steps of others: \(Wording.list(names)).", .warning)
    }
    page.heading("What is taken back, the newest first")
    for entry in entries.prefix(300) {
      let role: Role = entry.author == author ? .removed : .warning
      page.field("r\(entry.revision) \(entry.author)", entry.change.words, role)
    }
    if entries.count > 300 { page.text("and \(entries.count - 300) more", .textMuted) }
    return Page(title: "Back to revision \(target)", lines: page.lines, subject: .undoTo(target))
  }

  /// Enter on a page that asks.
  mutating func confirm(_ page: Page) -> [Effect] {
    overlays.removeLast()
    guard case .undoTo(let target) = page.subject, target < revision else { return [] }
    return [.undoTo(revision: target, basedOn: revision)]
  }
}

extension Page {
  /// Whether Enter carries out what the page tells of.
  var confirms: Bool {
    if case .undoTo = subject { true } else { false }
  }
}
