package import CivilTime
package import PlanModel
package import Planning

/// What a form is for: the record it is about, and the request it makes.
package enum FormPurpose: Hashable, Sendable {
  // Tasks.
  case assign(PrepTask.ID)
  case complete(PrepTask.ID)
  case deliver(PrepTask.ID)
  case wait(PrepTask.ID)
  case block(PrepTask.ID)
  case drop(PrepTask.ID)
  case reopen(PrepTask.ID)
  case editTask(PrepTask.ID)
  case waitFor(PrepTask.ID)
  case endWait(PrepTask.ID)
  case clearance(PrepTask.ID)
  case answer(PrepTask.ID)
  case share(PrepTask.ID)
  case limit(PrepTask.ID)
  case addTask(Meeting.ID)
  /// The same step for all of them.
  case several(SeveralStep, [PrepTask.ID])
  /// A task in one line; of that meeting, unless the line names another.
  case quickAdd(Meeting.ID?)
  // Meetings and decisions.
  case move(Meeting.ID)
  case confirmDay(Meeting.ID)
  /// A meeting opens on a day for which something else is given up.
  case giveWay(Meeting.ID, Day, DateRelaxation)
  case meetingState(Meeting.ID)
  case editMeeting(Meeting.ID)
  case passGate(Meeting.ID)
  case addMeeting
  case takeDecision(Decision.ID)
  case addDecision
  // Countries and topics.
  case participation(Participation.ID)
  case editParticipation(Participation.ID)
  case join(Meeting.ID)
  case addCountry
  case topicState(Topic.ID)
  case editTopic(Topic.ID)
  case mergeTopic(Topic.ID)
  case addTopic
  case addInput(Topic.ID)
  // Missions, calendars and the plan.
  case capacity(Mission.ID)
  case addAbsence(Mission.ID)
  case editMission(Mission.ID)
  case addMission
  case blackout, decree
  /// A filter of a list is kept under a name.
  case saveFilter(ListID, String)
  case goToDate, statusDate, planTitle, baseline, weights
}

extension FormPurpose {
  /// Whether what follows is shown before Enter.
  var isPreviewed: Bool {
    switch self {
    case .move, .confirmDay, .giveWay, .participation, .join, .meetingState, .editMeeting,
      .editParticipation, .several:
      true
    default: false
    }
  }

  /// Whether other days may be given in the same step to what the change breaks.
  var isMendable: Bool {
    switch self {
    case .move, .confirmDay, .meetingState, .editMeeting, .join: true
    default: false
    }
  }

  /// Whether the form begins with a request: one that edits a record asks for nothing at first.
  var isPreviewedAtOnce: Bool {
    switch self {
    case .editMeeting, .editParticipation, .several: false
    default: true
    }
  }

  /// Whether a row more stands in the list from which the form was opened.
  var addsRow: Bool {
    switch self {
    case .addTask, .addMeeting, .join, .addTopic, .addMission, .addDecision: true
    default: false
    }
  }

  /// Whether the record that the form is about is still in the plan.
  func exists(in plan: Plan) -> Bool {
    switch self {
    case .assign(let id), .complete(let id), .deliver(let id), .wait(let id), .block(let id),
      .drop(let id), .reopen(let id), .editTask(let id), .waitFor(let id), .endWait(let id),
      .clearance(let id), .answer(let id), .share(let id), .limit(let id):
      plan.tasks.index(of: id) != nil
    case .several(_, let ids): ids.contains { plan.tasks.index(of: $0) != nil }
    case .addTask(let id), .move(let id), .confirmDay(let id), .meetingState(let id),
      .editMeeting(let id), .passGate(let id), .join(let id), .giveWay(let id, _, _):
      plan.meetings.index(of: id) != nil
    case .participation(let id), .editParticipation(let id):
      plan.participations.index(of: id) != nil
    case .topicState(let id), .editTopic(let id), .mergeTopic(let id), .addInput(let id):
      plan.topics.index(of: id) != nil
    case .takeDecision(let id): plan.decisions.index(of: id) != nil
    case .capacity(let id), .addAbsence(let id), .editMission(let id):
      plan.missions.index(of: id) != nil
    case .addMeeting, .addDecision, .addCountry, .addTopic, .addMission, .blackout, .decree,
      .quickAdd, .saveFilter, .goToDate, .statusDate, .planTitle, .baseline, .weights:
      true
    }
  }
}
