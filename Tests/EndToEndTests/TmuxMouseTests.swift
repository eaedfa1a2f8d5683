import Foundation
import Testing

@Suite("The mouse in a real terminal", .serialized)
struct TmuxMouseTests {
  /// A cell of the screen, counted from 0.
  private struct Cell {
    var x: Int
    var y: Int
  }

  /// What a terminal sends, as SGR reports: the button, one column and row more, and a letter.
  private func send(_ button: Int, _ letter: String, _ cell: Cell, to tmux: Tmux) throws {
    try tmux.run("send-keys", "-l", "\u{1B}[<\(button);\(cell.x + 1);\(cell.y + 1)\(letter)")
  }

  /// Where a sign stands in the first row that has a text.
  private func cell(of sign: Character, in text: String, on tmux: Tmux) throws -> Cell {
    let lines = try tmux.screen().split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(lines.firstIndex { $0.contains(text) })
    let place = try #require(lines[y].firstIndex(of: sign))
    return Cell(x: lines[y].distance(from: lines[y].startIndex, to: place), y: y)
  }

  @Test("drags a task on the Gantt chart, and is given back when the program ends")
  func drag() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let tmux = try Tmux(
      width: 120,
      height: 36,
      command: "env TERM=xterm-256color PLENARY_AUTHOR=tester \(Program.path) \(plan); "
        + "echo \"exit $?\"; exec sleep 60"
    )
    #expect(try tmux.shows("Timeline"))
    try tmux.press("5", "+", "Z")
    #expect(try tmux.shows("W30"))
    #expect(try tmux.shows("23 Jul~"))
    #expect(try tmux.run("display-message", "-p", "#{mouse_button_flag}").hasPrefix("1"))
    let bar = try cell(of: "▓", in: "TM01", on: tmux)
    try send(0, "M", bar, to: tmux)
    try send(32, "M", Cell(x: bar.x + 2, y: bar.y), to: tmux)
    try send(32, "M", Cell(x: bar.x + 5, y: bar.y), to: tmux)
    #expect(try tmux.shows("TM01 due Thu 23 Jul → Tue 28 Jul (drop it, or Esc)"))
    try send(0, "m", Cell(x: bar.x + 5, y: bar.y), to: tmux)
    #expect(try tmux.shows("Done: Edit TM01: due"))
    #expect(try Program.done("task", "show", plan, "TM01").contains("28 Jul"))
    try tmux.press("u")
    #expect(try tmux.shows("Undone: Edit TM01: due"))
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
    #expect(try tmux.run("display-message", "-p", "#{mouse_button_flag}").hasPrefix("0"))
  }
}
