import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Going to anything")
struct GoToTests {
  @Test(
    "leads to what its letters name",
    arguments: [
      ("tm05", "TM05", ListID.checklist), ("cf conf", "CF", .timeline),
      ("ukraine", "UA", .countries),
      ("t2", "T2", .topics), ("iom-md", "IOM-MD", .missions), ("ჰaya", "", .timeline),
    ]
  )
  func leads(query: String, code: String, list: ListID) {
    var probe = Probe()
    probe.run("G\(query)<Enter>")
    if code.isEmpty {
      #expect(probe.state.notice?.text == "Nothing is found. Delete some letters.")
      return
    }
    #expect(probe.code == code)
    #expect(probe.state.focus == list)
    #expect(probe.state.overlays.isEmpty)
  }

  @Test("shows the task of another meeting, whatever filter hid it")
  func otherMeeting() throws {
    var probe = Probe()
    probe.run("4/nothing like it<Enter>Gcf19<Enter>")
    #expect(probe.code == "CF19")
    #expect(probe.state.meeting == probe.state.plan.meeting("CF")?.id)
    #expect(probe.state[.checklist].filter.isEmpty)
  }

  @Test("finds the same in the same order when letters come one by one and when they come at once")
  func incremental() {
    let plan = ExamplePlan.plan
    var slow = Finder(plan, generation: 0)
    for query in ["a", "ag", "age", "agen"] { slow.search(query) }
    var fast = Finder(plan, generation: 0)
    fast.search("agen")
    #expect(slow.found == fast.found)
    #expect(!fast.found.isEmpty)
    slow.search("")
    #expect(slow.found == Array(slow.targets.indices))
  }

  @Test("ranks as the palette does", arguments: ["ag", "tm", "cfo", "dr a", "moldova", "é"])
  func ranking(query: String) {
    let names = ExamplePlan.plan.tasks.map { "\($0.code) \($0.title)" }
    var folded = FoldedNames()
    for name in names { folded.append(name) }
    let found = folded.ranked(matchFold(query), among: Array(names.indices))
    let expected = names.indices.compactMap { place in
      FuzzyMatch.score(matchFold(query), in: matchFold(names[place])).map { ($0, place) }
    }
    #expect(Set(found) == Set(expected.map(\.1)))
    // Where all is ASCII the two count the same.
    guard names.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return }
    #expect(found == expected.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1))
  }

  @Test("keeps to the plan when that changes while the list is open")
  func changes() throws {
    var probe = Probe()
    probe.run("4dGtm01")
    let generation = probe.state.finder?.generation
    #expect(generation == probe.state.generation)
    #expect(probe.state.finder?.query == "tm01")
  }

  @Test("draws only the rows in sight", arguments: [Size(120, 36), Size(80, 24), Size(40, 10)])
  func drawn(size: Size) {
    var probe = Probe(size)
    probe.run("Gagenda")
    let text = view(probe.state).text
    #expect(text.contains("Go to anything"))
    #expect(text.contains("agenda") && text.contains("CF22"))
  }
}

@Suite("The menu of a row")
struct RowMenuTests {
  @Test("a right click selects the row and lists what can be done, what can act first")
  func menu() throws {
    var probe = Probe()
    probe.press("4")
    let pane = try #require(Layout(probe.state).pane(.checklist))
    let row = try #require(
      probe.state[.checklist].rows.firstIndex { if case .task = $0 { true } else { false } }
    )
    probe.run("<RightClick \(pane.body.x + 4),\(pane.body.y + row)>")
    #expect(probe.state.selected == probe.state[.checklist].rows[row])
    let entries = Palette.menuEntries("", in: probe.state)
    let reasons = entries.map { $0.reason == nil }
    #expect(reasons == reasons.sorted { $0 && !$1 })
    #expect(entries.contains { $0.binding.id == .assign })
    #expect(!entries.contains { $0.binding.id == .up })
    probe.run("assi<Enter>")
    guard case .assign = probe.form?.purpose else {
      Issue.record("no form")
      return
    }
  }

  @Test("says on how many marked tasks it acts")
  func marked() {
    var probe = Probe()
    probe.press("4xx;")
    #expect(view(probe.state).text.contains("What can be done: 2 marked tasks"))
  }

  @Test("opens by a key as well, in every list", arguments: ListID.allCases)
  func key(list: ListID) {
    var probe = Probe()
    probe.press(":\(list == .checklist ? "checklist in full" : list.title)<Enter>;")
    if probe.state.selected == nil {
      #expect(probe.state.notice != nil)
    } else {
      #expect(probe.state.overlays.count == 1)
      _ = view(probe.state)
    }
  }
}
