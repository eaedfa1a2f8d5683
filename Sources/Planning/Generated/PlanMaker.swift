import CivilTime
import PlanModel

/// A plan in the making.
struct PlanMaker {
  static let calendars = ["GE", "AM", "BG", "MD", "RO", "UA", "AT", "CH-GE", "NO"]

  var random: KeySource
  private(set) var countries: [Country] = []
  private(set) var missions: [Mission] = []
  private(set) var capacities: [Capacity] = []
  private(set) var absences: [Absence] = []
  private(set) var meetings: [Meeting] = []
  private(set) var links: [MeetingLink] = []
  private(set) var participations: [Participation] = []
  private(set) var tasks: [PrepTask] = []
  private(set) var dependencies: [Dependency] = []
  /// By series: its last meeting, and the tasks of that meeting by row.
  private var last: [Int: (meeting: Meeting.ID, rows: [[Int]])] = [:]

  /// A country code that no country has twice; the first is `AA`.
  private static func code(_ place: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return String([letters[place / 26 % 26], letters[place % 26]])
  }

  init(seed: UInt64) { random = KeySource(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func makeOffices(countries count: Int) {
    for place in 0..<count {
      var country = Country(id: random.key())
      country.iso2 = Self.code(place)
      country.englishName = "Country \(place)"
      country.protocolName = country.englishName
      country.calendar = Self.calendars[place % Self.calendars.count]
      countries.append(country)
      var mission = Mission(id: random.key())
      mission.code = "IOM-X\(place)"
      mission.name = "IOM Country \(place)"
      mission.country = country.id
      mission.calendar = country.calendar
      missions.append(mission)
      var capacity = Capacity(id: random.key())
      capacity.mission = mission.id
      capacity.perWeek = Quarters(4 * number(3...10))
      capacities.append(capacity)
      var absence = Absence(id: random.key())
      absence.mission = mission.id
      absence.start = GeneratedPlan.statusDate + number(10...60)
      absence.end = absence.start + number(3...14)
      absence.lost = Quarters(number(1...20))
      absences.append(absence)
    }
  }

  mutating func makeMeeting(_ place: Int, lane: Int, of lanes: Int, tasks count: Int) {
    var meeting = Meeting(id: random.key())
    meeting.code = "M\(place)"
    meeting.title = "Meeting \(place)"
    meeting.format = MeetingFormat.allCases[number(0...3)]
    meeting.interpretation = LanguageNeed.allCases[number(0...2)]
    meeting.hostCalendar = countries[place % countries.count].calendar
    meeting.leadMission = missions[place % missions.count].id
    meeting.dayCount = number(1...2)
    meeting.planningDay = GeneratedPlan.statusDate + 70 + place / lanes * 24 + number(0...10)
    if let before = last[lane] {
      var link = MeetingLink(id: random.key())
      (link.from, link.to) = (before.meeting, meeting.id)
      links.append(link)
    }
    meetings.append(meeting)
    let guests = (0..<min(6, countries.count)).map { (place + $0) % countries.count }
    for guest in guests {
      var participation = Participation(id: random.key())
      participation.meeting = meeting.id
      participation.country = countries[guest].id
      participation.role = guest == guests.first ? .host : .participant
      participations.append(participation)
    }
    let rows = makeRows(meeting, guests, count, after: last[lane]?.rows ?? [])
    last[lane] = (meeting.id, rows)
  }

  private mutating func makeRows(
    _ meeting: Meeting,
    _ guests: [Int],
    _ count: Int,
    after earlier: [[Int]]
  ) -> [[Int]] {
    var rows: [[Int]] = []
    var offset = number(60...90)
    let last = tasks.count + count
    while tasks.count < last {
      let row = makeRow(rows.count, offset, meeting, guests, upTo: last)
      tieRow(row, to: rows, earlier)
      rows.append(row)
      offset = max(-5, offset - number(0...2))
    }
    return rows
  }

  private mutating func makeRow(
    _ number: Int,
    _ offset: Int,
    _ meeting: Meeting,
    _ guests: [Int],
    upTo last: Int
  ) -> [Int] {
    let scope: TaskScope = happens(25) ? .country : happens(15) ? .mission : .meeting
    let condition: TaskCondition? = happens(12) ? TaskCondition.allCases[self.number(0...3)] : nil
    let effort = Quarters(self.number(1...12))
    let wait = happens(20) ? self.number(1...5) : 0
    var row: [Int] = []
    for place in scope == .meeting ? [guests[0]] : guests where tasks.count < last {
      var task = PrepTask(id: random.key())
      task.meeting = meeting.id
      task.templateRow = "\(meeting.code)-\(number)"
      task.code = task.templateRow + (scope == .meeting ? "" : ".X\(place)")
      task.title = "Work \(number)"
      task.scope = scope
      task.country = scope == .meeting ? nil : countries[place].id
      task.accountable = missions[place].id
      if scope == .country && wait > 0 { task.responsibleParty = countries[place].id }
      task.isCritical = effort > Quarters(8)
      (task.effort, task.remaining) = (effort, effort)
      (task.wait, task.offset, task.condition) = (wait, offset, condition)
      task.gate = GateCode.allCases[min(4, number / 12)]
      row.append(tasks.count)
      tasks.append(task)
    }
    return row
  }

  /// Up to three rows before it, place by place where both have as many tasks, else all to all; now
  /// and then a row of the meeting before, as a twin or as a predecessor.
  private mutating func tieRow(_ row: [Int], to rows: [[Int]], _ earlierRows: [[Int]]) {
    for _ in 0..<number(0...3) where !rows.isEmpty {
      tie(rows[rows.count - 1 - number(0...min(11, rows.count - 1))], row, .follows)
    }
    if !earlierRows.isEmpty && happens(6) {
      let other = earlierRows[number(0...earlierRows.count - 1)]
      tie(other, row, other.count == row.count && happens(40) ? .satisfiedBy : .follows)
    }
  }

  private mutating func tie(_ earlier: [Int], _ later: [Int], _ kind: DependencyKind) {
    for (place, predecessor) in earlier.enumerated() {
      for (other, successor) in later.enumerated()
      where earlier.count != later.count || place == other {
        var dependency = Dependency(id: random.key())
        dependency.predecessor = tasks[predecessor].id
        dependency.successor = tasks[successor].id
        dependency.relation = kind
        dependencies.append(dependency)
      }
    }
  }

  func plan() -> Plan {
    var plan = Plan()
    plan.countries = Table(countries)
    plan.missions = Table(missions)
    plan.capacities = Table(capacities)
    plan.absences = Table(absences)
    plan.meetings = Table(meetings)
    plan.meetingLinks = Table(links)
    plan.participations = Table(participations)
    plan.tasks = Table(tasks)
    plan.dependencies = Table(dependencies)
    return plan
  }
}
