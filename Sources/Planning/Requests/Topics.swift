import CivilTime
import PlanModel

extension ChangeProposal {
  mutating func addTopic(
    code: String,
    title: String,
    proposedBy: Country.ID?,
    meeting: Meeting.ID?
  ) throws(ChangeRefused) -> Change {
    var topic = Topic(id: context.keys.key())
    topic.code = try topicCode(asked: code)
    topic.title = try text(title, for: "title")
    topic.sourceWording = topic.title
    if let proposedBy { topic.proposedBy = try found(proposedBy).id }
    if let meeting { topic.meeting = try found(meeting).id }
    draft.put(topic)
    expandTemplates(for: topic)
    return draft.change(words: "Add \(topic.code) \(topic.title)")
  }

  /// The code asked for, or the next free one: `T4`.
  private func topicCode(asked: String) throws(ChangeRefused) -> String {
    let asked = Self.trimmed(asked)
    if !asked.isEmpty {
      if plan.topic(asked) != nil { throw .codeTaken(asked) }
      return asked
    }
    let greatest = plan.topics.compactMap { topic in
      topic.code.hasPrefix("T") ? Int(topic.code.dropFirst()) : nil
    }.max()
    return "T\((greatest ?? 0) + 1)"
  }

  mutating func edit(_ topic: Topic, _ edits: [TopicEdit]) throws(ChangeRefused) -> Change {
    var edited = topic
    for edit in edits { try apply(edit, to: &edited) }
    if edited == topic { throw .nothingToChange }
    draft.put(edited)
    if edited.meeting != topic.meeting { expandTemplates(for: edited) }
    let names = edits.map(words).joined(separator: ", ")
    return draft.change(words: "Edit \(topic.code): \(names)")
  }

  private func apply(_ edit: TopicEdit, to topic: inout Topic) throws(ChangeRefused) {
    switch edit {
    case .title(let title): topic.title = try text(title, for: "title")
    case .leadCountry(let country): try setLead(country, of: &topic)
    case .leadMission(let mission):
      if let mission { _ = try found(mission) }
      topic.leadMission = mission
    case .leadExpert(let person):
      if let person { _ = try found(person) }
      topic.leadExpert = person
    case .meeting(let meeting):
      if let meeting { _ = try found(meeting) }
      topic.meeting = meeting
      try setLead(topic.leadCountry, of: &topic)
    case .note(let note): topic.note = note
    }
  }

  /// Only a country that takes part can lead; until it has confirmed, the topic is amber (I11).
  private func setLead(_ country: Country.ID?, of topic: inout Topic) throws(ChangeRefused) {
    topic.leadCountry = country
    guard let country else { return }
    let record = try found(country)
    guard let meeting = topic.meeting else { return }
    let part = plan.participation(of: country, in: meeting)
    guard let part, part.status != .withdrawn, part.status != .declined, part.status != .absent
    else { throw .leadIsNoParticipant(topic: topic.code, country: record.iso2) }
  }

  private func words(_ edit: TopicEdit) -> String {
    switch edit {
    case .title(let title): "title \(title)"
    case .leadCountry(let country): "lead country \(country.map(iso2) ?? "open")"
    case .leadMission(let mission): "lead mission \(code(mission))"
    case .leadExpert(let person): "lead expert \(person.flatMap { plan[$0]?.name } ?? "open")"
    case .meeting(let meeting): "meeting \(meeting.flatMap { plan[$0]?.code } ?? "open")"
    case .note: "note"
    }
  }

  mutating func add(_ new: NewTopicInput) throws(ChangeRefused) -> Change {
    var input = TopicInput(id: context.keys.key())
    let topic: Topic? = if let id = new.topic { try survivor(of: id) } else { nil }
    let country: Country? = if let id = new.country { try found(id) } else { nil }
    if let meeting = new.meeting { input.meeting = try found(meeting).id }
    input.topic = topic?.id
    input.country = country?.id
    input.text = try text(new.text, for: "text")
    input.stance = new.stance
    if let priority = new.priority {
      input.priority = try number(priority, in: 1...3, for: "priority")
    }
    input.practiceOffered = new.practiceOffered
    input.receivedOn = today
    draft.put(input)
    let who = country?.iso2 ?? "The countries together"
    return draft.change(
      words: "\(who) on \(topic?.code ?? "no topic yet"): \(input.stance.rawValue)"
    )
  }

  /// The topic, or the one it was merged into: that holds all inputs (I12).
  private func survivor(of id: Topic.ID) throws(ChangeRefused) -> Topic {
    let topic = try found(id)
    guard topic.status == .merged, let survivor = topic.mergedInto else { return topic }
    return try found(survivor)
  }
}
