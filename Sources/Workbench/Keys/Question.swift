import Canvas

/// A question that organisers ask in the morning, and where the screen answers it.
package struct Question: Hashable, Sendable {
  package enum Answer: Hashable, Sendable {
    /// A list under a filter, in full where more columns are needed.
    case list(ListID, filter: String, isFull: Bool)
    case command(CommandID)
    /// The reasons of the readiness of the meeting whose checklist is shown.
    case readiness
    /// What is new in the history since the last look.
    case news
    /// A page that is made for the question.
    case page(MorningTopic)
  }

  /// What the questions are about, in the order in which they are asked.
  package enum Group: String, CaseIterable, Sendable {
    case work = "Work"
    case meetings = "Meetings"
    case countries = "Countries"
    case missions = "Missions"
    case days = "Days"
    case decisions = "Decisions"
    case plan = "The plan"
  }

  /// Its number, by which people speak of it.
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

  package var group: Group {
    switch number {
    case ...5: .work
    case ...9: .meetings
    case ...14: .countries
    case ...16: .missions
    case ...21: .days
    case ...27: .decisions
    default: .plan
    }
  }

  /// The key that asks it while the questions are on the screen: the digit of the first nine, then
  /// letters, without those by which one moves, takes back or leaves.
  package var key: Character { Self.keys[number - 1] }

  package static func asked(by key: Character) -> Question? {
    keys.firstIndex(of: key).map { all[$0] }
  }

  private static let keys = Array("123456789abcdefghilmnoprstvxyz")

  package static subscript(number: Int) -> Question? {
    all.indices.contains(number - 1) ? all[number - 1] : nil
  }

  private static func tasks(_ filter: String) -> Answer {
    .list(.checklist, filter: filter + " anywhere", isFull: true)
  }

  /// The command that gives the same in a script.
  package var command: String {
    switch number {
    case 1: "plenary tasks FILE --overdue"
    case 2, 3, 4, 5, 7, 8, 22, 24, 26: "plenary status FILE"
    case 6: "plenary dates FILE; plenary check FILE"
    case 9: "plenary log FILE --since DAY"
    case 10, 11: "plenary country list FILE"
    case 12: "plenary country show FILE COUNTRY"
    case 13, 14: "plenary topic list FILE"
    case 15: "plenary level FILE; plenary mission list FILE"
    case 16: "plenary mission advice FILE MISSION"
    case 17: "plenary move FILE TM DAY --dry-run"
    case 18, 23: "plenary meeting show FILE CF"
    case 19: "plenary tasks FILE --meeting CF"
    case 20: "plenary holidays COUNTRY YEAR"
    case 21: "plenary dates FILE TM --limit 1"
    case 25: "plenary tasks FILE --country COUNTRY"
    case 27, 29: "plenary check FILE"
    case 28: "plenary tasks FILE --json"
    default: "plenary status FILE; plenary tasks FILE --overdue"
    }
  }

  /// The thirty, by number.
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
      "Are the meetings still in order and feasible?",
      .list(.timeline, filter: "", isFull: true)
    ),
    Question(
      7,
      "Working days",
      "How many working days to each meeting, on which calendar?",
      .list(.timeline, filter: "", isFull: false)
    ),
    Question(8, "Readiness", "Is the meeting ready; if not, why?", .readiness),
    Question(9, "Changes", "What changed since my last look?", .news),
    Question(
      10,
      "Behind",
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
      12,
      "Delegations",
      "Who is in the delegations, on site or remote?",
      .page(.delegations)
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
      "Which mission has too much to do in the next six weeks?",
      .command(.missionsView)
    ),
    Question(16, "Take over", "Who can take over the selected task?", .command(.assign)),
    Question(17, "What if", "If the meeting moves, what breaks?", .command(.move)),
    Question(
      18,
      "Last day",
      "What is the last day to decide, also on in person?",
      .page(.lastDays)
    ),
    Question(
      19,
      "Documents",
      "When must documents leave, and what is missing?",
      .list(.checklist, filter: "gate:g3 -done", isFull: true)
    ),
    Question(
      20,
      "Holidays",
      "What are the next holidays of countries and offices?",
      .page(.holidays)
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
      "Open decisions",
      "What decision is waiting for whom?",
      .list(.decisions, filter: "decision open", isFull: true)
    ),
    Question(24, "Donor", "What do I tell the donor about the status?", .page(.status)),
    Question(
      25,
      "Host",
      "What do we owe the host governments today?",
      tasks("party:host due:today")
    ),
    Question(
      26,
      "Silence",
      "Which silence procedures end today?",
      tasks("silence due:today")
    ),
    Question(27, "Risks", "Which risks have met their trigger?", .page(.risks)),
    Question(28, "Baseline", "How far are we off the baseline, task by task?", tasks("moved")),
    Question(29, "Twins", "What is asked of a country twice?", tasks("twin")),
    Question(30, "The call", "What do I need for today's call?", .page(.call)),
  ]
}

/// A question whose answer is a page of its own.
package enum MorningTopic: String, CaseIterable, Hashable, Sendable {
  case delegations, lastDays, holidays, status, risks, call
}
