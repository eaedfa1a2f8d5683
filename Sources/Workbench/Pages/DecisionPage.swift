import Canvas
import CivilTime
import PlanModel
import Planning

/// A decision, or a gate with what it still needs.
struct DecisionPage {
  let outlook: Outlook

  init(_ outlook: Outlook) { self.outlook = outlook }

  private var plan: Plan { outlook.plan }

  func lines(of decision: Decision) -> [PageLine] {
    var page = PageDraft()
    page.text(decision.what, .textStrong)
    page.field("Meeting", decision.meeting.flatMap { plan.meetings[$0]?.title })
    page.field("State", Wording.of(decision.status), decision.status == .open ? .warning : .success)
    page.field("By", decision.by)
    page.field("Due", decision.due.map { DayWords.of($0) }, .deadline)
    for option in decision.options { page.field("Option", option) }
    page.field("Outcome", decision.outcome)
    page.field("Taken on", decision.takenOn.map { DayWords.of($0) })
    page.field("Note", decision.note)
    return page.lines
  }

  /// What a gate needs, and what of it is missing.
  func lines(of code: GateCode, in id: Meeting.ID) -> [PageLine]? {
    guard let meeting = plan.meetings[id],
      let gate = outlook.meeting(id)?.gates.first(where: { $0.code == code })
    else { return nil }
    var page = PageDraft()
    page.text("\(Wording.head(code)), \(meeting.code) \(meeting.title)", .textStrong)
    page.field("Day", gate.day.map { DayWords.of($0) } ?? "no day", .deadline)
    page.field("State", gate.isPassed ? "passed" : "open", gate.isPassed ? .success : .warning)
    let record = plan.gates.first { $0.meeting == id && $0.code == code }
    if let decision = record?.decision.flatMap({ plan.decisions[$0] }) {
      page.heading("The decision")
      page.add(lines(of: decision))
    }
    page.heading(
      gate.missing.isEmpty
        ? gate.isPassed
          ? "Nothing is missing" : "Nothing is missing: it can be passed by a decision"
        : "\(Wording.count(gate.missing.count, "critical task")) missing"
    )
    for id in gate.missing {
      guard let task = plan.tasks[id], let days = outlook.task(id) else { continue }
      let due = days.due.map { DayWords.short($0, seenFrom: outlook.statusDate) } ?? "no day"
      page.field(
        "\(task.code) \(due)",
        "\(task.title) (\(Wording.of(days.status)))",
        days.isOverdue || days.isLate ? .error : .text
      )
    }
    return page.lines
  }
}
