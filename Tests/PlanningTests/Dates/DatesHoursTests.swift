import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Hours of meetings that are held from afar")
struct DatesHoursTests {
  private func zones(_ name: String) -> TimeZoneRules? { try? TimeZoneRules(identifier: name) }

  private func ranked(_ plan: Plan, _ code: String) -> [RankedDay] {
    let outlook = Outlook(of: plan, on: day(7, 15), holidays: .shipped())
    var query = DateQuery()
    query.meetings = [plan.meeting(code)?.id ?? .none]
    return DateSearch(outlook, query, zones: zones).dates().meetings.first?.ranked ?? []
  }

  @Test("The best hour lies in all offices where they share enough (K5)")
  func shared() throws {
    let november = try #require(ranked(ExamplePlan.plan, "CF").first { $0.day == day(11, 24) })
    let hour = try #require(november.hour)
    #expect(hour.outside.isEmpty && hour.minutes == 120)
    // Common hours are 08:00 to 13:00 UTC.
    #expect((8 * 3600...11 * 3600).contains(hour.start.utcSecondOfDay))
    #expect(!november.parts.contains { $0.kind == .commonHours })
  }

  @Test("Who sits in one room has no hour to look for")
  func inPerson() {
    var plan = ExamplePlan.plan
    if var meeting = plan.meeting("CF") {
      meeting.format = .inPerson
      plan.meetings[meeting.id] = meeting
    }
    #expect(ranked(plan, "CF").allSatisfy { $0.hour == nil })
  }

  /// The example with a participant far to the east, who shares no office hour with Geneva.
  private func farAway() -> Plan {
    var plan = ExamplePlan.plan
    guard var country = plan.country("UA") else { return plan }
    country.zone = "Pacific/Auckland"
    plan.countries[country.id] = country
    return plan
  }

  @Test("Hours that nobody shares cost what is short, and what is unfair over the series")
  func apart() throws {
    let day = try #require(ranked(farAway(), "TM").first)
    let short = try #require(day.parts.first { $0.kind == .commonHours })
    #expect(short.amount == 8 && short.cost == 16)
    let unfair = try #require(day.parts.first { $0.kind == .fairness })
    // Auckland bears eight quarters of each of three meetings, the others none.
    #expect(unfair.countries.count == 1 && unfair.cost == unfair.amount / 4)
    #expect(day.hour?.outside.map(\.quarters) == [8])
    #expect(day.cost == day.parts.reduce(0) { $0 + $1.cost })
  }
}
