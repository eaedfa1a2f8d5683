import Canvas
import PlanModel
import Planning

// Text for the clipboard.
extension WorkbenchState {
  /// Copies the marked tasks, else the selected row, each as a line.
  mutating func copyRows() -> [Effect] {
    if hasMarks {
      return copy(targets.compactMap { RowText(self).line(of: .task($0)) }, "the marked tasks")
    }
    return copy(selected.flatMap { RowText(self).line(of: $0) }.map { [$0] } ?? [], "the row")
  }

  /// Copies a page as it is read, without its frame.
  mutating func copy(_ page: Page) -> [Effect] {
    copy([page.title] + page.lines.map(\.plainText), "the page")
  }

  private mutating func copy(_ lines: [String], _ what: String) -> [Effect] {
    if lines.isEmpty {
      notice = Notice(.info, "There is nothing to copy here.")
      return []
    }
    var size = 0
    let sent = lines.prefix { line in
      size += line.utf8.count + 1
      return size <= Clipboard.most
    }
    if clipboard == .missing || sent.isEmpty {
      notice = Notice(
        .warning,
        sent.isEmpty
          ? "The text is too long for the clipboard of a terminal."
          : "This terminal has no clipboard. Hold Shift and select the text with the mouse."
      )
      return []
    }
    let words = lines.count == 1 ? lines[0] : "\(what), \(sent.count) lines"
    let cut = sent.count < lines.count ? " of \(lines.count): the terminal takes no more" : ""
    let tmux = clipboard == .tmux ? ", if tmux has set-clipboard on" : ""
    notice = Notice(.success, "Copied\(tmux): \(words)\(cut)")
    return [.copy(sent.joined(separator: "\n"))]
  }
}

extension PageLine {
  /// The line as text to be pasted elsewhere.
  fileprivate var plainText: String {
    switch self {
    case .heading(let text), .text(let text, _), .picture(let text, _): text
    case .field(let name, let value, _): "\(name): \(value)"
    case .strip(let runs): runs.map(\.text).joined()
    case .blank: ""
    }
  }
}
