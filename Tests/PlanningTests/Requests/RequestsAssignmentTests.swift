import PlanModel
import Planning
import Testing

@Suite("Assigning a task")
struct RequestsAssignmentTests {
  @Test("names one accountable mission and those that support it")
  func assign() throws {
    var small = try SmallPlan()
    let (armenia, bulgaria) = (try small.mission("AM"), try small.mission("BG"))
    try small.ask(.answerAssignment(try small.id("TM01"), .accepted))
    let change = try small.ask(
      .assign(try small.id("TM01"), accountable: armenia, supporting: [bulgaria])
    )
    let task = try small.task("TM01")
    #expect(change.words == "Assign TM01 to IOM-AM, supported by IOM-BG")
    #expect(task.accountable == armenia)
    #expect(task.supporting == [bulgaria])
    #expect(task.assignment == .proposed)
    #expect(task.isAssignedByHand)
  }

  @Test("keeps the supporting missions that are not named, but for the new accountable one")
  func keep() throws {
    var small = try SmallPlan()
    let (armenia, bulgaria) = (try small.mission("AM"), try small.mission("BG"))
    let id = try small.id("TM01")
    try small.ask(.assign(id, accountable: nil, supporting: [armenia, bulgaria]))
    try small.ask(.assign(id, accountable: armenia, supporting: nil))
    #expect(try small.task("TM01").supporting == [bulgaria])
    #expect(
      small.refusal(of: .assign(id, accountable: armenia, supporting: nil)) == .nothingToChange
    )
  }

  @Test("is answered by the mission: accepted, contested, given to another")
  func answers() throws {
    var small = try SmallPlan()
    let id = try small.id("TM01")
    #expect(
      small.refusal(of: .answerAssignment(id, .reassigned))
        == .assignmentTransition(code: "TM01", from: .proposed, to: .reassigned)
    )
    let change = try small.ask(.answerAssignment(id, .contested))
    #expect(change.words == "IOM-GE: assignment of TM01 contested")
    try small.ask(.answerAssignment(id, .accepted))
    #expect(small.refusal(of: .answerAssignment(id, .accepted)) == .nothingToChange)
  }
}
