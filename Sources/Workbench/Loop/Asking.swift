import Canvas
import PlanModel
import Planning

// The questions of the morning, and the ways to their answers and back.
extension WorkbenchState {
  /// Shows the questions; the history is read for the first of them.
  mutating func openMorning() -> [Effect] {
    view = .full(.morning)
    focus = .morning
    asked = nil
    return history.first?.revision == revision ? [] : [.loadHistory(most: historyMost)]
  }

  /// The question whose key was pressed among the questions; letters of other keyboards count.
  func question(askedBy key: Key) -> Question? {
    guard focus == .morning, case .character(let letter) = key else { return nil }
    return Question.asked(by: keyboard.latin(letter))
  }

  /// Leads to the answer of a question: a narrowed list, a view, a page or a command.
  mutating func ask(_ question: Question) -> [Effect] {
    self[.morning].selected = .question(question.number)
    var effects: [Effect] = []
    switch question.answer {
    case .list(let list, let filter, let isFull):
      scope = nil
      table.isEverywhere = false
      // Nothing may hide behind a filter that was typed for something else.
      self[list].filter = filter
      view = .overview
      focus(on: list)
      if isFull { view = .full(list) }
      notice = Notice(.info, question.words)
    case .readiness:
      focus(on: .timeline)
      show(meeting: meeting)
      effects = keymap.binding(.why).map { run($0) } ?? []
    case .news:
      self[.history].filter = news.isEmpty ? "" : "unseen"
      effects = keymap.binding(.historyView).map { run($0) } ?? []
    case .page(let topic): overlays.append(.page(MorningPages(state: self).page(topic)))
    case .command(let command):
      effects =
        Palette.entry(command, in: self).map { entry in
          if let reason = entry.reason {
            notice = Notice(.warning, reason)
            return []
          }
          return run(entry)
        } ?? []
    }
    asked = focus == .morning ? nil : Asked(list: focus, filter: self[focus].filter)
    return effects
  }

  /// Esc where a question led: back to the questions, without the filter that it set.
  mutating func returnToQuestions() -> Bool {
    guard let asked, asked.list == focus, self[focus].filter == asked.filter else { return false }
    self[focus].filter = ""
    self.asked = nil
    view = .full(.morning)
    focus = .morning
    return true
  }
}

/// Where a question of the morning led, so that Esc leads back.
struct Asked: Hashable, Sendable {
  var list: ListID
  var filter: String
}
