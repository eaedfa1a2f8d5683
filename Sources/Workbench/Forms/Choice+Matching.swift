import Canvas
import PlanModel

extension Choice {
  /// The places of the choices that fit what was typed, best first; all in order without a query.
  package static func matching(_ query: String, in choices: [Choice]) -> [Int] {
    let query = matchFold(query)
    if query.isEmpty { return Array(choices.indices) }
    let found = choices.enumerated().compactMap { place, choice in
      FuzzyMatch.score(query, in: matchFold(choice.label)).map { (score: $0, place: place) }
    }
    return found.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.place)
  }

  /// The words of a fixed list, as people write them.
  static func words<W: Word>(_ words: some Sequence<W>) -> [Choice] {
    words.map { word in
      let text = Wording.of(word)
      return Choice(value: word.rawValue, label: text.prefix(1).uppercased() + text.dropFirst())
    }
  }

  static func gates(_ codes: some Sequence<GateCode>) -> [Choice] {
    codes.map { Choice(value: $0.rawValue, label: $0.rawValue) }
  }

  /// No record at all, as the first of several.
  static func none(_ label: String) -> Choice { Choice(value: "", label: label) }

  static func countries(of meeting: Meeting.ID?, in plan: Plan) -> [Choice] {
    let taking = meeting.map { plan.participations(in: $0).map(\.country) } ?? []
    let ids = taking.isEmpty ? plan.countriesInProtocolOrder.map(\.id) : taking
    return ids.compactMap { plan.countries[$0] }.map(Choice.init)
  }

  static func topics(of plan: Plan) -> [Choice] {
    plan.topics.sorted { $0.code < $1.code }.map {
      Choice(value: $0.id.description, label: "\($0.code) \($0.title)")
    }
  }

  static func missions(of plan: Plan) -> [Choice] {
    Listing.missionsInOrder(plan).map(Choice.init)
  }

  static func meetings(of plan: Plan) -> [Choice] {
    plan.meetingsInOrder.map {
      Choice(value: $0.id.description, label: "\($0.code) \($0.title)")
    }
  }

  init(_ country: Country) {
    self.init(value: country.id.description, label: "\(country.iso2) \(country.englishName)")
  }

  init(_ task: PrepTask) {
    self.init(value: task.id.description, label: "\(task.code) \(task.title)")
  }

  init(_ mission: Mission) {
    self.init(value: mission.id.description, label: "\(mission.code) \(mission.name)")
  }
}

extension FormFieldKind {
  /// A choice with one of them taken; the first, when there is no such value.
  static func choice(_ choices: [Choice], taken value: String) -> FormFieldKind {
    let selected = choices.firstIndex { $0.value == value } ?? 0
    return .choice(choices, selected: selected, query: TextField())
  }

  static func choices(_ choices: [Choice], marked values: [String]) -> FormFieldKind {
    let marked = choices.indices.filter { values.contains(choices[$0].value) }
    return .choices(choices, marked: Set(marked), cursor: 0, query: TextField())
  }

  static func text(_ text: String) -> FormFieldKind { .text(TextField(text)) }

  static func day(_ text: String = "", takesOffset: Bool = false) -> FormFieldKind {
    .day(TextField(text), takesOffset: takesOffset)
  }
}
