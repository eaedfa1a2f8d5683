package import CivilTime

/// How sure the plan is of a fact.
package enum Certainty: String, Word {
  case confirmed, toBeConfirmed, uncertain
}

/// An office of a government that answers for migration matters.
package struct Institution: Record {
  package let id: Identifier<Institution>
  package var country: Country.ID = .none
  package var englishName: String = ""
  package var nativeName: String = ""
  /// The body it belongs to.
  package var within: String = ""
  package var certainty: Certainty = .toBeConfirmed
  /// As the source writes it: `2010-10-13`, `2012`, or nothing.
  package var validFrom: String = ""
  package var validTo: String = ""
  package var source: String = ""

  package init(id: ID) { self.id = id }
}

extension Institution {
  package static var kind: RecordKind { .institution }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.institutions }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("country_id", &country)
    visitor.value("english_name", &englishName)
    visitor.value("native_name", &nativeName)
    visitor.value("within", &within)
    visitor.value("certainty", &certainty)
    visitor.value("valid_from", &validFrom)
    visitor.value("valid_to", &validTo)
    visitor.value("source", &source)
  }
}

/// A person whom the source of the plan names.
package struct Person: Record {
  package let id: Identifier<Person>
  package var name: String = ""
  package var title: String = ""
  package var mission: Mission.ID?
  package var institution: Institution.ID?
  /// Required (I18): no name without one.
  package var source: String = ""

  package init(id: ID) { self.id = id }
}

extension Person {
  package static var kind: RecordKind { .person }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.people }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("name", &name)
    visitor.value("title", &title)
    visitor.reference("mission_id", &mission)
    visitor.reference("institution_id", &institution)
    visitor.value("source", &source)
  }
}

/// Who in a government answers for a matter: the institution first, a person only with a source.
package struct FocalPoint: Record {
  package let id: Identifier<FocalPoint>
  package var institution: Institution.ID = .none
  package var topicArea: String = ""
  package var person: Person.ID?
  package var liaisonMission: Mission.ID?
  package var lastContact: Day?
  package var isAssumed: Bool = false

  package init(id: ID) { self.id = id }
}

extension FocalPoint {
  package static var kind: RecordKind { .focalPoint }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.focalPoints }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("institution_id", &institution)
    visitor.value("topic_area", &topicArea)
    visitor.reference("person_id", &person)
    visitor.reference("liaison_mission_id", &liaisonMission)
    visitor.value("last_contact_on", &lastContact)
    visitor.value("is_assumed", &isAssumed)
  }
}

/// Somebody who can lead the substance of a topic: a person of the source or a mission.
package struct Expert: Record {
  package let id: Identifier<Expert>
  package var person: Person.ID?
  package var mission: Mission.ID?
  package var topic: Topic.ID?

  package init(id: ID) { self.id = id }
}

extension Expert {
  package static var kind: RecordKind { .expert }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.experts }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("person_id", &person)
    visitor.reference("mission_id", &mission)
    visitor.reference("topic_id", &topic)
  }
}
