import Canvas
import CivilTime
import PlanModel
import Planning

/// Takes in what happened and says what is to be done about it; the only place where state moves.
package func update(_ state: inout WorkbenchState, _ event: Event) -> [Effect] {
  let before = state.spot
  let effects =
    switch event {
    case .input(let input): state.take(input)
    case .planChanged(let news): state.take(news)
    case .refused(let request, let refusal): state.take(refusal, of: request)
    case .failed(let sentence): state.fail(sentence)
    case .previewed(let request, let revision, let result):
      state.takePreview(of: request, revision, result)
    case .advised(let advice, let revision): state.take(advice, revision)
    case .levelling(let progress, let revision): state.take(progress, revision)
    case .levelled(let levelled, let revision): state.take(levelled, revision)
    case .forecasting(let meeting, let percent, let revision):
      state.takeForecast(of: meeting, percent: percent, revision)
    case .forecast(let meeting, let forecast, let revision):
      state.take(forecast, of: meeting, revision)
    case .history(let entries): state.take(entries)
    case .daysFound(let question, let found): state.take(found, for: question)
    case .dayExplained(let question, let day, let why): state.take(why, on: day, for: question)
    case .rangesFound(let ranges): state.take(ranges)
    case .dayChanged(let day): state.take(day)
    case .noteEdited(let row, let outcome): state.take(outcome, of: row)
    case .clock(let now): state.take(now)
    }
  state.noticeJump(from: before)
  state.settle()
  return effects + state.askDates()
}

extension WorkbenchState {
  mutating func take(_ input: InputEvent) -> [Effect] {
    switch input {
    case .resize(let size):
      self.size = size
      drag = nil
      return []
    case .key(let key):
      notice = nil
      let held = drag
      drag = nil
      if key == .escape, held?.target != nil {
        notice = Notice(.info, "It stays where it was.")
        return []
      }
      return press(key)
    case .paste(let text):
      notice = nil
      return paste(text)
    case .mouse(let mouse): return take(mouse)
    case .unknown(let name):
      notice = Notice(.warning, "The key \(name) means nothing here. Press ? for those that do.")
      return []
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let offered = offersKeyboards
    offersKeyboards = false
    if key == .control("c") { return interrupt() }
    if let overlay = overlays.last { return press(key, in: overlay) }
    if offered, key == .function(2) {
      openKeyboards()
      return []
    }
    if let question = question(askedBy: key) { return ask(question) }
    guard let binding = keymap.binding(for: key, in: self) else { return unbound(key) }
    return run(binding)
  }

  private mutating func unbound(_ key: Key) -> [Effect] {
    if case .character(let letter) = key, !letter.isASCII {
      offersKeyboards = true
      notice = Notice(
        .info,
        "No command on \(key.label); keyboard: \(keyboard.rawValue) (F2 changes it)."
      )
      return []
    }
    let elsewhere = keymap.anyBinding(for: key)
    notice = Notice(
      .info,
      elsewhere.flatMap { $0.place.obstacle(in: focus) }.map { "\(key.label): \($0)" }
        ?? "No command on \(key.label). Press F1 for the keys, F2 for all commands."
    )
    return []
  }

  /// `^C`: stops work, else closes what is open, else says how to quit.
  private mutating func interrupt() -> [Effect] {
    notice = nil
    if working != nil || !overlays.isEmpty { return goBack() }
    notice = Notice(.info, "Press q to quit.")
    return []
  }

  /// Pasted text goes into a field as one edit, and never runs as commands.
  private mutating func paste(_ text: String) -> [Effect] {
    if let overlay = overlays.last, let effects = paste(text, in: overlay) { return effects }
    notice = Notice(.warning, "Text can be pasted into fields only. Open a form first.")
    return []
  }
}
