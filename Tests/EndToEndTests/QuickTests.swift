import Testing

@Suite("A task in one line, on the command line")
struct QuickTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  @Test("adds what it says")
  func adds() throws {
    let line = "Draft the seating @GE @AM !CF due T-5 0.5pd #protocol after CF01"
    let before = try state(of: plan)
    let said = try Program.done("task", "quick", plan, line, "--dry-run")
    #expect(said.hasPrefix("“Draft the seating” for CF"))
    #expect(try state(of: plan) == before)
    let done = try Program.done("task", "quick", plan, line)
    #expect(done.contains("Draft the seating"))
    let made = try #require(
      try tasks(in: plan).first { $0["title"] as? String == "Draft the seating" }
    )
    #expect(made["accountable"] as? String == "IOM-GE")
  }

  @Test(
    "is refused with all that is wrong",
    arguments: [
      ("Draft @GX !TM due T-5", "no mission “GX”"), ("Draft @GE !TM", "Say when it is due"),
      ("Draft due T-5", "Name the meeting"), ("!TM due T-5", "title"),
    ]
  )
  func refused(line: String, says: String) throws {
    let before = try state(of: plan)
    let outcome = try Program.run("task", "quick", plan, line)
    #expect(outcome.code == 65)
    #expect(outcome.message.contains(says))
    #expect(try state(of: plan) == before)
  }

  @Test(
    "has beside it a command for the note of everything that keeps one",
    arguments: [
      ["TM01"], ["TM"], ["T1"], ["IOM-GE"], ["AM", "--at", "TM"], ["1", "--decision"],
    ]
  )
  func notes(words: [String]) throws {
    let said = try Program.done(["note", plan, words[0], "Ask again"] + words.dropFirst())
    #expect(said.lowercased().contains("note"))
    let again = try Program.run(["note", plan, words[0], "Ask again"] + words.dropFirst())
    #expect(again.code != 0)
  }

  @Test("says in `plenary screen`, where no editor is, how to write a note")
  func noEditor() throws {
    let screen = try Program.done("screen", plan, "--size", "120x36", "--keys", "4E")
    #expect(screen.contains("plenary note"))
  }
}
