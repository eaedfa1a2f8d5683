import Canvas
import CivilTime
import PlanModel
import Planning

// The forms that move a meeting or take it further.
extension Form {
  /// Moving a meeting and confirming its day both name a day and show what follows.
  static func day(of id: Meeting.ID, _ purpose: FormPurpose, in state: WorkbenchState) -> Form? {
    guard let meeting = state.plan.meetings[id] else { return nil }
    let isMove = purpose == .move(id)
    // From the dates the meeting goes to the day under the cursor.
    let chosen: Day? =
      if isMove, case .day(id, let day) = state.selected { day } else { nil }
    let day = chosen ?? meeting.workingDay
    return Form(
      title: isMove ? "Move \(meeting.code)" : "Confirm the day of \(meeting.code)",
      explanation: isMove
        ? "Enter moves \(meeting.title) and all that hangs on it; u takes it back."
        : "Enter promises the day of \(meeting.title); u takes it back.",
      purpose: purpose,
      base: day ?? meeting.windowStart ?? state.outlook.statusDate,
      fields: [
        FormField(
          .day,
          isMove ? "New day" : "Day",
          .day(day?.description ?? ""),
          hint: "2020-11-25, 25 Nov, or +1 from the present day",
          rule: .required("Type the day on which the meeting opens.")
        ),
        FormField(.reason, "Reason", .text(""), hint: "for the history"),
        FormField(
          .override,
          "In spite of",
          .text(""),
          hint: "why, if a host does not work on that day"
        ),
      ]
    )
  }

  /// Something is given up so that a meeting can open on a day.
  static func givingWay(
    _ id: Meeting.ID,
    on day: Day,
    _ way: DateRelaxation,
    in state: WorkbenchState
  ) -> Form? {
    guard let meeting = state.plan.meetings[id] else { return nil }
    let words = Sentence.of(way, in: state.outlook)
    return Form(
      title: "\(meeting.code) on \(day.long)",
      explanation: "\(words) Enter does all of it as one step; u takes it back.",
      purpose: .giveWay(id, day, way),
      base: day,
      fields: [
        FormField(
          .reason,
          "Reason",
          .text(""),
          hint: "for the history",
          rule: way.needsReason ? .required("Say why a host sits on a day off.") : .free
        )
      ]
    )
  }

  static func state(of id: Meeting.ID, in state: WorkbenchState) -> Form? {
    guard let meeting = state.plan.meetings[id] else { return nil }
    return Form(
      title: "State of \(meeting.code)",
      explanation: "It is \(Wording.of(meeting.status)). Enter takes the next step.",
      purpose: .meetingState(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .status,
          "Becomes",
          .choice(Choice.words(meeting.status.next), taken: ""),
          rule: .required("From \(Wording.of(meeting.status)) there is no next step.")
        ),
        FormField(.reason, "Reason", .text(""), hint: "needed to postpone or cancel"),
      ]
    )
  }

  static func editing(meeting id: Meeting.ID, in state: WorkbenchState) -> Form? {
    guard let meeting = state.plan.meetings[id] else { return nil }
    let lastDay = meeting.windowEnd.map { $0 - 1 }
    return Form(
      title: "Edit: \(meeting.code)",
      explanation: "Enter changes the meeting; u takes it back.",
      purpose: .editMeeting(id),
      base: meeting.workingDay ?? state.outlook.statusDate,
      fields: [
        FormField(.title, "Title", .text(meeting.title), rule: .required("It needs a title.")),
        FormField(.theme, "Theme", .text(meeting.theme)),
        FormField(
          .format,
          "Format",
          .choice(Choice.words(MeetingFormat.allCases), taken: meeting.format.rawValue)
        ),
        FormField(
          .interpretation,
          "Interpretation",
          .choice(Choice.words(LanguageNeed.allCases), taken: meeting.interpretation.rawValue)
        ),
        FormField(
          .translation,
          "Translation",
          .choice(Choice.words(LanguageNeed.allCases), taken: meeting.translation.rawValue)
        ),
        FormField(.windowStart, "Window from", .day(meeting.windowStart?.description ?? "")),
        FormField(.windowEnd, "Window to", .day(lastDay?.description ?? ""), hint: "its last day"),
        FormField(.dayCount, "Days", .text(String(meeting.dayCount)), rule: .number(1...30)),
        FormField(.place, "Place", .text(meeting.place)),
        FormField(
          .leadMission,
          "Lead mission",
          .choice(
            [.none("Nobody yet")] + Choice.missions(of: state.plan),
            taken: meeting.leadMission?.description ?? ""
          )
        ),
        FormField(.quorum, "Quorum", .text(String(meeting.quorum)), rule: .number(0...99)),
        FormField(.level, "Level", .text(meeting.level), hint: "experts, ministers"),
        FormField(.zone, "Time zone", .text(meeting.zone), hint: "such as Asia/Tbilisi"),
        FormField(.calendar, "Days counted by", .text(meeting.hostCalendar), hint: "such as GE"),
        FormField(
          .waiver,
          "Go without TM",
          .toggle(meeting.isTechnicalMeetingWaived),
          hint: "waives the technical meeting"
        ),
        FormField(.note, "Note", .text(meeting.note)),
      ]
    )
  }
}
