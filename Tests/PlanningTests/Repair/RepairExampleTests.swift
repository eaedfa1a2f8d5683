import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Repairing the example")
struct RepairExampleTests {
  let before = Outlook(
    of: ExamplePlan.plan,
    on: ExamplePlan.statusDate,
    holidays: .shipped()
  )
  let context = ChangeContext(
    statusDate: ExamplePlan.statusDate,
    author: "organiser",
    holidays: .shipped(),
    keys: KeySource(seed: 1)
  )

  private func moving(_ code: String, to text: String) throws -> ChangeRequest {
    let id = try #require(before.plan.meeting(code)?.id)
    return .moveMeeting(id, to: try day(text), .asItIs, reason: "", override: "")
  }

  private func preview(_ request: ChangeRequest, withMeetings: Bool = false) throws -> Preview {
    try before.preview(of: .repaired([request], withMeetings: withMeetings), in: context)
  }

  @Test(
    "after November has moved by a day or two re-dates nothing more",
    arguments: ["2020-11-25", "2020-11-26"]
  )
  func later(text: String) throws {
    let preview = try preview(moving("CF", to: text))
    #expect(preview.mending?.isEmpty == true)
    #expect(preview.impact.shortLinks.isEmpty)
  }

  @Test("after November has moved earlier mends the links with September, with proof")
  func earlier() throws {
    // September ends with TM34 on the 18th; CF19 would be due on that day (known answer K1).
    let plain = try before.preview(of: moving("CF", to: "2020-11-19"), in: context)
    #expect(!plain.impact.shortLinks.isEmpty)
    let preview = try preview(moving("CF", to: "2020-11-19"))
    let mending = try #require(preview.mending)
    #expect(mending.isFewest && !mending.isEmpty && mending.meetings.isEmpty)
    #expect(preview.impact.shortLinks.isEmpty)
    #expect(preview.after.rulePBreaches.isSubset(of: before.rulePBreaches))
    #expect(preview.impact.dueInThePast.isEmpty)
    // TM34 a day earlier and CF19 a day later leave the day between; the rest follows CF19.
    let days = Set(mending.tasks.map { "\(before.plan[$0.id]?.code ?? "?") \($0.after.short)" })
    #expect(days.isSuperset(of: ["TM34 17 Sep", "CF19 18 Sep", "CF23.T1 21 Sep"]))
    #expect(days.count == 8)
  }

  @Test("may move September too, with leave, and never costs more by that")
  func withMeetings() throws {
    let request = try moving("CF", to: "2020-11-12")
    let alone = try preview(request)
    let both = try preview(request, withMeetings: true)
    #expect(both.impact.shortLinks.isEmpty && alone.impact.shortLinks.isEmpty)
    #expect(both.after.rulePBreaches.isSubset(of: before.rulePBreaches))
    let count = both.mending?.tasks.count ?? .max
    #expect(both.mending?.meetings.isEmpty == false || count == alone.mending?.tasks.count)
    #expect(!alone.impact.compressed.isEmpty && alone.mending?.isFewest == true)
  }
}
