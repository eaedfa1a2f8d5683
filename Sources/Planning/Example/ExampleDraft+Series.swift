import CivilTime
import PlanModel

// The donor, the project and the series of meetings.
extension ExampleDraft {
  mutating func addSeries() {
    add(Settings.self) {
      $0.title = "EMERGE dialogue 2020-22"
      $0.statusDate = ExamplePlan.statusDate
    }
    let norway = country("NO")
    let donor = add(Donor.self) {
      $0.name = "Ministry of Foreign Affairs of Norway"
      $0.country = norway
    }
    let project = add(Project.self) {
      $0.acronym = "EMERGE"
      $0.title =
        "Enhancing Migrants’ Rights and Good Governance in Georgia and Armenia – EMERGE"
      $0.donor = donor
      $0.start = .written("2019-12-01")
      $0.end = .written("2022-12-01")
      $0.source = """
        Title: \(Self.source). Start and end: project page georgia.iom.int/emerge, where the title \
        ends "in Armenia and Georgia"
        """
    }
    addSeries(of: project)
  }

  private mutating func addSeries(of project: Project.ID) {
    let georgia = country("GE")
    add(Series.self) {
      $0.code = "EMERGE"
      $0.project = project
      $0.title = "Platform for regional migration dialogue"
      $0.form = .dialogue
      $0.region = "South Caucasus / Black Sea Region"
      $0.description = """
        Regional thematic conferences of neighbouring countries, planned by IOM Georgia and IOM \
        Armenia over the next three years
        """
      $0.theme = "Migration governance"
      $0.initiator = georgia
      $0.secretariat = "IOM"
      $0.horizonStart = .written("2020-07-01")
      $0.horizonEnd = .written("2023-08-01")
      $0.objectives = [
        "Opportunities for the countries to exchange views",
        "Exchange of best practices",
        "Stronger ties to address migration challenges",
      ]
      $0.rationale = """
        Geographic proximity and a common set of challenges. No country can address the challenges \
        and opportunities of migration on its own; its overall benefits are to be optimised
        """
      $0.expectedResult = "Enhanced cooperation on migration governance issues"
      $0.organisationNote = """
        IOM is part of the United Nations System as the leading inter-governmental organization \
        promoting humane and orderly migration for the benefit of all
        """
    }
  }
}
