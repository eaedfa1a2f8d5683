import Canvas

/// A question that organisers ask in the morning, and where the screen answers it.
package struct Question: Hashable, Sendable {
  package enum Answer: Hashable, Sendable {
    /// A list under a filter, in full where more columns are needed.
    case list(ListID, filter: String, isFull: Bool)
    case command(CommandID)
    /// The reasons of the readiness of the meeting whose checklist is shown.
    case readiness
  }

  /// Its number, by which it is found at once.
  package var number: Int
  package var name: String
  package var words: String
  package var answer: Answer

  init(_ number: Int, _ name: String, _ words: String, _ answer: Answer) {
    self.number = number
    self.name = name
    self.words = words
    self.answer = answer
  }

  /// Those that fit what was typed: a number finds its question, letters what they spell.
  package static func matching(_ query: String) -> [Question] {
    let folded = matchFold(query)
    if folded.isEmpty { return all }
    if let number = Int(folded.trimmed) {
      let begun = all.filter { String($0.number).hasPrefix(String(number)) }
      return begun.sorted { $0.number < $1.number }
    }
    let found = all.compactMap { question -> (score: Int, question: Question)? in
      if let score = FuzzyMatch.score(folded, in: matchFold(question.name)) {
        return (score + 10_000, question)
      }
      return matchFold(question.words).contains(folded) ? (0, question) : nil
    }
    return found.sorted { ($1.score, $0.question.number) < ($0.score, $1.question.number) }
      .map(\.question)
  }

  private static func tasks(_ filter: String) -> Answer {
    .list(.checklist, filter: filter + " anywhere", isFull: true)
  }

  package static let all: [Question] = [
    Question(1, "Overdue", "What is overdue today, and whose is it?", tasks("overdue")),
    Question(2, "This week", "What must be finished this week?", tasks("due:week")),
    Question(
      3,
      "Without an owner",
      "Which critical tasks have no owner?",
      tasks("critical unassigned")
    ),
    Question(
      4,
      "Newly ready",
      "What can start today that could not on the last working day?",
      tasks("newly ready")
    ),
    Question(
      5,
      "Waiting",
      "Whom do we wait for, since when, and when do we chase?",
      tasks("waiting")
    ),
    Question(
      6,
      "Order",
      "Are the meetings still in order?",
      .list(.timeline, filter: "", isFull: true)
    ),
    Question(
      7,
      "Working days",
      "How many working days are left to each meeting?",
      .list(.timeline, filter: "", isFull: false)
    ),
    Question(8, "Readiness", "Is the meeting ready; if not, why?", .readiness),
    Question(9, "Changes", "What changed lately?", .command(.historyView)),
    Question(
      10,
      "Countries",
      "Which country is behind, and at which step?",
      .list(.countries, filter: "", isFull: true)
    ),
    Question(
      11,
      "No answer",
      "Which country has not answered the invitation?",
      .list(.countries, filter: "invited", isFull: true)
    ),
    Question(
      13,
      "Topics",
      "Which topics did the countries propose and support?",
      .list(.topics, filter: "", isFull: true)
    ),
    Question(
      14,
      "No lead",
      "Which topic has no lead country?",
      .list(.topics, filter: "no lead", isFull: true)
    ),
    Question(
      15,
      "Overload",
      "Which mission has too much to do, and when?",
      .command(.missionsView)
    ),
    Question(16, "Take over", "Who can take over the selected task?", .command(.assign)),
    Question(17, "What if", "If the meeting moves, what breaks?", .command(.move)),
    Question(
      19,
      "Documents",
      "When must the documents leave, and what is missing?",
      .list(.checklist, filter: "gate:g3 -done", isFull: true)
    ),
    Question(21, "Common hours", "At which hours can all places meet?", .command(.hours)),
    Question(
      22,
      "Gates",
      "Which gate is due this week, and what is missing?",
      .list(.decisions, filter: "gate due:week", isFull: true)
    ),
    Question(
      23,
      "Decisions",
      "What decision is waiting for whom?",
      .list(.decisions, filter: "decision open", isFull: true)
    ),
    Question(
      25,
      "Host",
      "What do the host governments owe today?",
      tasks("party:host due:today")
    ),
    Question(
      26,
      "Silence",
      "Which silence procedures end today?",
      tasks("silence due:today")
    ),
    Question(28, "Baseline", "How far are we off the baseline, task by task?", tasks("moved")),
    Question(29, "Twins", "What is asked twice?", tasks("twin")),
  ]
}

extension Keyboard {
  /// The layouts whose name fits what was typed.
  static func matching(_ query: String) -> [Keyboard] {
    let folded = matchFold(query)
    return allCases.filter { FuzzyMatch.score(folded, in: $0.rawValue + " " + $0.words) != nil }
  }

  /// What the layout is called.
  var words: String {
    switch self {
    case .auto: "georgian, and cyrillic as russian and ukrainian"
    case .us: "latin only"
    case .ge: "georgian"
    case .ru: "russian"
    case .ua: "ukrainian"
    case .bg: "bulgarian"
    case .bgPhonetic: "bulgarian, phonetic"
    case .am: "armenian"
    case .amPhonetic: "armenian, phonetic"
    case .amEastern: "armenian, eastern"
    }
  }
}
