package import CivilTime

/// What a series of meetings is.
package enum SeriesKind: String, Word {
  case dialogue, consultativeProcess, other
}

/// Who pays.
package struct Donor: Record {
  package let id: Identifier<Donor>
  package var name: String = ""
  package var country: Country.ID?
  package var contactMission: Mission.ID?

  package init(id: ID) { self.id = id }
}

extension Donor {
  package static var kind: RecordKind { .donor }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.donors }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("name", &name)
    visitor.reference("country_id", &country)
    visitor.reference("contact_mission_id", &contactMission)
  }
}

/// The project under which the meetings are held and paid.
package struct Project: Record {
  package let id: Identifier<Project>
  package var acronym: String = ""
  package var title: String = ""
  package var donor: Donor.ID?
  package var start: Day?
  /// First day after the project.
  package var end: Day?
  package var visibilityText: String = ""
  package var source: String = ""

  package init(id: ID) { self.id = id }
}

extension Project {
  package static var kind: RecordKind { .project }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.projects }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("acronym", &acronym)
    visitor.value("title", &title)
    visitor.reference("donor_id", &donor)
    visitor.value("start_on", &start)
    visitor.value("end_on", &end)
    visitor.value("visibility_text", &visibilityText)
    visitor.value("source", &source)
  }
}

/// Meetings that belong together: a dialogue over years.
package struct Series: Record {
  package let id: Identifier<Series>
  package var code: String = ""
  package var project: Project.ID?
  package var title: String = ""
  package var form: SeriesKind = .dialogue
  package var region: String = ""
  package var description: String = ""
  package var theme: String = ""
  package var initiator: Country.ID?
  package var secretariat: String = ""
  package var horizonStart: Day?
  /// First day after the horizon.
  package var horizonEnd: Day?
  package var objectives: [String] = []
  package var rationale: String = ""
  package var expectedResult: String = ""
  package var organisationNote: String = ""

  package init(id: ID) { self.id = id }
}

extension Series {
  package static var kind: RecordKind { .series }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.series }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("code", &code)
    visitor.reference("project_id", &project)
    visitor.value("title", &title)
    visitor.value("kind", &form)
    visitor.value("region", &region)
    visitor.value("description", &description)
    visitor.value("theme", &theme)
    visitor.reference("initiator_id", &initiator)
    visitor.value("secretariat", &secretariat)
    visitor.value("horizon_start_on", &horizonStart)
    visitor.value("horizon_end_on", &horizonEnd)
    visitor.value("objectives", &objectives)
    visitor.value("rationale", &rationale)
    visitor.value("expected_result", &expectedResult)
    visitor.value("organisation_note", &organisationNote)
  }
}
