import Canvas
import Testing

@testable import Workbench

@Suite("The first screen")
struct StartTests {
  private func state(_ size: Size = Size(80, 24)) -> StartState {
    StartState(usual: "~/plan.plenary", recent: ["/a.plenary", "/b.plenary"], size: size)
  }

  private func outcome(_ keys: String, of state: inout StartState) throws -> StartState.Outcome? {
    var last: StartState.Outcome?
    for event in try KeyScript.parse(keys) { last = state.take(event) }
    return last
  }

  @Test("leads to the example, to a new plan and to those that were open before")
  func picture() {
    #expect(
      view(state()).text == """
          plenary plans meetings: who comes, and what must be done.

          There is no plan at ~/plan.plenary yet. Where do you want to begin?

            e  Look at the example, the dialogue of 2020, in a copy that is not kept
            c  Begin from the example, in a plan of your own
            n  Begin an empty plan
            o  Open a plan whose path you type
            1  Open /a.plenary
            2  Open /b.plenary
            q  Leave



          Enter takes the choice; Esc or q leaves. plenary --help lists the commands.









        """
    )
  }

  @Test(
    "does what the key of a choice says, or Enter on it",
    arguments: [
      ("e", .look), ("<Enter>", .look), ("c", .create("~/plan.plenary", fromExample: true)),
      ("n", .create("~/plan.plenary", fromExample: false)),
      ("<Down><Down><Enter>", .create("~/plan.plenary", fromExample: false)),
      ("1", .open("/a.plenary")), ("2", .open("/b.plenary")), ("<End><Enter>", .quit),
      ("<Esc>", .quit), ("o/x y<Enter>", .open("/x y")), ("o<Paste /p><Enter>", .open("/p")),
      ("<DoubleClick 4,8>", .open("/a.plenary")), ("o<Esc>q", .quit),
    ] as [(String, StartState.Outcome)]
  )
  func outcomes(keys: String, wanted: StartState.Outcome) throws {
    var state = state()
    #expect(try outcome(keys, of: &state) == wanted)
  }

  @Test("asks again when nothing was typed, and shows what went wrong")
  func complaint() throws {
    var state = state()
    #expect(try outcome("o<Enter>", of: &state) == nil)
    #expect(view(state).text.contains("Type the path of a plan, or press Esc."))
  }

  @Test(
    "fits every size",
    arguments: [Size(0, 0), Size(1, 1), Size(40, 10), Size(80, 24), Size(200, 60)]
  )
  func sizes(size: Size) { #expect(view(state(size)).size == size) }
}
