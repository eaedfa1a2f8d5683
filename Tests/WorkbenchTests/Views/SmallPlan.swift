import CivilTime
import PlanModel
import Planning

/// A plan small enough to be drawn whole: two meetings, three countries, one mission.
///
/// Its facts are the tests' own, so that pictures stay as they are when the example learns more.
enum SmallPlan {
  static let statusDate = day("2020-07-15")

  /// Days are computed, figures are the tests' own: how they come about is for other tests to say.
  static let outlook: Outlook = {
    var outlook = Outlook(of: plan, on: statusDate, holidays: .shipped())
    for place in outlook.meetings.indices {
      outlook.meetings[place].readiness = Readiness()
      guard plan.meetings.rows[place].code == "TM" else { continue }
      outlook.meetings[place].readiness = readiness
    }
    for place in outlook.participations.indices {
      outlook.participations[place] = CountryOutlook()
      guard plan.participations.rows[place].status == .confirmed else { continue }
      outlook.participations[place].steps = [step]
      outlook.participations[place].colour = .green
    }
    for place in outlook.topics.indices {
      outlook.topics[place] = TopicOutlook()
      guard plan.topics.rows[place].code == "T1" else { continue }
      outlook.topics[place].has = [.inputs]
      (outlook.topics[place].supporters, outlook.topics[place].reservations) = (1, 1)
      outlook.topics[place].colour = .green
    }
    return outlook
  }()

  private static var readiness: Readiness {
    var readiness = Readiness()
    (readiness.done, readiness.planned, readiness.total) = (1, 2, 5)
    (readiness.colour, readiness.cap) = (.red, 49)
    readiness.causes = [Cause(.red, .criticalTaskUnassigned, codes: ["TM03"])]
    return readiness
  }

  private static var step: CountryStep {
    CountryStep(
      kind: .focalPoint,
      day: nil,
      isDue: true,
      isDone: true,
      isCritical: false,
      tasks: []
    )
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  private static func key<Row: Record>(_ number: UInt64) -> Identifier<Row> {
    Identifier(high: 7, low: number)
  }

  static let plan: Plan = {
    var plan = Plan()
    var settings = Settings(id: key(1))
    settings.title = "დიალოგი 2020"
    settings.statusDate = statusDate
    plan.settings = Table([settings])
    plan.countries = Table([
      country(2, "GE", "Georgia", "საქართველო"), country(3, "AM", "Armenia", "Հայաստան"),
      country(4, "UA", "Ukraine", "Україна"),
    ])
    plan.missions = Table([mission])
    plan.capacities = Table([capacity])
    plan.meetings = Table([held, next])
    plan.participations = Table([
      part(21, 3, .coHost, .confirmed), part(22, 2, .host, .confirmed),
      part(23, 4, .participant, .declined),
    ])
    plan.topics = Table([topic(31, "T1", "Diaspora"), topic(32, "T2", "Return, დაბრუნება")])
    plan.topicInputs = Table([input(41, 31, 2, .supports), input(42, 31, 3, .reservation)])
    plan.tasks = Table(tasks)
    return plan
  }()

  private static func country(
    _ number: UInt64,
    _ code: String,
    _ name: String,
    _ own: String
  ) -> Country {
    var country = Country(id: key(number))
    (country.iso2, country.englishName, country.nativeName) = (code, name, own)
    (country.protocolName, country.calendar, country.zone) = (name, code, "UTC")
    return country
  }

  private static var mission: Mission {
    var mission = Mission(id: key(10))
    (mission.code, mission.name, mission.calendar) = ("IOM-GE", "IOM Georgia", "GE")
    mission.country = key(2)
    return mission
  }

  private static var capacity: Capacity {
    var capacity = Capacity(id: key(11))
    capacity.mission = key(10)
    capacity.perWeek = Quarters(8)
    return capacity
  }

  private static var held: Meeting {
    var meeting = Meeting(id: key(15))
    (meeting.code, meeting.title, meeting.hostCalendar) = ("IM", "Introductory", "GE")
    meeting.openingDay = day("2020-07-14")
    meeting.status = .held
    return meeting
  }

  private static var next: Meeting {
    var meeting = Meeting(id: key(16))
    (meeting.code, meeting.title, meeting.hostCalendar) = ("TM", "ტექნიკური შეხვედრა", "GE")
    meeting.planningDay = day("2020-09-16")
    (meeting.windowStart, meeting.windowEnd) = (day("2020-09-01"), day("2020-10-01"))
    meeting.quorum = 0
    return meeting
  }

  private static func part(
    _ number: UInt64,
    _ country: UInt64,
    _ role: ParticipationRole,
    _ status: ParticipationStatus
  ) -> Participation {
    var part = Participation(id: key(number))
    (part.meeting, part.country, part.role, part.status) = (key(16), key(country), role, status)
    return part
  }

  private static func topic(_ number: UInt64, _ code: String, _ title: String) -> Topic {
    var topic = Topic(id: key(number))
    (topic.code, topic.title) = (code, title)
    return topic
  }

  private static func input(
    _ number: UInt64,
    _ topic: UInt64,
    _ country: UInt64,
    _ stance: InputStance
  ) -> TopicInput {
    var input = TopicInput(id: key(number))
    (input.topic, input.country, input.stance) = (key(topic), key(country), stance)
    return input
  }

  private static var tasks: [PrepTask] {
    let rows: [(UInt64, String, String, Int, TaskStatus)] = [
      (51, "TM01", "Write the objectives", 50, .planned),
      (52, "TM02", "Find dates", 30, .inProgress), (53, "TM03", "Invite", 20, .planned),
      (54, "TM04", "Choose the topics", 45, .done),
    ]
    return rows.map { number, code, title, offset, status in
      var task = PrepTask(id: key(number))
      (task.code, task.title, task.offset, task.status) = (code, title, offset, status)
      task.meeting = key(16)
      task.accountable = number == 53 ? nil : key(10)
      task.isCritical = number == 53
      if status.isStarted || status == .done { task.actualStart = day("2020-07-10") }
      if status == .done { (task.actualFinish, task.evidence) = (day("2020-07-13"), "minutes") }
      return task
    }
  }
}
