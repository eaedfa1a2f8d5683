package import PlanModel

extension Sentence {
  /// Said when a way back was chosen on a plan that others have changed since: what, and by whom.
  package static func movedOn(_ entries: [JournalEntry]) -> String {
    let authors = Set(entries.map(\.author)).sorted()
    guard let newest = entries.max(by: { $0.revision < $1.revision }) else {
      return "The plan has changed meanwhile, so nothing was taken back. Look at the history again."
    }
    let more = entries.count > 1 ? " and \(entries.count - 1) more" : ""
    return "\(Wording.list(authors)) changed the plan meanwhile (\(newest.change.words)\(more)), "
      + "so nothing was taken back. Look at the history again."
  }
}
