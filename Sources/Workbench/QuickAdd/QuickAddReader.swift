import Canvas
import CivilTime
import PlanModel
import Planning

/// Goes through the words of a line and looks up what they name.
struct QuickAddReader {
  private let words: [String]
  private var place = 0
  private let plan: Plan
  private let base: Day
  var title: [String] = []
  var mistakes: [String] = []

  init(_ line: String, _ plan: Plan, _ base: Day) {
    words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    self.plan = plan
    self.base = base
  }

  mutating func next() -> String? {
    guard place < words.count else { return nil }
    defer { place += 1 }
    return words[place]
  }

  /// Whether a day was to follow: nothing follows yet, or a number, a sign, or a T with one.
  var isDayMeant: Bool {
    guard place < words.count else { return true }
    let word = words[place].lowercased()
    guard let first = word.first else { return true }
    if first == "t", let second = word.dropFirst().first { return "+-−".contains(second) }
    return first.isNumber || "+-−".contains(first)
  }

  /// The longest run of words from here that is a day: `15 Sep 2020`, `15 Sep`, `fri`.
  mutating func takeDay() -> DueRule? {
    for count in [3, 2, 1] where place + count <= words.count {
      let run = words[place..<place + count]
      if count == 3, run.last?.count != 4 { continue }
      guard let rule = day(run.joined(separator: " ")) else { continue }
      place += count
      return rule
    }
    return nil
  }

  private func day(_ text: String) -> DueRule? {
    switch text.lowercased() {
    case "today": .day(base)
    case "tomorrow": .day(base + 1)
    default: DayText.due(text, base: base)
    }
  }

  /// The tasks named by the next word; `nil` when it names none and does not look like a code.
  mutating func takeTasks() -> [PrepTask.ID]? {
    guard place < words.count else { return nil }
    let codes = words[place].split(separator: ",").map(String.init)
    let found = codes.map { plan.task($0) ?? plan.task($0.uppercased()) }
    let isMeant = found.contains { $0 != nil } || codes.contains(where: Self.looksLikeCode)
    guard isMeant else { return nil }
    place += 1
    for (code, task) in zip(codes, found) where task == nil {
      let codes = QuickNames.tasks(plan).map { QuickName(code: $0.code, name: "") }
      let near = QuickNames.near(code, among: codes)
      mistakes.append("There is no task “\(code)”. \(near)")
    }
    return found.compactMap { $0?.id }
  }

  /// Letters and then a number: `TM05`, `tm5`.
  private static func looksLikeCode(_ word: String) -> Bool {
    guard let first = word.first, first.isLetter else { return false }
    return word.drop(while: \.isLetter).first?.isNumber ?? false
  }

  mutating func mission(_ code: String) -> Mission.ID? {
    let code = code.uppercased()
    if let found = plan.mission(code) { return found.id }
    if let country = plan.country(code), let found = plan.mission(in: country.id) {
      return found.id
    }
    refuse("mission", code, QuickNames.missions(plan))
    return nil
  }

  mutating func meeting(_ code: String) -> Meeting.ID? {
    if let found = plan.meeting(code) ?? plan.meeting(code.uppercased()) { return found.id }
    refuse("meeting", code, QuickNames.meetings(plan))
    return nil
  }

  enum Tag { case gate(GateCode), category(TaskCategory), topic(Topic.ID), country(Country.ID) }

  /// A code goes before the beginning of a category that only one has.
  mutating func tag(_ word: String) -> Tag? {
    let code = word.uppercased()
    if let gate = GateCode(rawValue: code) { return .gate(gate) }
    if let topic = plan.topic(code) { return .topic(topic.id) }
    if let country = plan.country(code) { return .country(country.id) }
    let folded = word.lowercased()
    if let exact = TaskCategory(rawValue: folded) { return .category(exact) }
    let begun = TaskCategory.allCases.filter { !folded.isEmpty && $0.rawValue.hasPrefix(folded) }
    if begun.count == 1 { return .category(begun[0]) }
    refuse("category, gate, topic or country", word, QuickNames.tags(plan))
    return nil
  }

  private mutating func refuse(_ what: String, _ word: String, _ names: [QuickName]) {
    let near = QuickNames.near(word, among: names)
    mistakes.append(
      word.isEmpty ? "Name a \(what). \(near)" : "There is no \(what) “\(word)”. \(near)"
    )
  }
}
