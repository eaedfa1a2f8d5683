import Canvas
import CivilTime
import PlanModel
import Planning

/// The pages that answer a question by themselves.
struct MorningPages {
  let state: WorkbenchState

  private var outlook: Outlook { state.outlook }
  private var plan: Plan { outlook.plan }
  private var today: Day { outlook.statusDate }

  func page(_ topic: MorningTopic) -> Page {
    let made: (title: String, lines: [PageLine])
    switch topic {
    case .delegations: made = ("Delegations", delegations)
    case .lastDays: made = ("The last days to decide", lastDays)
    case .holidays: made = ("Holidays of the next eight weeks", holidays)
    case .status: made = ("The status in words", status)
    case .risks: made = ("Risks", risks)
    case .call: made = ("For today's call", call)
    }
    return Page(title: made.title, lines: made.lines, subject: .morning(topic))
  }

  /// A question with its answer in full, and the command that gives it in a script.
  func why(_ question: Question) -> Page {
    var page = PageDraft()
    page.text(question.words, .textStrong)
    if let answer = state.morning.answers[question.number] {
      page.add([.blank])
      page.text(answer.text.capitalizedFirst + ".", answer.tone == .pressing ? .warning : .text)
    }
    page.heading("Where it is answered")
    page.field("Key", "0, then \(question.key)")
    page.field("On the screen", place(of: question))
    page.field("In a script", question.command)
    return Page(
      title: "Question \(question.number)",
      lines: page.lines,
      subject: .why(.question(question.number))
    )
  }

  private func place(of question: Question) -> String {
    switch question.answer {
    case .list(let list, let filter, _):
      list.title + (filter.isEmpty ? "" : ", filter \(filter)")
    case .command(let command): Keymap.standard.binding(command)?.title ?? ""
    case .readiness: "Timeline, w on the meeting"
    case .news: "History, filter unseen"
    case .page: "a page of its own"
    }
  }

  private func short(_ day: Day) -> String { DayWords.short(day, seenFrom: today) }
  private var coming: [Meeting] {
    plan.meetingsInOrder.filter { !$0.status.isHeld && !$0.status.isFinal }
  }

  private var delegations: [PageLine] {
    var page = PageDraft()
    for meeting in coming {
      page.heading("\(meeting.code) \(meeting.title)")
      let parts = plan.participations(in: meeting.id)
      if parts.isEmpty { page.text("No country takes part yet.", .textMuted) }
      for part in parts {
        let name = plan.countries[part.country]?.englishName ?? "?"
        page.field(name, words(part), part.status.role)
      }
    }
    if coming.isEmpty { page.text("No meeting is to come.", .textMuted) }
    page.add([.blank])
    page.text(
      "Names of delegates stand in the notes of a delegation, each with its source.",
      .textMuted
    )
    return page.lines
  }

  private func words(_ part: Participation) -> String {
    let steps = outlook.participation(part.id)?.steps ?? []
    let named = steps.first { $0.kind == .delegatesNamed }
    let delegation = plan.delegations.first {
      $0.meeting == part.meeting && $0.country == part.country
    }
    let words = [
      Wording.of(part.role), Wording.of(part.status),
      part.mode == .undecided ? "on site or remote undecided" : Wording.of(part.mode),
      named.map { step in
        step.isDone
          ? "delegates named" : "delegates due \(step.day.map(short) ?? "on no day yet")"
      } ?? "",
      delegation?.credentials ?? "", delegation?.note ?? "",
    ]
    return words.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var lastDays: [PageLine] {
    var page = PageDraft()
    page.text("After such a day what follows from the decision can no longer be ready in time.")
    page.add([.blank])
    let days = LastDay.all(outlook)
    if days.isEmpty { page.text("Nothing is left to decide.", .success) }
    for item in days {
      let isPast = item.day < today
      page.field(
        short(item.day),
        "\(item.what)\(isPast ? " (past)" : "")",
        isPast ? .error : item.day <= today + 7 ? .warning : .text
      )
      page.field("", item.why, .textMuted)
    }
    return page.lines
  }

  private var holidays: [PageLine] {
    var page = PageDraft()
    let days = HolidayList(outlook, weeks: 8).days
    if days.isEmpty { page.text("No country and no mission has a day off.", .success) }
    var week: ISOWeek?
    for item in days {
      let own = ISOWeek(containing: item.day)
      if own != week { page.heading("Week \(own.week)") }
      week = own
      let names = item.names.isEmpty ? "day off" : Wording.list(item.names)
      page.field(
        DayWords.of(item.day, seenFrom: today),
        "\(names): \(Wording.list(item.places, limit: 12))",
        .holiday
      )
      for meeting in coming where meeting.sittings?.contains(item.day) ?? false {
        page.field("", "\(meeting.code) sits on that day", .error)
      }
    }
    page.add([.blank])
    page.text("What is known of them and where from: plenary holidays COUNTRY YEAR", .textMuted)
    return page.lines
  }

  private var status: [PageLine] {
    var page = PageDraft()
    let title = plan.setting.title
    page.text("\(title.isEmpty ? "The plan" : title), as of \(today.long)", .textStrong)
    for meeting in plan.meetingsInOrder {
      guard let figures = outlook.meeting(meeting.id) else { continue }
      page.heading("\(meeting.title) (\(meeting.code))")
      page.text(sentence(meeting, figures))
      for cause in figures.readiness.causes.prefix(3) {
        page.text(
          "\(Wording.of(cause.colour))  \(Sentence.of(cause, in: outlook))",
          cause.colour.role
        )
      }
    }
    if !plan.risks.isEmpty {
      page.heading("Risks")
      for risk in plan.risks { page.text(risk.text) }
    }
    page.heading("On paper")
    page.text("plenary status FILE        the same for a letter or a script", .textMuted)
    page.text("plenary status FILE --json", .textMuted)
    page.text("plenary log FILE --since DAY   what changed since the last report", .textMuted)
    return page.lines
  }

  private func sentence(_ meeting: Meeting, _ figures: MeetingOutlook) -> String {
    let day = meeting.workingDay.map { DayWords.of($0) } ?? "no day yet"
    if meeting.status.isHeld {
      return "Held on \(day); \(figures.doneCount) of \(figures.taskCount) tasks are done."
    }
    let ready = figures.readiness
    let toGo = figures.daysToGo.map { ", \(DayWords.offset($0))" } ?? ""
    let sure = meeting.isProvisional ? "planned for" : "confirmed for"
    return
      "\(Wording.of(meeting.status).capitalizedFirst), \(sure) \(day)\(toGo): \(ready.figure)% "
      + "ready (\(Wording.of(ready.colour))), \(ready.plan)% planned by now, "
      + "\(figures.doneCount) of \(figures.taskCount) tasks done, \(figures.overdue) overdue."
  }

  private var risks: [PageLine] {
    var page = PageDraft()
    if plan.risks.isEmpty {
      page.text("No risk is noted in this plan.", .textMuted)
    } else {
      page.text("The triggers are words: whether one is met is for people to judge.", .textMuted)
    }
    let rows = plan.risks.sorted { a, b in
      (a.weight, b.text) > (b.weight, a.text)
    }
    for risk in rows {
      page.heading(risk.text)
      page.field("Meeting", risk.meeting.flatMap { plan.meetings[$0]?.code })
      page.field("Likely", Wording.of(risk.probability), risk.probability.role)
      page.field("How bad", Wording.of(risk.impact), risk.impact.role)
      page.field("Trigger", risk.trigger, .warning)
      page.field("Owner", risk.owner.flatMap { plan.missions[$0]?.code })
      page.field("Response", risk.response)
    }
    return page.lines
  }

  private var call: [PageLine] {
    var page = PageDraft()
    page.text("As of \(today.long)", .textStrong)
    for meeting in coming {
      guard let figures = outlook.meeting(meeting.id) else { continue }
      page.field(meeting.code, sentence(meeting, figures), figures.readiness.colour.role)
    }
    list("Overdue", "overdue", none: "Nothing is overdue.", to: &page)
    list("Due this week", "due:week", none: "Nothing is due this week.", to: &page)
    list("Waiting", "waiting", none: "We wait for nobody.", to: &page)
    page.heading("To decide next")
    for item in LastDay.all(outlook).prefix(5) { page.field(short(item.day), item.what) }
    page.heading("On paper")
    page.text("plenary status FILE            meetings, causes, overdue, this week", .textMuted)
    page.text("plenary tasks FILE --overdue   the list alone", .textMuted)
    page.text("plenary log FILE --limit 20    the newest changes", .textMuted)
    return page.lines
  }

  /// Up to twelve tasks that pass a filter, by due day, with their owners.
  private func list(_ title: String, _ filter: String, none: String, to page: inout PageDraft) {
    var state = state
    state.scope = nil
    let places = Listing.places(of: Filter(filter), in: state).sorted { a, b in
      let days = (outlook.tasks[a].due?.number ?? .max, outlook.tasks[b].due?.number ?? .max)
      return days.0 == days.1
        ? plan.tasks.rows[a].code < plan.tasks.rows[b].code : days.0 < days.1
    }
    page.heading(places.isEmpty ? title : "\(title): \(places.count)")
    if places.isEmpty { page.text(none, .success) }
    for place in places.prefix(12) {
      let task = plan.tasks.rows[place]
      let owner = task.accountable.map { plan.shortCode(of: $0) } ?? "nobody"
      let wait =
        task.waitingOn.isEmpty
        ? "" : "; on \(task.waitingOn)\(task.chaseOn.map { ", chase \(short($0))" } ?? "")"
      page.field(
        "\(task.code) \(outlook.tasks[place].due.map(short) ?? "")",
        "\(task.title) (\(owner)\(wait))",
        outlook.tasks[place].isOverdue ? .error : .text
      )
    }
    if places.count > 12 { page.text("and \(places.count - 12) more", .textMuted) }
  }
}

extension Risk {
  /// For the order only: how bad times how likely.
  fileprivate var weight: Int { (probability.weight + 1) * (impact.weight + 1) }
}

extension RiskGrade {
  fileprivate var weight: Int { RiskGrade.allCases.firstIndex(of: self) ?? 0 }

  fileprivate var role: Role {
    switch self {
    case .high: .error
    case .medium: .warning
    case .low, .unknown: .text
    }
  }
}
