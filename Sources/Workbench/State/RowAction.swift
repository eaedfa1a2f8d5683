package import PlanModel
package import Planning

/// The last thing that was done to a row, to be done again to another.
package enum RowAction: Hashable, Sendable {
  case task(TaskAction)
  case participation(ParticipationStatus, reason: String)
  case require(Bool)
  case topic(TopicStatus, reason: String)

  /// What a request does, where it can be done to another row; `nil` where it cannot.
  package init?(_ request: ChangeRequest) {
    switch request {
    case .participation(_, let status, let reason): self = .participation(status, reason: reason)
    case .requireParticipation(_, let isRequired): self = .require(isRequired)
    case .topic(_, let status, let reason): self = .topic(status, reason: reason)
    case .together(let requests, _):
      let actions = Set(requests.map { TaskAction($0) })
      guard actions.count == 1, let action = actions.first.flatMap(\.self) else { return nil }
      self = .task(action)
    default:
      guard let action = TaskAction(request) else { return nil }
      self = .task(action)
    }
  }

  /// What it does, in a few words without the row.
  func name(in plan: Plan) -> String {
    switch self {
    case .task(let action): action.name(in: plan)
    case .participation(let status, _): Wording.of(status)
    case .require(let isRequired): isRequired ? "required" : "not required"
    case .topic(let status, _): Wording.of(status)
    }
  }
}
