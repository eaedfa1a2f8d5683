import Canvas
import Planning
import Testing

@testable import Workbench

@Suite("Quick add on the screen")
struct QuickAddPictureTests {
  /// The rows of the dialog, without what stands beside it.
  private func dialog(_ line: String, _ size: Size, _ symbols: SymbolSet = .eighths) -> String {
    var state = ViewFixture.state(size, symbols: symbols)
    for key in "N" + line { _ = update(&state, .input(.key(.character(key)))) }
    let rows = view(state, hints: []).text.split(separator: "\n").map(Array.init)
    guard let layout = OverlayLayout(state.overlays[0], state: state) else { return "" }
    return rows[layout.frame.y..<layout.frame.maxY].map { row in
      String(row[layout.frame.x..<min(layout.frame.maxX, row.count)])
    }.joined(separator: "\n")
  }

  @Test("teaches its signs while the line is empty")
  func empty() {
    #expect(
      dialog("", Size(80, 24)) == """
        ┌ Quick add: TM ───────────────────────────────────────────────────────────┐
        │ Task  Draft agenda @GE !TM due T-20 2pd                                  │
        │ ──────────────────────────────────────────────────────────────────────── │
        │ Enter adds the task and goes to it; Tab completes a name.                │
        │ The plain words are the title. Signs stand before all else:              │
        │ @GE mission (a second one supports), !TM meeting, 2pd effort,            │
        │ due T-20, due +5, due fri, due 15 Sep, after TM05, ^ critical,           │
        │ #agenda category, #G2 gate, #T1 topic, #AM country.                      │
        │                                                                          │
        │                                                                          │
        │                                                                          │
        └──────────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test("says what was understood, and the holiday that the day meets")
  func understood() {
    #expect(
      dialog("Seat the delegations @ge !cf due 23 nov 2pd", Size(80, 24)) == """
        ┌ Quick add: TM ───────────────────────────────────────────────────────────┐
        │ Task  Seat the delegations @ge !cf due 23 nov 2pd                        │
        │ ──────────────────────────────────────────────────────────────────────── │
        │ Enter adds the task and goes to it; Tab completes a name.                │
        │ “Seat the delegations” for CF Conference on Migration and Development,   │
        │ by IOM-GE, due Mon 23 Nov 2020, 2 person-days.                           │
        │ Mon 23 Nov 2020 is Saint George's Day for IOM-GE; a day of its own       │
        │ stays where it is.                                                       │
        │                                                                          │
        │                                                                          │
        │                                                                          │
        └──────────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test("puts what is wrong first, also on the smallest screen and in ASCII")
  func wrong() {
    let picture = dialog("Seat @gx", Size(40, 10), .ascii)
    #expect(picture.contains("There is no mission \"GX\"."))
    #expect(picture.hasPrefix("+ Quick add: TM ---"))
    #expect(picture.allSatisfy { $0.isASCII })
  }
}
