import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Keyboards that are not Latin")
struct KeyboardTests {
  @Test(
    "are read as the keys that the letters stand on",
    arguments: [
      (Keyboard.ge, "ქ", "q"), (.ge, "ჭ", "W"), (.ge, "წ", "w"), (.ge, "ძ", "Z"),
      (.ru, "й", "q"), (.ru, "ф", "a"), (.ru, "Ф", "A"), (.ru, "ы", "s"), (.ru, "Х", "{"),
      (.ua, "і", "s"), (.ua, "ї", "]"), (.bg, "ь", "a"), (.bg, "у", "w"),
      (.bgPhonetic, "а", "a"), (.bgPhonetic, "в", "w"), (.am, "ջ", "a"), (.am, "ճ", "q"),
      (.amPhonetic, "ա", "a"), (.amPhonetic, "ւ", "u"), (.amEastern, "ա", "a"),
      (.auto, "ფ", "f"), (.auto, "і", "s"), (.auto, "ы", "s"), (.auto, "ջ", "ջ"),
      (.us, "ф", "ф"), (.ru, "q", "q"), (.bg, ";", ";"),
    ] as [(Keyboard, Character, Character)]
  )
  func latin(keyboard: Keyboard, typed: Character, key: Character) {
    #expect(keyboard.latin(typed) == key)
  }

  @Test("leave ASCII alone whatever the setting", arguments: Keyboard.allCases)
  func ascii(keyboard: Keyboard) {
    for code in UInt8(32)..<127 {
      let character = Character(Unicode.Scalar(code))
      #expect(keyboard.latin(character) == character)
    }
  }

  @Test("lose no letter key but those that yield other ASCII", arguments: Keyboard.allCases)
  func reach(keyboard: Keyboard) {
    let rows: [Character] = Array("abcdefghijklmnoprstuvwxyz")
    let reached = Set(
      (0x80..<0x600).compactMap { Unicode.Scalar($0) }.map { keyboard.latin(Character($0)) }
    )
    let georgian = Set(
      (0x10D0..<0x1100).compactMap { Unicode.Scalar($0) }.map { keyboard.latin(Character($0)) }
    )
    guard keyboard != .us else { return }
    for letter in rows { #expect(reached.union(georgian).contains(letter), "\(letter)") }
  }

  @Test("follow the locale")
  func locales() {
    #expect(Keyboard(locale: "ka_GE.UTF-8") == .ge)
    #expect(Keyboard(locale: "uk_UA.UTF-8") == .ua)
    #expect(Keyboard(locale: "C.UTF-8") == .auto)
  }

  @Test("work as commands, and type their own letters into fields")
  func commands() {
    var probe = Probe()
    probe.press("2о")
    #expect(probe.code == "BG")
    probe.press("/о")
    #expect(probe.state[.countries].filter == "о")
    probe.finish()
  }
}
