import PlanModel
import Planning

/// The country, topic or mission that the panes are narrowed to.
enum Scope: Hashable, Sendable {
  case country(Country.ID, missions: Set<Mission.ID>, topics: Set<Topic.ID>)
  case topic(Topic.ID, countries: Set<Country.ID>)
  case mission(Mission.ID, country: Country.ID?, topics: Set<Topic.ID>)

  /// Reads the scope of the state; `nil` when there is none or what it names is gone.
  init?(_ state: WorkbenchState) {
    let plan = state.plan
    switch state.scope {
    case .participation(let id):
      guard let country = plan.participations[id]?.country else { return nil }
      let missions = plan.missions.filter { $0.country == country }.map(\.id)
      self = .country(country, missions: Set(missions), topics: plan.topics(of: country))
    case .topic(let id):
      guard plan.topics.index(of: id) != nil else { return nil }
      self = .topic(id, countries: plan.countries(of: id))
    case .mission(let id):
      guard let mission = plan.missions[id] else { return nil }
      let topics = plan.topics.filter { $0.leadMission == id }.map(\.id)
      self = .mission(id, country: mission.country, topics: Set(topics))
    default: return nil
    }
  }

  func admits(_ task: PrepTask) -> Bool {
    switch self {
    case .country(let country, let missions, _):
      task.country == country || task.responsibleParty == country
        || task.mission.map(missions.contains) ?? false
    case .topic(let topic, _): task.topic == topic
    case .mission(let mission, _, _):
      task.accountable == mission || task.mission == mission || task.supporting.contains(mission)
    }
  }
}

extension Scope {
  /// Whether a row of another list has to do with the scope; lists it says nothing of stay whole.
  func admits(_ row: RowID, in plan: Plan) -> Bool {
    switch (self, row) {
    case (.country(_, _, let topics), .topic(let id)), (.mission(_, _, let topics), .topic(let id)):
      topics.contains(id)
    case (.topic(_, let countries), .participation(let id)):
      plan.participations[id].map { countries.contains($0.country) } ?? false
    case (.mission(_, let country?, _), .participation(let id)):
      plan.participations[id]?.country == country
    default: true
    }
  }
}

extension Plan {
  /// The topics that a country proposed, leads or spoke on.
  fileprivate func topics(of country: Country.ID) -> Set<Topic.ID> {
    let own = topics.filter { $0.proposedBy == country || $0.leadCountry == country }.map(\.id)
    return Set(own).union(topicInputs.filter { $0.country == country }.compactMap(\.topic))
  }

  fileprivate func countries(of topic: Topic.ID) -> Set<Country.ID> {
    let own = [topics[topic]?.proposedBy, topics[topic]?.leadCountry].compactMap(\.self)
    return Set(own).union(topicInputs.filter { $0.topic == topic }.compactMap(\.country))
  }
}
