import PlanModel

/// What stands around the meetings and their tasks.
extension PlanMaker {
  /// Adds a title, a series, gates, topics and focal points to a plan that is otherwise complete.
  ///
  /// Last of all, so that it moves no number that the tasks were made of.
  mutating func frame(_ plan: inout Plan, title: String) {
    var settings = Settings(id: random.key())
    settings.title = title
    settings.statusDate = GeneratedPlan.statusDate
    plan.settings[settings.id] = settings
    var series = Series(id: random.key())
    series.code = "GEN"
    series.title = title
    plan.series[series.id] = series
    plan.meetings = Table(
      meetings.map { meeting in
        var meeting = meeting
        meeting.series = series.id
        return meeting
      }
    )
    plan.gates = Table(meetings.flatMap { gates(of: $0) })
    addFocalPoints(to: &plan)
    addTopics(to: &plan)
  }

  private mutating func gates(of meeting: Meeting) -> [Gate] {
    GateCode.allCases.map { code in
      var gate = Gate(id: random.key())
      gate.meeting = meeting.id
      gate.code = code
      return gate
    }
  }

  /// In each country one institution, with one focal point.
  private mutating func addFocalPoints(to plan: inout Plan) {
    for (country, mission) in zip(countries, missions) {
      var institution = Institution(id: random.key())
      institution.country = country.id
      institution.englishName = "Ministry of \(country.englishName)"
      plan.institutions[institution.id] = institution
      var focalPoint = FocalPoint(id: random.key())
      focalPoint.institution = institution.id
      focalPoint.topicArea = "Migration"
      focalPoint.liaisonMission = mission.id
      plan.focalPoints[focalPoint.id] = focalPoint
    }
  }

  /// One topic for two countries; each country says something of each topic near its own.
  private mutating func addTopics(to plan: inout Plan) {
    for (place, country) in countries.enumerated() where place % 2 == 0 {
      var topic = Topic(id: random.key())
      topic.code = "T\(place / 2 + 1)"
      topic.title = "Topic \(place / 2 + 1)"
      topic.proposedBy = country.id
      topic.status = .underReview
      plan.topics[topic.id] = topic
      for neighbour in countries[place..<min(place + 6, countries.count)] {
        var input = TopicInput(id: random.key())
        (input.topic, input.country) = (topic.id, neighbour.id)
        input.stance = neighbour.id == country.id ? .proposes : .supports
        input.priority = number(1...3)
        plan.topicInputs[input.id] = input
      }
    }
  }
}
