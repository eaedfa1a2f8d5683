import Canvas
import PlanModel
import Planning

/// Codes and titles of all tasks, folded once for a plan: people type letter by letter, and to fold
/// thousands of titles takes longer than to draw a frame.
struct TaskTexts: Sendable {
  private(set) var generation: Int
  private var sources: [String] = []
  private var folded: [[UInt8]] = []

  /// For a filter that looks for no words.
  init() { generation = -1 }

  /// Folds what the one before did not know yet.
  init(_ plan: Plan, generation: Int, previous: TaskTexts? = nil) {
    self.generation = generation
    let rows = plan.tasks.rows
    sources.reserveCapacity(rows.count)
    folded.reserveCapacity(rows.count)
    for place in rows.indices {
      let source = "\(rows[place].code) \(rows[place].title)"
      sources.append(source)
      if let previous, place < previous.sources.count, previous.sources[place] == source {
        folded.append(previous.folded[place])
      } else {
        folded.append(Array(matchFold(source).utf8))
      }
    }
  }

  /// Whether a folded word occurs in code or title of the task at a place.
  func contains(_ word: [UInt8], at place: Int) -> Bool { folded[place].contains(bytes: word) }

  func text(at place: Int) -> String { String(decoding: folded[place], as: UTF8.self) }
}

extension [UInt8] {
  /// Whether bytes occur one after another.
  func contains(bytes word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard count >= word.count else { return false }
    for start in 0...count - word.count where self[start] == first {
      var length = 1
      while length < word.count, self[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}

extension WorkbenchState {
  /// The folded texts of the plan as it is; kept while somebody filters the checklist.
  func taskTexts() -> TaskTexts {
    if let texts, texts.generation == generation { return texts }
    return TaskTexts(plan, generation: generation, previous: texts)
  }

  /// Keeps the folded texts as long as a filter looks for words.
  mutating func settleTexts() {
    guard texts?.generation != generation,
      [ListID.checklist, .gantt].contains(where: { Filter(self[$0].filter).hasWords })
    else { return }
    texts = taskTexts()
  }
}
