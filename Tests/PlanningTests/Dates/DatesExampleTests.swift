import CivilTime
import PlanModel
import Planning
import Testing

/// The days of the dialogue of 2020, found by hand in the rules of preparation (K1).
@Suite("Days of the example's meetings")
struct DatesExampleTests {
  let outlook = Outlook(of: ExamplePlan.plan, on: day(7, 15), holidays: .shipped())

  private func id(_ code: String) -> Meeting.ID { outlook.plan.meeting(code)?.id ?? .none }

  private func dates(of code: String, conference: Day = day(11, 24)) -> MeetingDates? {
    var query = DateQuery()
    query.meetings = [id(code)]
    query.supposed = [id("CF"): conference]
    return DateSearch(outlook, query).dates().meeting(id(code))
  }

  @Test("With the conference on 24 November the technical meeting opens on 15 or 16 September")
  func september() {
    #expect(dates(of: "TM")?.feasible == [day(9, 15), day(9, 16)])
  }
}
