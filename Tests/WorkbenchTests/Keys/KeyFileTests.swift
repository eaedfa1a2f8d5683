import Canvas
import Testing

@testable import Workbench

@Suite("The file of keys")
struct KeyFileTests {
  @Test("that says what is shipped changes nothing")
  func roundTrip() {
    let (keymap, warnings) = KeyFile.read(KeyFile.text(of: .standard))
    #expect(warnings.isEmpty)
    for (own, shipped) in zip(keymap.bindings, Keymap.standard.bindings) {
      #expect(own.id == shipped.id && own.keys == shipped.keys, "\(shipped.id)")
    }
  }

  @Test("gives a command other keys, in hints, palette and help as well")
  func other() {
    var probe = Probe()
    let (keymap, warnings) = KeyFile.read("# mine\n\nassign = A ^A\nhints =\n")
    #expect(warnings.isEmpty)
    probe.state.keymap = keymap
    probe.select(task: "TM01")
    probe.press("a")
    #expect(probe.form == nil)
    probe.press("A")
    #expect(probe.form != nil)
    #expect(Palette.entries("assign", in: probe.state).first?.binding.firstKey == .character("A"))
    #expect(keymap.binding(.hints)?.keys == [])
  }

  @Test("takes the key from the command that had it, but leaves function keys where they are")
  func taken() {
    let (keymap, warnings) = KeyFile.read("undo = q\nquit = Q")
    #expect(warnings.isEmpty)
    #expect(keymap.binding(.undo)?.keys == [.character("q")])
    #expect(keymap.binding(.quit)?.keys == [.character("Q"), .function(10)])
    #expect(keymap.binding(.questions)?.keys.contains(.character("Q")) == false)
  }

  @Test(
    "names the line that makes no sense, and what is wrong with it",
    arguments: [
      ("assign", "“command = keys” expected"),
      ("\nfly = a", "there is no command “fly”; `plenary keys` lists them"),
      (
        "assign = Hyper",
        "there is no key “Hyper”; keys are such as a, ^R, F5, Tab, Space, PgUp"
      ),
      ("assign = ^M", "terminals keep ^M for themselves, or it is another key"),
      ("assign = Enter", "“open” would have no key, and nobody could do without it"),
      ("up =", "“up” would have no key, and nobody could do without it"),
    ]
  )
  func mistakes(text: String, words: String) {
    let (keymap, warnings) = KeyFile.read(text)
    #expect(warnings.map(\.words) == [words])
    #expect(warnings.first?.line == (text.hasPrefix("\n") ? 2 : 1))
    for (own, shipped) in zip(keymap.bindings, Keymap.standard.bindings) {
      #expect(own.keys == shipped.keys)
    }
  }

  @Test("may bind a letter of another script, which then is no longer read as Latin")
  func script() {
    var probe = Probe()
    probe.state.keymap = KeyFile.read("quit = ж q").keymap
    #expect(probe.state.keymap.binding(for: .character("ж"), in: probe.state)?.id == .quit)
  }
}
