import Canvas
import CivilTime
import PlanModel
import Planning

/// How a figure and its colour come about: the sums, the cap, and each cause with its codes.
struct WhyFigure {
  let outlook: Outlook

  init(_ outlook: Outlook) { self.outlook = outlook }

  private var plan: Plan { outlook.plan }

  func meeting(_ id: Meeting.ID) -> [PageLine]? {
    guard let meeting = plan.meetings[id], let figures = outlook.meeting(id) else { return nil }
    let ready = figures.readiness
    let total = Quarters(ready.total)
    var page = PageDraft()
    page.text("\(meeting.code) \(meeting.title)", .textStrong)
    page.text(
      "\(ready.figure)% \(Wording.of(ready.colour)) (work done \(ready.raw), plan \(ready.plan))",
      ready.colour.role
    )
    page.heading("The figure")
    page.field("Work done", "\(Quarters(ready.done)) of \(total) = \(ready.raw)%")
    page.field("Plan", "\(Quarters(ready.planned)) of \(total) = \(ready.plan)%")
    page.text(
      "In weighted person-days: at least half a day a task, critical ones twice.",
      .textMuted
    )
    page.field("Cap", "\(ready.cap)%: \(capWords(ready, meeting))")
    page.field("Shown", "the smaller of \(ready.raw) and \(ready.cap) = \(ready.figure)%")
    page.field("Tasks", "\(figures.doneCount) of \(figures.taskCount) done")
    page.field("Overdue", "\(figures.overdue)", figures.overdue > 0 ? .error : .text)
    page.field("Unassigned", "\(figures.unassigned)", figures.unassigned > 0 ? .warning : .text)
    if !figures.scopeCut.isEmpty { page.field("Scope cut", scopeCut(figures.scopeCut), .warning) }
    page.add(colour(ready.colour, ready.causes))
    return page.lines
  }

  private func capWords(_ ready: Readiness, _ meeting: Meeting) -> String {
    switch ready.colour {
    case .red: "no more than that while RED"
    case .amber: "no more than that while AMBER"
    case .grey, .green:
      meeting.status.isHeld ? "the meeting is held" : "100 only once the meeting is held"
    }
  }

  /// What was taken out with a reason is listed, for it raises the figure.
  private func scopeCut(_ tasks: [PrepTask.ID]) -> String {
    let rows = tasks.compactMap { plan.tasks[$0] }
    let effort = rows.reduce(Quarters.zero) { $0 + $1.effort }
    return "\(Wording.count(rows.count, "task")), \(effort) pd: \(Wording.list(rows.map(\.code)))"
  }

  /// The causes, worst first: the colour is that of the first.
  func colour(_ colour: Colour, _ causes: [Cause]) -> [PageLine] {
    var page = PageDraft()
    page.add([.blank])
    let worst = causes.count > 1 ? ", the worst of \(causes.count) causes" : ""
    page.add([.heading("The colour: \(Wording.of(colour))\(worst)")])
    if causes.isEmpty {
      page.text(colour == .grey ? "Nothing is due yet, or nothing is known." : "Nothing is wrong.")
    }
    for cause in causes {
      page.text(
        "\(Wording.of(cause.colour))  \(Sentence.of(cause, in: outlook))",
        cause.colour.role
      )
      for code in cause.codes.prefix(6) {
        guard let task = plan.task(code), let days = outlook.task(task.id) else { continue }
        let due = days.due.map { DayWords.short($0, seenFrom: outlook.statusDate) } ?? "no day"
        let float = days.float.map { ", float \($0)" } ?? ""
        page.text("    \(code) \(task.title): due \(due)\(float)", .textMuted)
      }
    }
    return page.lines
  }

  func participation(_ id: Participation.ID) -> [PageLine]? {
    guard let part = plan.participations[id], let figures = outlook.participation(id) else {
      return nil
    }
    var page = PageDraft()
    let country = plan.countries[part.country]?.englishName ?? "?"
    let meeting = plan.meetings[part.meeting]?.code ?? "?"
    page.text("\(country) in \(meeting)", .textStrong)
    page.text(
      "\(figures.doneOfDueSteps) of \(figures.dueSteps) due steps done, \(Wording.of(figures.colour))",
      figures.colour.role
    )
    page.add(CountryPage.steps(figures, outlook))
    page.add(colour(figures.colour, figures.causes))
    return page.lines
  }

  func topic(_ id: Topic.ID) -> [PageLine]? {
    guard let topic = plan.topics[id], let figures = outlook.topic(id) else { return nil }
    var page = PageDraft()
    page.text("\(topic.code) \(topic.title)", .textStrong)
    page.add(TopicPage.needs(figures))
    page.add(colour(figures.colour, figures.causes))
    return page.lines
  }

  func mission(_ id: Mission.ID) -> [PageLine]? {
    guard let mission = plan.missions[id], let figures = outlook.mission(id) else { return nil }
    var page = PageDraft()
    page.text("\(mission.code) \(mission.name)", .textStrong)
    page.add(MissionPage.weeks(figures, outlook))
    page.add(colour(figures.colour, figures.causes))
    return page.lines
  }
}
