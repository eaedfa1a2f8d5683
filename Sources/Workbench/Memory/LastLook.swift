/// How far the history was known when its user last left the plan, to mark what is new since.
package struct LastLook: Hashable, Sendable {
  /// The key of the plan in the memory; empty for a plan that is not to be remembered.
  package var plan = ""
  /// The newest revision of then; `nil` for a plan that was never open before.
  package var revision: Int?
  /// Revisions that were written here since, which are no news.
  package var own: Set<Int> = []

  package init() {}

  package func isNews(_ revision: Int) -> Bool {
    guard let seen = self.revision else { return false }
    return revision > seen && !own.contains(revision)
  }
}
