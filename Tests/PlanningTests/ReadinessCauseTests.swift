import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The colour of a meeting")
struct ReadinessCauseTests {
  @Test("is green without any cause while nothing is wrong")
  func quiet() {
    let ready = OutlookPlan.quiet.outlook().readiness()
    #expect(ready.causes.isEmpty && ready.colour == .green && ready.figure == 33)
  }

  @Test("is red for each of these, and only for these", arguments: ReadinessCase.red)
  func red(_ given: ReadinessCase) { check(given, .red) }

  @Test("is amber for each of these, and only for these", arguments: ReadinessCase.amber)
  func amber(_ given: ReadinessCase) { check(given, .amber) }

  @Test("is grey while nothing is known or due", arguments: ReadinessCase.grey)
  func grey(_ given: ReadinessCase) { check(given, .grey) }

  @Test("stays green on the near side of each limit", arguments: ReadinessCase.green)
  func green(_ given: ReadinessCase) { check(given, .green) }

  private func check(_ given: ReadinessCase, _ colour: Colour) {
    var small = OutlookPlan.quiet
    given.alter(&small)
    let ready = small.outlook().readiness()
    #expect(ready.causes.lines == given.lines)
    #expect(ready.colour == colour)
  }

  @Test("lists every cause, the worst first, and loses them one by one")
  func severalCauses() {
    var small = OutlookPlan.quiet
    small.remove("Done")
    small.alter("B") { $0.assignment = .contested }
    small.attend("MD", .participant, .declined)
    let all = small.outlook().readiness()
    #expect(
      all.causes.lines == [
        "red quorumLost MD", "amber assignmentContested B", "grey nothingDueYet CF",
      ]
    )
    small.attend("MD", .participant, .confirmed)
    #expect(small.outlook().readiness().colour == .amber)
    small.alter("B") { $0.assignment = .accepted }
    #expect(small.outlook().readiness().colour == .grey)
    small.alter("B") { $0.finish(on: day(7, 15)) }
    #expect(small.outlook().readiness().colour == .green)
  }

  @Test("goes on after the meeting: its last gate and its follow-up can be late")
  func afterwards() {
    var small = OutlookPlan.quiet
    small.alter("B") { $0.finish(on: day(8, 24)) }
    small.alterMeeting("CF") { $0.status = .held }
    small.attend("MD", .participant, .absent)
    small.add("Summary", "CF", at: -5) { task, _ in task.gate = .g5 }
    small.addGate(.g5)
    #expect(small.outlook(on: day(9, 29)).readiness().causes.isEmpty)
    let late = small.outlook(on: day(9, 30)).readiness()
    #expect(late.causes.lines == ["red gateMissed G5", "amber taskOverdue Summary"])
    #expect(late.raw == 100 && late.figure == 49)
  }

  @Test("of an open window is amber by the window where no day is planned")
  func windowAlone() {
    var small = OutlookPlan.quiet
    small.alterMeeting("CF") { ($0.openingDay, $0.windowStart) = (nil, day(9, 22)) }
    #expect(small.outlook().readiness().causes.map(\.kind).contains(.dayStillOpen))
    small.alterMeeting("CF") { $0.windowStart = day(9, 28) }
    #expect(!small.outlook().readiness().causes.map(\.kind).contains(.dayStillOpen))
  }
}
