import CivilTime
import PlanModel
import Scheduling

/// One pass over the tasks: what each says for itself, before it meets its neighbours.
///
/// Records are large; this is the only pass that reads them, the others work on what it leaves.
struct TaskPass {
  let statusDate: Day
  let calendars: [WorkCalendar]
  let places: CalendarPlaces
  let meetings: [MeetingFacts]
  private let meetingIndex: KeyIndex<Meeting>
  private let missionIndex: KeyIndex<Mission>
  private let countryIndex: KeyIndex<Country>
  let lateness: LatenessWeights

  var tasks: [TaskOutlook] = []
  /// Beside `tasks`; what is not applicable is done long ago and holds back nobody.
  var activities: [Activity] = []
  /// Beside `tasks`, or empty: the starts of an accepted levelling.
  var plannedStarts: [Day?] = []
  /// Beside `tasks`: the place of the meeting, or -1.
  var meetingOfTask: [Int32] = []

  init(_ plan: Plan, _ calendars: PlanCalendars, statusDate: Day) {
    self.statusDate = statusDate
    self.calendars = calendars.calendars
    places = CalendarPlaces(plan, calendars)
    let hosts = places.meetings
    meetings = zip(plan.meetings, hosts).map { MeetingFacts($0, hostCalendar: $1) }
    meetingIndex = KeyIndex(plan.meetings)
    missionIndex = KeyIndex(plan.missions)
    countryIndex = KeyIndex(plan.countries)
    lateness = LatenessWeights(plan)
    let rows = plan.tasks.rows
    tasks.reserveCapacity(rows.count)
    activities.reserveCapacity(rows.count)
    meetingOfTask.reserveCapacity(rows.count)
    for place in rows.indices { add(rows[place]) }
    if rows.contains(where: { $0.plannedStart != nil }) {
      plannedStarts = rows.map(\.plannedStart)
    }
  }

  private mutating func add(_ row: PrepTask) {
    let meetingPlace = meetingIndex[row.meeting]
    let meeting = meetingPlace.map { meetings[$0] }
    let mission = row.accountable.flatMap { missionIndex[$0] }
    var task = TaskOutlook()
    task.calendar = calendar(of: row, mission: mission, meeting)
    task.isApplicable = isApplicable(row, meeting)
    task.status = task.isApplicable ? row.status : .notApplicable
    setDue(&task, row, meeting)
    task.acceptedStart = row.plannedStart
    meetingOfTask.append(Int32(meetingPlace ?? -1))
    activities.append(
      task.isApplicable
        ? activity(row, task, meeting, mission: mission)
        : Activity(effort: 0, state: .done(start: statusDate - 1, finish: statusDate - 1))
    )
    tasks.append(task)
  }

  /// Work of a government is done on the calendar of its country, all other on the mission's.
  private func calendar(of row: PrepTask, mission: Int?, _ meeting: MeetingFacts?) -> Int {
    if let country = row.responsibleParty.flatMap({ countryIndex[$0] }) {
      return places.countries[country]
    }
    return mission.map { places.missions[$0] } ?? meeting?.hostCalendar ?? 0
  }

  /// What is done stays a fact, whatever becomes of its meeting.
  private func isApplicable(_ row: PrepTask, _ meeting: MeetingFacts?) -> Bool {
    switch row.status {
    case .done: true
    case .notApplicable: false
    default: meeting.map { $0.allows(row.condition) && !$0.isCancelled } ?? true
    }
  }

  /// A due day that somebody fixed stays as it is, even on a day off.
  private func setDue(_ task: inout TaskOutlook, _ row: PrepTask, _ meeting: MeetingFacts?) {
    if let day = row.fixedDue {
      (task.due, task.anchorDay) = (day, day)
    } else if let meeting, let opening = meeting.opening {
      let due = AnchoredDue(anchor: opening, offset: row.offset)
      let host = calendars[meeting.hostCalendar]
      task.anchorDay = due.day(host: host)
      task.due = due.day(host: host, owner: calendars[task.calendar])
      task.isProvisional = meeting.isProvisional
    }
  }
}
