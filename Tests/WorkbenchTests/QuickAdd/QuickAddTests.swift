import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("A task in one line")
struct QuickAddTests {
  private static let plan = ExamplePlan.plan

  private func read(_ line: String) -> QuickAdd {
    QuickAdd(line, in: Self.plan, meeting: nil, base: ExamplePlan.statusDate)
  }

  @Test(
    "is read as one says it",
    arguments: [
      (
        "Draft agenda @GE !TM due T-20 2pd",
        "“Draft agenda” for TM Technical meeting, by IOM-GE, due T-20 = Tue 18 Aug 2020, 2 person-days."
      ),
      (
        "Book the hall !cf @am @ge due 2020-11-02 0.5pd #venue #G3 ^",
        "“Book the hall” for CF Conference on Migration and Development, by IOM-AM, supported by IOM-GE, due Mon 2 Nov 2020, 0.5 person-days, venue, gate G3, critical."
      ),
      (
        "due +5 Ask Chişinău #MD !TM after TM01,tm02",
        "“Ask Chişinău” for TM Technical meeting, due Mon 20 Jul 2020, about Moldova, after TM01 and TM02."
      ),
      (
        "Read the paper #T1 !TM due fri 1,5pd",
        "“Read the paper” for TM Technical meeting, due Fri 17 Jul 2020, 1.5 person-days, about T1."
      ),
      (
        "Note \\@home !IM due 15 Sep 2020 #sub 1pd",
        "“Note @home” for IM Introductory meeting, due Tue 15 Sep 2020, 1 person-day, substance."
      ),
    ]
  )
  func understood(line: String, sentence: String) {
    let outlook = ScratchStore.example.outlook
    let read = read(line)
    #expect(read.mistakes.isEmpty)
    #expect(read.sentence(in: outlook) == sentence)
    #expect(read.task != nil)
  }

  @Test(
    "keeps words that only look like signs in the title",
    arguments: [
      ("Check due diligence", "Check due diligence"),
      ("Talk after lunch", "Talk after lunch"),
      ("Hurry !", "Hurry !"),
      ("Send a@b.org the note", "Send a@b.org the note"),
      ("Buy pd cables", "Buy pd cables"),
      ("Ask \\#1", "Ask #1"),
    ]
  )
  func plainWords(line: String, title: String) {
    #expect(read(line).title == title)
    #expect(read(line).mistakes.isEmpty)
  }

  @Test(
    "says what it does not know, and what is near",
    arguments: [
      ("@GX", "There is no mission “GX”. There are"),
      ("@ukr", "There is no mission “UKR”. Maybe UA"),
      ("!XX", "There is no meeting “XX”. There are IM, TM and CF."),
      ("#nothing", "There is no category, gate, topic or country “nothing”."),
      ("due T-x", "“T-x” is no day."),
      ("due 31/7", "“31/7” is no day."),
      ("due", "Say when:"),
      ("2.1pd", "“2.1pd”: type person-days in quarters"),
      ("after TM99", "There is no task “TM99”. "),
      ("!TM !CF", "Two meetings are named."),
      ("@GE @GE", "A mission is named twice."),
      ("due +1 due +2", "Two due days are named."),
    ]
  )
  func mistakes(line: String, sentence: String) {
    let read = read("Title " + line)
    #expect(read.mistakes.first?.hasPrefix(sentence) == true, "\(read.mistakes)")
    #expect(read.mistakes.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") })
    #expect(read.task == nil)
  }

  @Test("says what is lacking, one thing at a time")
  func lack() {
    #expect(read("").lack?.contains("title") == true)
    #expect(read("Title").lack?.contains("!TM") == true)
    #expect(read("Title !TM").lack?.contains("due T-20") == true)
    #expect(read("Title !TM due T-3").lack == nil)
  }

  @Test(
    "names the holiday that the day meets",
    arguments: [
      (
        "A !CF @GE due 2020-11-23",
        "Mon 23 Nov 2020 is Saint George's Day for IOM-GE; a day of its own stays where it is."
      ),
      ("A !TM @AM due 2020-09-12", "Sat 12 Sep 2020 is a weekend for IOM-AM"),
      ("A !CF @AM due T-45", ""),
    ]
  )
  func holidays(line: String, remark: String) {
    let said = QuickDue(read(line), ScratchStore.example.outlook)?.remark ?? ""
    #expect(remark.isEmpty ? said.isEmpty : said.hasPrefix(remark), "\(said)")
  }

  @Test(
    "is completed at its end",
    arguments: [
      ("Draft @", "Draft @AM "), ("Draft @ukr", "Draft @UA "), ("Draft !con", "Draft !CF "),
      ("Draft #ag", "Draft #agenda "), ("Draft after TM0", "Draft after TM01 "),
      ("Draft after TM01,TM03", "Draft after TM01,TM03 "),
    ]
  )
  func completion(line: String, completed: String) {
    #expect(QuickAdd.completion(of: line, in: Self.plan)?.line == completed)
  }

  @Test("is not completed where nothing begins", arguments: ["", "Draft", "@GE ", "Draft #zzz"])
  func noCompletion(line: String) {
    #expect(QuickAdd.completion(of: line, in: Self.plan) == nil)
  }
}

@Suite("Quick add")
struct QuickAddingTests {
  @Test("adds a task from anywhere, selects it, and is one step to undo")
  func adds() throws {
    var probe = Probe()
    probe.run("2NDraft the seating @g<Tab>!cf due T-5 2pd")
    let line = try #require(probe.form?.text(.line))
    #expect(line.hasPrefix("Draft the seating @"))
    probe.run("<C-u>Draft the seating @ge !CF due T-5 2pd<Enter>")
    let made = try #require(probe.state.plan.tasks.first { $0.title == "Draft the seating" })
    #expect(probe.form == nil)
    #expect(probe.state.selected == .task(made.id))
    #expect(probe.state.meeting == made.meeting)
    #expect(made.accountable == probe.state.plan.mission("GE")?.id)
    #expect(made.effort == Quarters(8))
    probe.run("u")
    #expect(probe.state.plan.tasks[made.id] == nil)
  }

  @Test("says on Enter what is missing, and keeps the line")
  func refuses() {
    var probe = Probe()
    probe.run("NDraft the seating<Enter>")
    #expect(probe.form?.refusal?.contains("due T-20") == true)
    probe.run(" @xx<Enter>")
    #expect(probe.form?.refusal?.contains("no mission") == true)
  }

  @Test("keeps a draft for each form that was left, not only for the last")
  func drafts() {
    var probe = Probe()
    probe.run("NHalf a thought<Esc>")
    probe.run("1gx<Esc>gy<Esc>")
    probe.run("1N")
    #expect(probe.form?.text(.line) == "Half a thought")
    #expect(probe.state.notice?.text.contains("still here") == true)
    probe.run("<Esc>1g")
    #expect(probe.form?.text(.day) == "xy")
  }

  @Test("cannot act where there is no meeting, and says so")
  func noMeeting() {
    var probe = Probe(on: ScratchStore(Plan(), on: ExamplePlan.statusDate))
    probe.run("N")
    #expect(probe.state.notice?.text.contains("no meeting") == true)
  }
}
