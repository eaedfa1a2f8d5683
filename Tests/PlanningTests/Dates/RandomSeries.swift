import CivilTime
import PlanModel
import Planning
import TestSupport

/// Small series made by chance: two to four meetings with work between them.
struct RandomSeries {
  private(set) var plan = Plan()
  private(set) var meetings: [Meeting] = []
  private var random: SeededRandom
  private var keys: KeySource
  private var countries: [Country] = []

  static let statusDate = day(9, 1)

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    keys = KeySource(seed: seed)
    for code in ["GE", "AM", "BG"] {
      var country = Country(id: keys.key())
      (country.iso2, country.englishName, country.calendar) = (code, code, code)
      country.protocolName = code
      plan.countries[country.id] = country
      countries.append(country)
    }
    var series = Series(id: keys.key())
    series.code = "S"
    plan.series[series.id] = series
    var start = Self.statusDate + number(0...10)
    for place in 0..<number(2...4) {
      addMeeting("M\(place)", in: series.id, from: start)
      start = start + number(2...12)
    }
    for (first, second) in zip(meetings, meetings.dropFirst()) { link(first, second) }
    if meetings.count > 2, number(0...2) == 0 { link(meetings[0], meetings[2]) }
    addWork()
    for _ in 0..<number(0...3) { addBlackout() }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func addMeeting(_ code: String, in series: Series.ID, from start: Day) {
    var meeting = Meeting(id: keys.key())
    (meeting.code, meeting.series) = (code, series)
    (meeting.windowStart, meeting.windowEnd) = (start, start + number(4...9))
    meeting.dayCount = number(0...3) == 0 ? 2 : 1
    meeting.hostCalendar = countries[number(0...2)].calendar
    meeting.format = number(0...1) == 0 ? .online : .inPerson
    meeting.quorum = number(0...2)
    if number(0...2) > 0 { meeting.planningDay = start + number(0...5) }
    plan.meetings[meeting.id] = meeting
    meetings.append(meeting)
    for (place, country) in countries.enumerated() {
      var part = Participation(id: keys.key())
      (part.meeting, part.country) = (meeting.id, country.id)
      part.role = country.calendar == meeting.hostCalendar ? .host : .participant
      part.status = number(0...6) == 0 ? .declined : .informed
      part.isRequired = place == 1 && number(0...2) == 0
      plan.participations[part.id] = part
    }
  }

  private mutating func link(_ first: Meeting, _ second: Meeting) {
    guard number(0...3) > 0 else { return }
    var link = MeetingLink(id: keys.key())
    (link.from, link.to) = (first.id, second.id)
    if number(0...1) == 0 { link.minGap = number(0...4) }
    if number(0...2) == 0 { link.maxGap = (link.minGap ?? 0) + number(1...8) }
    plan.meetingLinks[link.id] = link
  }

  private mutating func addWork() {
    var tasks: [PrepTask] = []
    for place in 0..<number(2...9) {
      var task = PrepTask(id: keys.key())
      let meeting = meetings[number(0...meetings.count - 1)]
      (task.code, task.meeting) = ("T\(place)", meeting.id)
      task.offset = number(-4...8)
      if number(0...9) == 0 { task.fixedDue = Self.statusDate + number(0...20) }
      task.effort = Quarters(number(1...9))
      task.remaining = task.effort
      task.crew = number(1...2)
      task.wait = number(0...2) == 0 ? number(1...3) : 0
      task.condition = number(0...3) == 0 ? .inPerson : nil
      task.status = number(0...7) == 0 ? .done : number(0...7) == 0 ? .notApplicable : .planned
      plan.tasks[task.id] = task
      for first in tasks where number(0...3) == 0 {
        var dependency = Dependency(id: keys.key())
        (dependency.predecessor, dependency.successor) = (first.id, task.id)
        dependency.lag = number(0...3) == 0 ? 1 : 0
        let isTwin = number(0...5) == 0 && task.status == .planned && first.status == .planned
        dependency.relation = isTwin ? .satisfiedBy : .follows
        plan.dependencies[dependency.id] = dependency
      }
      tasks.append(task)
    }
  }

  private mutating func addBlackout() {
    var blackout = Blackout(id: keys.key())
    blackout.country = countries[number(0...2)].id
    blackout.start = Self.statusDate + number(0...30)
    blackout.end = blackout.start + number(1...4)
    blackout.text = "Elections"
    plan.blackouts[blackout.id] = blackout
  }

  /// The same plan counted day by day.
  var counted: DayByDayDates {
    DayByDayDates(plan: plan, statusDate: Self.statusDate, holidays: Self.holidays)
  }

  private static let holidays = ["GE", "AM", "BG"].reduce(into: [String: Set<Day>]()) { all, code in
    all[code] = Set(HolidayBook.shipped().holidays(in: code, year: 2020).map(\.day))
  }
}
