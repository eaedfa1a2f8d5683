import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The readiness of the example on 15 July 2020")
struct ReadinessExampleTests {
  let outlook = Outlook(of: ExamplePlan.plan, on: day(7, 15), holidays: .shipped())

  private func overloads(_ code: String) -> [String] {
    let mission = outlook.plan.mission(code).flatMap { outlook.mission($0.id) }
    return mission?.weeks.filter(\.isOver).map(\.week.description) ?? []
  }

  @Test("of the introductory meeting is 100 and green: it was held, its follow-up is not late")
  func july() {
    let ready = outlook.readiness("IM")
    #expect(ready.figure == 100 && ready.colour == .green && ready.causes.isEmpty)
    for country in ["AM", "BG", "GE", "MD", "RO", "UA"] {
      let coming = outlook.coming(country, "IM")
      #expect(coming.colour == .green && coming.doneOfDueSteps == coming.dueSteps, "\(country)")
    }
  }

  @Test("of the technical meeting is amber: T-44, and its day is still a window")
  func september() {
    let ready = outlook.readiness("TM")
    #expect(outlook.state("TM").daysToGo == 44)
    #expect(ready.figure == 0 && ready.plan == 0 && ready.colour == .amber)
    #expect(ready.causes.lines == ["amber dayStillOpen TM", "grey nothingDueYet TM"])
  }

  @Test("of the conference is amber: two missions are over capacity in weeks of critical work")
  func november() {
    let ready = outlook.readiness("CF")
    #expect(ready.figure == 0 && ready.colour == .amber)
    #expect(
      ready.causes.lines
        == ["amber missionOverCapacity IOM-GE IOM-SEEECA", "grey nothingDueYet CF"]
    )
    #expect(overloads("IOM-SEEECA") == ["2020-W39", "2020-W40"])
    #expect(overloads("IOM-GE") == ["2020-W48"])
  }

  @Test("has nothing overdue and nobody missing; the news item is all that is due that week")
  func thisWeek() {
    #expect(outlook.meetings.allSatisfy { $0.overdue == 0 && $0.unassigned == 0 })
    let week = ISOWeek(containing: outlook.statusDate)
    let due = zip(outlook.plan.tasks, outlook.tasks).filter { _, task in
      task.status.isOpen && task.due.map { ISOWeek(containing: $0) == week } ?? false
    }
    #expect(due.map(\.0.code) == ["IM23"])
  }

  @Test("knows no step and no need that is due yet")
  func ahead() {
    for code in ["TM", "CF"] {
      #expect(outlook.coming("MD", code).causes.lines == ["grey nothingDueYet MD"])
    }
    #expect(outlook.topics.count == 3 && outlook.topics.allSatisfy { $0.colour == .grey })
    #expect(outlook.topics.allSatisfy { $0.missing.isEmpty && $0.inputs == 1 })
  }

  @Test("finds every mission with open work and nothing late, not even behind the busy week 48")
  func missions() {
    #expect(outlook.missions.allSatisfy { $0.colour == .green && $0.lateTasks.isEmpty })
  }
}
