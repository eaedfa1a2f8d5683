import Canvas
import CivilTime
import PlanModel
import Planning

/// The facts of a meeting, with those marked that nobody confirmed.
struct MeetingPage {
  private let meeting: Meeting
  private let figures: MeetingOutlook
  private let outlook: Outlook

  /// The signs of its gauges; `nil` where there is no room for pictures.
  private let symbols: SymbolSet?

  init?(_ id: Meeting.ID, _ outlook: Outlook, _ symbols: SymbolSet? = nil) {
    guard let meeting = outlook.plan.meetings[id], let figures = outlook.meeting(id) else {
      return nil
    }
    self.meeting = meeting
    self.figures = figures
    self.outlook = outlook
    self.symbols = symbols
  }

  private var plan: Plan { outlook.plan }
  private var status: Day { outlook.statusDate }

  var title: String { "\(meeting.code) \(meeting.title)" }

  var lines: [PageLine] {
    var page = PageDraft()
    page.text(meeting.title, .textStrong)
    let ready = figures.readiness
    page.field("State", Wording.of(meeting.status), meeting.status.role)
    page.field(
      "Readiness",
      "\(ready.figure)% \(Wording.of(ready.colour)) (work done \(ready.raw), plan \(ready.plan))",
      ready.colour.role
    )
    let role = ready.colour.role
    addGauge(ready.raw, plan: ready.plan, role, "work done; the line is the plan", to: &page)
    page.field("Weakest", ready.causes.first.map { Sentence.of($0, in: outlook) })
    addDays(to: &page)
    addFacts(to: &page)
    addCountries(to: &page)
    addGates(to: &page)
    return page.lines
  }

  private func addGauge(
    _ share: Int,
    plan: Int,
    _ role: Role,
    _ words: String,
    to page: inout PageDraft
  ) {
    guard let symbols, figures.taskCount > 0 else { return }
    page.add(
      GaugeLine.lines(Double(share) / 100, plan: Double(plan) / 100, words, role, symbols)
    )
  }

  private func isAssumed(_ field: String) -> Bool { meeting.assumed.contains(field) }

  private func addDays(to page: inout PageDraft) {
    page.heading("When")
    page.field(
      meeting.isProvisional ? "Planning day" : "Opening day",
      meeting.workingDay.map { DayWords.of($0) } ?? "none",
      isAssumed: isAssumed(meeting.isProvisional ? "planningDay" : "openingDay")
    )
    page.field("Window", meeting.window.map { DayWords.span($0) }, isAssumed: isAssumed("window"))
    page.field("Days", "\(meeting.dayCount)", isAssumed: isAssumed("dayCount"))
    page.field("Host's calendar", meeting.hostCalendar, isAssumed: isAssumed("hostCalendar"))
    page.field("Today is", figures.daysToGo.map(DayWords.offset))
    page.field("Moved", meeting.dayMoves > 0 ? Wording.count(meeting.dayMoves, "time") : nil)
    page.field("Accepted day off", meeting.dayOverride)
    for link in plan.meetingLinks where link.from == meeting.id || link.to == meeting.id {
      page.field(Wording.of(link.relation).capitalizedFirst, words(link))
    }
  }

  private func words(_ link: MeetingLink) -> String {
    let (from, to) = (plan.meetings[link.from]?.code ?? "?", plan.meetings[link.to]?.code ?? "?")
    let least = link.minGap.map { ", at least \(Wording.count($0, "working day"))" } ?? ""
    let most = link.maxGap.map { ", at most \(Wording.count($0, "working day"))" } ?? ""
    return "\(from) → \(to)\(least)\(most)"
  }

  private func addFacts(to page: inout PageDraft) {
    page.heading("What and where")
    page.field("Kind", Wording.of(meeting.type))
    page.field("Level", meeting.level, isAssumed: isAssumed("level"))
    page.field("Theme", meeting.theme, isAssumed: isAssumed("theme"))
    for objective in meeting.objectives { page.field("Objective", objective) }
    page.field("Format", Wording.of(meeting.format), isAssumed: isAssumed("format"))
    page.field("Place", meeting.place, isAssumed: isAssumed("place"))
    page.field("Zone", meeting.zone, isAssumed: isAssumed("zone"))
    page.field(
      "Interpretation",
      Wording.of(meeting.interpretation),
      isAssumed: isAssumed("interpretation")
    )
    page.field("Translation", Wording.of(meeting.translation), isAssumed: isAssumed("translation"))
    page.field("Organiser", meeting.organiser)
    let lead = meeting.leadMission.flatMap { plan.missions[$0] }
    page.field(
      "Lead mission",
      lead.map { "\($0.code) \($0.name)" },
      isAssumed: isAssumed("leadMission")
    )
    page.field("Reason", meeting.reason)
    page.field("Note", meeting.note)
  }

  private func addCountries(to page: inout PageDraft) {
    let parts = plan.participations(in: meeting.id)
    let coming = parts.filter { $0.role == .participant && $0.status.isComing }.count
    page.heading("Who comes")
    page.field(
      "Quorum",
      "\(coming) of \(meeting.quorum) participants confirmed, beside the hosts",
      isAssumed: isAssumed("quorum")
    )
    for part in parts {
      let country = plan.countries[part.country]
      let role = Wording.of(part.role) + (part.assumed.contains("role") ? " (assumed)" : "")
      page.field(
        country?.englishName ?? "?",
        "\(role), \(Wording.of(part.status)), \(Wording.of(part.mode))",
        part.status.role,
        isAssumed: part.assumed.contains("status")
      )
    }
  }

  private func addGates(to page: inout PageDraft) {
    page.heading("Gates")
    for gate in figures.gates {
      let day = gate.day.map { DayWords.of($0, seenFrom: status) } ?? "no day"
      let isMissed = !gate.isPassed && gate.day.map { $0 < status } ?? false
      let words = gate.isPassed ? "passed" : "\(day), \(gate.missing.count) missing"
      let role: Role = gate.isPassed ? .success : isMissed ? .error : .text
      let title = "\(gate.code.rawValue) \(Wording.of(gate.code)): \(words)"
      guard let symbols, gate.needed > 0 else {
        page.field(gate.code.rawValue, "\(Wording.of(gate.code)): \(words)", role)
        continue
      }
      let share = Double(gate.needed - gate.missing.count) / Double(gate.needed)
      page.add(GaugeLine.lines(share, plan: 0, title, role, symbols))
    }
  }
}
