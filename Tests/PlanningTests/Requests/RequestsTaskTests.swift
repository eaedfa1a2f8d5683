import CivilTime
import PlanModel
import Planning
import Testing

@Suite("A step with a task")
struct RequestsTaskTests {
  @Test("starts what is planned, on the status date")
  func start() throws {
    var small = try SmallPlan()
    let change = try small.step("TM01", .start)
    #expect(change.words == "Start TM01")
    #expect(try small.task("TM01").status == .inProgress)
    #expect(try small.task("TM01").actualStart == small.context.statusDate)
    #expect(try small.task("TM01").updatedOn == small.context.statusDate)
  }

  @Test("does not start before its predecessors, and names them")
  func predecessors() throws {
    var small = try SmallPlan()
    #expect(
      small.refusal(of: .task(try small.id("TM03"), .start))
        == .openPredecessors(code: "TM03", ["TM02", "TM06.GE"])
    )
    try small.done("TM01", "TM02", "TM06.GE")
    _ = try small.step("TM03", .start)
    #expect(try small.task("TM03").status == .inProgress)
  }

  @Test("looks through what is dropped and what the format excludes")
  func bypass() throws {
    var small = try SmallPlan()
    _ = try small.step("TM02", .drop(reason: "not needed"))
    #expect(
      small.refusal(of: .task(try small.id("TM03"), .start))
        == .openPredecessors(code: "TM03", ["TM01", "TM06.GE"])
    )
    try small.ask(.editMeeting(try small.meeting("TM").id, [.format(.online)]))
    // TM03 asks for a meeting in person: it is left out, and CF01 waits for what TM03 waits for.
    #expect(
      small.refusal(of: .task(try small.id("CF01"), .start))
        == .openPredecessors(code: "CF01", ["TM01", "TM06.GE"])
    )
    #expect(
      small.refusal(of: .task(try small.id("TM03"), .start))
        == .taskTransition(code: "TM03", from: .notApplicable, to: .inProgress)
    )
  }

  @Test("waits with somebody to wait for and a day to chase, and goes on")
  func waiting() throws {
    var small = try SmallPlan()
    let id = try small.id("TM01")
    let later = try day("2020-07-20")
    #expect(
      small.refusal(of: .task(id, .wait(on: "ministry", chase: later)))
        == .taskTransition(code: "TM01", from: .planned, to: .waiting)
    )
    _ = try small.step("TM01", .start)
    #expect(
      small.refusal(of: .task(id, .wait(on: " ", chase: later)))
        == .emptyText(field: "waitingOn")
    )
    let past = try day("2020-07-14")
    #expect(
      small.refusal(of: .task(id, .wait(on: "ministry", chase: past)))
        == .chaseDayPassed(code: "TM01", past)
    )
    _ = try small.step("TM01", .wait(on: "ministry", chase: later))
    #expect(try small.task("TM01").chaseOn == later)
    _ = try small.step("TM01", .resume)
    #expect(try small.task("TM01").waitingOn == "")
    #expect(try small.task("TM01").chaseOn == nil)
  }

  @Test("is done with evidence only, and passes through delivered")
  func completion() throws {
    var small = try SmallPlan()
    let id = try small.id("TM01")
    #expect(
      small.refusal(of: .task(id, .complete(evidence: "  ", override: nil)))
        == .evidenceMissing(code: "TM01")
    )
    let change = try small.step("TM01", .complete(evidence: "note 7", override: nil))
    let task = try small.task("TM01")
    #expect(change.words == "TM01 done: note 7")
    #expect(task.status == .done)
    #expect(task.actualStart == task.actualFinish)
    #expect(task.evidence == "note 7")
    #expect(task.evidenceBy == "organiser")
    #expect(task.remaining == .zero)
  }

  @Test("is done before a predecessor only with a reason, which stays")
  func override() throws {
    var small = try SmallPlan()
    let id = try small.id("TM02")
    #expect(
      small.refusal(of: .task(id, .complete(evidence: "note", override: nil)))
        == .openPredecessors(code: "TM02", ["TM01"])
    )
    #expect(
      small.refusal(of: .task(id, .complete(evidence: "note", override: " ")))
        == .reasonMissing(code: "TM02")
    )
    _ = try small.step("TM02", .complete(evidence: "note", override: "urgent"))
    _ = try small.step("TM02", .reopen(reason: "mistake"))
    #expect(try small.task("TM02").override == "urgent")
  }

  @Test("takes delivered work back to progress, or clears it")
  func clearances() throws {
    var small = try SmallPlan()
    let (id, georgia) = (try small.id("TM01"), try small.country("GE"))
    try small.ask(.recordClearance(id, georgia, .pending, evidence: ""))
    _ = try small.step("TM01", .start)
    _ = try small.step("TM01", .deliver(evidence: "draft 2"))
    #expect(
      small.refusal(of: .task(id, .complete(evidence: "", override: nil)))
        == .clearancesPending(code: "TM01", ["GE"])
    )
    #expect(
      small.refusal(of: .recordClearance(id, georgia, .given, evidence: ""))
        == .evidenceMissing(code: "TM01")
    )
    try small.ask(.recordClearance(id, georgia, .refused, evidence: ""))
    #expect(
      small.refusal(of: .recordClearance(id, georgia, .given, evidence: "letter"))
        == .valueOutOfRange(field: "clearance", value: "given", allowed: "pending")
    )
    _ = try small.step("TM01", .resume)
    #expect(try small.task("TM01").remaining > .zero)
    _ = try small.step("TM01", .deliver(evidence: "draft 3"))
    try small.ask(.recordClearance(id, georgia, .pending, evidence: ""))
    try small.ask(.recordClearance(id, georgia, .given, evidence: "letter"))
    _ = try small.step("TM01", .complete(evidence: "", override: nil))
    #expect(try small.task("TM01").evidence == "draft 3")
    #expect(
      small.refusal(of: .recordClearance(id, georgia, .pending, evidence: ""))
        == .taskTransition(code: "TM01", from: .done, to: .delivered)
    )
  }

  @Test("completes and reopens its twin")
  func twins() throws {
    var small = try SmallPlan()
    let change = try small.step("TM06.GE", .complete(evidence: "form", override: nil))
    #expect(change.words == "TM06.GE done: form, and with it CF06.GE")
    #expect(try small.task("CF06.GE").status == .done)
    #expect(try small.task("CF06.GE").evidence == "form")
    _ = try small.step("TM06.GE", .reopen(reason: "form is empty"))
    #expect(try small.task("CF06.GE").status == .inProgress)
    #expect(try small.task("CF06.GE").remaining == small.task("CF06.GE").effort)
  }

  @Test("leaves a twin alone that has evidence of its own")
  func ownEvidence() throws {
    var small = try SmallPlan()
    _ = try small.step("CF06.GE", .complete(evidence: "own", override: nil))
    _ = try small.step("TM06.GE", .complete(evidence: "form", override: nil))
    _ = try small.step("TM06.GE", .reopen(reason: "form is empty"))
    #expect(try small.task("CF06.GE").evidence == "own")
  }

  @Test("returns from blocked to where it was")
  func blocking() throws {
    var small = try SmallPlan()
    _ = try small.step("TM01", .start)
    #expect(
      small.refusal(of: .task(try small.id("TM01"), .block(reason: "")))
        == .reasonMissing(code: "TM01")
    )
    _ = try small.step("TM01", .block(reason: "no budget"))
    #expect(try small.task("TM01").reason == "no budget")
    #expect(
      small.refusal(of: .task(try small.id("TM01"), .start))
        == .taskTransition(code: "TM01", from: .blocked, to: .inProgress)
    )
    _ = try small.step("TM01", .unblock)
    #expect(try small.task("TM01").status == .inProgress)
  }

  @Test("drops with a reason and reinstates")
  func dropping() throws {
    var small = try SmallPlan()
    #expect(
      small.refusal(of: .task(try small.id("TM01"), .drop(reason: "")))
        == .reasonMissing(code: "TM01")
    )
    let before = small.plan
    let drop = try small.step("TM01", .drop(reason: "done by the ministry"))
    #expect(drop.reason == "done by the ministry")
    _ = try small.step("TM01", .reinstate)
    #expect(try small.task("TM01").status == .planned)
    #expect(try small.task("TM01").reason == before.task("TM01")?.reason)
  }

  @Test(
    "is refused from a state that does not allow it",
    arguments: [
      (TaskStep.resume, TaskStatus.inProgress), (.deliver(evidence: "x"), .delivered),
      (.unblock, .planned), (.reinstate, .planned), (.reopen(reason: "x"), .inProgress),
    ]
  )
  func transitions(step: TaskStep, to: TaskStatus) throws {
    var small = try SmallPlan()
    #expect(
      small.refusal(of: .task(try small.id("TM01"), step))
        == .taskTransition(code: "TM01", from: .planned, to: to)
    )
  }

  @Test("is unknown for a task that is not there")
  func unknown() throws {
    var small = try SmallPlan()
    #expect(
      small.refusal(of: .task(.none, .start))
        == .unknown(.prepTask, "00000000-0000-0000-0000-000000000000")
    )
  }
}
