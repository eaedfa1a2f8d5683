import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Editing the plan")
struct EditingTests {
  @Test("assigns a task to another mission")
  func assign() throws {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press("a")
    #expect(probe.form?.purpose == .assign(try #require(probe.state.plan.task("TM01")?.id)))
    probe.press("armenia")
    probe.run("<Enter>")
    let armenia = try #require(probe.state.plan.mission("AM")?.id)
    #expect(probe.state.plan.task("TM01")?.accountable == armenia)
    #expect(probe.state.overlays.isEmpty)
    #expect(probe.code == "TM01")
    #expect(probe.state.notice?.text.contains("u undoes") == true)
    probe.run("u")
    #expect(probe.state.plan.task("TM01")?.accountable != armenia)
    #expect(probe.state.notice?.text.contains("U does it again") == true)
    probe.run("U")
    #expect(probe.state.plan.task("TM01")?.accountable == armenia)
  }

  @Test("sets a task done with evidence, and reopens it with a reason")
  func done() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press(" <Enter>")
    #expect(probe.form?.fields.first?.error != nil)
    probe.finish()
    probe.run("signed note<Enter>")
    #expect(probe.form?.refusal?.contains("waits for") == true)
    probe.run("<Tab>agreed by phone<Enter>")
    #expect(probe.state.plan.task("TM01")?.status == .done)
    probe.run(" redrafted<Enter>")
    #expect(probe.state.plan.task("TM01")?.status == .inProgress)
  }

  @Test("shows what follows from a move before Enter, and drops what is stale")
  func move() throws {
    var probe = Probe()
    let id = try #require(probe.state.plan.meeting("CF")?.id)
    let day = try #require(Day("2020-11-25"))
    let request = ChangeRequest.moveMeeting(id, to: day, .asItIs, reason: "", override: "")
    probe.press("<Down>m<C-u>")
    probe.settle()
    probe.press("+1")
    probe.receive(.preview(request, revision: 1))
    let outlook = probe.state.outlook
    let nothing = Change(words: "", edits: [])
    let preview = Preview(change: nothing, before: outlook, after: outlook)
    probe.send(.previewed(request, revision: 0, .success(preview)))
    guard case .computing? = probe.form?.preview else {
      Issue.record("a stale preview was taken")
      return
    }
    probe.send(.previewed(request, revision: 1, .success(preview)))
    guard case .shown? = probe.form?.preview else {
      Issue.record("the preview was not taken")
      return
    }
    probe.press("<Enter>")
    probe.receive(.commit(request, basedOn: 1))
    probe.finish()
  }

  @Test("moves the conference and back, and every task follows")
  func moveAndBack() {
    var probe = Probe()
    let before = probe.state.plan
    let days = probe.state.outlook.tasks.map(\.due)
    probe.run("<Down>m<C-u>2020-11-25<Tab>hall free<Enter>")
    #expect(probe.state.plan.meeting("CF")?.workingDay == Day("2020-11-25"))
    #expect(probe.state.outlook.tasks.map(\.due) != days)
    probe.run("u")
    #expect(probe.state.plan == before)
    #expect(probe.state.outlook.tasks.map(\.due) == days)
  }

  @Test("keeps a refused form open with the reason in it")
  func refused() throws {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press("a<Enter>")
    guard let request = probe.form?.request(in: probe.state.plan) else { return }
    probe.receive(.commit(request, basedOn: 1))
    probe.press("<Enter>")
    probe.finish()
    probe.send(.refused(request, .nothingToChange))
    #expect(probe.form?.refusal?.isEmpty == false)
    probe.press("armenia")
    #expect(probe.form?.refusal == nil)
    probe.press("<Enter>")
    #expect(probe.state.awaiting != nil)
  }

  @Test("keeps what was typed when a form is left by Esc")
  func draft() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press(" half a sent<Esc>")
    #expect(probe.form == nil)
    probe.press(" ")
    #expect(probe.form?.text(.evidence) == "half a sent")
    probe.finish()
  }

  @Test("commits a step without words at once")
  func start() throws {
    var probe = Probe()
    probe.select(task: "TM01")
    let task = try #require(probe.state.plan.task("TM01"))
    probe.press("s")
    probe.receive(.commit(.task(task.id, .start), basedOn: 1))
    probe.finish()
  }

  @Test(
    "refuses every edit of a read-only plan before anything is typed",
    arguments: [
      " ", "a", "e", "n", "d", "s", "u", "m",
    ]
  )
  func readOnly(key: String) {
    var probe = Probe(isReadOnly: true)
    probe.select(task: "TM01")
    probe.press(key)
    #expect(probe.state.overlays.isEmpty)
    #expect(probe.state.notice?.text.contains("reading only") == true)
    probe.finish()
  }

  @Test("tells of what others changed, and keeps the cursor")
  func elsewhere() {
    var probe = Probe()
    probe.select(task: "TM05")
    let news = PlanNews(
      outlook: probe.store.outlook,
      revision: 2,
      origin: .elsewhere(author: "IOM-AM"),
      words: "Assign TM07.AM to IOM-AM"
    )
    probe.send(.planChanged(news))
    #expect(probe.code == "TM05")
    #expect(probe.state.revision == 2)
    #expect(probe.state.notice?.text == "IOM-AM changed: Assign TM07.AM to IOM-AM.")
    probe.finish()
  }

  @Test("deletes a task at once; the cursor goes to its neighbour and undo brings it back")
  func delete() throws {
    var probe = Probe()
    probe.run("4n<C-u>Extra<Tab>T-5<Enter>")
    let added = try #require(probe.state.plan.tasks.first { $0.title == "Extra" })
    probe.select(task: added.code)
    let index = try #require(probe.state[.checklist].selectedIndex)
    probe.run("d")
    #expect(probe.state.plan.task(added.code) == nil)
    #expect(abs((probe.state[.checklist].selectedIndex ?? -9) - index) <= 1)
    probe.run("u")
    #expect(probe.state.plan.task(added.code) != nil)
  }
}
