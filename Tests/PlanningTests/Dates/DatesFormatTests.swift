import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Days of the technical meeting for other days and formats of the conference")
struct DatesFormatTests {
  /// The example counted day by day, with the holidays of its hosts alone.
  private func counted(_ plan: Plan) -> DayByDayDates {
    let holidays = ["GE", "AM"].reduce(into: [String: Set<Day>]()) { all, code in
      all[code] = Set(HolidayBook.shipped().holidays(in: code, year: 2020).map(\.day))
    }
    return DayByDayDates(plan: plan, statusDate: day(7, 15), holidays: holidays)
  }

  private func plan(_ format: MeetingFormat, _ languages: LanguageNeed) -> Plan {
    var plan = ExamplePlan.plan
    guard var meeting = plan.meeting("CF") else { return plan }
    (meeting.format, meeting.interpretation, meeting.translation) = (format, languages, languages)
    meeting.windowEnd = day(12, 20)
    plan.meetings[meeting.id] = meeting
    return plan
  }

  @Test(
    "are those that counting finds",
    arguments: [
      (.undecided, .undecided), (.inPerson, .yes), (.hybrid, .yes), (.online, .yes), (.online, .no),
    ] as [(MeetingFormat, LanguageNeed)]
  )
  func ranges(format: MeetingFormat, languages: LanguageNeed) throws {
    let plan = plan(format, languages)
    let example = ExampleDays(plan)
    let counted = counted(plan)
    let technical = try #require(plan.meeting("TM"))
    let conference = try #require(plan.meeting("CF"))
    let first = try #require(plan.meeting("IM"))
    for opening in [day(11, 19), day(11, 26), day(12, 9)] {
      var given = [conference.id: opening]
      given[first.id] = first.openingDay
      let choices = counted.choices(for: [technical], given: given, judging: [technical.id])
      let days = choices.compactMap { $0[technical.id] }.sorted()
      #expect(example.dates("TM", supposing: ["CF": opening])?.feasible == days, "\(opening)")
    }
  }
}
