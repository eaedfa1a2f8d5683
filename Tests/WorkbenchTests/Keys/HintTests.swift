import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The hint row")
struct HintTests {
  static let places = [
    "", "<Down><Down>", "2", "3", "4", "4<Home>", ":missions<Enter>", ":decisions<Enter>",
    "8",
  ]

  @Test(
    "always ends with help, commands and quit, in the width there is",
    arguments: places,
    [120, 80, 40]
  )
  func tail(keys: String, width: Int) {
    var probe = Probe(Size(width, width == 120 ? 36 : 24))
    probe.run(keys)
    let hints = Bindings.hintBar(for: probe.state)
    #expect(hints.suffix(3).map(\.command) == [.help, .palette, .quit])
    #expect(HintBar(hints.map(\.entry)).columns(width: width).count == hints.count)
    let row = view(probe.state).text.split(separator: "\n").last ?? ""
    let trimmed = String(row).trimmed
    #expect(trimmed.hasSuffix(width < 60 ? "? help  : all  q quit" : "? help  : commands  q quit"))
  }

  @Test(
    "begins with what can be done to the row under the cursor",
    arguments: [
      ("", CommandID.open), ("2", .participationState), ("3", .topicState), ("4", .toggleDone),
      ("4<Home>", .passGate), (":missions<Enter>", .open), (":decisions<Enter>", .takeDecision),
    ]
  )
  func first(keys: String, command: CommandID) {
    var probe = Probe()
    probe.run(keys)
    #expect(Bindings.hintBar(for: probe.state).first?.command == command)
  }

  @Test(
    "names the advice where a mission has too much work",
    arguments: [(":missions<Enter>", false), (":missions<Enter><Down><Down>", true)]
  )
  func advice(keys: String, isOver: Bool) {
    var probe = Probe(Size(80, 24))
    probe.run(keys)
    #expect(Bindings.hintBar(for: probe.state).contains { $0.command == .advice } == isOver)
  }

  @Test("shows the whole way about on 120 columns")
  func wide() {
    let shown = Bindings.hintBar(for: Probe().state).map(\.command)
    for command in [.move, .why, .filter, .zoom, .questions] as [CommandID] {
      #expect(shown.contains(command), "\(command)")
    }
  }

  @Test("names what Space does to a task that is done, and leaves out what cannot act")
  func labels() {
    var probe = Probe()
    probe.press("<Up>4<End>")
    probe.press("<Home>")
    while probe.state.selectedTaskStatus != .done { probe.press("<Down>") }
    let hints = Bindings.hintBar(for: probe.state)
    #expect(hints.first?.entry.label.string == "reopen")
    #expect(!hints.contains { $0.command == .startTask })
    let locked = Probe(isReadOnly: true).state
    #expect(Bindings.hints(for: locked).allSatisfy { !$0.isEdit })
  }

  @Test(
    "tells in a dialog what the keys do there",
    arguments: [
      ("m", "Enter save  Esc close  Tab next field"), (":", "Enter run  Esc close"),
      (":keyboard<Enter>", "Enter take  Esc close"), ("<Enter>", "Esc close"),
      ("g", "Enter go  Esc close"),
      ("t", "Enter keep  Esc as before"),
    ]
  )
  func dialogs(keys: String, words: String) {
    var probe = Probe()
    probe.run(keys)
    let row = view(probe.state).text.split(separator: "\n").last ?? ""
    #expect(row.contains(words))
  }
}
