import CivilTime
import PlanModel
import Planning
import Testing
import Workbench

@Suite("Why nothing makes a day work, in words")
struct DateObstacleTests {
  private let plan = ExamplePlan.plan

  /// The words for a day of a meeting of the example.
  private func words(_ code: String, on day: String, asOf today: String) throws -> String {
    let (day, today) = (try #require(Day(day)), try #require(Day(today)))
    let outlook = Outlook(of: plan, on: today, holidays: .shipped())
    let context = ChangeContext(
      statusDate: today,
      author: "",
      holidays: .shipped(),
      keys: KeySource(seed: 1)
    )
    let meeting = try #require(plan.meeting(code))
    let why = DateSearch(outlook).whyNot(meeting.id, on: day, in: context)
    return Sentence.of(try #require(why?.obstacle), in: outlook)
  }

  @Test("names the next day alone when the other meetings stay")
  func next() throws {
    #expect(
      try words("TM", on: "2020-07-08", asOf: "2020-07-15")
        == "Nothing brings back a day that is past. With all lead times TM can open next on "
        + "Tue 15 Sep."
    )
  }

  @Test("says that the window is past, and names the days of those that must give way")
  func others() throws {
    let said = try words("TM", on: "2020-09-16", asOf: "2021-03-01")
    #expect(said.hasPrefix("Nothing brings back a day that is past, nor the window."))
    #expect(said.contains("TM can open next on") && said.contains(", with CF on"))
  }

  @Test("names the work that does not fit, and how much it lacks")
  func work() throws {
    let said = try words("CF", on: "2020-10-02", asOf: "2020-07-15")
    #expect(said.contains("whatever the days of the other meetings. The work does not fit: "))
    #expect(said.contains(" → ") && said.contains(" needs ") && said.contains("there are"))
  }

  @Test("says that a day is too far away, or that the others find no days")
  func far() throws {
    let far = try words("TM", on: "9000-01-01", asOf: "2020-07-15")
    #expect(far.hasSuffix("Maybe widen the window first."))
    let outlook = Outlook(of: plan, on: ExamplePlan.statusDate, holidays: .shipped())
    #expect(Sentence.of(.otherMeetings, in: outlook).contains("the other meetings find no days"))
  }
}
