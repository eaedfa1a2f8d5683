import Canvas
import CivilTime
package import PlanModel
package import Planning

/// Tells which tasks pass a filter, and which of its values the plan does not know.
///
/// Each clause is read once against the plan; what is left for a task is to compare.
package struct TaskJudge {
  typealias Test = (_ place: Int, _ gate: GateCode?) -> Bool

  /// Sentences about values that mean nothing; such values hide no row.
  package private(set) var mistakes: [String] = []
  private var tests: [(isRefused: Bool, holds: Test)] = []

  /// A judge on its own, for one question; `marked` are the tasks that the user has marked.
  package init(_ filter: Filter, _ outlook: Outlook) {
    let texts = filter.hasWords ? TaskTexts(outlook.plan, generation: 0) : TaskTexts()
    self.init(filter, outlook, texts, marked: [])
  }

  init(_ filter: Filter, _ outlook: Outlook, _ texts: TaskTexts, marked: Set<PrepTask.ID>) {
    mistakes = filter.mistakes
    let facts = TaskFacts(outlook)
    for clause in filter.clauses {
      let test: Test?
      switch clause.test {
      case .word(let word):
        if let field = Self.key(word, outlook, texts) {
          mistakes.append("“\(word)” occurs in no task. Maybe \(field.rawValue): and a value.")
          test = nil
        } else {
          test = Self.word(word, clause, outlook, texts, facts)
        }
      case .flag(let flag): test = Self.flag(flag, outlook, facts, marked)
      case .field(let field, let comparison, let values):
        var reader = FilterReader(outlook, facts, isTyping: clause.isLast)
        test = reader.test(field, comparison, values)
        mistakes += reader.mistakes
      }
      if let test { tests.append((clause.isRefused, test)) }
    }
  }

  /// Whether a task, by its place in the plan, passes where it stands under a gate.
  package func admits(_ place: Int, under gate: GateCode?) -> Bool {
    for test in tests where test.holds(place, gate) == test.isRefused { return false }
    return true
  }

  /// The field that a word will name once it is typed to its end, if it occurs in no task.
  private static func key(
    _ word: String,
    _ outlook: Outlook,
    _ texts: TaskTexts
  ) -> FilterField? {
    guard word.count >= 2, FilterFlag.starting(with: word).isEmpty,
      let field = FilterField.tasks.first(where: { $0.rawValue.hasPrefix(word) })
    else { return nil }
    let bytes = Array(word.utf8)
    return outlook.tasks.indices.contains { texts.contains(bytes, at: $0) } ? nil : field
  }

  /// Whether the word occurs in the task or in what it is about.
  ///
  /// One that may yet become a flag, such as `crit`, also finds what that flag would, so that the
  /// list does not go blank while one types.
  private static func word(
    _ word: String,
    _ clause: Filter.Clause,
    _ outlook: Outlook,
    _ texts: TaskTexts,
    _ facts: TaskFacts
  ) -> Test {
    let plan = outlook.plan
    let bytes = Array(word.utf8)
    func holds(_ text: String) -> Bool { Array(matchFold(text).utf8).contains(bytes: bytes) }
    let missions = Set(plan.missions.filter { holds("\($0.code) \($0.name)") }.map(\.id))
    let countries = Set(plan.countries.filter { holds("\($0.iso2) \($0.englishName)") }.map(\.id))
    let categories = Set(TaskCategory.allCases.filter { holds($0.rawValue) })
    let flags = clause.isRefused ? [] : FilterFlag.starting(with: word)
    let flagged = flags.map { flag($0, outlook, facts, []) }
    let rows = plan.tasks.rows
    return { place, gate in
      if texts.contains(bytes, at: place) || categories.contains(rows[place].category) {
        return true
      }
      if let mission = rows[place].accountable, missions.contains(mission) { return true }
      if let country = rows[place].country, countries.contains(country) { return true }
      return flagged.contains { $0(place, gate) }
    }
  }

  private static func flag(
    _ flag: FilterFlag,
    _ outlook: Outlook,
    _ facts: TaskFacts,
    _ marked: Set<PrepTask.ID>
  ) -> Test {
    let rows = outlook.plan.tasks.rows
    let tasks = outlook.tasks
    if let status = flag.status { return { place, _ in tasks[place].status == status } }
    return switch flag {
    case .overdue: { place, _ in tasks[place].isOverdue }
    case .critical: { place, _ in rows[place].isCritical }
    case .late: { place, _ in tasks[place].isLate }
    case .unassigned:
      { place, _ in rows[place].accountable == nil && tasks[place].status.isOpen }
    case .newly: { place, _ in facts.isNewlyReady(place) }
    case .twin: { place, _ in facts.hasTwin(place) }
    case .moved: { place, _ in facts.isMoved(place) }
    case .pinned: { place, _ in rows[place].isPinned }
    case .marked: { place, _ in marked.contains(rows[place].id) }
    default: { place, _ in tasks[place].status.isOpen }
    }
  }
}
