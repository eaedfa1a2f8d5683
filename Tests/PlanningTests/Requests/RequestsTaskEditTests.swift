import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Adding, editing and deleting tasks")
struct RequestsTaskEditTests {
  @Test("a new task takes the next code of its meeting")
  func add() throws {
    var small = try SmallPlan()
    var new = NewTask(
      title: " Book the hall ",
      meeting: try small.meeting("TM").id,
      mission: try small.mission("AM"),
      due: .offset(5)
    )
    new.after = [try small.id("TM01"), try small.id("TM01")]
    let change = try small.ask(.addTask(new))
    #expect(change.words == "Add TM07 Book the hall")
    #expect(try small.task("TM07").offset == 5)
    #expect(try small.task("TM07").isAssignedByHand)
    #expect(
      small.refusal(of: .task(try small.id("TM07"), .start))
        == .openPredecessors(code: "TM07", ["TM01"])
    )
    new.country = try small.country("BG")
    try small.ask(.addTask(new))
    #expect(try small.task("TM08.BG").scope == .country)
    new.code = "TM07"
    #expect(small.refusal(of: .addTask(new)) == .codeTaken("TM07"))
    new.title = "  "
    #expect(small.refusal(of: .addTask(new)) == .emptyText(field: "title"))
  }

  @Test("a task of a cancelled meeting or of a country that withdrew is refused")
  func addClosed() throws {
    var small = try SmallPlan()
    let conference = try small.meeting("CF").id
    try small.ask(.participation(try small.part("BG", "CF").id, .withdrawn, reason: "elections"))
    var new = NewTask(title: "Call", meeting: conference, mission: nil, due: .offset(5))
    new.country = try small.country("BG")
    #expect(
      small.refusal(of: .addTask(new))
        == .participationTransition(country: "BG", from: .withdrawn, to: .confirmed)
    )
    try small.ask(.meeting(conference, .cancelled, reason: "no funds"))
    #expect(small.refusal(of: .addTask(new)) == .meetingClosed(code: "CF", .cancelled))
  }

  @Test("a new due day is counted as moved")
  func due() throws {
    var small = try SmallPlan()
    let id = try small.id("TM01")
    try small.ask(.editTask(id, [.due(.day(try day("2020-08-03"))), .title("New")]))
    #expect(try small.task("TM01").fixedDue == day("2020-08-03"))
    #expect(try small.task("TM01").dueMoves == 1)
    try small.ask(.editTask(id, [.due(.offset(28))]))
    #expect(try small.task("TM01").fixedDue == nil)
    #expect(try small.task("TM01").dueMoves == 2)
  }

  @Test(
    "a value out of its bounds is refused, and nothing of the request is done",
    arguments: [
      TaskEdit.effort(Quarters(0)), .remaining(Quarters(0)), .remaining(Quarters(13)), .wait(-1),
      .crew(0), .due(.offset(1000)),
    ]
  )
  func bounds(edit: TaskEdit) throws {
    var small = try SmallPlan()
    let refusal = small.refusal(of: .editTask(try small.id("TM01"), [.note("kept?"), edit]))
    guard case .valueOutOfRange? = refusal else {
      Issue.record("\(edit) gave \(String(describing: refusal))")
      return
    }
  }

  @Test("what remains follows the estimate until somebody said otherwise")
  func effort() throws {
    var small = try SmallPlan()
    let id = try small.id("TM01")
    try small.ask(.editTask(id, [.effort(Quarters(8))]))
    #expect(try small.task("TM01").remaining == Quarters(8))
    try small.ask(.editTask(id, [.remaining(Quarters(20))]))
    try small.ask(.editTask(id, [.effort(Quarters(4))]))
    #expect(try small.task("TM01").remaining == Quarters(12))
  }

  @Test("a deleted task joins its predecessors to its successors")
  func delete() throws {
    var small = try SmallPlan()
    let before = small.plan
    let change = try small.ask(.deleteTask(try small.id("TM02")))
    #expect(small.plan.task("TM02") == nil)
    #expect(small.errors.isEmpty)
    #expect(
      small.refusal(of: .task(try small.id("TM03"), .start))
        == .openPredecessors(code: "TM03", ["TM01", "TM06.GE"])
    )
    try small.plan.apply(change.inverse.edits)
    #expect(small.plan == before)
  }

  @Test("a task on which somebody worked is dropped, not deleted")
  func deleteStarted() throws {
    var small = try SmallPlan()
    let id = try small.id("TM01")
    _ = try small.step("TM01", .start)
    #expect(
      small.refusal(of: .deleteTask(id))
        == .taskTransition(code: "TM01", from: .inProgress, to: .notApplicable)
    )
    _ = try small.step("TM01", .block(reason: "no budget"))
    #expect(
      small.refusal(of: .deleteTask(id))
        == .taskTransition(code: "TM01", from: .blocked, to: .notApplicable)
    )
  }

  @Test("a dependency that exists, or that what is done would break, is refused")
  func dependencies() throws {
    var small = try SmallPlan()
    func link(_ a: String, _ b: String) throws -> ChangeRequest {
      .addDependency(predecessor: try small.id(a), successor: try small.id(b), lag: 0)
    }
    #expect(
      small.refusal(of: try link("TM01", "TM02")) == .dependencyExists("TM01", "TM02")
    )
    try small.done("TM01")
    #expect(
      small.refusal(of: try link("CF07.BG", "TM01"))
        == .openPredecessors(code: "TM01", ["CF07.BG"])
    )
    let change = try small.ask(link("TM06.GE", "TM02"))
    #expect(change.words == "TM02 waits for TM06.GE")
    let made = try #require(
      small.plan.dependencies.first { $0.id.cast() == change.edits[0].key.id }
    )
    try small.ask(.removeDependency(made.id))
    _ = try small.step("TM02", .start)
  }
}
