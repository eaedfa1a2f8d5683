import Planning
import Workbench

/// Prints a page of the screen as plain lines.
enum PagePrinter {
  static func print(_ page: Page?) {
    guard let page else { return }
    Output.line(page.title)
    print(page.lines)
  }

  static func print(_ lines: [PageLine]) {
    for line in lines {
      switch line {
      case .heading(let words): Output.line(words)
      case .field(let label, let value, _): Output.line("  \(label.padded(to: 18)) \(value)")
      case .text(let words, _), .picture(let words, _): Output.line("  \(words)")
      case .strip(let runs): Output.line("  \(runs.map(\.text).joined())")
      case .blank: Output.line()
      }
    }
  }
}
