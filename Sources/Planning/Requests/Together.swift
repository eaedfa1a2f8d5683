import PlanModel

// Several requests as one step that is taken back as one.
extension ChangeProposal {
  /// Does one request after the other on the same draft, all or none.
  ///
  /// Meetings that move together may pass each other on the way: only where they end up counts.
  ///
  /// - Throws: the refusal of the first request that the rules do not allow, or
  ///   ``ChangeRefused/nothingToChange`` when none of them changes anything.
  mutating func together(
    _ requests: [ChangeRequest],
    words: String
  ) throws(ChangeRefused) -> Change {
    let isOutermost = unordered == nil
    if isOutermost { (unordered, draft.isUnfinished) = ([], true) }
    var first: Change?
    var reason = ""
    for request in requests {
      guard let change = try changeIfAny(for: request) else { continue }
      if first == nil { first = change }
      if reason.isEmpty { reason = change.reason }
    }
    if isOutermost {
      draft.isUnfinished = false
      try requireOrder()
    }
    guard let first else { throw .nothingToChange }
    return draft.change(words: words.isEmpty ? first.words : words, reason: reason)
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
