import Canvas
import CivilTime
import PlanModel
import Planning

/// Everything about a task: its days with their reasons, what it hangs on, and who does it.
struct TaskPage {
  private let task: PrepTask
  private let days: TaskOutlook
  private let place: Int
  private let outlook: Outlook

  init?(_ id: PrepTask.ID, _ outlook: Outlook) {
    guard let place = outlook.plan.tasks.index(of: id) else { return nil }
    task = outlook.plan.tasks.rows[place]
    days = outlook.tasks[place]
    self.place = place
    self.outlook = outlook
  }

  private var plan: Plan { outlook.plan }

  var title: String { "\(task.code) \(task.title)" }

  var lines: [PageLine] {
    var page = PageDraft()
    page.text(task.title, .textStrong)
    addFacts(to: &page)
    addDays(to: &page)
    addPeople(to: &page)
    addLinks(to: &page)
    addRecord(to: &page)
    return page.lines
  }

  private func addFacts(to page: inout PageDraft) {
    let meeting = plan.meetings[task.meeting]
    page.field("State", Wording.of(days.status), TaskSign(task, days).role)
    page.field("Meeting", meeting.map { "\($0.code) \($0.title)" })
    page.field("Category", Wording.of(task.category))
    page.field("Gate", task.gate.map { Wording.head($0) })
    page.field("Country", task.country.flatMap { plan.countries[$0]?.englishName })
    page.field("Topic", task.topic.flatMap { plan.topics[$0].map { "\($0.code) \($0.title)" } })
    page.field("Deliverable", task.deliverable)
    page.field("Critical", task.isCritical ? "yes: a gate needs it" : "no")
    let unit = task.effort == Quarters(4) ? "person-day" : "person-days"
    page.field("Effort", "\(task.effort) \(unit), \(task.remaining) left, crew of \(task.crew)")
    page.field("Estimates", estimates)
    for share in plan.workShares where share.task == task.id {
      page.field(
        "Shared",
        plan.missions[share.mission].map { "\($0.code) does \(share.effort) pd" }
      )
    }
    page.field("Wait", task.wait > 0 ? Wording.count(task.wait, "working day") : nil)
    page.field("Condition", task.condition.map { Wording.of($0) })
  }

  /// The two other points of a three-point estimate, where somebody gave them.
  private var estimates: String? {
    let least = task.optimisticEffort.map { "\($0) pd if all goes well" }
    let most = task.pessimisticEffort.map { "\($0) pd if much goes wrong" }
    let words = [least, most].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private func addDays(to page: inout PageDraft) {
    page.heading("Days")
    let status = outlook.statusDate
    func words(_ day: Day?) -> String { day.map { DayWords.of($0, seenFrom: status) } ?? "none" }
    page.field(
      "Due",
      dueWords,
      DayMark.role(of: days.due, isLate: days.isOverdue, seenFrom: status)
    )
    if days.baselineDue != days.due { page.field("Baseline", words(days.baselineDue)) }
    if task.isPinned { page.field("Pinned", "its day stays when others are moved") }
    page.field("Planned start", task.plannedStart.map { "\(words($0)) (accepted levelling)" })
    if task.dueMoves > 0 { page.field("Moved", Wording.count(task.dueMoves, "time") + " by hand") }
    page.field(
      "Window",
      "\(words(days.earliestStart)) to \(words(days.latestFinish))"
        + (days.float.map { ", float \(Wording.count($0, "working day"))" } ?? ""),
      (days.float ?? 0) < 0 ? .error : .text
    )
    page.field("", Sentence.of(days.latestReason, for: .latest, in: outlook), .textMuted)
    page.field(
      days.status == .done ? "Done" : "Forecast",
      "\(words(days.forecastStart)) to \(words(days.forecastFinish))",
      days.isLate ? .error : .text
    )
    page.field("", Sentence.of(days.startReason, for: .start, in: outlook), .textMuted)
    if days.isProvisional {
      page.text("Provisional: the day of the meeting is not confirmed (assumed).", .warning)
    }
  }

  private var dueWords: String {
    guard let due = days.due, let meeting = plan.meetings[task.meeting] else { return "no day" }
    if task.fixedDue != nil { return DayWords.of(due, seenFrom: outlook.statusDate) + " (fixed)" }
    let anchor = days.anchorDay ?? due
    let words = DayWords.offset(task.offset, on: anchor, of: meeting, in: outlook)
    if anchor == due { return words }
    let calendar = outlook.calendars.calendars[days.calendar]
    let reason: String =
      switch calendar.reasonOff(anchor) {
      case .named(let name): name
      case .weekend: "weekend"
      case nil: "day off"
      }
    return "\(words), for its owner \(DayWords.of(due, seenFrom: outlook.statusDate))"
      + " (\(calendar.name): \(reason))"
  }

  private func addPeople(to page: inout PageDraft) {
    page.heading("Who")
    let mission = task.accountable.flatMap { plan.missions[$0] }
    page.field(
      "Accountable",
      mission.map { "\($0.code) \($0.name)" } ?? "nobody",
      mission == nil ? .warning : .text
    )
    page.field(
      "Assignment",
      Wording.of(task.assignment) + (task.isAssignedByHand ? " by hand" : "")
    )
    page.field(
      "Supporting",
      task.supporting.compactMap { plan.missions[$0]?.code }.joined(separator: ", ")
    )
    page.field("Work of", task.responsibleParty.flatMap { plan.countries[$0]?.englishName })
    page.field("Role", task.role.map { Wording.of($0) })
  }

  private func addLinks(to page: inout PageDraft) {
    let before = outlook.predecessors[place]
    if !before.isEmpty { page.heading("Comes after") }
    for link in before { page.text(words(link)) }
    let after = outlook.successors[place]
    if !after.isEmpty { page.heading("Comes before") }
    for link in after { page.text(words(link)) }
    if let twin = days.twin, let other = plan.tasks[twin] {
      page.heading("Asked already")
      page.text("\(other.code) \(other.title) asks the same; when it is done, this one is.")
    }
  }

  private func words(_ link: TaskGraph.Link) -> String {
    let other = plan.tasks.rows[link.task]
    let days = outlook.tasks[link.task]
    let due = days.due.map { ", due \(DayWords.short($0, seenFrom: outlook.statusDate))" } ?? ""
    let lag = link.lag > 0 ? ", \(Wording.count(link.lag, "working day")) apart" : ""
    let most = limit(between: other.id).map { ", at most \($0) apart" } ?? ""
    return "\(other.code) \(other.title) (\(Wording.of(days.status))\(due)\(lag)\(most))"
  }

  /// The greatest gap between this task and another one, whichever comes first.
  private func limit(between other: PrepTask.ID) -> Int? {
    plan.dependencies.first { link in
      (link.predecessor, link.successor) == (other, task.id)
        || (link.predecessor, link.successor) == (task.id, other)
    }?.maxLag
  }

  private func addRecord(to page: inout PageDraft) {
    var record = PageDraft()
    record.field("Evidence", task.evidence)
    record.field("Noted by", task.evidenceBy)
    record.field("Waits for", task.waitingOn)
    record.field("Chase on", task.chaseOn.map { DayWords.of($0, seenFrom: outlook.statusDate) })
    record.field("Reason", task.reason)
    record.field("Done early", task.override)
    record.field("Note", task.note)
    record.field("Last news", task.updatedOn.map { DayWords.of($0, seenFrom: outlook.statusDate) })
    for clearance in plan.clearances where clearance.task == task.id {
      let country = plan.countries[clearance.government]?.englishName ?? "?"
      record.field("Clearance", "\(country): \(Wording.of(clearance.state))")
    }
    guard !record.lines.isEmpty else { return }
    page.heading("Record")
    page.add(record.lines)
  }
}
