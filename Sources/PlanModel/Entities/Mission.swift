package import CivilTime

/// What a mission is inside IOM.
package enum MissionKind: String, Word {
  case countryMission, regionalOffice, headquarters
}

/// An IOM office: country mission, regional office or headquarters.
///
/// Never an embassy, never a journey; a country's people are a ``Delegation``.
package struct Mission: Record {
  package let id: Identifier<Mission>
  /// `IOM-GE`; a bare `RO` is Romania and not the Regional Office.
  package var code: String = ""
  package var office: MissionKind = .countryMission
  package var name: String = ""
  /// The country it works in; `nil` for the Regional Office and headquarters.
  package var country: Country.ID?
  package var city: String = ""
  package var zone: String = ""
  package var calendar: String = ""
  package var parent: Mission.ID?
  package var region: String = ""
  /// Year.
  package var since: Int?
  package var skills: [String] = []
  package var note: String = ""
  /// Names of fields that nobody confirmed.
  package var assumed: [String] = []

  package init(id: ID) { self.id = id }
}

extension Mission {
  package static var kind: RecordKind { .mission }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.missions }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("code", &code)
    visitor.value("kind", &office)
    visitor.value("name", &name)
    visitor.reference("country_id", &country)
    visitor.value("city", &city)
    visitor.value("zone", &zone)
    visitor.value("calendar", &calendar)
    visitor.reference("parent_id", &parent)
    visitor.value("region", &region)
    visitor.value("since", &since)
    visitor.value("skills", &skills)
    visitor.value("note", &note)
    visitor.value("assumed", &assumed)
  }
}

/// What a mission can give in a week, from a day on.
package struct Capacity: Record {
  package let id: Identifier<Capacity>
  package var mission: Mission.ID = .none
  /// `nil`: always.
  package var from: Day?
  /// First day on which it no longer holds; `nil`: for good.
  package var to: Day?
  package var perWeek: Quarters = .zero
  package var isAssumed: Bool = false

  package init(id: ID) { self.id = id }
}

extension Capacity {
  package static var kind: RecordKind { .capacity }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.capacities }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("mission_id", &mission)
    visitor.value("from_on", &from)
    visitor.value("to_on", &to)
    visitor.value("per_week", &perWeek)
    visitor.value("is_assumed", &isAssumed)
  }
}

/// Days on which people of a mission are away, and the work that is lost.
package struct Absence: Record {
  package let id: Identifier<Absence>
  package var mission: Mission.ID = .none
  package var start: Day = Day(number: 0)
  /// First day back.
  package var end: Day = Day(number: 0)
  /// Over the whole absence.
  package var lost: Quarters = .zero
  package var note: String = ""

  package init(id: ID) { self.id = id }
}

extension Absence {
  package static var kind: RecordKind { .absence }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.absences }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("mission_id", &mission)
    visitor.value("start_on", &start)
    visitor.value("end_on", &end)
    visitor.value("lost", &lost)
    visitor.value("note", &note)
  }
}
