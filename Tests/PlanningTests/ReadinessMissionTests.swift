import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The state of a mission")
struct ReadinessMissionTests {
  private func mission(_ small: OutlookPlan) -> MissionOutlook {
    small.outlook().mission(small.mission("GE")) ?? MissionOutlook()
  }

  @Test("is green with open work, grey without any")
  func quiet() {
    let small = OutlookPlan.quiet
    #expect(mission(small).colour == .green && mission(small).openTasks == 1)
    let other = small.outlook().mission(small.mission("MD"))
    #expect(other?.colour == .grey && other?.causes.lines == ["grey nothingDueYet IOM-MD"])
  }

  @Test("lists late, contested and overloaded work")
  func troubled() {
    var small = OutlookPlan.quiet
    small.add("Late", "CF", at: 50)
    small.add("Later", "CF", at: 49)
    small.alter("B") { $0.assignment = .contested }
    small.add("Much", "CF", at: 40) { task, _ in
      (task.effort, task.remaining, task.crew) = (Quarters(24), Quarters(24), 8)
    }
    let state = mission(small)
    #expect(state.lateTasks == [small.task("Late"), small.task("Later")])
    #expect(state.contested == [small.task("B")] && state.openTasks == 4)
    #expect(
      state.causes.lines == [
        "amber missionOverCapacity 2020-W31", "amber assignmentContested B",
        "amber missionTasksLate Late Later",
      ]
    )
  }

  @Test("looks six weeks ahead for overloads, no further")
  func horizon() {
    for (offset, isSeen) in [(20, true), (14, false)] {
      var small = OutlookPlan.quiet
      small.alter("B") {
        ($0.effort, $0.remaining, $0.crew, $0.offset) = (Quarters(24), Quarters(24), 8, offset)
      }
      #expect(mission(small).causes.contains { $0.kind == .missionOverCapacity } == isSeen)
    }
  }

  @Test("is red with critical work that is late beyond its float")
  func red() {
    var small = OutlookPlan.quiet
    small.alter("B") { $0.wait = 60 }
    #expect(mission(small).causes.lines == ["red criticalTaskLate B"])
  }

  @Test("measures the follow-up by its due day: the end of the plan is no promise")
  func followUp() {
    for (offset, lines) in [(-20, []), (-2, ["red criticalTaskLate Report"])] {
      var small = OutlookPlan.quiet
      small.add("Hold", "CF", at: 0) { task, _ in (task.effort, task.crew) = (Quarters(40), 10) }
      small.add("Report", "CF", at: offset, after: ["Hold"]) { task, _ in
        (task.isCritical, task.effort, task.remaining) = (true, Quarters(40), Quarters(40))
        task.crew = 10
      }
      #expect(small.outlook().task("Report").isLate == !lines.isEmpty)
      #expect(mission(small).causes.lines == lines)
      #expect(small.outlook().readiness().causes.lines.filter { $0.hasPrefix("red") } == lines)
    }
  }
}
