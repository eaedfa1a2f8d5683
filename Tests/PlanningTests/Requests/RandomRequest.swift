import CivilTime
import PlanModel
import Planning

extension ChangeRequest {
  /// A request about whatever a plan holds; many are refused, and that is part of the test.
  ///
  /// It tells no fact of the world that would make a day wrong that was right: blackouts and
  /// decreed days lie in a month without meetings.
  static func random(
    in plan: Plan,
    on today: Day,
    using random: inout some RandomNumberGenerator
  ) -> ChangeRequest? {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: randomStep(in: plan, on: today, using: &random)
    case 4, 5: randomTaskRequest(in: plan, using: &random)
    case 6, 7: randomMeetingRequest(in: plan, on: today, using: &random)
    case 8: randomCountryRequest(in: plan, using: &random)
    default: randomFrameRequest(in: plan, on: today, using: &random)
    }
  }

  private static func randomStep(
    in plan: Plan,
    on today: Day,
    using random: inout some RandomNumberGenerator
  ) -> ChangeRequest? {
    guard let task = plan.tasks.rows.randomElement(using: &random) else { return nil }
    let steps: [TaskStep] = [
      .start, .wait(on: "ministry", chase: today + 5), .resume, .deliver(evidence: "draft"),
      .complete(evidence: "note", override: nil), .complete(evidence: "note", override: "urgent"),
      .block(reason: "no budget"), .unblock, .drop(reason: "not needed"), .reinstate,
      .reopen(reason: "wrong note"),
    ]
    return steps.randomElement(using: &random).map { .task(task.id, $0) }
  }

  private static func randomTaskRequest(
    in plan: Plan,
    using random: inout some RandomNumberGenerator
  ) -> ChangeRequest? {
    guard let task = plan.tasks.rows.randomElement(using: &random),
      let other = plan.tasks.rows.randomElement(using: &random),
      let mission = plan.missions.rows.randomElement(using: &random),
      let helper = plan.missions.rows.randomElement(using: &random),
      let country = plan.countries.rows.randomElement(using: &random)
    else { return nil }
    var new = NewTask(
      title: "More work",
      meeting: task.meeting,
      mission: mission.id,
      due: .offset(Int.random(in: -9...30, using: &random))
    )
    new.after = [other.id]
    new.country = Bool.random(using: &random) ? country.id : nil
    let effort = Quarters(Int.random(in: 0...20, using: &random))
    let edits: [TaskEdit] = [
      .effort(effort), .remaining(effort), .critical(false), .gate(.g4), .wait(3),
      .due(.offset(effort.count)), .optimistic(effort), .pessimistic(effort), .pinned(true),
    ]
    let clearance = ClearanceState.allCases.randomElement(using: &random) ?? .pending
    let requests: [ChangeRequest] = [
      .addTask(new), .editTask(task.id, edits.shuffled(using: &random).suffix(2)),
      .deleteTask(task.id), .assign(task.id, accountable: mission.id, supporting: [helper.id]),
      .assign(task.id, accountable: mission.id, supporting: nil),
      .answerAssignment(task.id, .contested),
      .addDependency(predecessor: task.id, successor: other.id, lag: 0),
      .recordClearance(task.id, country.id, clearance, evidence: "letter"),
      .shareWork(task.id, helper.id, Quarters(effort.count / 4)),
    ]
    let link = plan.dependencies.rows.randomElement(using: &random)
    return (requests + (link.map { [.removeDependency($0.id)] } ?? []))
      .randomElement(using: &random)
  }

  private static func randomMeetingRequest(
    in plan: Plan,
    on today: Day,
    using random: inout some RandomNumberGenerator
  ) -> ChangeRequest? {
    guard let meeting = plan.meetings.rows.randomElement(using: &random),
      let mission = plan.missions.rows.randomElement(using: &random),
      let status = MeetingStatus.allCases.randomElement(using: &random),
      let gate = GateCode.allCases.randomElement(using: &random),
      let format = MeetingFormat.allCases.randomElement(using: &random)
    else { return nil }
    let near = (meeting.workingDay ?? today) + Int.random(in: -12...12, using: &random)
    let edits: [MeetingEdit] = [
      .format(format), .dayCount(Int.random(in: 1...3, using: &random)), .leadMission(mission.id),
      .window(DaySpan(start: near - 20, end: near + 20)), .interpretation(.no), .quorum(2),
      .hostCalendar("AM"), .waiveTechnicalMeeting(true),
    ]
    let kinds: [MoveKind] = [.asItIs, .planning, .confirmed]
    var new = NewMeeting(code: "M\(today.number)", title: "Another", type: .other)
    new.template = plan.templates.rows.randomElement(using: &random)?.id
    new.host = plan.countries.rows.randomElement(using: &random)?.id
    new.day = near
    var link = NewMeetingLink(
      from: plan.meetings.rows.randomElement(using: &random)?.id ?? meeting.id,
      to: meeting.id
    )
    link.minGap = Int.random(in: 0...60, using: &random)
    let links = plan.meetingLinks.rows.randomElement(using: &random)
      .map { [ChangeRequest.unlinkMeetings($0.id)] }
    let requests: [ChangeRequest] = [
      .moveMeeting(
        meeting.id,
        to: near,
        kinds.randomElement(using: &random) ?? .asItIs,
        reason: "",
        override: Bool.random(using: &random) ? "urgent" : ""
      ),
      .meeting(meeting.id, status == .cancelled ? .postponed : status, reason: "because"),
      .meeting(meeting.id, meeting.status.next.first ?? .tentative, reason: "because"),
      .editMeeting(meeting.id, edits.shuffled(using: &random).suffix(1)), .addMeeting(new),
      .passGate(meeting.id, gate, decision: "go", by: "hosts"),
      .addDecision(meeting: meeting.id, what: "Who chairs?", due: near, options: ["AM", "GE"]),
      .linkMeetings(link),
      .meeting(
        meeting.id,
        Int.random(in: 0..<8, using: &random) == 0 ? .cancelled : status,
        reason: "x"
      ),
    ]
    return (requests + (links ?? [])).randomElement(using: &random)
  }

  private static func randomCountryRequest(
    in plan: Plan,
    using random: inout some RandomNumberGenerator
  ) -> ChangeRequest? {
    guard let part = plan.participations.rows.randomElement(using: &random),
      let country = plan.countries.rows.randomElement(using: &random),
      let status = ParticipationStatus.allCases.randomElement(using: &random),
      let role = ParticipationRole.allCases.randomElement(using: &random),
      let topic = plan.topics.rows.randomElement(using: &random),
      let other = plan.topics.rows.randomElement(using: &random),
      let topicStatus = TopicStatus.allCases.randomElement(using: &random)
    else { return nil }
    let requests: [ChangeRequest] = [
      .participation(part.id, status, reason: "elections"),
      .participation(part.id, .withdrawn, reason: "elections"),
      .editParticipation(part.id, role: role, mode: .remote, .supports),
      .addParticipation(part.meeting, country.id, role),
      .topic(topic.id, topicStatus, reason: "by consent"), .mergeTopic(topic.id, into: other.id),
      .addTopic(code: "", title: "Another", proposedBy: country.id, meeting: topic.meeting),
      .editTopic(topic.id, [.leadCountry(country.id)]),
      .editTopic(topic.id, [.meeting(part.meeting)]),
      .addTopicInput(NewTopicInput(topic: topic.id, country: country.id, text: "yes")),
      .addCountry(NewCountry(iso2: "N\(country.iso2.suffix(1))", englishName: "New")),
    ]
    return requests.randomElement(using: &random)
  }

  private static func randomFrameRequest(
    in plan: Plan,
    on today: Day,
    using random: inout some RandomNumberGenerator
  ) -> ChangeRequest? {
    guard let mission = plan.missions.rows.randomElement(using: &random),
      let country = plan.countries.rows.randomElement(using: &random),
      let quiet = Day("2022-12-24")
    else { return nil }
    let days = DaySpan(start: quiet, end: quiet + 3)
    var office = NewMission(
      code: "O\(today.number)",
      name: "New in the country",
      office: .countryMission,
      calendar: country.calendar,
      perWeek: Quarters(4)
    )
    office.country = country.id
    let requests: [ChangeRequest] = [
      .setCapacity(mission.id, perWeek: Quarters(12), from: nil, to: nil),
      .addAbsence(mission.id, days, lost: Quarters(8), note: "leave"),
      .addBlackout(country.id, days, text: "election", source: "press"),
      .changeHoliday(calendar: country.calendar, quiet, .off, name: "Decree", source: "law"),
      .setStatusDate(today), .setStatusDate(today - 3), .setStatusDate(nil),
      .setTitle("Title \(today.number)"), .takeBaseline(name: "B\(today.number)"),
      .editMission(mission.id, [.city("Geneva"), .note("x")]),
      .addMission(office), .editSeries([.region("Black Sea"), .initiator(country.id)]),
      .editProject([.title("EMERGE"), .donor("A ministry"), .donorContact(mission.id)]),
      .addInstitution(NewInstitution(country: country.id, englishName: "I\(today.number)")),
      .addMission(
        NewMission(
          code: "N\(today.number)",
          name: "New",
          office: .countryMission,
          calendar: "GE",
          perWeek: Quarters(4)
        )
      ),
    ]
    return requests.randomElement(using: &random)
  }
}
