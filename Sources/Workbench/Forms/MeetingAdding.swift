import Canvas
import CivilTime
import PlanModel
import Planning

// The forms that add a meeting or a decision, or let a country join.
extension Form {
  static func addingMeeting(in state: WorkbenchState) -> Form? {
    let plan = state.plan
    let countries = Choice.countries(of: nil, in: plan)
    let templates = plan.templates.sorted { $0.name < $1.name }.map {
      Choice(value: $0.id.description, label: Wording.spaced($0.name))
    }
    return Form(
      title: "New meeting",
      explanation: "Enter adds the meeting with the tasks of its template.",
      purpose: .addMeeting,
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .code,
          "Code",
          .text(""),
          hint: "such as CF2",
          rule: .required("Type a short code.")
        ),
        FormField(.title, "Title", .text(""), rule: .required("A meeting needs a title.")),
        FormField(
          .kind,
          "Kind",
          .choice(Choice.words(MeetingKind.allCases), taken: MeetingKind.conference.rawValue)
        ),
        FormField(.windowStart, "Window from", .day(), hint: "2021-03-01"),
        FormField(.windowEnd, "Window to", .day(), hint: "its last day"),
        FormField(.day, "Planning day", .day(), hint: "the day to work with; may stay empty"),
        FormField(.dayCount, "Days", .text("1"), rule: .number(1...14)),
        FormField(.template, "Template", .choice([.none("No tasks yet")] + templates, taken: "")),
        FormField(.host, "Host", .choice([.none("None yet")] + countries, taken: "")),
        FormField(.coHost, "Co-host", .choice([.none("None")] + countries, taken: "")),
        FormField(
          .participants,
          "Participants",
          .choices(countries, marked: []),
          hint: "Space marks"
        ),
        FormField(
          .leadMission,
          "Lead mission",
          .choice([.none("The mission in the host country")] + Choice.missions(of: plan), taken: "")
        ),
        FormField(
          .prepares,
          "Prepares",
          .choice([.none("No other meeting")] + Choice.meetings(of: plan), taken: "")
        ),
      ]
    )
  }

  static func joining(_ id: Meeting.ID, in state: WorkbenchState) -> Form? {
    guard let meeting = state.plan.meetings[id] else { return nil }
    return Form(
      title: "A country joins \(meeting.code)",
      explanation: "Enter lets it take part in \(meeting.title) and makes its tasks.",
      purpose: .join(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .country,
          "Country",
          .choice(state.plan.countries(outside: id).map(Choice.init), taken: ""),
          hint: "type to narrow",
          rule: .required("All countries take part. The command New country adds one.")
        ),
        FormField(
          .role,
          "Part",
          .choice(
            Choice.words(ParticipationRole.allCases),
            taken: ParticipationRole.participant.rawValue
          )
        ),
      ]
    )
  }

  static func addingDecision(in state: WorkbenchState) -> Form? {
    Form(
      title: "New decision",
      explanation: "Enter notes what somebody must decide.",
      purpose: .addDecision,
      base: state.outlook.statusDate,
      fields: [
        FormField(.text, "Question", .text(""), rule: .required("Say what is to be decided.")),
        FormField(
          .meeting,
          "Meeting",
          .choice(
            [.none("No meeting")] + Choice.meetings(of: state.plan),
            taken: state.currentMeeting?.id.description ?? ""
          )
        ),
        FormField(.due, "Due", .day(), hint: "2020-09-15 or +14"),
      ]
    )
  }

  /// The meeting of a filled form; `nil` while one end of its window is missing.
  var newMeeting: NewMeeting? {
    guard let kind: MeetingKind = word(.kind) else { return nil }
    var new = NewMeeting(code: text(.code), title: text(.title), type: kind)
    if !text(.windowStart).isEmpty || !text(.windowEnd).isEmpty {
      guard let window = span(.windowStart, .windowEnd) else { return nil }
      new.window = window
    }
    new.day = day(.day)
    new.dayCount = number(.dayCount) ?? 1
    new.template = key(.template)
    new.leadMission = key(.leadMission)
    new.host = key(.host)
    new.coHost = key(.coHost)
    new.participants = keys(.participants).filter { $0 != new.host && $0 != new.coHost }
    new.prepares = key(.prepares)
    return new
  }
}
