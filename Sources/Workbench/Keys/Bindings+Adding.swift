import Canvas
import PlanModel

extension Bindings {
  /// What adds records; `n` makes what the focused list holds, and these are found by name.
  static let adding: [Binding] = [
    Binding(
      .newTask,
      "New task",
      "Adds a task to the meeting whose checklist is shown.",
      edits: true,
      twin: "plenary task add FILE TITLE --meeting MEETING --due T-20",
      off: { $0.meetingOff { _ in false } }
    ),
    Binding(
      .newMeeting,
      "New meeting",
      "Adds a meeting with its hosts, its countries and the checklist of a template.",
      edits: true,
      twin: "plenary meeting add FILE CODE TITLE --template NAME --host COUNTRY"
    ),
    Binding(
      .joinMeeting,
      "A country joins the meeting",
      "Lets a country take part; the tasks that are made for each country are added.",
      edits: true,
      twin: "plenary country join FILE COUNTRY MEETING --role ROLE",
      off: { $0.joinOff() }
    ),
    Binding(
      .newCountry,
      "New country",
      "Adds a country to the plan, so that it can join meetings.",
      edits: true,
      twin: "plenary country add FILE CODE NAME"
    ),
    Binding(
      .newTopic,
      "New topic",
      "Adds a topic as proposed.",
      edits: true,
      twin: "plenary topic add FILE CODE TITLE --by COUNTRY"
    ),
    Binding(
      .newMission,
      "New mission",
      "Adds a mission with what it can give in a week.",
      edits: true,
      twin: "plenary mission add FILE CODE NAME --country COUNTRY --capacity DAYS"
    ),
    Binding(
      .newDecision,
      "New decision",
      "Notes a question that somebody must settle, and by when.",
      edits: true,
      twin: "plenary decision add FILE TEXT --meeting MEETING --due DAY"
    ),
    Binding(
      .blackout,
      "A country cannot meet",
      "Notes days on which a country cannot meet, such as an election.",
      edits: true,
      twin: "plenary blackout FILE COUNTRY FROM..TO TEXT --source TEXT",
      off: { $0.plan.countries.rows.isEmpty ? "There is no country yet. Add one first." : nil }
    ),
    Binding(
      .decree,
      "Change a holiday",
      "Notes a day decreed off or worked, or a holiday that does not hold.",
      edits: true,
      twin: "plenary decree FILE CALENDAR DAY KIND NAME --source TEXT",
      off: { $0.plan.calendarCodes.isEmpty ? "There is no country yet. Add one first." : nil }
    ),
    Binding(
      .planTitle,
      "Title of the plan",
      "Changes what the plan is called.",
      edits: true,
      twin: "plenary set FILE --title TEXT"
    ),
  ]
}

extension WorkbenchState {
  func joinOff() -> String? {
    if let off = meetingOff({ _ in false }) { return off }
    guard let meeting = currentMeeting else { return noMeeting }
    return plan.countries(outside: meeting.id).isEmpty
      ? "All countries of the plan take part in \(meeting.code). The command New country adds one."
      : nil
  }

  /// Why nothing can be added to the focused list.
  func newOff() -> String? {
    switch focus {
    case .timeline, .topics, .missions, .decisions: nil
    case .countries: joinOff()
    case .checklist, .gantt: meetingOff { _ in false }
    case .dates:
      "The days are searched, not added; the command A country cannot meet notes a blackout."
    case .morning: "The questions are always the same thirty; nothing is added to them."
    case .history: "The history grows by itself; nothing is added to it by hand."
    }
  }
}

extension Plan {
  /// The countries that do not take part in a meeting, in protocol order.
  func countries(outside meeting: Meeting.ID) -> [Country] {
    let taking = Set(participations(in: meeting).map(\.country))
    return countriesInProtocolOrder.filter { !taking.contains($0.id) }
  }

  /// The holiday calendars by which countries and missions work.
  var calendarCodes: [String] {
    Set(countries.map(\.calendar) + missions.map(\.calendar)).filter { !$0.isEmpty }.sorted()
  }
}
