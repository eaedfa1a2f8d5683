import CivilTime
import PlanModel
import Planning

/// What a day field should know of each day: who is off, who cannot meet, what sits.
struct PickerCalendar {
  /// The calendars that count, each once, by the names of those who work by it.
  private(set) var places: [(name: String, calendar: WorkCalendar)] = []
  private var countries: Set<Country.ID> = []
  private let plan: Plan
  private let outlook: Outlook
  /// The meeting from which a T counts.
  let meeting: Meeting?

  init(_ form: Form, in state: WorkbenchState) {
    plan = state.plan
    outlook = state.outlook
    meeting = form.meeting(in: state)
    let mission = form.owner(in: plan)
    if let mission { add(mission.code, mission.calendar) }
    if let country = form.countryChoice(in: plan) {
      add(country.englishName, country.calendar)
      countries.insert(country.id)
    }
    if let code = form.value(.calendar) { add("the calendar \(code)", code) }
    // Who chooses for a mission or a country asks for theirs; all others for the host.
    if let meeting, form.purpose.asksHost || places.isEmpty {
      add("the host of \(meeting.code)", meeting.hostCalendar)
      countries.formUnion(plan.participations(in: meeting.id).map(\.country))
    }
  }

  private mutating func add(_ name: String, _ code: String) {
    guard let calendar = outlook.calendars.calendar(code) else { return }
    if let place = places.firstIndex(where: { $0.calendar.name == calendar.name }) {
      if places[place].name != name { places[place].name += " and \(name)" }
    } else {
      places.append((name, calendar))
    }
  }

  /// The strongest thing to be said of a day.
  enum Mark: Hashable { case plain, weekend, holiday, blackout }

  func mark(of day: Day) -> Mark {
    if plan.blackouts.contains(where: { holds($0, on: day) }) { return .blackout }
    let off = places.compactMap { $0.calendar.reasonOff(day) }
    if off.contains(where: { $0 != .weekend }) { return .holiday }
    return day.isWeekend && (places.isEmpty || !off.isEmpty) ? .weekend : .plain
  }

  private func holds(_ blackout: Blackout, on day: Day) -> Bool {
    countries.contains(blackout.country) && blackout.start <= day && day < blackout.end
  }

  /// The meeting of the plan that sits on a day.
  func sitting(on day: Day) -> Meeting? {
    plan.meetings.first { $0.sittings?.contains(day) ?? false }
  }

  /// `Mon 23 Nov 2020, T-1: Saint George's Day for IOM-GE and the host of CF`.
  func words(of day: Day) -> String {
    var head = day.long
    if let offset = offset(of: day) { head += ", \(DayWords.offset(offset))" }
    var parts = places.compactMap { place -> String? in
      guard case .named(let name)? = place.calendar.reasonOff(day) else { return nil }
      return "\(name) for \(place.name)"
    }
    if parts.isEmpty, mark(of: day) == .weekend { parts.append("a weekend") }
    parts += plan.blackouts.filter { holds($0, on: day) }.map { blackout in
      "\(plan.countries[blackout.country]?.englishName ?? "?") cannot meet (\(blackout.text))"
    }
    if let other = sitting(on: day) { parts.append("\(other.code) sits") }
    return parts.isEmpty ? "\(head): a working day" : "\(head): \(parts.joined(separator: "; "))"
  }

  /// Working days of the host from a day to the meeting, as a T says it.
  private func offset(of day: Day) -> Int? {
    guard let meeting, let opening = meeting.workingDay,
      let host = outlook.calendars.calendar(meeting.hostCalendar)
    else { return nil }
    let days = host.gap(after: min(day, opening), through: max(day, opening))
    return day <= opening ? days : -days
  }

  /// The day that a text means; a T counts on the host's calendar.
  func day(of text: String, base: Day) -> Day? {
    switch DayText.due(text, base: base) {
    case .day(let day)?: day
    case .offset(let offset)?:
      meeting.flatMap { meeting in
        meeting.workingDay.flatMap {
          outlook.calendars.calendar(meeting.hostCalendar)?.day($0, plus: -offset)
        }
      }
    case nil: nil
    }
  }
}

extension FormPurpose {
  /// Whether the day is one of a meeting or of its preparation, so that its host counts as well.
  fileprivate var asksHost: Bool {
    switch self {
    case .capacity, .addAbsence, .editMission, .addMission, .blackout, .decree: false
    default: true
    }
  }

  fileprivate func task(in plan: Plan) -> PrepTask? {
    switch self {
    case .assign(let id), .complete(let id), .deliver(let id), .wait(let id), .block(let id),
      .drop(let id), .reopen(let id), .editTask(let id), .waitFor(let id), .endWait(let id),
      .clearance(let id), .answer(let id), .share(let id), .limit(let id):
      plan.tasks[id]
    default: nil
    }
  }
}

extension Form {
  fileprivate func meeting(in state: WorkbenchState) -> Meeting? {
    switch purpose {
    case .addTask(let id), .move(let id), .confirmDay(let id), .meetingState(let id),
      .editMeeting(let id), .passGate(let id), .join(let id), .giveWay(let id, _, _):
      state.plan.meetings[id]
    default:
      (purpose.task(in: state.plan)?.meeting ?? key(.meeting)).flatMap { state.plan.meetings[$0] }
        ?? state.currentMeeting
    }
  }

  /// The mission whose days these are: the one chosen in the form, else that of its record.
  fileprivate func owner(in plan: Plan) -> Mission? {
    if self[.mission] != nil {
      return key(.mission, of: Mission.self).flatMap { plan.missions[$0] }
    }
    switch purpose {
    case .capacity(let id), .addAbsence(let id), .editMission(let id): return plan.missions[id]
    default: return purpose.task(in: plan)?.accountable.flatMap { plan.missions[$0] }
    }
  }

  fileprivate func countryChoice(in plan: Plan) -> Country? {
    purpose == .blackout ? key(.country, of: Country.self).flatMap { plan.countries[$0] } : nil
  }
}
