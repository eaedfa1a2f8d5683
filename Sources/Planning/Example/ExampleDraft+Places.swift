import PlanModel

// Countries, missions, institutions and the four persons of the source.
extension ExampleDraft {
  mutating func addPlaces() {
    addCountries()
    addMissions()
    addInstitutions()
    addPeople()
  }

  private mutating func addCountries() {
    for row in ExampleFile(PackageResources.countries_csv) {
      add(Country.self) {
        $0.iso2 = row["iso2"]
        $0.iso3 = row["iso3"]
        $0.englishName = row["english_name"]
        $0.protocolName = row["protocol_name"]
        $0.nativeName = row["native_name"]
        $0.zone = row["zone"]
        $0.calendar = row["iso2"]
        $0.languages = row.words("languages")
        $0.note = row["note"]
      }
    }
  }

  /// The file names a parent before its missions.
  private mutating func addMissions() {
    for row in ExampleFile(PackageResources.missions_csv) {
      let country = row.value("country").map(self.country)
      let parent = row.value("parent").map(mission)
      let id = add(Mission.self) {
        $0.code = row["code"]
        $0.office = MissionKind(rawValue: row["kind"]) ?? .countryMission
        $0.name = row["name"]
        $0.country = country
        $0.city = row["city"]
        $0.zone = row["zone"]
        $0.calendar = row["calendar"]
        $0.parent = parent
        $0.region = row["region"]
        $0.since = Int(row["since"])
        $0.assumed = row.words("assumed")
        $0.note = row["note"]
      }
      add(Capacity.self) {
        $0.mission = id
        $0.perWeek = Quarters(row["per_week"]) ?? .zero
        $0.isAssumed = true
      }
    }
  }

  private mutating func addInstitutions() {
    for row in ExampleFile(PackageResources.institutions_csv) {
      let country = self.country(row["country"])
      let id = add(Institution.self) {
        $0.country = country
        $0.englishName = row["name"]
        $0.within = row["within"]
        $0.validFrom = row["valid_from"]
        $0.validTo = row["valid_to"]
        $0.certainty = Certainty(rawValue: row["certainty"]) ?? .uncertain
        $0.source = row["source"]
      }
      guard let focal = row.value("focal_point") else { continue }
      let liaison = plan.mission(in: country)?.id
      add(FocalPoint.self) {
        $0.institution = id
        $0.liaisonMission = liaison
        $0.isAssumed = focal == "assumed"
      }
    }
  }

  private mutating func addPeople() {
    for row in ExampleFile(PackageResources.people_csv) {
      let mission = row.value("mission").map(self.mission)
      let institution = plan.institutions.first { $0.englishName == row["institution"] }?.id
      add(Person.self) {
        $0.name = row["name"]
        $0.title = row["title"]
        $0.mission = mission
        $0.institution = institution
        $0.source = Self.source
      }
    }
  }
}
