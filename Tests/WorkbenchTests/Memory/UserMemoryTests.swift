import Canvas
import TestSupport
import Testing

@testable import Workbench

@Suite("The memory of a user")
struct UserMemoryTests {
  private static let full: UserMemory = {
    var memory = UserMemory()
    memory.theme = "night"
    memory.keyboard = .amEastern
    memory.used(.assign)
    memory.used(.move)
    memory.save(SavedFilter(list: .checklist, name: "Ours", text: "mission:GE overdue"))
    memory.see("P1", at: 7)
    memory.opened("/home/ours/plan.plenary")
    return memory
  }()

  @Test("is a file that people can read")
  func text() {
    #expect(
      Self.full.text == """
        # What plenary remembers of you between runs. It may be deleted.
        theme = night
        keyboard = am-eastern
        recent = move
        recent = assign
        filter checklist Ours = mission:GE overdue
        seen P1 = 7
        file = /home/ours/plan.plenary

        """
    )
  }

  @Test(
    "comes back as it was, whatever the names hold",
    arguments: [
      "plain", " ends with spaces ", "a = b", "#comment", "\\e\\u{41}\\", "two\nlines\r\n", "",
      "\u{301}mark first", "ქართული", "\u{2028}\u{85}\u{0}\u{7F}\u{202E}", "= = =", "  ", "\\",
    ]
  )
  func roundTrip(words: String) {
    var memory = Self.full
    memory.save(SavedFilter(list: .topics, name: words, text: words))
    memory.see(words, at: 3)
    memory.opened("/" + words)
    let (read, bad) = UserMemory.read(memory.text)
    #expect(read == memory)
    #expect(bad.isEmpty)
  }

  @Test("comes back as it was, at random", arguments: UInt64(1)...60)
  func random(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let memory = Self.random(&random)
    let (read, bad) = UserMemory.read(memory.text)
    #expect(read == memory)
    #expect(bad.isEmpty)
  }

  @Test("says which lines it cannot read, and reads the others")
  func badLines() {
    let (memory, bad) = UserMemory.read(
      """
      theme = ../../etc/passwd
      theme = day
      keyboard = qwerty
      nonsense
      seen P1 = -3
      seen P2 = 12
      file = relative
      filter nowhere A = b
      filter checklist = b
      recent = noSuchCommand
      colour of tea = green
      """
    )
    #expect(bad.map(\.number) == [1, 3, 4, 5, 7, 8, 9])
    #expect(memory.theme == "day")
    #expect(memory.seen == [SeenPlan(plan: "P2", revision: 12)])
    #expect(memory.recent.isEmpty)
    #expect(memory.others == ["colour of tea = green"])
    #expect(UserMemory.read(memory.text).memory == memory)
  }

  @Test("reads any bytes without harm", arguments: UInt64(1)...40)
  func hostile(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let words = [
      "theme", "=", " ", "\\", "u{", "}", "\n", "filter", "seen", "\r", "\u{1B}[2J", "é",
    ]
    var text = ""
    for _ in 0..<400 { text += words[Int.random(in: words.indices, using: &random)] }
    let memory = UserMemory.read(text).memory
    #expect(UserMemory.read(memory.text).memory == memory)
    #expect(memory.files.count <= UserMemory.most.files)
  }

  @Test("keeps no more than it should")
  func limits() {
    var memory = UserMemory()
    for number in 1...300 {
      memory.opened("/plan\(number)")
      memory.see("P\(number)", at: number)
    }
    #expect(memory.files.count == 10)
    #expect(memory.files.first == "/plan300")
    #expect(memory.seen.count == 200)
    #expect(memory.seenRevision(of: "P300") == 300)
    #expect(memory.seenRevision(of: "P1") == nil)
  }

  @Test("of two programs at once loses nothing of either")
  func merging() {
    let base = Self.full
    var mine = base
    mine.theme = "day"
    mine.opened("/mine")
    mine.forgetFilter("Ours", of: .checklist)
    mine.see("P1", at: 9)
    var theirs = base
    theirs.keyboard = .ge
    theirs.opened("/theirs")
    theirs.save(SavedFilter(list: .topics, name: "Theirs", text: "no lead"))
    theirs.see("P1", at: 12)
    theirs.see("P2", at: 1)
    let merged = mine.merged(onto: theirs, since: base)
    #expect(merged.theme == "day")
    #expect(merged.keyboard == .ge)
    #expect(merged.files == ["/mine", "/theirs", "/home/ours/plan.plenary"])
    #expect(merged.filters.map(\.name) == ["Theirs"])
    #expect(merged.seenRevision(of: "P1") == 12)
    #expect(merged.seenRevision(of: "P2") == 1)
  }

  @Test("changes nothing of others when nothing was altered", arguments: UInt64(1)...40)
  func unaltered(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let base = Self.random(&random)
    let theirs = Self.random(&random)
    #expect(base.merged(onto: theirs, since: base) == theirs)
    #expect(theirs.merged(onto: base, since: base) == theirs)
  }

  private static func random(_ random: inout SeededRandom) -> UserMemory {
    func word() -> String {
      let letters = Array("ab=\\ #\n\tეé\u{301}/\u{200B}")
      return String(
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          letters[Int.random(in: letters.indices, using: &random)]
        }
      )
    }
    var memory = UserMemory()
    if Bool.random(using: &random) { memory.theme = "night" }
    memory.keyboard = Keyboard.allCases.randomElement(using: &random)
    for _ in 0..<4 { memory.used(CommandID.allCases.randomElement(using: &random) ?? .up) }
    for _ in 0..<4 {
      memory.save(SavedFilter(list: .checklist, name: word(), text: word()))
      memory.see(word(), at: Int.random(in: 1...9, using: &random))
      memory.opened("/" + word())
    }
    return memory
  }
}
