import Canvas
import CivilTime
import PlanModel
import Planning

/// A decision or a gate under their list: what it is about, beside whom it waits for and how long.
struct DecisionDetail {
  private let state: WorkbenchState

  init(_ state: WorkbenchState) { self.state = state }

  private var plan: Plan { state.plan }
  private var status: Day { state.outlook.statusDate }

  func detail(of id: Decision.ID) -> Detail? {
    guard let decision = plan.decisions[id] else { return nil }
    let code = decision.meeting.flatMap { plan.meetings[$0]?.code } ?? "all meetings"
    var page = PageDraft()
    if decision.status == .open {
      if decision.by.isEmpty {
        page.field("Waits for", "nobody is named: Space records who decides", .warning)
      }
      addLastDay(of: decision, to: &page)
    }
    return Detail(
      title: "Decision of \(code)",
      left: DecisionPage(state.outlook).lines(of: decision),
      right: page.lines
    )
  }

  private func addLastDay(of decision: Decision, to page: inout PageDraft) {
    guard let id = state.gateSheet?.gate(after: decision), let gate = plan.gates[id],
      let facts = state.gateSheet?[id]
    else { return }
    page.field("Before", "gate \(Wording.head(gate.code))")
    addLastDay(facts, to: &page)
  }

  func detail(of id: Gate.ID) -> Detail? {
    guard let gate = plan.gates[id], let facts = state.gateSheet?[id],
      let lines = DecisionPage(state.outlook).lines(of: gate.code, in: gate.meeting)
    else { return nil }
    let code = plan.meetings[gate.meeting]?.code ?? ""
    return Detail(
      title: "\(code) gate \(Wording.head(gate.code))",
      left: gate.passedOn == nil ? open(facts) : Array(lines.dropFirst()),
      right: gate.passedOn == nil ? missing(facts) : []
    )
  }

  private func open(_ facts: GateFacts) -> [PageLine] {
    var page = PageDraft()
    if facts.needed > 0 {
      let of = "\(facts.done) of \(facts.needed) critical done"
      let plan = facts.dueByNow > facts.done ? ", \(facts.dueByNow) due by now" : ""
      page.add(GaugeLine.lines(facts.share, plan: facts.planShare, of + plan, facts.role, state))
    }
    addLastDay(facts, to: &page)
    let isReady = facts.missing.isEmpty
    page.add([.heading(isReady ? "Waits for your decision: p passes it" : "Waits for")])
    for wait in facts.waits {
      let codes = wait.tasks.compactMap { plan.tasks[$0]?.code }
      let isNobody = wait.who == nil
      page.field(
        plan.words(of: wait.who),
        Wording.list(codes, limit: 8) + (isNobody ? ": a in the checklist assigns" : ""),
        isNobody ? .warning : .text
      )
    }
    return page.lines
  }

  private func addLastDay(_ facts: GateFacts, to page: inout PageDraft) {
    guard let day = facts.lastDay, let task = facts.next.flatMap({ plan.tasks[$0] }) else {
      page.field("Last day to decide", "nothing waits for it", .textMuted)
      return
    }
    page.field(
      "Last day to decide",
      "\(until(day)); then \(task.code) \(task.title) must start",
      day < status ? .error : day < status + 7 ? .deadline : .text
    )
  }

  /// A day and how far away it is.
  private func until(_ day: Day) -> String {
    let words = DayWords.of(day, seenFrom: status)
    let days = day - status
    if days == 0 { return "\(words), today" }
    let count = Wording.count(abs(days), "day")
    return days > 0 ? "\(words), in \(count)" : "\(words), \(count) ago"
  }

  private func missing(_ facts: GateFacts) -> [PageLine] {
    var page = PageDraft()
    page.add([
      .heading(facts.missing.isEmpty ? "Nothing is missing" : "Missing, the most urgent first")
    ])
    for id in facts.missing {
      guard let task = plan.tasks[id], let days = state.outlook.task(id) else { continue }
      let due = days.due.map { DayWords.short($0, seenFrom: status) } ?? "no day"
      page.field(
        "\(task.code) \(due)",
        "\(task.title) (\(Wording.of(days.status)))",
        days.isOverdue || days.isLate ? .error : .text
      )
    }
    return page.lines
  }
}

/// A share of a whole as a row of a page: a bar, with a mark where the plan would have it.
enum GaugeLine {
  static func lines(
    _ share: Double,
    plan: Double,
    _ words: String,
    _ role: Role,
    _ state: WorkbenchState
  ) -> [PageLine] {
    lines(share, plan: plan, words, role, state.symbols)
  }

  static func lines(
    _ share: Double,
    plan: Double,
    _ words: String,
    _ role: Role,
    _ symbols: SymbolSet
  ) -> [PageLine] {
    var bar = Surface(Size(PageLine.labelWidth - 2, 1), symbols: symbols)
    Gauge.draw(on: &bar, in: bar.bounds, share: share, plan: plan, role: role)
    guard case .strip(let runs)? = PageLine.strips(of: bar).first else { return [] }
    return [.strip(runs + [PageRun("  \(words)", role)])]
  }
}
