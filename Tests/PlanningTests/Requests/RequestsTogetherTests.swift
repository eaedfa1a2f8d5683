import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Requests together")
struct RequestsTogetherTests {
  private func moving(_ small: SmallPlan, _ code: String, to text: String) throws -> ChangeRequest {
    .moveMeeting(
      try small.meeting(code).id,
      to: try day(text),
      .asItIs,
      reason: "",
      override: ""
    )
  }

  @Test("are one step with the words of the first, and are taken back as one")
  func oneStep() throws {
    var small = try SmallPlan()
    let before = small.plan
    let change = try small.ask(
      .together([
        try moving(small, "CF", to: "2020-11-25"),
        .editTask(try small.id("CF01"), [.due(.offset(11))]),
      ])
    )
    #expect(change.words == "Move CF from 24 Nov 2020 to 25 Nov 2020")
    #expect(try small.meeting("CF").planningDay == day("2020-11-25"))
    #expect(try small.task("CF01").offset == 11)
    try small.plan.apply(change.inverse.edits)
    #expect(small.plan == before)
  }

  @Test("change nothing at all when one of them is refused")
  func allOrNone() throws {
    var small = try SmallPlan()
    let refused = ChangeRequest.editTask(try small.id("CF01"), [.effort(.zero)])
    let before = small.plan
    #expect(
      small.refusal(of: .together([try moving(small, "CF", to: "2020-11-25"), refused]))
        == small.refusal(of: refused)
    )
    #expect(small.plan == before)
  }

  @Test("pass over what changes nothing, and are refused when nothing is left")
  func nothing() throws {
    var small = try SmallPlan()
    let same = ChangeRequest.editTask(try small.id("CF01"), [])
    let change = try small.ask(.together([same, .setTitle("Another")], words: "Both"))
    #expect(change.words == "Both" && change.edits.count == 1)
    #expect(small.refusal(of: .together([same, same])) == .nothingToChange)
    #expect(small.refusal(of: .together([])) == .nothingToChange)
  }

  @Test("may let meetings pass each other on the way, but not in the end")
  func order() throws {
    var small = try SmallPlan()
    for code in ["TM", "CF"] {
      try small.alter(small.meeting(code).id) { ($0.windowStart, $0.windowEnd) = (nil, nil) }
    }
    let later = try moving(small, "TM", to: "2020-12-01")
    #expect(small.refusal(of: later) != nil)
    let both = ChangeRequest.together([later, try moving(small, "CF", to: "2020-12-15")])
    #expect(small.refusal(of: both) == nil)
    #expect(
      small.refusal(of: .together([later, try moving(small, "CF", to: "2020-11-30")]))
        == .outOfOrder(
          code: "TM",
          try day("2020-12-01"),
          other: "CF",
          try day("2020-11-30")
        )
    )
  }
}
