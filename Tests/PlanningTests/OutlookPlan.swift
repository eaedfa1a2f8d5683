import CivilTime
import PlanModel
import Planning

/// A small plan made by hand: a host in Georgia, a co-host in Armenia, an office for each.
struct OutlookPlan {
  var plan = Plan()
  private var keys = KeySource(seed: 7)

  init() {
    for (code, name) in [("GE", "Georgia"), ("AM", "Armenia"), ("MD", "Moldova")] {
      var country = Country(id: keys.key())
      (country.iso2, country.englishName, country.protocolName) = (code, name, name)
      country.calendar = code
      plan.countries[country.id] = country
      addMission("IOM-" + code, calendar: code, perWeek: 20, country: country.id)
    }
  }

  mutating func addMission(
    _ code: String,
    calendar: String,
    perWeek: Int?,
    country: Country.ID? = nil
  ) {
    var mission = Mission(id: keys.key())
    (mission.code, mission.calendar, mission.country) = (code, calendar, country)
    plan.missions[mission.id] = mission
    guard let perWeek else { return }
    var capacity = Capacity(id: keys.key())
    (capacity.mission, capacity.perWeek) = (mission.id, Quarters(perWeek))
    plan.capacities[capacity.id] = capacity
  }

  @discardableResult
  mutating func addMeeting(
    _ code: String,
    on day: Day?,
    days: Int = 1,
    format: MeetingFormat = .undecided,
    host: String = "GE"
  ) -> Meeting.ID {
    var meeting = Meeting(id: keys.key())
    (meeting.code, meeting.openingDay, meeting.dayCount) = (code, day, days)
    (meeting.format, meeting.hostCalendar) = (format, host)
    meeting.leadMission = mission("GE")
    plan.meetings[meeting.id] = meeting
    return meeting.id
  }

  func mission(_ code: String) -> Mission.ID { plan.mission(code)?.id ?? .none }
  func task(_ code: String) -> PrepTask.ID { plan.task(code)?.id ?? .none }

  /// A task of a meeting, a day of one person of the Georgian mission unless altered.
  @discardableResult
  mutating func add(
    _ code: String,
    _ meeting: String,
    at offset: Int,
    after: [String] = [],
    _ alter: (inout PrepTask, OutlookPlan) -> Void = { _, _ in }
  ) -> PrepTask.ID {
    var task = PrepTask(id: keys.key())
    (task.code, task.title, task.offset) = (code, code, offset)
    task.meeting = plan.meeting(meeting)?.id ?? .none
    task.accountable = mission("GE")
    alter(&task, self)
    plan.tasks[task.id] = task
    for predecessor in after { link(predecessor, code) }
    return task.id
  }

  mutating func link(
    _ predecessor: String,
    _ successor: String,
    lag: Int = 0,
    _ kind: DependencyKind = .follows
  ) {
    var dependency = Dependency(id: keys.key())
    (dependency.predecessor, dependency.successor) = (task(predecessor), task(successor))
    (dependency.lag, dependency.relation) = (lag, kind)
    plan.dependencies[dependency.id] = dependency
  }

  mutating func alter(_ code: String, _ body: (inout PrepTask) -> Void) {
    guard var task = plan.task(code) else { return }
    body(&task)
    plan.tasks[task.id] = task
  }

  mutating func alterMeeting(_ code: String, _ body: (inout Meeting) -> Void) {
    guard var meeting = plan.meeting(code) else { return }
    body(&meeting)
    plan.meetings[meeting.id] = meeting
  }

  mutating func key<Entity>() -> Identifier<Entity> { keys.key() }

  func outlook(on day: Day = day(7, 15), previous: Outlook? = nil) -> Outlook {
    Outlook(of: plan, on: day, holidays: .shipped(), previous: previous)
  }
}

/// A day of 2020 by month and day of the month.
func day(_ month: Int, _ number: Int) -> Day {
  guard let day = Day(year: 2020, month: month, day: number) else {
    preconditionFailure("2020 has no day \(month)-\(number)")
  }
  return day
}

extension Outlook {
  /// A task by code; a blank one when there is none, which no expectation holds of.
  func task(_ code: String) -> TaskOutlook {
    plan.task(code).flatMap { task($0.id) } ?? TaskOutlook()
  }
}
