import PlanModel

// Several requests as one step that is taken back as one.
extension ChangeProposal {
  /// Does one request after the other on the same draft, all or none.
  ///
  /// Meetings that move together may pass each other on the way: only where they end up counts.
  ///
  /// Where each request is about a task, all refusals are gathered, so that one reads at once which
  /// tasks stand in the way.
  ///
  /// - Throws: the refusal of the first request that the rules do not allow,
  ///   ``ChangeRefused/several(_:of:)`` for tasks, or ``ChangeRefused/nothingToChange`` when none of
  ///   them changes anything.
  mutating func together(
    _ requests: [ChangeRequest],
    words: String
  ) throws(ChangeRefused) -> Change {
    let isOutermost = unordered == nil
    if isOutermost { (unordered, draft.isUnfinished) = ([], true) }
    var first: Change?
    var reason = ""
    var refused: [RefusedTask] = []
    let areTasks = requests.count > 1 && requests.allSatisfy { $0.task != nil }
    for request in requests {
      let before = draft
      let found: Change?
      do throws(ChangeRefused) { found = try changeIfAny(for: request) } catch {
        guard areTasks else { throw error }
        draft = before
        refused.append(RefusedTask(code: code(of: request), refusal: error))
        continue
      }
      guard let change = found else { continue }
      if first == nil { first = change }
      if reason.isEmpty { reason = change.reason }
    }
    if !refused.isEmpty { throw .several(refused, of: requests.count) }
    if isOutermost {
      draft.isUnfinished = false
      try requireOrder()
    }
    guard let first else { throw .nothingToChange }
    return draft.change(words: words.isEmpty ? first.words : words, reason: reason)
  }

  private func code(of request: ChangeRequest) -> String {
    request.task.flatMap { plan[$0]?.code } ?? ""
  }

  private mutating func changeIfAny(
    for request: ChangeRequest
  ) throws(ChangeRefused) -> Change? {
    let before = draft
    do throws(ChangeRefused) {
      let change = try change(for: request)
      return plan == before.plan ? nil : change
    } catch {
      guard error == .nothingToChange else { throw error }
      draft = before
      return nil
    }
  }

  private mutating func requireOrder() throws(ChangeRefused) {
    let meetings = unordered ?? []
    unordered = nil
    let days = MeetingDays(plan, on: today, holidays: context.holidays)
    for id in meetings {
      if let first = days.orderRefusals(of: try found(id)).first { throw first }
    }
  }
}

extension ChangeRequest {
  /// The one task that a step, an edit or an assignment is about.
  fileprivate var task: PrepTask.ID? {
    switch self {
    case .task(let id, _), .editTask(let id, _), .deleteTask(let id), .assign(let id, _, _),
      .answerAssignment(let id, _):
      id
    default: nil
    }
  }
}
