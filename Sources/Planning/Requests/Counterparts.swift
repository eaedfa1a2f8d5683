package import CivilTime
package import PlanModel

// Whom the missions work with: institutions, their focal points, and persons with a source (I18).
extension ChangeProposal {
  mutating func add(_ new: NewInstitution) throws(ChangeRefused) -> Change {
    let country = try found(new.country)
    var institution = Institution(id: context.keys.key())
    institution.country = country.id
    institution.englishName = try text(new.englishName, for: "name")
    if plan.institutions.contains(where: {
      $0.country == country.id && $0.englishName == institution.englishName
    }) {
      throw .codeTaken(institution.englishName)
    }
    institution.nativeName = new.nativeName
    institution.within = new.within
    institution.certainty = new.certainty
    institution.source = new.source
    draft.put(institution)
    return draft.change(words: "Add \(institution.englishName), \(country.iso2)")
  }

  mutating func add(_ new: NewFocalPoint) throws(ChangeRefused) -> Change {
    let institution = try found(new.institution)
    if plan.focalPoints.contains(where: {
      $0.institution == institution.id && $0.topicArea == new.topicArea
    }) {
      throw .codeTaken(institution.englishName)
    }
    var point = FocalPoint(id: context.keys.key())
    point.institution = institution.id
    point.topicArea = new.topicArea
    point.person = try new.person.map(found)?.id
    point.liaisonMission =
      try new.liaison.map(found)?.id ?? plan.mission(in: institution.country)?.id
    point.lastContact = new.lastContact
    if let day = new.lastContact, day > today {
      throw .valueOutOfRange(
        field: "lastContact",
        value: Self.written(day),
        allowed: "up to \(Self.written(today))"
      )
    }
    draft.put(point)
    return draft.change(
      words: "Focal point of \(iso2(institution.country)): \(institution.englishName)"
    )
  }

  /// A name only with a source (I18).
  mutating func add(_ new: NewPerson) throws(ChangeRefused) -> Change {
    var person = Person(id: context.keys.key())
    person.name = try text(new.name, for: "name")
    if plan.people.contains(where: { $0.name == person.name }) { throw .codeTaken(person.name) }
    person.title = new.title
    person.source = try text(new.source, for: "source")
    person.mission = try new.mission.map(found)?.id
    person.institution = try new.institution.map(found)?.id
    draft.put(person)
    return draft.change(words: "Add \(person.name)")
  }
}

/// An institution of a government to be noted.
package struct NewInstitution: Hashable, Sendable {
  package var country: Country.ID
  package var englishName: String
  package var nativeName = ""
  package var within = ""
  package var certainty = Certainty.toBeConfirmed
  package var source = ""

  package init(country: Country.ID, englishName: String) {
    self.country = country
    self.englishName = englishName
  }
}

/// A focal point to be noted: an institution, for one area or for all.
package struct NewFocalPoint: Hashable, Sendable {
  package var institution: Institution.ID
  package var topicArea = ""
  package var person: Person.ID?
  /// `nil` is the mission in the country.
  package var liaison: Mission.ID?
  package var lastContact: Day?

  package init(institution: Institution.ID) { self.institution = institution }
}

/// A person to be noted; without a source there is no name.
package struct NewPerson: Hashable, Sendable {
  package var name: String
  package var source: String
  package var title = ""
  package var mission: Mission.ID?
  package var institution: Institution.ID?

  package init(name: String, source: String) {
    self.name = name
    self.source = source
  }
}
