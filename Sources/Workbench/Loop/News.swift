import Canvas
import CivilTime
import PlanModel
import Planning

// The outcomes of effects.
extension WorkbenchState {
  mutating func take(_ news: PlanNews) -> [Effect] {
    let added = quickTask(in: news.outlook.plan)
    outlook = news.outlook
    revision = news.revision
    // What would follow was computed for another plan.
    drag = nil
    switch news.origin {
    case .mine, .undo, .redo: lastLook.own.insert(news.revision)
    case .elsewhere: break
    }
    undoWords = news.undoWords
    redoWords = news.redoWords
    generation += 1
    if news.origin == .mine {
      closeAnswered()
      lastAction = askedAction ?? lastAction
      askedAction = nil
      if let added { go(to: added) }
    }
    dropMarks()
    dropGone()
    working = nil
    announce(news)
    let forecast = forgetForecasts()
    remakePages()
    var effects = previewAgain() + forecast
    if view == .full(.history) || view == .full(.morning) {
      effects.append(.loadHistory(most: historyMost))
    }
    return effects
  }

  /// The form whose request was carried out has done its work.
  private mutating func closeAnswered() {
    guard awaiting != nil else { return }
    awaiting = nil
    guard case .form(let form) = overlays.last else { return }
    overlays.removeLast()
    drafts.removeAll { $0.purpose == form.purpose }
    if form.purpose.addsRow { expectsRow = focus }
  }

  /// A form, a page or a scope about a record that somebody deleted is closed.
  private mutating func dropGone() {
    let plan = outlook.plan
    overlays.removeAll { overlay in
      switch overlay {
      case .form(let form): !form.purpose.exists(in: plan)
      // It was found for another plan.
      case .offer: true
      default: false
      }
    }
    drafts.removeAll { !$0.purpose.exists(in: plan) }
    if !overlays.contains(where: \.isForm) { awaiting = nil }
    if scope != nil, Scope(self) == nil { scope = nil }
  }

  private mutating func announce(_ news: PlanNews) {
    notice =
      switch news.origin {
      case .mine: Notice(.success, "Done: \(news.words) (u undoes).")
      case .undo: Notice(.success, "Undone: \(news.words) (U does it again).")
      case .redo: Notice(.success, "Done again: \(news.words) (u undoes).")
      case .elsewhere(let author): Notice(.info, "\(author) changed: \(news.words).")
      }
  }

  mutating func remakePages() {
    let state = self
    overlays = state.overlays.compactMap { overlay in
      guard case .page(let page) = overlay else { return overlay }
      guard var made = state.page(about: page.subject) else { return nil }
      made.offset = min(page.offset, max(0, made.lines.count - 1))
      return .page(made)
    }
  }

  /// The rules said no: the form says so and stays; without one the last row says it.
  mutating func take(_ refusal: ChangeRefused, of request: ChangeRequest?) -> [Effect] {
    askedAction = nil
    let sentence = Sentence.of(refusal, in: plan, calendars: outlook.calendars)
    if case .form(var form) = overlays.last, let request, request == awaiting {
      awaiting = nil
      form.refusal = sentence
      // The preview would only say the same once more, unless it names each task.
      if case .refused = form.preview, !refusal.isOfSeveral {
        form.preview = .none
        form.previewed = nil
      }
      replaceTop(.form(form))
    } else if case .several(let refused, let count) = refusal {
      show(refused, of: count)
    } else {
      notice = Notice(.error, sentence)
    }
    return []
  }

  mutating func fail(_ sentence: String) -> [Effect] {
    awaiting = nil
    notice = Notice(.error, sentence)
    return [.bell]
  }

  /// Takes a preview only for the request that the form still makes, on the plan as it still is.
  mutating func takePreview(
    of request: ChangeRequest,
    _ revision: Int,
    _ result: Result<Preview, ChangeRefused>
  ) -> [Effect] {
    if revision == self.revision, drag?.asked == request {
      return takeDragPreview(of: request, result)
    }
    guard revision == self.revision, case .form(var form) = overlays.last,
      form.previewed == request
    else { return [] }
    form.preview =
      switch result {
      case .success(let preview): .shown(preview)
      case .failure(let refusal): .refused(refusal)
      }
    form.previewOffset = 0
    replaceTop(.form(form))
    return []
  }

  private mutating func previewAgain() -> [Effect] {
    guard case .form(var form) = overlays.last, form.previewed != nil else { return [] }
    form.previewed = nil
    return edited(form, byHand: false)
  }

  mutating func take(_ entries: [JournalEntry]) -> [Effect] {
    let last = history.last?.revision
    history = entries.sorted { $0.revision > $1.revision }
    made[.history] = nil
    // Who asked for older changes goes on with the first of them.
    if self[.history].selected == .older, let last, entry(last - 1) != nil {
      self[.history].selected = .revision(last - 1)
    }
    return []
  }

  mutating func take(_ day: Day) -> [Effect] {
    today = day
    return []
  }
}

extension ChangeRefused {
  fileprivate var isOfSeveral: Bool {
    if case .several = self { true } else { false }
  }
}

extension Overlay {
  fileprivate var isForm: Bool {
    if case .form = self { true } else { false }
  }
}
