import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Forms")
struct FormTests {
  /// One purpose of every kind on the example plan.
  static func purposes(_ plan: Plan) throws -> [FormPurpose] {
    let task = try #require(plan.task("TM01")?.id)
    let meeting = try #require(plan.meeting("TM")?.id)
    let coming = try #require(plan.participations(in: meeting).first?.id)
    let topic = try #require(plan.topic("T1")?.id)
    let mission = try #require(plan.mission("GE")?.id)
    let decision = try #require(plan.decisions.rows.first?.id)
    return [
      .assign(task), .complete(task), .deliver(task), .wait(task), .block(task), .drop(task),
      .reopen(task), .editTask(task), .addTask(meeting), .move(meeting), .confirmDay(meeting),
      .meetingState(meeting), .editMeeting(meeting), .passGate(meeting), .participation(coming),
      .editParticipation(coming), .topicState(topic), .editTopic(topic), .addTopic,
      .addInput(topic), .takeDecision(decision), .capacity(mission), .addAbsence(mission),
      .goToDate, .statusDate, .baseline, .share(task), .limit(task), .weights,
    ]
  }

  @Test("exist for every purpose, with an order to read and no mistake at first")
  func all() throws {
    let state = Probe().state
    for purpose in try Self.purposes(state.plan) {
      var form = try #require(Form(purpose, in: state), "\(purpose)")
      form.check()
      #expect(!form.hasErrors, "\(purpose)")
      #expect(form.purpose == purpose)
      #expect(form.explanation.contains("Enter") && form.explanation.hasSuffix("."))
      #expect(Set(form.fields.map(\.id)).count == form.fields.count)
      #expect(purpose.exists(in: state.plan))
    }
  }

  @Test("change nothing when nothing was changed")
  func unchanged() throws {
    let state = Probe().state
    let plan = state.plan
    for purpose in try Self.purposes(plan) {
      let request = try #require(Form(purpose, in: state)).request(in: plan)
      switch request {
      case .editTask(_, let edits): #expect(edits.isEmpty)
      case .editMeeting(_, let edits): #expect(edits.isEmpty)
      case .editTopic(_, let edits): #expect(edits.isEmpty)
      case .editParticipation(_, let role, let mode, let stance):
        #expect(role == nil && mode == nil && stance == nil)
      default: break
      }
    }
  }

  @Test("vanish with their record")
  func gone() throws {
    let state = Probe().state
    for purpose in try Self.purposes(state.plan)
    where ![.addTopic, .goToDate, .statusDate, .baseline, .weights].contains(purpose) {
      #expect(!purpose.exists(in: Plan()))
    }
  }

  @Test(
    "say what is wrong while one types",
    arguments: [
      ("4<End>e<Tab><C-u>T-x", FormFieldID.due), ("4<End>e<Tab><Tab><C-u>1.3", .effort),
      ("m<C-u>31 April", .day), ("m<C-u>T-3", .day),
    ]
  )
  func mistakes(keys: String, field: FormFieldID) {
    var probe = Probe()
    probe.press(keys)
    #expect(probe.form?[field]?.error?.hasSuffix(".") == true)
    probe.press("<Enter>")
    #expect(probe.form?[field]?.error != nil)
    #expect(probe.state.awaiting == nil)
  }

  @Test("narrow a choice by letters, and mark several with Space")
  func choices() throws {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press("aarme<Tab>roma <Down>")
    let form = try #require(probe.form)
    guard case .assign(_, let accountable, let supporting)? = form.request(in: probe.state.plan)
    else {
      Issue.record("the form asks for no assignment")
      return
    }
    #expect(accountable == probe.state.plan.mission("AM")?.id)
    let romania = try #require(probe.state.plan.mission("RO")?.id)
    #expect(supporting?.contains(romania) == true)
  }

  @Test("rank missions by what they can still give in the week of the task")
  func ranking() throws {
    let state = Probe().state
    let task = try #require(state.plan.task("TM01")?.id)
    let form = try #require(Form(.assign(task), in: state))
    guard case .choice(let choices, _, _)? = form[.mission]?.kind else { return }
    #expect(choices.count == state.plan.missions.count)
    let spare = choices.map { Quarters(String($0.remark.prefix { $0 != " " })) ?? .zero }
    #expect(spare == spare.sorted(by: >))
  }

  @Test("add a task with all that was typed")
  func adding() throws {
    var probe = Probe()
    probe.run("4nBook the hall<Tab>T-20<Tab>armenia<Tab><Tab><C-u>2.5<Enter>")
    let task = try #require(probe.state.plan.tasks.first { $0.title == "Book the hall" })
    #expect(task.offset == 20)
    #expect(task.effort == Quarters(10))
    #expect(task.accountable == probe.state.plan.mission("AM")?.id)
    #expect(task.meeting == probe.state.plan.meeting("TM")?.id)
  }

  @Test("record what countries and topics do")
  func people() throws {
    var probe = Probe()
    probe.run("2<Down> <Enter>")
    let coming = try #require(probe.state.selectedParticipation)
    #expect(coming.status != ExamplePlan.plan.participations[coming.id]?.status)
    probe.run("3inew schools<Up>ukr<Enter>")
    #expect(probe.state.plan.topicInputs.contains { $0.text == "new schools" } == false)
    probe.run("<Esc>3i<Esc>")
  }
}
