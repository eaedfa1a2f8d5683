import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Adding to the plan")
struct AddingTests {
  @Test("a meeting, with its hosts and the tasks of its template")
  func meeting() throws {
    var probe = Probe()
    probe.press("nCF2<Tab>Second conference<Tab>conf<Tab>2021-03-01<Tab>2021-03-31")
    probe.press("<Tab>2021-03-16<Tab>2<Tab>conference<Tab>armenia<Tab>georgia<Tab>bul <Tab><Tab>")
    probe.run("<Enter>")
    let made = try #require(probe.state.plan.meeting("CF2"))
    #expect(made.window?.start == Day("2021-03-01"))
    #expect(made.window?.last == Day("2021-03-31"))
    #expect(made.workingDay == Day("2021-03-16"))
    #expect(made.dayCount == 2)
    #expect(made.hostCalendar == "AM")
    #expect(probe.state.plan.participations(in: made.id).count == 3)
    #expect(probe.state.plan.tasks.contains { $0.meeting == made.id })
    #expect(probe.code == "CF2")
    #expect(probe.state.meeting == made.id)
    probe.run("u")
    #expect(probe.state.plan.meeting("CF2") == nil)
  }

  @Test("a meeting needs both ends of its window")
  func window() {
    var probe = Probe()
    probe.run("nCF2<Tab>Second conference<Tab><Tab>2021-03-31<Enter>")
    #expect(probe.form?.refusal?.contains("window") == true)
  }

  @Test("a country, which then joins the meeting and gets its tasks")
  func country() throws {
    var probe = Probe()
    probe.run("2:new country<Enter>aze<Tab>Azerbaijan<Enter>")
    #expect(probe.form?.refusal != nil)
    probe.run("<S-Tab><C-u>az<Enter>")
    let country = try #require(probe.state.plan.country("AZ"))
    let before = probe.state.plan.tasks.count
    probe.run("2naz<Enter>")
    let meeting = try #require(probe.state.meeting)
    #expect(probe.state.plan.participation(of: country.id, in: meeting) != nil)
    #expect(probe.state.plan.tasks.count > before)
    probe.run("2nnorway<Enter>")
    probe.press("n")
    #expect(probe.form == nil)
    #expect(probe.state.notice?.text.contains("New country") == true)
  }

  @Test("a mission, which takes from its country what is left empty")
  func mission() throws {
    var probe = Probe()
    probe.run(":missions<Enter>nIOM-X<Tab>IOM Elsewhere<Tab><Tab>armenia<Enter>")
    let made = try #require(probe.state.plan.missions.first { $0.code == "IOM-X" })
    #expect(made.calendar == "AM")
    probe.press("<Home>")
    for _ in probe.state[.missions].rows where probe.code != "IOM-X" { probe.press("<Down>") }
    probe.run("eIOM Nowhere<Enter>")
    #expect(probe.state.plan.missions[made.id]?.name == "IOM Nowhere")
  }

  @Test("a topic, a decision, a blackout, a decreed day and another title")
  func others() throws {
    var probe = Probe()
    probe.run("3n<Tab>Remittances<Enter>")
    #expect(probe.state.plan.topics.contains { $0.title == "Remittances" && $0.code == "T4" })
    probe.run(":decisions<Enter>nWho chairs?<Tab><Tab>+14<Enter>")
    let decision = try #require(probe.state.plan.decisions.first { $0.what == "Who chairs?" })
    #expect(decision.due == ExamplePlan.statusDate + 14)
    probe.run(":cannot meet<Enter>georgia<Tab>2020-10-31<Tab>2020-11-01<Tab>Election<Enter>")
    #expect(probe.state.plan.blackouts.contains { $0.text == "Election" })
    probe.run(":holiday<Enter>ge<Tab>2020-09-15<Tab><Tab>Decreed<Enter>")
    #expect(probe.state.plan.holidayChanges.contains { $0.name == "Decreed" })
    probe.run(":title<Enter>Another name<Enter>")
    #expect(probe.state.plan.setting.title == "Another name")
    for _ in 0..<5 { probe.run("u") }
    #expect(probe.state.plan == ScratchStore.example.plan)
  }

  @Test("that a task waits for another, and no longer; a ring is refused")
  func dependency() throws {
    var probe = Probe()
    let (first, second) = (
      try #require(probe.state.plan.task("TM01")), try #require(probe.state.plan.task("TM12"))
    )
    let count = probe.state.plan.dependencies.count
    probe.select(task: "TM12")
    probe.run("ATM01<Tab>2<Enter>")
    let link = probe.state.plan.dependencies.first {
      $0.predecessor == first.id && $0.successor == second.id
    }
    #expect(link?.lag == 2)
    probe.select(task: "TM01")
    probe.run("ATM12<Enter>")
    #expect(probe.form?.refusal != nil)
    probe.press("<Esc>")
    probe.select(task: "TM12")
    probe.run(":wait no longer<Enter>TM01<Enter>")
    #expect(probe.state.plan.dependencies.count == count)
  }

  @Test("the clearance of a government and the answer of a mission")
  func answers() throws {
    var probe = Probe()
    probe.select(task: "TM01")
    let id = try #require(probe.state.plan.task("TM01")?.id)
    probe.run("Cgeorgia<Tab>given<Tab>note verbale<Enter>")
    #expect(probe.state.plan.clearances.contains { $0.task == id && $0.state == .given })
    probe.run(":answer<Enter>contested<Enter>")
    #expect(probe.state.plan.tasks[id]?.assignment == .contested)
    probe.run(":answer<Enter>reassigned<Enter>")
    #expect(probe.state.plan.tasks[id]?.assignment == .reassigned)
  }

  @Test("a topic merged into another keeps its inputs")
  func merge() throws {
    var probe = Probe()
    let inputs = probe.state.plan.topicInputs.count
    probe.run("3MT2<Enter>")
    #expect(probe.state.plan.topics.contains { $0.code == "T1" && $0.status == .merged })
    #expect(probe.state.plan.topicInputs.count == inputs)
  }

  @Test("goes to what was added, and says once why a day is refused")
  func after() {
    var probe = Probe()
    probe.run("4nBook the hall<Tab>T-7<Enter>")
    #expect(probe.state.selectedTask?.title == "Book the hall")
    probe.run("m2020-09-21<Enter>")
    #expect(probe.form?.refusal?.contains("Armenia") == true)
    guard case FormPreview.none? = probe.form?.preview else {
      Issue.record("the preview says the same")
      return
    }
    probe.run("<C-u>2020-09-15")
    guard case .shown? = probe.form?.preview else {
      Issue.record("no preview of the new day")
      return
    }
    probe.run("<Enter>")
    #expect(probe.state.plan.meeting("TM")?.workingDay == Day("2020-09-15"))
  }
}
