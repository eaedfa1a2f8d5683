import CivilTime
import PlanModel
import Planning
import TestSupport
import Testing

@Suite("Any request")
struct RequestsPropertyTests {
  @Test("is taken back by its inverse, and leaves no error (I27)", arguments: UInt64(1)...12)
  func small(seed: UInt64) throws {
    var small = try SmallPlan()
    try small.putTemplate()
    let template = small.plan.templates.rows.first?.id
    for meeting in small.plan.meetings { try small.alter(meeting.id) { $0.template = template } }
    try walk(&small.plan, small.context, seed: seed, steps: 40)
  }

  @Test("over the example is taken back as well", arguments: UInt64(1)...2)
  func example(seed: UInt64) throws {
    var plan = ExamplePlan.plan
    let context = ChangeContext(
      statusDate: ExamplePlan.statusDate,
      author: "organiser",
      holidays: .shipped(),
      keys: KeySource(seed: seed)
    )
    try walk(&plan, context, seed: seed, steps: 20)
  }

  @Test("over the example finds no error to begin with")
  func exampleIsSound() {
    let findings = ExamplePlan.plan.findings(on: ExamplePlan.statusDate, holidays: .shipped())
    #expect(findings.filter { $0.severity == .error } == [])
  }

  /// Asks one random request after the other, the days going by; a failure names its seed.
  private func walk(
    _ plan: inout Plan,
    _ start: ChangeContext,
    seed: UInt64,
    steps: Int
  ) throws {
    var random = SeededRandom(seed: seed)
    var context = start
    var accepted = 0
    for _ in 0..<steps {
      context.statusDate = context.statusDate + Int.random(in: 0...3, using: &random)
      let request = ChangeRequest.random(in: plan, on: context.statusDate, using: &random)
      guard let request, let change = accept(request, on: plan, &context) else { continue }
      accepted += 1
      let before = plan
      try plan.apply(change.edits)
      var undone = plan
      try undone.apply(change.inverse.edits)
      #expect(undone == before, "seed \(seed): \(request)")
      let errors = plan.findings(on: context.statusDate, holidays: context.holidays)
        .filter { $0.severity == .error }
      #expect(errors == [], "seed \(seed): \(request)")
      if undone != before || !errors.isEmpty { return }
    }
    #expect(accepted > steps / 6, "seed \(seed) asks for what is refused")
  }

  private func accept(
    _ request: ChangeRequest,
    on plan: Plan,
    _ context: inout ChangeContext
  ) -> Change? {
    do { return try plan.change(for: request, in: &context) } catch { return nil }
  }
}
