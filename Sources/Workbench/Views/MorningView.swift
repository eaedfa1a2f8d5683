import Canvas

/// The questions of the morning, each with its key and what it comes to today.
struct MorningView {
  let state: WorkbenchState
  let pane: Layout.Pane

  private static let nameWidth = 18
  private static let groupWidth = 11

  func draw(on surface: inout Surface) {
    drawSelectedQuestion(on: &surface)
    let list = RowList(state: state, list: .morning, body: pane.body, frame: pane.frame)
    list.draw(on: &surface) { row, line, surface in
      guard case .question(let number) = row, let question = Question[number] else { return }
      draw(question, on: &surface, in: line)
    }
  }

  /// The selected question in full, where other lists have the heads of their columns.
  private func drawSelectedQuestion(on surface: inout Surface) {
    guard pane.body.y > pane.inner.y, case .question(let number) = state[.morning].selected,
      let question = Question[number]
    else { return }
    let line = pane.inner.row(0).inset(x: 1, y: 0)
    let words = SafeText("\(question.number). \(question.words)")
    surface.put(words, at: line.origin, role: .textMuted, width: line.width)
  }

  private func draw(_ question: Question, on surface: inout Surface, in line: Rect) {
    let isNews = question.answer == .news
    let answer = state.morning.answers[question.number]
    let isPressing = answer?.tone == .pressing
    var x = line.x + 1
    func put(_ text: SafeText, _ width: Int, _ role: Role, _ emphasis: Emphasis = []) {
      let room = max(0, min(width, line.maxX - x))
      surface.put(text, at: Point(x, line.y), role: role, emphasis: emphasis, width: room)
      x += width + 1
    }
    if line.width >= 100 {
      let isFirst = isFirstOfGroup(question)
      put(SafeText(isFirst ? question.group.rawValue : ""), Self.groupWidth, .textMuted)
    }
    put(SafeText(String(question.key)), 1, .key, .bold)
    // The colour is never the only sign.
    put(isPressing ? "!" : " ", 1, .warning, .bold)
    if isNews {
      put("Since you last looked:", 22, .textStrong, .bold)
    } else {
      put(SafeText(question.name), Self.nameWidth, .textStrong)
    }
    guard let answer else { return }
    let role: Role =
      switch answer.tone {
      case .calm: .textMuted
      case .plain: .text
      case .pressing: .warning
      }
    put(state.safe(answer.text), max(0, line.maxX - x), role, isNews ? .bold : [])
  }

  /// Whether the row above belongs to another group.
  private func isFirstOfGroup(_ question: Question) -> Bool {
    if question.answer == .news { return false }
    let rows = state[.morning].rows
    guard let place = rows.firstIndex(of: .question(question.number)), place > 0,
      case .question(let above) = rows[place - 1], let before = Question[above]
    else { return true }
    return before.answer == .news || before.group != question.group
  }
}
