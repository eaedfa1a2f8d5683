import PlanModel

/// For whom one task of a row is made: a country, a topic, a mission, or the meeting as a whole.
struct TaskPlace: Hashable {
  var country: Country.ID?
  var topic: Topic.ID?
  var mission: Mission.ID?

  /// What follows the row's number in the code of the task: `AM`, `T2`; empty for the meeting.
  func suffix(in plan: Plan) -> String {
    if let topic, let code = plan[topic]?.code { return "." + code }
    if let mission { return "." + (Self.code(of: mission, in: plan)) }
    if let country, let code = plan[country]?.iso2 { return "." + code }
    return ""
  }

  /// The code of the mission's country; its own code where the country has several missions.
  private static func code(of id: Mission.ID, in plan: Plan) -> String {
    guard let mission = plan[id] else { return "" }
    guard let country = mission.country, plan.mission(in: country)?.id == id else {
      return mission.code
    }
    return plan[country]?.iso2 ?? mission.code
  }

  /// Whether a task of one place depends on a task of the other (model, section 5).
  ///
  /// The countries are those of the place, or of its mission. Places of one kind must be the same;
  /// country and mission meet in the country; anything else is all to all.
  static func join(_ a: (TaskPlace, Country.ID?), _ b: (TaskPlace, Country.ID?)) -> Bool {
    if let x = a.0.topic, let y = b.0.topic { return x == y }
    if let x = a.0.mission, let y = b.0.mission { return x == y }
    if let x = a.1, let y = b.1 { return x == y }
    return true
  }

  /// The country of the place, or that in which its mission works.
  func country(in plan: Plan) -> Country.ID? { country ?? mission.flatMap { plan[$0]?.country } }
}

extension PrepTask {
  var place: TaskPlace { TaskPlace(country: country, topic: topic, mission: mission) }
}

extension Plan {
  /// The places for which a row of this scope has tasks in a meeting, in a stated order.
  func places(of scope: TaskScope, in meeting: Meeting.ID) -> [TaskPlace] {
    switch scope {
    case .meeting: [TaskPlace()]
    case .country: taskCountries(of: meeting).map { TaskPlace(country: $0) }
    case .topic: plannedTopics(for: meeting).map { TaskPlace(topic: $0.id) }
    case .mission:
      taskCountries(of: meeting).flatMap { country in
        missions.filter { $0.country == country && $0.office == .countryMission }
          .sorted { $0.code < $1.code }
          .map { TaskPlace(mission: $0.id) }
      }
    }
  }

  private func taskCountries(of meeting: Meeting.ID) -> [Country.ID] {
    participations(in: meeting).filter(\.bringsTasks).map(\.country)
  }

  /// The topics still planned for the meeting, or for a meeting that it prepares, by code.
  private func plannedTopics(for meeting: Meeting.ID) -> [Topic] {
    let prepared = meetingLinks.filter { $0.from == meeting && $0.relation == .prepares }.map(\.to)
    let meetings = Set(prepared + [meeting])
    return topics.filter { $0.status.isPlanned && $0.meeting.map(meetings.contains) == true }
      .sorted { ($0.code, $0.id) < ($1.code, $1.id) }
  }
}
