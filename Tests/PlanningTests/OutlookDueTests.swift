import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Due days")
struct OutlookDueTests {
  @Test(
    "follow the conference of 24 November on the calendar of Georgia (K2, K6)",
    arguments: [
      (88, day(7, 20)), (44, day(9, 21)), (39, day(9, 28)), (30, day(10, 9)), (25, day(10, 19)),
      (20, day(10, 26)), (15, day(11, 2)), (3, day(11, 18)), (1, day(11, 20)), (0, day(11, 24)),
      (-1, day(11, 25)), (-11, day(12, 9)), (-22, day(12, 24)),
    ]
  )
  func conference(offset: Int, due: Day) {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(11, 24), days: 2)
    small.add("A", "CF", at: offset)
    #expect(small.outlook().task("A").due == due)
  }

  @Test(
    "count down to a meeting in the host's working days",
    arguments: [(day(9, 15), 43), (day(9, 16), 44), (day(11, 24), 91), (day(7, 14), -1)]
  )
  func daysToGo(opening: Day, days: Int) {
    var small = OutlookPlan()
    let meeting = small.addMeeting("M", on: opening)
    #expect(small.outlook().meeting(meeting)?.daysToGo == days)
  }

  @Test("move to a working day of the owner: earlier before the meeting, later after it (I10)")
  func owner() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22))
    small.addMeeting("N", on: day(9, 18))
    small.add("A", "M", at: 1) { $0.accountable = $1.mission("AM") }
    small.add("B", "N", at: -1) { $0.accountable = $1.mission("AM") }
    small.add("C", "M", at: 1)
    let outlook = small.outlook()
    #expect(outlook.task("A").anchorDay == day(9, 21))
    #expect(outlook.task("A").due == day(9, 18))
    #expect(outlook.task("B").due == day(9, 22))
    #expect(outlook.task("C").due == day(9, 21))
  }

  @Test("of work of a government are days of its country")
  func government() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22))
    small.add("A", "M", at: 1) { $0.responsibleParty = $1.plan.country("AM")?.id }
    #expect(small.outlook().task("A").due == day(9, 18))
  }

  @Test("of a clearance by Armenia for 21 September is 18 September (K4)")
  func clearance() {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(11, 24), days: 2)
    let task = small.add("CF19", "CF", at: 44)
    var clearance = Clearance(id: small.key())
    (clearance.task, clearance.government) = (task, small.plan.country("AM")?.id ?? .none)
    #expect(small.outlook().due(of: clearance) == day(9, 18))
    #expect(small.outlook().task("CF19").due == day(9, 21))
  }

  @Test("that somebody fixed do not follow the meeting")
  func fixed() {
    var small = OutlookPlan()
    small.addMeeting("M", on: nil)
    small.alterMeeting("M") { $0.planningDay = day(9, 22) }
    small.add("A", "M", at: 5) { task, _ in task.fixedDue = day(9, 12) }
    small.add("B", "M", at: 5)
    let outlook = small.outlook()
    #expect(outlook.task("A").due == day(9, 12) && !outlook.task("A").isProvisional)
    #expect(outlook.task("B").due == day(9, 15) && outlook.task("B").isProvisional)
  }

  @Test("are missing while the meeting has no day at all")
  func noDay() {
    var small = OutlookPlan()
    let meeting = small.addMeeting("M", on: nil)
    small.add("A", "M", at: 5)
    let outlook = small.outlook()
    #expect(outlook.task("A").due == nil && outlook.task("A").forecastFinish == day(7, 15))
    #expect(outlook.meeting(meeting)?.daysToGo == nil)
  }

  @Test("of the newest baseline that knows the task stand beside the present ones")
  func baselines() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22))
    for code in ["A", "B", "C"] { small.add(code, "M", at: 5) }
    for (taken, codes) in [(day(7, 2), ["A"]), (day(7, 1), ["A", "B"])] {
      var baseline = Baseline(id: small.key())
      baseline.takenOn = taken
      small.plan.baselines[baseline.id] = baseline
      for code in codes {
        var entry = BaselineEntry(id: small.key())
        (entry.baseline, entry.taskCode, entry.due) = (baseline.id, code, taken + 30)
        small.plan.baselineEntries[entry.id] = entry
      }
    }
    let outlook = small.outlook()
    #expect(outlook.task("A").baselineDue == day(8, 1))
    #expect(outlook.task("B").baselineDue == day(7, 31))
    #expect(outlook.task("C").baselineDue == outlook.task("C").due)
  }

  @Test("heed holidays entered by hand, with or without the calendars of a previous outlook")
  func holidayChanges() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22))
    small.add("A", "M", at: 1)
    let before = small.outlook()
    #expect(before.task("A").due == day(9, 21))
    #expect(small.outlook(previous: before).tasks == before.tasks)
    var change = HolidayChange(id: small.key())
    (change.calendar, change.day, change.change) = ("GE", day(9, 21), .off)
    change.name = "Decreed"
    small.plan.holidayChanges[change.id] = change
    #expect(small.outlook(previous: before).task("A").due == day(9, 18))
    (change.day, change.change) = (day(9, 20), .working)
    small.plan.holidayChanges[change.id] = change
    small.alter("A") { $0.offset = 2 }
    #expect(small.outlook(previous: before).task("A").due == day(9, 20))
  }

  @Test("are counted without a holiday that was dropped")
  func droppedHoliday() {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(11, 24))
    small.add("A", "CF", at: 1)
    var change = HolidayChange(id: small.key())
    (change.calendar, change.day, change.change) = ("GE", day(11, 23), .drop)
    small.plan.holidayChanges[change.id] = change
    #expect(small.outlook().task("A").due == day(11, 23))
  }
}
