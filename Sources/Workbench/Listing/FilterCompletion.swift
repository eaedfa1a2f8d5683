import Canvas
import PlanModel
import Planning

/// What the word at the end of a filter may become; Tab goes through it.
struct FilterCompletion: Hashable, Sendable {
  /// The text before what is completed.
  private(set) var stem: String
  /// What may stand behind the stem, most useful first.
  private(set) var candidates: [String]
  /// The one that Tab put last.
  private(set) var taken: Int?

  init(_ text: String, in state: WorkbenchState) {
    let list = state.focus
    let word = Self.lastWord(of: text)
    let minus = word.hasPrefix("-") ? "-" : ""
    let bare = String(word.dropFirst(minus.count))
    taken = nil
    let key = bare.prefix { $0.isLetter }
    guard let field = FilterField(word: matchFold(String(key))), key.count < bare.count,
      FilterField.of(list).contains(field)
    else {
      let folded = matchFold(bare)
      stem = String(text.dropLast(bare.count))
      let fields = FilterField.of(list).map { "\($0.rawValue)\($0.kind == .number ? ">" : ":")" }
      let areTasks = list == .checklist || list == .gantt
      let flags = areTasks ? FilterFlag.allCases.map(\.rawValue) : ["overdue", "late"]
      let all = fields + flags + (list == .checklist ? ["anywhere"] : [])
      candidates = folded.isEmpty ? [] : all.filter { $0.hasPrefix(folded) && $0 != folded }
      return
    }
    let signs = bare.dropFirst(key.count).prefix { ":<>=".contains($0) }.count
    let values = bare.dropFirst(key.count + signs)
    let begun = values.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    stem = String(text.dropLast(begun.count))
    let folded = matchFold(String(begun))
    candidates = Self.values(of: field, list, state)
      .filter { matchFold($0).hasPrefix(folded) && $0 != begun }
  }

  /// The text with the next candidate, or the one before; `nil` where there is none.
  mutating func next(by step: Int) -> String? {
    guard !candidates.isEmpty else { return nil }
    let place = taken.map { $0 + step } ?? (step > 0 ? 0 : candidates.count - 1)
    let index = (place + candidates.count) % candidates.count
    taken = index
    return stem + candidates[index]
  }

  private static func lastWord(of text: String) -> Substring {
    var isInQuotes = false
    var start = text.startIndex
    for index in text.indices {
      if text[index] == "\"" { isInQuotes.toggle() }
      if text[index].isWhitespace, !isInQuotes { start = text.index(after: index) }
    }
    return text[start...]
  }

  /// What people may type behind a key.
  private static func values(
    of field: FilterField,
    _ list: ListID,
    _ state: WorkbenchState
  ) -> [String] {
    let names = FilterNames(state.plan)
    switch field {
    case .mission, .owner, .support: return names.missions.map(\.code) + ["none"]
    case .country: return names.countries.map(\.code)
    case .party: return ["host"] + names.countries.map(\.code)
    case .topic: return names.topics.map(\.code) + ["none"]
    case .meeting: return names.meetings.map(\.code)
    case .category: return FilterNames.categories.map(\.code)
    case .gate: return FilterNames.gates.map(\.code) + ["none"]
    case .due: return ["today", "week", "month", "none"]
    case .status: return states(of: list)
    case .role: return ParticipationRole.allCases.map { Wording.of($0) }.filter(isOneWord)
    default: return []
    }
  }

  private static func states(of list: ListID) -> [String] {
    switch list {
    case .checklist, .gantt: FilterNames.states.map(\.code)
    case .timeline: MeetingStatus.allCases.map { FilterReader.joined(Wording.of($0)) }
    case .countries: ParticipationStatus.allCases.map { FilterReader.joined(Wording.of($0)) }
    case .topics: TopicStatus.allCases.map { FilterReader.joined(Wording.of($0)) }
    default: ["open", "passed"] + DecisionStatus.allCases.map(\.rawValue).filter { $0 != "open" }
    }
  }

  private static func isOneWord(_ word: String) -> Bool { !word.contains(" ") }
}

extension WorkbenchState {
  /// What is wrong with the filter of a list, as a sentence; `nil` when all of it means something.
  package func filterMistake(of list: ListID) -> String? {
    let filter = Filter(self[list].filter)
    guard !filter.isEmpty || !filter.mistakes.isEmpty else { return nil }
    if list == .checklist || list == .gantt { return judge(filter).mistakes.first }
    return ListJudge(filter, list, today: outlook.statusDate).mistakes.first
  }
}
