import Canvas
import PlanModel
import Planning

// Going to anything by its name.
extension WorkbenchState {
  mutating func openFinder() {
    if finder?.generation != generation { finder = Finder(plan, generation: generation) }
    finder?.search("")
    overlays.append(.picker(.goTo, ChooserState()))
  }

  /// The names are those of the plan as it is now, also while the list of them is open.
  mutating func settleFinder() {
    guard let old = finder, old.generation != generation else { return }
    guard case .picker(.goTo, _) = overlays.last else {
      finder = nil
      return
    }
    finder = Finder(plan, generation: generation)
    finder?.search(old.query)
  }

  mutating func go(to place: Int) -> [Effect] {
    guard let target = finder?.target(at: place) else {
      notice = Notice(.info, "Nothing is found. Delete some letters.")
      return []
    }
    overlays.removeLast()
    leaveSpot()
    switch target {
    case .row(.task(let id)): go(to: id)
    case .row(.meeting(let id)):
      reveal(.meeting(id), in: .timeline)
      followTimeline()
    case .row(.mission(let id)): reveal(.mission(id), in: .missions)
    case .row(.topic(let id)): reveal(.topic(id), in: .topics)
    case .row(.decision(let id)): reveal(.decision(id), in: .decisions)
    case .row: break
    case .country(let id): go(to: id)
    }
    return []
  }

  /// Shows a task in the checklist of its meeting and selects it, whatever the list was narrowed to.
  mutating func go(to task: PrepTask.ID) {
    show(meeting: plan.tasks[task]?.meeting)
    reveal(.task(task), in: .checklist)
  }

  private mutating func go(to country: Country.ID) {
    let parts = plan.participations.filter { $0.country == country }
    guard let part = parts.first(where: { $0.meeting == meeting }) ?? parts.first else {
      let name = plan.countries[country]?.englishName ?? ""
      notice = Notice(
        .warning,
        "\(name) takes part in no meeting yet. Press 2, then n to let it join one."
      )
      return
    }
    show(meeting: part.meeting)
    reveal(.participation(part.id), in: .countries)
  }

  /// Nothing may hide the row: neither a filter nor what the panes were narrowed to.
  private mutating func reveal(_ row: RowID, in list: ListID) {
    scope = nil
    self[list].filter = ""
    focus(on: list)
    self[list].selected = row
  }
}

extension Finder {
  /// The row of a chooser for what was found at a place.
  func row(at place: Int, in state: WorkbenchState) -> ChooserRow {
    let plan = state.plan
    switch target(at: place) {
    case .country(let id)?:
      let country = plan.countries[id]
      return ChooserRow(
        title: "\(country?.iso2 ?? "") \(country?.englishName ?? "")",
        key: "country",
        remark: country?.nativeName ?? ""
      )
    case .row(let row)?: return Finder.row(row, in: state)
    case nil: return ChooserRow(title: "")
    }
  }

  private static func row(_ row: RowID, in state: WorkbenchState) -> ChooserRow {
    let plan = state.plan
    // The line for the clipboard begins with what stands in the first column.
    let words = RowText(state).line(of: row) ?? ""
    switch row {
    case .task(let id):
      let task = plan.tasks[id]
      return ChooserRow(
        title: "\(task?.code ?? "") \(task?.title ?? "")",
        key: "task",
        remark: rest(of: words, behind: "\(task?.code ?? "") \(task?.title ?? ""), ")
      )
    case .meeting(let id):
      let name = plan.meetings[id].map { "\($0.code) \($0.title)" } ?? ""
      return ChooserRow(title: name, key: "meeting", remark: rest(of: words, behind: "\(name), "))
    case .topic(let id):
      let name = plan.topics[id].map { "\($0.code) \($0.title)" } ?? ""
      return ChooserRow(title: name, key: "topic", remark: rest(of: words, behind: "\(name), "))
    case .mission(let id):
      let name = plan.missions[id].map { "\($0.code) \($0.name)" } ?? ""
      return ChooserRow(title: name, key: "mission", remark: plan.missions[id]?.city ?? "")
    case .decision(let id):
      let name = plan.decisions[id]?.what ?? ""
      return ChooserRow(title: name, key: "decision", remark: rest(of: words, behind: "\(name), "))
    default: return ChooserRow(title: words)
    }
  }

  private static func rest(of words: String, behind head: String) -> String {
    words.hasPrefix(head) ? String(words.dropFirst(head.count)) : words
  }
}
