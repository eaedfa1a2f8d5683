import Canvas
import CivilTime
import PlanModel
import Planning

/// The heads over tasks: of the gates their day and what is missing, of other groups how many
/// tasks they hold.
struct GateHeads {
  private let state: WorkbenchState
  private let gates: [GateOutlook]

  init(_ state: WorkbenchState) {
    self.state = state
    // Over all meetings a gate has as many days as there are meetings.
    let meeting = state.isChecklistEverywhere ? nil : state.meeting
    gates = meeting.flatMap { state.outlook.meeting($0) }?.gates ?? []
  }

  func draw(_ code: GateCode?, on surface: inout Surface, in line: Rect) {
    let gate = gates.first { $0.code == code }
    let (words, role) = gate.map(verdict) ?? (count(.gate(code)), .textMuted)
    draw(state.safe(Wording.head(code)), words, role, on: &surface, in: line)
  }

  func draw(_ group: TableGroup, on surface: inout Surface, in line: Rect) {
    let title = state.safe(state.plan.words(of: group))
    let count = state.groupCounts[.tableGroup(group)]
    let role: Role = (count?.overdue ?? 0) > 0 ? .error : .textMuted
    draw(title, self.count(.tableGroup(group)), role, on: &surface, in: line)
  }

  private func draw(
    _ title: SafeText,
    _ words: SafeText,
    _ role: Role,
    on surface: inout Surface,
    in line: Rect
  ) {
    let room = line.splitColumns(at: 1).right
    let end = room.maxX - words.width
    surface.put(
      title,
      at: room.origin,
      role: .textStrong,
      emphasis: .bold,
      width: max(0, min(room.width, end - room.x - 1))
    )
    if end > room.x + 4 { surface.put(words, at: Point(end, line.y), role: role) }
  }

  /// "12 tasks, 2 overdue".
  private func count(_ head: RowID) -> SafeText {
    guard let count = state.groupCounts[head] else { return .empty }
    let overdue = count.overdue > 0 ? ", \(count.overdue) overdue" : ""
    return SafeText(Wording.count(count.tasks, "task") + overdue)
  }

  private func verdict(_ gate: GateOutlook) -> (SafeText, Role) {
    let status = state.outlook.statusDate
    let day = gate.day.map { DayWords.short($0, seenFrom: status) } ?? "no day"
    if gate.isPassed { return (SafeText("passed"), .success) }
    let isMissed = gate.day.map { $0 < status } ?? false
    let words = isMissed ? "missed \(day)" : day
    return (SafeText("\(words), \(gate.missing.count) to do"), isMissed ? .error : .textMuted)
  }
}

extension Plan {
  /// What a group of tasks is called over its tasks.
  func words(of group: TableGroup) -> String {
    switch group {
    case .meeting(let id): meetings[id].map { "\($0.code) \($0.title)" } ?? ""
    case .mission(let id?): missions[id].map { "\($0.code) \($0.name)" } ?? ""
    case .mission(nil): "Nobody yet"
    case .category(let category): Wording.of(category).capitalizedFirst
    case .status(let status): Wording.of(status).capitalizedFirst
    }
  }
}

extension WorkbenchState {
  /// Whether the checklist shows the tasks of all meetings.
  var isChecklistEverywhere: Bool {
    table.isEverywhere || Filter(self[.checklist].filter).isEverywhere
  }

  /// What of the list of tasks is not as it stands by itself, for its title.
  var tableWords: [String] {
    var words: [String] = []
    if let group = table.group {
      words.append(group == .none ? "no heads" : "by \(group.rawValue)")
    }
    if let sort = table.sort {
      words.append("\(sort.words.lowercased()) \(table.isDescending ? "▼" : "▲")")
    }
    return words
  }
}
