import Canvas
import PlanModel

/// What the program remembers of its user from one run to the next; nothing of it is in the plan.
///
/// Lists are short and newest first, so that the file stays small for ever.
package struct UserMemory: Hashable, Sendable {
  /// The theme chosen last; options and environment come before it.
  package var theme: String?
  package var keyboard: Keyboard?
  /// Commands used last from the palette.
  package var recent: [CommandID] = []
  package var filters: [SavedFilter] = []
  package var seen: [SeenPlan] = []
  /// Absolute paths of the plans opened last.
  package var files: [String] = []
  /// Lines of a newer version of the program, kept as they are.
  package var others: [String] = []

  package init() {}

  /// How many of each kind are kept.
  package static let most = (recent: 8, filters: 200, seen: 200, files: 10, others: 100)

  /// The saved filters of a list, by name.
  package func filters(of list: ListID) -> [SavedFilter] {
    filters.filter { $0.list == list }.sorted { $0.name < $1.name }
  }

  /// Saves a filter under its name, in place of the one of the same name.
  package mutating func save(_ filter: SavedFilter) {
    filters.removeAll { $0.list == filter.list && $0.name == filter.name }
    filters.insert(filter, at: 0)
    trim()
  }

  package mutating func forgetFilter(_ name: String, of list: ListID) {
    filters.removeAll { $0.list == list && $0.name == name }
  }

  /// The revision up to which a plan was seen; `nil` for a plan that was never open.
  package func seenRevision(of plan: String) -> Int? {
    seen.first { $0.plan == plan }?.revision
  }

  package mutating func see(_ plan: String, at revision: Int) {
    seen.removeAll { $0.plan == plan }
    seen.insert(SeenPlan(plan: plan, revision: revision), at: 0)
    trim()
  }

  /// Puts a plan's path at the head of those opened last.
  package mutating func opened(_ path: String) {
    files.removeAll { $0 == path }
    files.insert(path, at: 0)
    trim()
  }

  package mutating func used(_ command: CommandID) {
    recent.removeAll { $0 == command }
    recent.insert(command, at: 0)
    trim()
  }

  mutating func trim() {
    recent = Array(recent.prefix(Self.most.recent))
    filters = Array(filters.prefix(Self.most.filters))
    seen = Array(seen.prefix(Self.most.seen))
    files = Array(files.prefix(Self.most.files))
    others = Array(others.prefix(Self.most.others))
  }
}

/// A filter that the user gave a name, for one list.
package struct SavedFilter: Hashable, Sendable {
  package var list: ListID
  package var name: String
  /// As typed after `/`.
  package var text: String

  package init(list: ListID, name: String, text: String) {
    self.list = list
    self.name = name
    self.text = text
  }
}

/// How far the history of a plan was known when its user last left it.
package struct SeenPlan: Hashable, Sendable {
  /// The key of the plan, which a copied or moved file keeps.
  package var plan: String
  package var revision: Int

  package init(plan: String, revision: Int) {
    self.plan = plan
    self.revision = revision
  }
}
