package import CivilTime
package import PlanModel
import Planning

extension QuickAdd {
  /// Reads a line.
  ///
  /// Plain words are the title. A sign begins everything else: `@` a mission, `!` a meeting, `#` a
  /// category, a gate, a topic or a country, `^` alone what gates need; `due` a day and `after` the
  /// codes of tasks, but only before something that looks like one, so that "due diligence" stays a
  /// title; `2pd` is the effort. A backslash keeps the sign behind it: `\#1`. The meeting is the one
  /// meant when the line names none; `+5` counts from the base, which is the status date.
  package init(_ line: String, in plan: Plan, meeting: Meeting.ID?, base: Day) {
    self.init()
    var reader = QuickAddReader(line, plan, base)
    while let word = reader.next() { take(word, &reader) }
    title = reader.title.joined(separator: " ")
    mistakes = reader.mistakes
    self.meeting = self.meeting ?? meeting
  }

  private mutating func take(_ word: String, _ reader: inout QuickAddReader) {
    let rest = String(word.dropFirst())
    switch word.first {
    case "\\" where !rest.isEmpty: reader.title.append(rest)
    case "@": add(reader.mission(rest), &reader)
    case "!" where !rest.isEmpty: set(\.meeting, reader.meeting(rest), "meetings", &reader)
    case "#": tag(rest, &reader)
    case "^" where rest.isEmpty: isCritical = true
    default:
      switch word.lowercased() {
      case "due": takeDue(word, &reader)
      case "after": takeAfter(word, &reader)
      default: takePlain(word, &reader)
      }
    }
  }

  /// Person-days, or a word of the title.
  private mutating func takePlain(_ word: String, _ reader: inout QuickAddReader) {
    let number = word.lowercased().hasSuffix("pd") ? word.dropLast(2) : ""
    guard let first = number.first, first.isNumber || first == "." else {
      reader.title.append(word)
      return
    }
    guard let read = Quarters(number.split(separator: ",").joined(separator: ".")) else {
      reader.mistakes.append("“\(word)”: type person-days in quarters, such as 2pd or 0.25pd.")
      return
    }
    set(\.effort, read, "efforts", &reader)
  }

  private mutating func takeDue(_ word: String, _ reader: inout QuickAddReader) {
    if let rule = reader.takeDay() {
      set(\.due, rule, "due days", &reader)
    } else if reader.isDayMeant {
      let wrong = reader.next() ?? ""
      reader.mistakes.append(
        wrong.isEmpty
          ? "Say when: due T-20, due +5, due fri or due 15 Sep."
          : "“\(wrong)” is no day. Write due T-20, due +5, due fri or due 15 Sep."
      )
    } else {
      reader.title.append(word)
    }
  }

  private mutating func takeAfter(_ word: String, _ reader: inout QuickAddReader) {
    guard let found = reader.takeTasks() else {
      reader.title.append(word)
      return
    }
    for task in found where !after.contains(task) { after.append(task) }
  }

  private mutating func tag(_ word: String, _ reader: inout QuickAddReader) {
    switch reader.tag(word) {
    case .gate(let code)?: set(\.gate, code, "gates", &reader)
    case .category(let known)?: set(\.category, known, "categories", &reader)
    case .topic(let id)?: set(\.topic, id, "topics", &reader)
    case .country(let id)?: set(\.country, id, "countries", &reader)
    case nil: break
    }
  }

  private mutating func add(_ mission: Mission.ID?, _ reader: inout QuickAddReader) {
    guard let mission else { return }
    if missions.contains(mission) {
      reader.mistakes.append("A mission is named twice. Keep one of them.")
    } else {
      missions.append(mission)
    }
  }

  /// The same field twice is a slip that only the writer can mend.
  private mutating func set<Value: Equatable>(
    _ field: WritableKeyPath<QuickAdd, Value?>,
    _ value: Value?,
    _ many: String,
    _ reader: inout QuickAddReader
  ) {
    guard let value else { return }
    if self[keyPath: field] != nil, self[keyPath: field] != value {
      reader.mistakes.append("Two \(many) are named. Keep one of them.")
    } else {
      self[keyPath: field] = value
    }
  }
}
