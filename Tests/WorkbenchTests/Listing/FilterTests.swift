import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The language of filters")
struct FilterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var clauses: [Filter.Test]
    var refused: [Filter.Test] = []
    var testDescription: String { text }
  }

  @Test(
    "reads words, flags, fields, comparisons, quotes and refusals",
    arguments: [
      Case(text: "", clauses: []),
      Case(text: "agenda", clauses: [.word("agenda")]),
      Case(text: "Ţară", clauses: [.word("tara")]),
      Case(text: "overdue critical", clauses: [.flag(.overdue), .flag(.critical)]),
      Case(text: "mission:GE", clauses: [.field(.mission, .equal, ["ge"])]),
      Case(text: "mission=GE", clauses: [.field(.mission, .equal, ["ge"])]),
      Case(text: "mission:GE,AM", clauses: [.field(.mission, .equal, ["ge", "am"])]),
      Case(text: "mission:GE,", clauses: [.field(.mission, .equal, ["ge"])]),
      Case(text: "mission:", clauses: []),
      Case(text: "effort>2", clauses: [.field(.effort, .greater, ["2"])]),
      Case(text: "effort:>=0.5", clauses: [.field(.effort, .atLeast, ["0.5"])]),
      Case(text: "due:<2020-10-01", clauses: [.field(.due, .less, ["2020-10-01"])]),
      Case(text: "due<=+7", clauses: [.field(.due, .atMost, ["+7"])]),
      Case(
        text: "due:2020-09-01..2020-09-30",
        clauses: [
          .field(.due, .equal, ["2020-09-01..2020-09-30"])
        ]
      ),
      Case(text: "t:-20", clauses: [.field(.t, .equal, ["-20"])]),
      Case(text: "\"note verbale\"", clauses: [.word("note verbale")]),
      Case(text: "\"due:week\"", clauses: [.word("due:week")]),
      Case(text: "topic:\"diaspora in\"", clauses: [.field(.topic, .equal, ["diaspora in"])]),
      Case(text: "\"open end", clauses: [.word("open end")]),
      Case(text: "14:00", clauses: [.word("14:00")]),
      Case(text: "newly ready", clauses: [.flag(.newly)]),
      Case(text: "in progress left out", clauses: [.flag(.started), .flag(.dropped)]),
      Case(text: "-done", clauses: [], refused: [.flag(.done)]),
      Case(text: "-in progress", clauses: [], refused: [.flag(.started)]),
      Case(text: "-mission:GE", clauses: [], refused: [.field(.mission, .equal, ["ge"])]),
      Case(text: "-\"note verbale\"", clauses: [], refused: [.word("note verbale")]),
      Case(text: "- -mission:", clauses: []),
      Case(text: "-crit", clauses: []),
      Case(text: "-crit ", clauses: [], refused: [.word("crit")]),
    ]
  )
  func reading(given: Case) {
    let filter = Filter(given.text)
    #expect(filter.clauses.filter { !$0.isRefused }.map(\.test) == given.clauses)
    #expect(filter.clauses.filter(\.isRefused).map(\.test) == given.refused)
    #expect(filter.mistakes.isEmpty)
  }

  private func codes(_ text: String) -> [String] {
    var probe = Probe()
    probe.press("4/\(typed(text)) anywhere<Enter>")
    return probe.state[.checklist].rows.compactMap { row in
      row.task.flatMap { probe.state.plan.tasks[$0]?.code }
    }
  }

  /// The keys that type a text.
  private func typed(_ text: String) -> String {
    String(text.flatMap { $0 == "<" ? Array("<lt>") : [$0] })
  }

  private static let all = ExamplePlan.plan.tasks.count

  struct Meaning: Sendable, CustomTestStringConvertible {
    var text: String
    var holds: @Sendable (PrepTask) -> Bool
    var testDescription: String { text }

    init(_ text: String, _ holds: @escaping @Sendable (PrepTask) -> Bool) {
      (self.text, self.holds) = (text, holds)
    }
  }

  @Test(
    "means by a field what the plan means",
    arguments: [
      Meaning("topic:T2") { $0.topic != nil },
      Meaning("category:venue") { $0.category == .venue },
      Meaning("category:venue,travel") { $0.category == .venue || $0.category == .travel },
      Meaning("support:AM") { !$0.supporting.isEmpty },
      Meaning("owner:GE") { $0.accountable != nil },
      Meaning("meeting:CF") { $0.code.hasPrefix("CF") },
      Meaning("effort>2") { $0.effort.count > 8 },
      Meaning("effort:<=0.5") { $0.effort.count <= 2 },
      Meaning("t:-20") { $0.offset == 20 },
      Meaning("t:<T-60") { $0.offset > 60 },
      Meaning("country:georgia") { $0.country != nil },
      Meaning("code:tm0") { $0.code.hasPrefix("TM0") },
      Meaning("mission:none") { $0.accountable == nil },
      Meaning("title:\"note verbale\"") { matchFold($0.title).contains("note verbale") },
    ]
  )
  func meaning(given: Meaning) {
    let text = given.text
    let plan = ExamplePlan.plan
    let found = codes(text).compactMap { plan.task($0) }
    for task in found { #expect(given.holds(task), "\(task.code)") }
    #expect(found.count < Self.all)
    #expect(found.count + codes("-" + text).count == Self.all)
    if !text.hasSuffix("none") { #expect(!found.isEmpty) }
  }

  @Test("compares days, and knows the week, the month and spans")
  func days() throws {
    let outlook = ScratchStore.example.outlook
    func due(_ text: String) -> [Day] {
      codes(text).compactMap { code in
        outlook.plan.task(code).flatMap { outlook.task($0.id)?.due }
      }
    }
    let october = try #require(Day("2020-10-01"))
    let before = due("due:<2020-10-01")
    #expect(!before.isEmpty && before.allSatisfy { $0 < october })
    let from = due("due>=2020-10-01")
    #expect(!from.isEmpty && from.allSatisfy { $0 >= october })
    #expect(before.count + from.count == Self.all)
    let september = due("due:2020-09-01..2020-09-30")
    #expect(!september.isEmpty && september.allSatisfy { $0.components.month == 9 })
    #expect(due("due:month").allSatisfy { $0.components.month == 7 })
  }

  @Test(
    "names what it does not understand, and hides nothing for it",
    arguments: [
      ("foo:bar", "There is no field “foo” to filter by."),
      ("miss:GE", "Maybe mission:, or put “miss:ge” in quotes."),
      ("mission:zz", "No mission is called “zz”. Maybe AM, BG, GE"),
      ("category:zz", "No category is called “zz”."),
      ("status:asleep", "No status is called “asleep”. Maybe planned"),
      ("gate:g9", "No gate is called “g9”. Maybe G1, G2, G3, G4 and G5."),
      ("due:soon", "“soon” is no day. Type today, week, month, 2020-10-01"),
      ("due:2020-13-01 ", "“2020-13-01” is no day."),
      ("effort>much", "“much” is no number for effort. Type for example effort>2."),
      ("mission>GE", "“mission” has no order. Type mission:ge."),
      ("role:host", "Tasks have no “role” to filter by."),
    ]
  )
  func mistakes(text: String, words: String) {
    var probe = Probe(Size(200, 60))
    probe.press("4z/\(typed(text))")
    let mistake = probe.state.filterMistake(of: .checklist)
    #expect(mistake?.contains(words) == true, "\(mistake ?? "none")")
    #expect(view(probe.state, hints: []).text.contains(words))
    let rows = probe.state[.checklist].rows
    probe.press("<Enter>")
    #expect(probe.state.notice?.text == mistake)
    #expect(probe.state[.checklist].rows == rows)
    #expect(rows.count { !$0.isHeading } == probe.state[.checklist].total)
  }

  @Test("does not nag while a day or a number is being typed", arguments: ["due:2020-1", "t:-"])
  func unfinished(text: String) {
    var probe = Probe()
    probe.press("4/\(text)")
    #expect(probe.state.filterMistake == nil)
  }

  @Test(
    "Tab completes keys, flags and values",
    arguments: [
      ("4/mis<Tab>", "mission:"), ("4/over<Tab>", "overdue"), ("4/-wai<Tab>", "-waiting"),
      ("4/eff<Tab>", "effort>"), ("4/mission:g<Tab>", "mission:GE"),
      ("4/mission:GE,a<Tab>", "mission:GE,AM"), ("4/critical cat<Tab>", "critical category:"),
      ("4/gate:<Tab><Tab><Tab>", "gate:G3"), ("4/gate:<Tab><S-Tab>", "gate:none"),
      ("4/zzz<Tab>", "zzz"), ("2/status:inv<Tab>", "status:invited"), ("3/cou<Tab>", "country:"),
      ("4/due:w<Tab>", "due:week"),
    ]
  )
  func completion(keys: String, text: String) {
    var probe = Probe()
    probe.press(keys)
    #expect(probe.state[probe.state.focus].filter == text)
  }

  @Test(
    "narrows every list by what its rows have",
    arguments: [
      (":countries in full<Enter>", "status:confirmed"),
      (":countries in full<Enter>", "country:ge"),
      (":topics in full<Enter>", "topic:T1"),
      (":missions<Enter>", "mission:GE"), (":missions<Enter>", "country:georgia"),
      (":decisions<Enter>", "meeting:TM gate:G2"), (":decisions<Enter>", "status:open"),
      ("1", "meeting:CF"), (":decisions<Enter>", "due:<2020-09-01"),
    ]
  )
  func otherLists(keys: String, text: String) {
    var probe = Probe()
    probe.press(keys)
    let all = probe.state[probe.state.focus].total
    probe.press("/\(typed(text))<Enter>")
    let rows = probe.state[probe.state.focus].rows
    #expect(!rows.isEmpty && rows.count < all)
    #expect(probe.state.notice?.kind != .warning)
    probe.press("<Esc>/-\(typed(text))<Enter>")
    if !text.contains(" ") {
      #expect(probe.state[probe.state.focus].rows.count + rows.count == all)
    }
  }

  @Test("says of a field that a list does not have which it has")
  func misplaced() {
    var probe = Probe()
    probe.press("3/effort>2<Enter>")
    #expect(
      probe.state.notice?.text
        == "Topics cannot be filtered by effort. "
        + "Maybe topic:, status:, country: and mission:, or words."
    )
    #expect(probe.state[.topics].rows.count == 3)
  }
}
