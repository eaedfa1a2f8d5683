import Canvas
import PlanModel
import Planning

/// Something that a line can name: the code as it is typed, and what it is called.
struct QuickName: Hashable {
  var code: String
  var name: String
}

/// The names that a line can hold, and those near to what was typed.
enum QuickNames {
  static func missions(_ plan: Plan) -> [QuickName] {
    Listing.missionsInOrder(plan).map { QuickName(code: shortCode(of: $0), name: $0.name) }
  }

  /// `GE` for `IOM-GE`: behind `@` only a mission can be meant.
  static func shortCode(of mission: Mission) -> String {
    mission.code.hasPrefix("IOM-") ? String(mission.code.dropFirst(4)) : mission.code
  }

  static func meetings(_ plan: Plan) -> [QuickName] {
    plan.meetingsInOrder.map { QuickName(code: $0.code, name: $0.title) }
  }

  static func tags(_ plan: Plan) -> [QuickName] {
    TaskCategory.allCases.map { QuickName(code: $0.rawValue, name: "category") }
      + GateCode.allCases.map { QuickName(code: $0.rawValue, name: "gate") }
      + plan.topics.sorted { $0.code < $1.code }.map { QuickName(code: $0.code, name: $0.title) }
      + plan.countriesInProtocolOrder.map { QuickName(code: $0.iso2, name: $0.englishName) }
  }

  static func tasks(_ plan: Plan) -> [QuickName] {
    plan.tasks.lazy.filter { $0.status.isOpen }.map { QuickName(code: $0.code, name: $0.title) }
  }

  /// Those that fit what was typed, best first: whose code begins so, else whose name holds it.
  ///
  /// A large plan has many tasks, so names are only looked at when no code will do.
  static func matching(_ word: String, among names: [QuickName]) -> [QuickName] {
    let folded = matchFold(word)
    if folded.isEmpty { return names }
    let begun = names.filter { matchFold($0.code).hasPrefix(folded) }
    if !begun.isEmpty {
      return begun.sorted { ($0.code.count, $0.code) < ($1.code.count, $1.code) }
    }
    let found = names.compactMap { name in
      FuzzyMatch.score(folded, in: matchFold("\(name.code) \(name.name)")).map {
        (score: $0, name: name)
      }
    }
    return found.sorted { ($1.score, $0.name.code) < ($0.score, $1.name.code) }.map(\.name)
  }

  /// A way out for a word that names nothing.
  static func near(_ word: String, among names: [QuickName]) -> String {
    let found = matching(word, among: names)
    let shown = found.isEmpty ? names : found
    guard !shown.isEmpty else { return "There are none in this plan yet." }
    if found.isEmpty { return "There are \(Wording.list(shown.map(\.code)))." }
    return "Maybe \(shown.prefix(6).map(\.code).joined(separator: ", "))?"
  }
}
