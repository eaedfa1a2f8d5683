import CivilTime
import PlanModel
import Planning
import Testing

/// A small plan, made by hand: three meetings, three countries, four missions and seven tasks.
///
/// July is held, September and November have planning days. `TM02` waits for `TM01`, `TM03` for
/// `TM02` and for `TM06.GE`, which asks the same as `CF06.GE`; `CF01` waits for `TM03`.
struct SmallPlan {
  var plan = Plan()
  var context: ChangeContext

  init() throws {
    context = ChangeContext(
      statusDate: try day("2020-07-15"),
      author: "organiser",
      holidays: .shipped(),
      keys: KeySource(seed: 2020)
    )
    putCountries()
    try putMeetings()
    putTopic()
    putTask("TM01", "TM", offset: 30) { $0.gate = .g1 }
    putTask("TM02", "TM", offset: 25) { $0.gate = .g4 }
    putTask("TM03", "TM", offset: 2) { $0.condition = .inPerson }
    putTask("TM06", "TM", offset: 20, country: "GE")
    putTask("CF06", "CF", offset: 20, country: "GE")
    putTask("CF07", "CF", offset: 20, country: "BG")
    putTask("CF01", "CF", offset: 10) { $0.gate = .g4 }
    for (first, second) in [
      ("TM01", "TM02"), ("TM02", "TM03"), ("TM06.GE", "TM03"), ("TM03", "CF01"),
    ] {
      putLink(first, second)
    }
    putLink("TM06.GE", "CF06.GE", .satisfiedBy)
  }
}

func day(_ text: String) throws -> Day { try #require(Day(text)) }

extension SmallPlan {
  /// Asks, applies the change, and gives it.
  @discardableResult
  mutating func ask(_ request: ChangeRequest) throws -> Change {
    let change = try plan.change(for: request, in: &context)
    try plan.apply(change.edits)
    return change
  }

  /// Why a request is refused, or `nil` when it is not; the plan stays as it is.
  mutating func refusal(of request: ChangeRequest) -> ChangeRefused? {
    do {
      _ = try plan.change(for: request, in: &context)
      return nil
    } catch { return error }
  }

  var findings: [PlanFinding] {
    plan.findings(on: context.statusDate, holidays: context.holidays)
  }

  var errors: [PlanFinding] { findings.filter { $0.severity == .error } }

  func findings(_ invariant: Int) -> [PlanFinding] {
    findings.filter { $0.invariant == invariant }
  }

  func task(_ code: String) throws -> PrepTask { try #require(plan.task(code)) }
  func id(_ code: String) throws -> PrepTask.ID { try task(code).id }
  func meeting(_ code: String) throws -> Meeting { try #require(plan.meeting(code)) }
  func country(_ iso2: String) throws -> Country.ID { try #require(plan.country(iso2)).id }
  func mission(_ code: String) throws -> Mission.ID { try #require(plan.mission(code)).id }
  func topic(_ code: String) throws -> Topic { try #require(plan.topic(code)) }

  func part(_ iso2: String, _ code: String) throws -> Participation {
    try #require(plan.participation(of: country(iso2), in: meeting(code).id))
  }

  mutating func step(_ code: String, _ step: TaskStep) throws -> Change {
    try ask(.task(id(code), step))
  }

  mutating func done(_ codes: String...) throws {
    for code in codes {
      try ask(.task(id(code), .complete(evidence: "note on \(code)", override: nil)))
    }
  }

  mutating func alter<Row: Record>(_ id: Identifier<Row>, _ body: (inout Row) throws -> Void) throws
  {
    var row = try #require(plan[id])
    try body(&row)
    plan[id] = row
  }
}

extension SmallPlan {
  private mutating func putCountries() {
    for (iso2, name) in [("GE", "Georgia"), ("AM", "Armenia"), ("BG", "Bulgaria")] {
      var country = Country(id: context.keys.key())
      country.iso2 = iso2
      country.englishName = name
      country.protocolName = name
      country.calendar = iso2
      country.zone = "Asia/Tbilisi"
      plan[country.id] = country
      putMission("IOM-\(iso2)", .countryMission, in: country.id, calendar: iso2)
    }
    putMission("IOM-SEEECA", .regionalOffice, in: nil, calendar: "AT")
  }

  private mutating func putMission(
    _ code: String,
    _ office: MissionKind,
    in country: Country.ID?,
    calendar: String
  ) {
    var mission = Mission(id: context.keys.key())
    mission.code = code
    mission.name = code
    mission.office = office
    mission.country = country
    mission.calendar = calendar
    plan[mission.id] = mission
    var capacity = Capacity(id: context.keys.key())
    capacity.mission = mission.id
    capacity.perWeek = Quarters(20)
    plan[capacity.id] = capacity
  }

  private mutating func putMeetings() throws {
    var series = Series(id: context.keys.key())
    series.code = "D"
    series.horizonStart = Day("2020-07-01")
    series.horizonEnd = Day("2023-01-01")
    plan[series.id] = series
    try putMeeting("IM", .introductory, in: series.id) {
      $0.openingDay = Day("2020-07-14")
      $0.status = .held
    }
    try putMeeting("TM", .technical, in: series.id) {
      $0.windowStart = Day("2020-09-01")
      $0.windowEnd = Day("2020-10-01")
      $0.planningDay = Day("2020-09-16")
    }
    try putMeeting("CF", .conference, in: series.id) {
      $0.windowStart = Day("2020-11-01")
      $0.windowEnd = Day("2020-12-01")
      $0.planningDay = Day("2020-11-24")
    }
    for (from, to) in [("IM", "TM"), ("TM", "CF")] {
      var link = MeetingLink(id: context.keys.key())
      link.from = try meeting(from).id
      link.to = try meeting(to).id
      plan[link.id] = link
    }
  }

  private mutating func putMeeting(
    _ code: String,
    _ type: MeetingKind,
    in series: Series.ID,
    _ body: (inout Meeting) -> Void
  ) throws {
    var meeting = Meeting(id: context.keys.key())
    meeting.code = code
    meeting.title = code
    meeting.series = series
    meeting.type = type
    meeting.hostCalendar = "GE"
    meeting.leadMission = try mission("IOM-GE")
    meeting.quorum = 1
    body(&meeting)
    plan[meeting.id] = meeting
    let roles: [(String, ParticipationRole)] = [
      ("GE", .host), ("AM", .coHost), ("BG", .participant),
    ]
    for (iso2, role) in roles {
      var part = Participation(id: context.keys.key())
      part.meeting = meeting.id
      part.country = try country(iso2)
      part.role = role
      part.status = .confirmed
      plan[part.id] = part
    }
  }

  private mutating func putTopic() {
    for number in 1...2 {
      var topic = Topic(id: context.keys.key())
      topic.code = "T\(number)"
      topic.title = "Topic \(number)"
      topic.status = .shortlisted
      topic.meeting = plan.meeting("CF")?.id
      plan[topic.id] = topic
    }
  }

  private mutating func putTask(
    _ code: String,
    _ meeting: String,
    offset: Int,
    country: String? = nil,
    _ body: (inout PrepTask) -> Void = { _ in }
  ) {
    var task = PrepTask(id: context.keys.key())
    task.code = code + (country.map { ".\($0)" } ?? "")
    task.title = "Task \(code)"
    task.meeting = plan.meeting(meeting)?.id ?? .none
    task.scope = country == nil ? .meeting : .country
    task.country = country.flatMap { plan.country($0)?.id }
    task.isCritical = true
    task.offset = offset
    task.accountable = plan.mission("IOM-GE")?.id
    body(&task)
    plan[task.id] = task
  }

  private mutating func putLink(
    _ first: String,
    _ second: String,
    _ relation: DependencyKind = .follows
  ) {
    var link = Dependency(id: context.keys.key())
    link.predecessor = plan.task(first)?.id ?? .none
    link.successor = plan.task(second)?.id ?? .none
    link.relation = relation
    plan[link.id] = link
  }
}
