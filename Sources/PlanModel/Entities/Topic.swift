package import CivilTime

/// A subject that the series works towards.
package struct Topic: Record {
  package let id: Identifier<Topic>
  package var code: String = ""
  package var title: String = ""
  /// The words of whoever proposed it.
  package var sourceWording: String = ""
  package var proposedBy: Country.ID?
  package var status: TopicStatus = .proposed
  package var mergedInto: Topic.ID?
  package var leadCountry: Country.ID?
  package var leadMission: Mission.ID?
  package var leadExpert: Person.ID?
  package var sdgTags: [String] = []
  package var discussedAt: [Meeting.ID] = []
  /// The conference it is planned for.
  package var meeting: Meeting.ID?
  package var reason: String = ""
  package var note: String = ""

  package init(id: ID) { self.id = id }
}

extension Topic {
  package static var kind: RecordKind { .topic }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.topics }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("code", &code)
    visitor.value("title", &title)
    visitor.value("source_wording", &sourceWording)
    visitor.reference("proposed_by_id", &proposedBy)
    visitor.value("status", &status)
    visitor.reference("merged_into_id", &mergedInto)
    visitor.reference("lead_country_id", &leadCountry)
    visitor.reference("lead_mission_id", &leadMission)
    visitor.reference("lead_expert_id", &leadExpert)
    visitor.value("sdg_tags", &sdgTags)
    visitor.references("discussed_at_ids", &discussedAt)
    visitor.reference("meeting_id", &meeting)
    visitor.value("reason", &reason)
    visitor.value("note", &note)
  }
}

/// What an input says of its topic.
package enum InputStance: String, Word {
  case proposes, supports, neutral, reservation
}

/// What a country, or several together, said of a topic.
package struct TopicInput: Record {
  package let id: Identifier<TopicInput>
  package var topic: Topic.ID?
  /// `nil` is the countries together.
  package var country: Country.ID?
  package var meeting: Meeting.ID?
  package var text: String = ""
  package var stance: InputStance = .proposes
  /// 1 is the highest, 3 the lowest.
  package var priority: Int?
  package var practiceOffered: String = ""
  package var receivedOn: Day?

  package init(id: ID) { self.id = id }
}

extension TopicInput {
  package static var kind: RecordKind { .topicInput }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.topicInputs }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("topic_id", &topic)
    visitor.reference("country_id", &country)
    visitor.reference("meeting_id", &meeting)
    visitor.value("text", &text)
    visitor.value("stance", &stance)
    visitor.value("priority", &priority)
    visitor.value("practice_offered", &practiceOffered)
    visitor.value("received_on", &receivedOn)
  }
}
