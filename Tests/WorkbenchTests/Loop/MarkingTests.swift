import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

/// Two tasks of one meeting that can start at once.
private let ready: (first: String, second: String) = {
  let outlook = ScratchStore.example.outlook
  let codes = outlook.plan.tasks.filter { outlook.task($0.id)?.status == .ready }.map(\.code)
    .sorted()
  let pair = zip(codes, codes.dropFirst()).first { $0.prefix(2) == $1.prefix(2) }
  return (pair?.0 ?? "none", pair?.1 ?? "none")
}()

@Suite("Several tasks at once")
struct MarkingTests {
  private func twoMarked(_ keys: String = "") -> Probe {
    var probe = Probe()
    probe.select(task: ready.first)
    probe.press("x")
    probe.select(task: ready.second)
    probe.run("x" + keys)
    return probe
  }

  private func task(_ code: String, _ probe: Probe) -> PrepTask? { probe.state.plan.task(code) }
  private func codes(_ probe: Probe) -> Set<String> {
    Set(probe.state.marked.compactMap { probe.state.plan.tasks[$0]?.code })
  }

  @Test("are marked one by one, by rows, by heads and as shown, and unmarked")
  func marking() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press("x")
    #expect(codes(probe) == ["TM01"])
    #expect(probe.code != "TM01")
    probe.press("<Up>x")
    #expect(codes(probe).isEmpty)
    probe.select(task: "TM01")
    probe.press("<S-Down><S-Down>")
    #expect(codes(probe).count == 3)
    probe.press("<S-Up>")
    #expect(codes(probe).count == 2)
    probe.press("X")
    #expect(codes(probe).isEmpty)
    probe.press("<Home>x")
    let gate = probe.state.outlook.meeting(probe.state.meeting ?? .none)?.checklist.first
    #expect(codes(probe).count == gate?.categories.flatMap(\.items).count)
    probe.press("x")
    #expect(codes(probe).isEmpty)
    probe.press("/critical<Enter>:mark all shown<Enter>")
    #expect(!codes(probe).isEmpty)
    #expect(codes(probe).count == probe.state[.checklist].rows.count { !$0.isHeading })
    #expect(PaneTitle(state: probe.state, list: .checklist).count.string.contains(" marked, "))
  }

  @Test("are done with one evidence as one step, which undo takes back")
  func done() throws {
    var probe = twoMarked(" ")
    #expect(probe.form?.title == "Done: 2 tasks")
    probe.run("minutes of 14 July<Enter>")
    for code in [ready.first, ready.second] {
      #expect(task(code, probe)?.status == .done)
      #expect(task(code, probe)?.evidence == "minutes of 14 July")
    }
    #expect(probe.state.undoWords?.hasPrefix("2 tasks, done: minutes of 14 July: ") == true)
    #expect(codes(probe) == [ready.first, ready.second])
    probe.run("u")
    #expect(task(ready.first, probe)?.status == .planned)
    #expect(task(ready.second, probe)?.status == .planned)
  }

  @Test("name which of them refuse and why, and change nothing then")
  func refused() throws {
    var probe = Probe()
    probe.select(task: ready.first)
    probe.run("s")
    #expect(task(ready.first, probe)?.status == .inProgress)
    let before = probe.state.plan
    probe.press("x")
    probe.select(task: ready.second)
    probe.run("xs")
    guard case .page(let page) = probe.state.overlays.last else {
      Issue.record("no page")
      return
    }
    let words = page.lines.map { if case .text(let text, _) = $0 { text } else { "" } }
    #expect(words.count == 2)
    #expect(words.first?.hasPrefix("1 of 2 tasks refuses this (\(ready.first)), and") == true)
    #expect(words.last?.hasPrefix("\(ready.first) is in progress and cannot") == true)
    #expect(probe.state.plan == before)
  }

  @Test("show in their form which would refuse")
  func previewed() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press("x")
    probe.select(task: "TM02")
    probe.run("xWministry<Tab>+7")
    guard case .refused(.several(let parts, of: 2)) = probe.form?.preview else {
      Issue.record("\(String(describing: probe.form?.preview))")
      return
    }
    #expect(parts.map(\.code) == ["TM01", "TM02"])
    #expect(view(probe.state, hints: []).text.contains("2 of 2 tasks refuse this"))
    probe.run("<Enter>")
    #expect(probe.form?.refusal?.hasPrefix("2 of 2 tasks refuse") == true)
  }

  struct Bulk: Sendable, CustomTestStringConvertible {
    var keys: String
    var holds: @Sendable (PrepTask?) -> Bool
    var testDescription: String { keys }

    init(_ keys: String, _ holds: @escaping @Sendable (PrepTask?) -> Bool) {
      (self.keys, self.holds) = (keys, holds)
    }
  }

  @Test(
    "are assigned, shifted, edited, left out, pinned and deleted together",
    arguments: [
      Bulk("aromania<Enter>") { $0?.accountable != nil },
      Bulk("T-3<Enter>") { $0?.dueMoves == 1 },
      Bulk("e<Tab>G2<Enter>") { $0?.gate == .g2 },
      Bulk("e2<Tab><Tab>venue<Tab>Yes<Tab><Tab>1.5<Enter>") { task in
        task?.category == .venue && task?.isCritical == true && task?.effort.count == 6
          && task?.dueMoves == 1
      },
      Bulk(":leave out<Enter>not needed<Enter>") { $0?.status == .notApplicable },
      Bulk("P") { $0?.isPinned == true },
      Bulk("d") { $0 == nil },
      Bulk("s") { $0?.status == .inProgress },
    ]
  )
  func together(given: Bulk) {
    var probe = twoMarked()
    let before = probe.state.plan
    probe.run(given.keys)
    #expect(probe.state.overlays.isEmpty, "\(probe.state.notice?.text ?? "")")
    for code in [ready.first, ready.second] { #expect(given.holds(task(code, probe)), "\(code)") }
    probe.run("u")
    #expect(probe.state.plan == before)
  }

  @Test(
    "are marked and worked on in the Gantt chart as well",
    arguments: [Size(120, 36), Size(80, 24)]
  )
  func chart(size: Size) {
    var probe = Probe(size)
    probe.press("5/\(ready.first)<Enter>")
    probe.press("<End>x<Esc>/\(ready.second)<Enter><End>x<Esc>")
    #expect(codes(probe) == [ready.first, ready.second])
    let lines = view(probe.state).text.split(separator: "\n")
    #expect(lines.contains { $0.contains("2 marked, ") })
    #expect(lines.contains { $0.contains("+\(ready.second)") || $0.contains("+ \(ready.second)") })
    probe.run("s")
    #expect(task(ready.first, probe)?.status == .inProgress)
    #expect(task(ready.second, probe)?.status == .inProgress)
  }

  @Test("cannot do what is for one task, and say so")
  func alone() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press("xxA")
    #expect(
      probe.state.notice?.text == "2 tasks marked, and this works on one at a time. "
        + "Press X to unmark all."
    )
  }

  @Test("are done predecessors first, and twins once")
  func ordered() throws {
    var probe = Probe()
    let (plan, outlook) = (probe.state.plan, probe.state.outlook)
    let link = try #require(
      plan.dependencies.first { link in
        guard link.relation == .follows, let first = outlook.task(link.predecessor) else {
          return false
        }
        let second = outlook.task(link.successor)
        return first.status == .ready && second?.openPredecessors.count == 1
      }
    )
    let action = TaskAction.step(.complete(evidence: "note", override: nil))
    let request = try #require(
      action.request(for: [link.successor, link.predecessor], in: outlook)
    )
    probe.send(.input(.key(.end)))
    guard case .planChanged = probe.answer(.commit(request, basedOn: 1)) else {
      Issue.record("refused")
      return
    }
  }
}

@Suite("The last step again, and the way back")
struct RepeatingTests {
  @Test("R does the last step to the task selected, or to all marked")
  func repeating() {
    var probe = Probe()
    probe.select(task: ready.first)
    probe.press("R")
    #expect(probe.state.notice?.text.hasPrefix("Nothing was done yet") == true)
    probe.run("s")
    probe.select(task: ready.second)
    #expect(probe.state.repeatTitle == "Repeat: start")
    probe.run("R")
    #expect(probe.state.plan.task(ready.second)?.status == .inProgress)
    probe.run("T-2<Enter>")
    #expect(probe.state.repeatTitle == "Repeat: due 2 working days earlier")
    probe.select(task: ready.first)
    let offset = probe.state.plan.task(ready.first)?.offset
    probe.run("R")
    #expect(probe.state.plan.task(ready.first)?.offset == offset.map { $0 + 2 })
    let entry = Palette.entries("repeat", in: probe.state).first { $0.binding.id == .repeatLast }
    #expect(entry?.binding.title == "Repeat: due 2 working days earlier")
    probe.press("1R")
    #expect(probe.state.notice?.kind == .info)
  }

  @Test("( goes back over far jumps to the row, the filter and the meeting, and ) forward")
  func jumping() {
    var probe = Probe()
    probe.press("(")
    #expect(probe.state.notice?.text == "There is nowhere to go back to yet.")
    probe.select(task: "TM02")
    probe.press("/critical<Enter>")
    let (row, meeting) = (probe.state.selected, probe.state.meeting)
    probe.press("Q1")
    #expect(probe.state.view == .full(.checklist))
    #expect(probe.state[.checklist].filter == "overdue anywhere")
    probe.press(":missions<Enter>")
    probe.press("(")
    #expect(probe.state.view == .full(.checklist))
    probe.press("(")
    #expect(probe.state.view == .full(.morning))
    probe.press("(")
    #expect(probe.state.view == .overview && probe.state.focus == .checklist)
    #expect(probe.state[.checklist].filter == "critical")
    #expect(probe.state.selected == row && probe.state.meeting == meeting)
    probe.press(")))")
    #expect(probe.state.view == .full(.missions))
    probe.press(")")
    #expect(probe.state.notice?.text.hasPrefix("You have not gone back") == true)
  }

  @Test("( also goes back from what was gone to by name")
  func goingTo() {
    var probe = Probe()
    probe.select(task: "TM02")
    probe.press("Gcf28<Enter>")
    #expect(probe.code == "CF28")
    probe.press("(")
    #expect(probe.code == "TM02")
    probe.press(")")
    #expect(probe.code == "CF28")
  }

  @Test("remember at most fifty places")
  func limit() {
    var probe = Probe()
    for _ in 0..<60 { probe.press("z") }
    #expect(probe.state.trail.past.count == 50)
  }
}

@Suite("Saved filters")
struct SavedFilterTests {
  @Test("are kept under a name, chosen, and forgotten")
  func saving() {
    var probe = Probe()
    probe.press("4\"")
    #expect(probe.state.notice?.text.hasPrefix("No filter of Checklist is saved.") == true)
    probe.press("/critical -done<Enter>\"<Enter>late things<Enter>")
    let saved = SavedFilter(list: .checklist, name: "late things", text: "critical -done")
    #expect(probe.state.memory.filters == [saved])
    #expect(probe.state.overlays.isEmpty)
    probe.press("<Esc>")
    #expect(probe.state[.checklist].filter.isEmpty)
    probe.press("\"lat<Enter>")
    #expect(probe.state[.checklist].filter == "critical -done")
    #expect(view(probe.state, hints: []).text.contains("/critical -done"))
    probe.press("2\"")
    #expect(probe.state.overlays.isEmpty)
    probe.press("4\"<Del>")
    #expect(probe.state.memory.filters.isEmpty)
  }
}
