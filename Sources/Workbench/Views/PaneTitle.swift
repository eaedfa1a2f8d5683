import Canvas
import CivilTime
import PlanModel
import Planning

/// What stands in the upper edge of a pane: digit, name, what it is about, filter and count.
struct PaneTitle {
  let state: WorkbenchState
  let list: ListID

  /// "5 of 20", or how many there are.
  var count: SafeText {
    let shown = state[list].rows.lazy.filter { !$0.isHeading }
    let total = state[list].total
    if list == .dates, let dates = state.dates.calendar?.dates {
      return SafeText("\(dates.feasible.count) of \(dates.span.dayCount) days work")
    }
    guard total > 0 else { return .empty }
    if list == .history, state.hasOlderHistory { return SafeText("the newest \(total - 1)") }
    if list == .morning {
      return state[list].filter.isEmpty ? .empty : SafeText("\(shown.count) of \(total)")
    }
    if state[list].filter.isEmpty && state.scope == nil { return marks + SafeText("\(total)") }
    if list == .gantt {
      return marks + SafeText("\(state[list].rows.count - state.gantt.groups.count) of \(total)")
    }
    return marks + SafeText("\(shown.count) of \(total)")
  }

  /// "3 marked, ", as long as any task is.
  private var marks: SafeText {
    guard list == .checklist || list == .gantt, !state.marked.isEmpty else { return .empty }
    return SafeText("\(state.marked.count) marked, ")
  }

  /// What comes after the name.
  var tail: SafeText { subject + narrowing }

  /// The meeting whose checklist or countries are shown, or that they are those of all.
  private var subject: SafeText {
    if list == .dates, let id = state.dates.meeting, let meeting = state.plan.meetings[id] {
      return state.safe("\(meeting.code) \(meeting.title)")
    }
    if list == .gantt { return SafeText("by \(state.gantt.grouping.rawValue)") }
    guard list == .checklist || list == .countries, let id = state.meeting,
      let meeting = state.plan.meetings[id]
    else { return .empty }
    if list == .checklist, state.isChecklistEverywhere { return "all meetings" }
    // What narrows the list says more than the title of the meeting.
    if list == .countries || !narrowing.isEmpty { return state.safe(meeting.code) }
    return state.safe("\(meeting.code) \(meeting.title)")
  }

  private var narrowing: SafeText {
    var words: [String] = []
    if let scope = state.scope { words.append("only " + state.plan.code(of: scope)) }
    if list == .checklist { words += state.tableWords }
    if !state[list].filter.isEmpty { words.append("/" + state[list].filter) }
    return state.safe(words.map { "  " + $0 }.joined())
  }

  func draw(on surface: inout Surface, at point: Point, until end: Int, isTabbed: Bool) {
    var x = point.x
    func put(_ text: SafeText, _ role: Role, _ emphasis: Emphasis = []) {
      let room = min(text.width, end - x)
      guard room > 0 else { return }
      x += surface.put(text, at: Point(x, point.y), role: role, emphasis: emphasis, width: room)
    }
    put(" ", .paneTitle)
    if !isTabbed {
      if let digit = list.digit { put("\(digit) ", .key) }
      put(SafeText(list.title), .paneTitle, .bold)
    }
    if !subject.isEmpty {
      if !isTabbed { put(" ", .paneTitle) }
      put(subject, .text)
    }
    put(narrowing, .match)
    put(" ", .paneTitle)
  }
}

extension Plan {
  /// The short name of what a row stands for.
  func code(of row: RowID) -> String {
    switch row {
    case .meeting(let id): meetings[id]?.code ?? ""
    case .mission(let id): missions[id]?.code ?? ""
    case .participation(let id):
      participations[id].flatMap { countries[$0.country]?.iso2 } ?? ""
    case .topic(let id): topics[id]?.code ?? ""
    case .task(let id): tasks[id]?.code ?? ""
    case .revision(let number): "r\(number)"
    case .older: "older changes"
    case .question(let number): "question \(number)"
    case .day(let id, let day): "\(meetings[id]?.code ?? "") on \(day.long)"
    case .gate(let gate), .category(let gate, _): gate?.rawValue ?? "Afterwards"
    case .tableGroup(let group): words(of: group)
    case .decision: "decision"
    case .milestone(let id): gates[id]?.code.rawValue ?? ""
    case .group(.meeting(let id)): meetings[id]?.code ?? ""
    case .group(.gate(let id, let gate)):
      "\(meetings[id]?.code ?? "") \(gate?.rawValue ?? "afterwards")"
    case .group(.mission(let id)): id.flatMap { missions[$0]?.code } ?? "no mission"
    }
  }

  /// `GE` for `IOM-GE`, where only a mission can be meant.
  func shortCode(of mission: Mission.ID) -> String {
    let code = missions[mission]?.code ?? ""
    return code.hasPrefix("IOM-") ? String(code.dropFirst(4)) : code
  }
}
