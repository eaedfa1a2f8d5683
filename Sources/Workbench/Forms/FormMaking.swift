import Canvas
import CivilTime
package import PlanModel
package import Planning

// From a purpose to its form, and from the filled form to its request.
extension Form {
  /// The form for a purpose, filled with what the plan holds; `nil` when its record is gone.
  package init?(_ purpose: FormPurpose, in state: WorkbenchState) {
    let made: Form? =
      switch purpose {
      case .assign(let id): .assigning(id, in: state)
      case .complete(let id), .deliver(let id): .evidence(for: id, purpose, in: state)
      case .wait(let id): .waiting(id, in: state)
      case .block(let id), .drop(let id), .reopen(let id): .reason(for: id, purpose, in: state)
      case .editTask(let id): .editing(task: id, in: state)
      case .addTask(let id): .addingTask(to: id, in: state)
      case .quickAdd(let id): .quickAdding(to: id, in: state)
      case .move(let id), .confirmDay(let id): .day(of: id, purpose, in: state)
      case .giveWay(let id, let day, let way): .givingWay(id, on: day, way, in: state)
      case .meetingState(let id): .state(of: id, in: state)
      case .editMeeting(let id): .editing(meeting: id, in: state)
      case .passGate(let id): .passingGate(of: id, in: state)
      case .participation(let id): .state(of: id, in: state)
      case .editParticipation(let id): .editing(participation: id, in: state)
      case .topicState(let id): .state(of: id, in: state)
      case .editTopic(let id): .editing(topic: id, in: state)
      case .waitFor(let id): .waitingFor(task: id, in: state)
      case .endWait(let id): .endingWait(of: id, in: state)
      case .clearance(let id): .clearance(of: id, in: state)
      case .answer(let id): .answer(of: id, in: state)
      case .share(let id): .sharing(id, in: state)
      case .limit(let id): .limiting(id, in: state)
      case .addMeeting: .addingMeeting(in: state)
      case .join(let id): .joining(id, in: state)
      case .addCountry: .addingCountry(in: state)
      case .addMission: .addingMission(in: state)
      case .editMission(let id): .editing(mission: id, in: state)
      case .addDecision: .addingDecision(in: state)
      case .mergeTopic(let id): .merging(topic: id, in: state)
      case .blackout: .blackout(in: state)
      case .decree: .decree(in: state)
      case .planTitle: .planTitle(in: state)
      case .addTopic: .addingTopic(in: state)
      case .addInput(let id): .addingInput(to: id, in: state)
      case .takeDecision(let id): .taking(id, in: state)
      case .capacity(let id): .capacity(of: id, in: state)
      case .addAbsence(let id): .absence(of: id, in: state)
      case .goToDate: .goingToDate(in: state)
      case .statusDate: .statusDate(in: state)
      case .baseline: .takingBaseline(in: state)
      case .weights: .weights(in: state)
      case .saveFilter(let list, let text): .savingFilter(list, text, in: state)
      case .several(let step, let ids): .several(step, ids, in: state)
      }
    guard let made else { return nil }
    self = made
    for place in fields.indices { fields[place].isSelected = !fields[place].text.isEmpty }
  }

  /// What the form asks for as it stands; `nil` while something that the request needs is missing,
  /// and for a form that asks nothing of the plan.
  package func request(in outlook: Outlook) -> ChangeRequest? {
    if case .several = purpose { return severalRequest(in: outlook) }
    return request(in: outlook.plan)
  }

  /// The same for a form about one record, which needs nothing that is computed.
  package func request(in plan: Plan) -> ChangeRequest? {
    guard mending != .none, let request = plainRequest(in: plan) else {
      return plainRequest(in: plan)
    }
    return .repaired([request], withMeetings: mending == .tasksAndMeetings)
  }

  /// The request without what mends the plan after it.
  private func plainRequest(in plan: Plan) -> ChangeRequest? {
    switch purpose {
    case .assign, .complete, .deliver, .wait, .block, .drop, .reopen, .editTask, .addTask:
      taskRequest(in: plan)
    case .move, .confirmDay, .giveWay, .meetingState, .editMeeting, .passGate, .takeDecision:
      meetingRequest(in: plan)
    case .waitFor, .endWait, .clearance, .answer: linkRequest
    case .share, .limit: tieRequest
    case .weights: weightRequest
    case .addMeeting, .join, .addCountry, .addMission, .addDecision: addingRequest(in: plan)
    case .editMission, .mergeTopic: placeRequest(in: plan)
    case .blackout, .decree, .planTitle: calendarRequest
    case .participation, .editParticipation, .topicState, .editTopic, .addTopic, .addInput:
      peopleRequest(in: plan)
    case .capacity, .addAbsence, .statusDate, .baseline: planRequest(in: plan)
    case .quickAdd(let id): quickLine(in: plan, meeting: id).task.map(ChangeRequest.addTask)
    case .goToDate, .several, .saveFilter: nil
    }
  }
}
