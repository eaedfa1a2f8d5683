import PlanModel
import Planning

extension Form {
  /// The request of a form about a country or a topic.
  func peopleRequest(in plan: Plan) -> ChangeRequest? {
    switch purpose {
    case .participation(let id):
      return word(.status).map { .participation(id, $0, reason: text(.reason)) }
    case .editParticipation(let id):
      return plan.participations[id].map(edit)
    case .topicState(let id): return topicStep(id)
    case .editTopic(let id): return plan.topics[id].map { .editTopic(id, edits(of: $0)) }
    case .addTopic:
      return .addTopic(
        code: text(.code),
        title: text(.title),
        proposedBy: key(.country),
        meeting: key(.meeting)
      )
    case .addInput(let id): return .addTopicInput(input(on: id))
    default: return nil
    }
  }

  /// Only what differs; whether the country is required is a request of its own.
  private func edit(_ coming: Participation) -> ChangeRequest {
    let role: ParticipationRole? = word(.role).flatMap { $0 == coming.role ? nil : $0 }
    let mode: AttendanceMode? = word(.mode).flatMap { $0 == coming.mode ? nil : $0 }
    let stance: Stance? = word(.stance).flatMap { $0 == coming.stance ? nil : $0 }
    let edit = ChangeRequest.editParticipation(coming.id, role: role, mode: mode, stance)
    if isOn(.required) == coming.isRequired { return edit }
    let require = ChangeRequest.requireParticipation(coming.id, isOn(.required))
    let isAlone = role == nil && mode == nil && stance == nil
    return isAlone ? require : .together([edit, require])
  }

  private func topicStep(_ id: Topic.ID) -> ChangeRequest? {
    guard let status: TopicStatus = word(.status) else { return nil }
    if status == .merged { return key(.topic).map { .mergeTopic(id, into: $0) } }
    return .topic(id, status, reason: text(.reason))
  }

  private func edits(of topic: Topic) -> [TopicEdit] {
    var edits: [TopicEdit] = []
    if text(.title) != topic.title { edits.append(.title(text(.title))) }
    if key(.leadCountry) != topic.leadCountry { edits.append(.leadCountry(key(.leadCountry))) }
    if key(.leadMission) != topic.leadMission { edits.append(.leadMission(key(.leadMission))) }
    if key(.meeting) != topic.meeting { edits.append(.meeting(key(.meeting))) }
    if let new = change(of: .note, from: topic.note) { edits.append(.note(new)) }
    return edits
  }

  private func input(on id: Topic.ID) -> NewTopicInput {
    var input = NewTopicInput(topic: id, country: key(.country), text: text(.text))
    input.meeting = key(.meeting)
    input.stance = word(.stance) ?? input.stance
    input.priority = number(.priority)
    input.practiceOffered = text(.practice)
    return input
  }
}
