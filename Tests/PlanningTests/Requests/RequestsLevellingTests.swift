import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Accepting a levelled schedule")
struct RequestsLevellingTests {
  private func change(
    _ starts: [(String, Day)]
  ) throws(ChangeRefused) -> (Plan, Change) {
    let plan = ExamplePlan.plan
    var context = ChangeContext(
      statusDate: day(7, 15),
      author: "IOM-GE",
      holidays: .shipped(),
      keys: KeySource(seed: 1)
    )
    let planned = starts.map { PlannedStart(plan.task($0.0)?.id ?? .none, on: $0.1) }
    return (plan, try plan.change(for: .acceptLevelling(planned), in: &context))
  }

  @Test("keeps all starts in one change that can be taken back")
  func accept() throws {
    let (plan, change) = try change([("CF01", day(7, 16)), ("CF24.T1", day(9, 21))])
    var after = plan
    try after.apply(change.edits)
    #expect(after.task("CF01")?.plannedStart == day(7, 16))
    #expect(after.task("CF24.T1")?.plannedStart == day(9, 21))
    #expect(change.words == "Accept the levelled starts of 2 tasks")
    try after.apply(change.inverse.edits)
    #expect(after == plan)
  }

  @Test("refuses starts in the past, of unknown tasks and of work that has begun")
  func refused() {
    #expect(throws: ChangeRefused.inThePast(day(7, 14), statusDate: day(7, 15))) {
      try change([("CF01", day(7, 14))])
    }
    #expect(throws: ChangeRefused.self) { try change([("nothing", day(7, 16))]) }
    #expect(throws: ChangeRefused.nothingToChange) { try change([]) }
    let held = ExamplePlan.plan.tasks.first { $0.status == .done }?.code ?? ""
    #expect(throws: ChangeRefused.self) { try change([(held, day(7, 16))]) }
  }
}
