import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The frame of a plan")
struct RequestsFrameTests {
  @Test("has a status date that no recorded work lies after")
  func statusDate() throws {
    var small = try SmallPlan()
    let change = try small.ask(.setStatusDate(try day("2020-07-14")))
    #expect(change.words == "Status date Tue 14 Jul 2020")
    #expect(small.plan.setting.statusDate == (try day("2020-07-14")))
    #expect(
      small.refusal(of: .setStatusDate(try day("2020-07-13")))
        == .valueOutOfRange(
          field: "status date",
          value: "13 Jul 2020",
          allowed: "from 14 Jul 2020"
        )
    )
    try small.ask(.setStatusDate(nil))
    #expect(small.refusal(of: .setTitle(" ")) == .emptyText(field: "title"))
  }

  @Test("holds missions with what they can give")
  func missions() throws {
    var small = try SmallPlan()
    let new = NewMission(
      code: "IOM-HQ",
      name: "Headquarters",
      office: .headquarters,
      calendar: "CH-GE",
      perWeek: Quarters(8)
    )
    try small.ask(.addMission(new))
    #expect(small.refusal(of: .addMission(new)) == .codeTaken("IOM-HQ"))
    let id = try small.mission("HQ")
    let change = try small.ask(.setCapacity(id, perWeek: Quarters(10), from: nil, to: nil))
    #expect(change.words == "Capacity of IOM-HQ: 2.5 person-days per week")
    #expect(small.plan.capacities.filter { $0.mission == id }.map(\.perWeek) == [Quarters(10)])
    let (start, end) = (try day("2020-08-01"), try day("2020-08-15"))
    try small.ask(.setCapacity(id, perWeek: Quarters(4), from: start, to: end))
    #expect(small.plan.capacities.filter { $0.mission == id }.count == 2)
    #expect(
      small.refusal(of: .setCapacity(id, perWeek: Quarters(4), from: end, to: start))
        == .valueOutOfRange(field: "to", value: "31 Jul 2020", allowed: "from 15 Aug 2020")
    )
    try small.ask(.editMission(id, [.city("Geneva"), .skills(["translation"])]))
    #expect(small.plan[id]?.city == "Geneva")
  }

  @Test("holds absences, blackouts and decreed days")
  func calendars() throws {
    var small = try SmallPlan()
    let (id, georgia) = (try small.mission("GE"), try small.country("GE"))
    let days = DaySpan(start: try day("2020-08-03"), end: try day("2020-08-15"))
    let absence = try small.ask(.addAbsence(id, days, lost: Quarters(40), note: "leave"))
    #expect(absence.words == "Absence in IOM-GE 3 Aug 2020 to 14 Aug 2020: 10 person-days")
    let empty = DaySpan(start: days.start, end: days.start)
    #expect(
      small.refusal(of: .addBlackout(georgia, empty, text: "x", source: ""))
        == .valueOutOfRange(field: "blackout", value: "3 Aug 2020", allowed: "one day or more")
    )
    let monday = try day("2020-09-14")
    #expect(
      small.refusal(
        of: .changeHoliday(calendar: "GE", monday, .working, name: "x", source: "")
      )
        == .valueOutOfRange(
          field: "working",
          value: "Mon 14 Sep 2020",
          allowed: "a Saturday or Sunday"
        )
    )
    try small.ask(.changeHoliday(calendar: "GE", monday, .off, name: "Decree", source: "law"))
    #expect(
      small.refusal(
        of: .moveMeeting(
          try small.meeting("TM").id,
          to: monday,
          .asItIs,
          reason: "",
          override: ""
        )
      ) == .notAWorkingDay(monday, country: "GE", holiday: "Decree")
    )
  }
}
