import CivilTime
import PlanModel
import Planning

@testable import Workbench

/// A plan of the tests' own with something to see in every list in full: a gate that waits for two
/// missions and a government, an overloaded week, topics with ranks, a country that is late.
enum PlacesPlan {
  static let statusDate = day("2020-07-15")
  static let outlook = Outlook(of: plan, on: statusDate, holidays: .shipped())

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  /// The numbers of records, by which they refer to each other.
  private enum Number {
    static let (georgia, armenia, ukraine): (UInt64, UInt64, UInt64) = (2, 3, 4)
    static let (tbilisi, yerevan): (UInt64, UInt64) = (10, 11)
    static let meeting: UInt64 = 16
    static let (diaspora, returns): (UInt64, UInt64) = (31, 32)
  }

  private static func key<Row: Record>(_ number: UInt64) -> Identifier<Row> {
    Identifier(high: 8, low: number)
  }

  static let plan: Plan = {
    var plan = Plan()
    var settings = Settings(id: key(1))
    settings.title = "Dialogue"
    settings.statusDate = statusDate
    plan.settings = Table([settings])
    plan.countries = Table([
      country(Number.georgia, "GE", "Georgia", "საქართველო", "Asia/Tbilisi", ["ka"]),
      country(Number.armenia, "AM", "Armenia", "Հայաստան", "Asia/Yerevan", ["hy", "ru"]),
      country(Number.ukraine, "UA", "Ukraine", "Україна", "Europe/Kyiv", ["uk"]),
    ])
    plan.missions = Table([
      mission(Number.tbilisi, "IOM-GE", "IOM Georgia", Number.georgia, ["drafting"]),
      mission(Number.yerevan, "IOM-AM", "IOM Armenia", Number.armenia, []),
    ])
    plan.capacities = Table([capacity(12, Number.tbilisi, 4), capacity(13, Number.yerevan, 12)])
    plan.meetings = Table([meeting])
    plan.participations = Table([
      part(21, Number.armenia, .coHost, .confirmed), part(22, Number.georgia, .host, .confirmed),
      part(23, Number.ukraine, .participant, .informed),
    ])
    plan.institutions = Table([institution])
    plan.topics = Table([
      topic(Number.diaspora, "T1", "Diaspora", .agreed),
      topic(Number.returns, "T2", "Return", .proposed),
    ])
    plan.topicInputs = Table([
      input(41, Number.diaspora, Number.georgia, .supports, 1),
      input(42, Number.diaspora, Number.armenia, .reservation, nil),
      input(43, Number.returns, Number.ukraine, .proposes, 2),
    ])
    plan.tasks = Table(tasks)
    plan.dependencies = Table([link(71, 52, 54), link(72, 53, 54)])
    plan.gates = Table([gate(81, .g1), gate(82, .g2)])
    plan.decisions = Table([decision])
    return plan
  }()

  private static func country(
    _ number: UInt64,
    _ code: String,
    _ name: String,
    _ own: String,
    _ zone: String,
    _ languages: [String]
  ) -> Country {
    var country = Country(id: key(number))
    (country.iso2, country.englishName, country.nativeName) = (code, name, own)
    (country.protocolName, country.calendar, country.zone) = (name, code, zone)
    country.languages = languages
    return country
  }

  private static func mission(
    _ number: UInt64,
    _ code: String,
    _ name: String,
    _ country: UInt64,
    _ skills: [String]
  ) -> Mission {
    var mission = Mission(id: key(number))
    (mission.code, mission.name, mission.skills) = (code, name, skills)
    mission.calendar = code == "IOM-GE" ? "GE" : "AM"
    mission.country = key(country)
    return mission
  }

  private static func capacity(_ number: UInt64, _ mission: UInt64, _ quarters: Int) -> Capacity {
    var capacity = Capacity(id: key(number))
    capacity.mission = key(mission)
    capacity.perWeek = Quarters(quarters)
    return capacity
  }

  private static var meeting: Meeting {
    var meeting = Meeting(id: key(Number.meeting))
    (meeting.code, meeting.title, meeting.hostCalendar) = ("TM", "Technical meeting", "GE")
    meeting.planningDay = day("2020-09-16")
    meeting.zone = "Asia/Tbilisi"
    meeting.quorum = 0
    meeting.startAt = Instant("2020-09-16T08:00:00Z")
    meeting.endAt = Instant("2020-09-16T10:30:00Z")
    return meeting
  }

  private static func part(
    _ number: UInt64,
    _ country: UInt64,
    _ role: ParticipationRole,
    _ status: ParticipationStatus
  ) -> Participation {
    var part = Participation(id: key(number))
    (part.meeting, part.country) = (key(Number.meeting), key(country))
    (part.role, part.status) = (role, status)
    return part
  }

  private static var institution: Institution {
    var office = Institution(id: key(25))
    (office.country, office.englishName) = (key(Number.armenia), "Migration Service")
    return office
  }

  private static func topic(
    _ number: UInt64,
    _ code: String,
    _ title: String,
    _ status: TopicStatus
  ) -> Topic {
    var topic = Topic(id: key(number))
    (topic.code, topic.title, topic.status) = (code, title, status)
    if status == .agreed { topic.leadCountry = key(Number.georgia) }
    return topic
  }

  private static func input(
    _ number: UInt64,
    _ topic: UInt64,
    _ country: UInt64,
    _ stance: InputStance,
    _ priority: Int?
  ) -> TopicInput {
    var input = TopicInput(id: key(number))
    (input.topic, input.country) = (key(topic), key(country))
    (input.stance, input.priority) = (stance, priority)
    return input
  }

  private static var tasks: [PrepTask] {
    var objectives = task(51, "TM01", "Write the objectives", due: "2020-07-10", Number.tbilisi)
    (objectives.status, objectives.evidence) = (.done, "minutes")
    (objectives.actualStart, objectives.actualFinish) = (day("2020-07-06"), day("2020-07-08"))
    let dates = task(52, "TM02", "Find dates", due: "2020-07-14", Number.tbilisi)
    var host = task(53, "TM03", "Agree with the host", due: "2020-07-24", Number.yerevan)
    host.responsibleParty = key(Number.armenia)
    var invite = task(54, "TM04", "Invite", due: "2020-08-14", Number.tbilisi)
    (invite.gate, invite.effort) = (.g2, Quarters(8))
    let paper = task(
      55,
      "TM05",
      "Write the paper",
      due: "2020-07-24",
      Number.tbilisi,
      critical: false
    )
    var confirm = task(56, "TM14.UA", "Confirm", due: "2020-07-10", Number.yerevan, critical: false)
    (confirm.templateRow, confirm.scope, confirm.country) = ("TM14", .country, key(Number.ukraine))
    (confirm.category, confirm.role) = (.participation, .countryFocalPoint)
    return [objectives, dates, host, invite, paper, confirm]
  }

  private static func task(
    _ number: UInt64,
    _ code: String,
    _ title: String,
    due: String,
    _ mission: UInt64,
    critical: Bool = true
  ) -> PrepTask {
    var task = PrepTask(id: key(number))
    (task.code, task.title, task.fixedDue) = (code, title, day(due))
    (task.meeting, task.accountable) = (key(Number.meeting), key(mission))
    task.isCritical = critical
    task.gate = critical ? .g1 : nil
    return task
  }

  private static func link(_ number: UInt64, _ from: UInt64, _ to: UInt64) -> Dependency {
    var link = Dependency(id: key(number))
    (link.predecessor, link.successor) = (key(from), key(to))
    return link
  }

  private static func gate(_ number: UInt64, _ code: GateCode) -> Gate {
    var gate = Gate(id: key(number))
    (gate.meeting, gate.code) = (key(Number.meeting), code)
    return gate
  }

  private static var decision: Decision {
    var decision = Decision(id: key(91))
    decision.meeting = key(Number.meeting)
    (decision.what, decision.by, decision.options) = ("Format", "the hosts", ["online", "hybrid"])
    decision.due = day("2020-07-20")
    return decision
  }
}
