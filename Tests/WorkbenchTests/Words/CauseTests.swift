import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Words of figures and effects")
struct CauseTests {
  @Test("say each kind of cause long and short", arguments: CauseKind.allCases)
  func causes(kind: CauseKind) {
    let cause = Cause(.amber, kind, codes: ["GE", "AM"])
    let long = Sentence.of(cause, in: SmallPlan.outlook)
    #expect(long.hasSuffix(".") && long.first?.isUppercase == true)
    #expect(!Sentence.short(cause).isEmpty && SafeText(Sentence.short(cause)).width <= 24)
  }

  @Test(
    "say as much of a cause as has room",
    arguments: [
      (30, "overload GE, SEEECA"), (19, "overload GE, SEEECA"), (18, "overload GE +1"),
      (13, "overload GE"), (8, "overload"), (3, "overload"),
    ]
  )
  func fitting(width: Int, words: String) {
    let cause = Cause(.amber, .missionOverCapacity, codes: ["IOM-GE", "IOM-SEEECA"])
    #expect(Sentence.fitting(cause, within: width) == words)
  }

  @Test("say countries by name and the needs of a topic in words")
  func names() {
    let late = Cause(.red, .hostNotConfirmed, codes: ["GE"])
    #expect(Sentence.of(late, in: SmallPlan.outlook).hasSuffix(": Georgia."))
    let need = Cause(.amber, .topicNeedMissing, codes: ["leadExpert"])
    #expect(Sentence.of(need, in: SmallPlan.outlook) == "Missing though due: lead expert.")
  }

  @Test("tell what follows from another day, task by task")
  func impact() throws {
    var plan = ExamplePlan.plan
    var meeting = try #require(plan.meeting("CF"))
    meeting.planningDay = Day("2020-11-25")
    plan.meetings[meeting.id] = meeting
    let before = ViewFixture.outlook
    let after = Outlook(of: plan, on: before.statusDate, holidays: .shipped())
    let impact = Impact(before: before, after: after)
    let lines = Sentence.of(impact, in: before)
    let count = impact.redated.count
    #expect(lines.contains(.heading("\(count) tasks get another due day")))
    let rows = lines.filter { line in
      if case .field(_, let words, _) = line { words.contains(" → ") } else { false }
    }
    #expect(rows.count == count)
    #expect(Sentence.of(Impact(), in: before) == [.text("Nothing else would change.", .textMuted)])
  }
}
