import PlanModel

extension PlanCheck {
  mutating func checkSubstance() {
    for topic in plan.topics.sorted(by: { $0.code < $1.code }) { checkTopic(topic) }
    for part in plan.participations where part.status == .withdrawn { checkWithdrawn(part) }
    for person in plan.people.sorted(by: { $0.name < $1.name }) where person.source.isEmpty {
      error(18, .personWithoutSource, person.name)
    }
    for country in plan.countriesInProtocolOrder where country.protocolName.isEmpty {
      warn(19, .protocolNameMissing, [country.iso2])
    }
  }

  private mutating func checkTopic(_ topic: Topic) {
    if topic.status == .merged {
      if topic.mergedInto.flatMap({ plan[$0] }) == nil {
        error(12, .mergedWithoutSurvivor, topic.code)
      }
      if plan.topicInputs.contains(where: { $0.topic == topic.id }) {
        error(12, .mergedWithInputs, topic.code)
      }
    }
    let isAgreed = [.agreed, .scheduled, .covered].contains(topic.status)
    if isAgreed, !isComplete(topic) { warn(11, .topicIncomplete, [topic.code]) }
  }

  /// A lead country that has confirmed, a lead mission or expert, input of two countries (I11).
  private func isComplete(_ topic: Topic) -> Bool {
    let part = topic.leadCountry.flatMap { country in
      topic.meeting.flatMap { plan.participation(of: country, in: $0) }
    }
    let countries = plan.topicInputs.filter { $0.topic == topic.id }.compactMap(\.country)
    return part?.status.isComing == true && Set(countries).count >= 2
      && (topic.leadMission != nil || topic.leadExpert != nil)
  }

  /// Who withdrew has no open country task and leads no topic of the meeting (I13).
  private mutating func checkWithdrawn(_ part: Participation) {
    let codes = [plan[part.country]?.iso2 ?? "", plan[part.meeting]?.code ?? ""]
    let hasTasks = plan.tasks.contains {
      $0.meeting == part.meeting && $0.scope == .country && $0.country == part.country
        && $0.status.isOpen
    }
    if hasTasks { error(13, .withdrawnWithTasks, codes[0], codes[1]) }
    let leads = plan.topics.contains {
      $0.leadCountry == part.country && $0.meeting == part.meeting && $0.status.isPlanned
    }
    if leads { error(13, .withdrawnLeads, codes[0], codes[1]) }
  }
}
