import CivilTime
import PlanModel
import Testing

@testable import Planning

/// Every fact of the news item, by its number, and where the example holds it.
@Suite("The example plan holds the facts of the source")
struct ExampleFactsTests {
  struct Fact: Sendable, CustomTestStringConvertible {
    var number: Int
    var words: String
    var holds: @Sendable (ExampleReading) -> Bool

    init(_ number: Int, _ words: String, _ holds: @escaping @Sendable (ExampleReading) -> Bool) {
      self.number = number
      self.words = words
      self.holds = holds
    }
    var testDescription: String { "F\(number) \(words)" }
  }

  @Test("numbered 1 to 75, none left out")
  func complete() {
    #expect(Self.facts.map(\.number) == Array(1...75))
  }

  @Test("each", arguments: facts)
  func holds(fact: Fact) {
    #expect(fact.holds(ExampleReading()))
  }

  static let facts =
    meetingFacts + seriesFacts + conferenceFacts + challengeFacts + personFacts
    + organisationFacts

  static let meetingFacts = [
    Fact(1, "a meeting on 14 July 2020") {
      $0.july.openingDay == Day("2020-07-14") && $0.july.status == .held
    },
    Fact(2, "introductory") { $0.july.type == .introductory },
    Fact(3, "to present the regional cooperation framework") {
      $0.july.objectives.contains { $0.contains("regional cooperation framework") }
        && $0.plan.documents.contains { $0.form == "frameworkPresentation" }
    },
    Fact(4, "to present the planned November conference") {
      $0.july.objectives.contains { $0.contains("planned November conference") }
        && $0.link("IM", "CF") == .prepares
    },
    Fact(5, "to connect the countries") { $0.july.objectives.contains("Connect the countries") },
    Fact(6, "to discuss the topics") { reading in
      reading.july.objectives.contains { $0.contains("topics") }
        && reading.plan.topics.allSatisfy { $0.discussedAt == [reading.july.id] }
    },
    Fact(7, "IOM in partnership with Georgia and Armenia") {
      $0.july.organiser == "IOM" && $0.role("GE", "IM") == .host && $0.role("AM", "IM") == .coHost
    },
    Fact(8, "brought together Bulgaria, Moldova, Romania and Ukraine") { reading in
      ["BG", "MD", "RO", "UA"].allSatisfy {
        reading.role($0, "IM") == .participant
          && reading.participation($0, "IM")?.status == .attended
      }
    },
    Fact(9, "South Caucasus / Black Sea Region") {
      $0.series.region == "South Caucasus / Black Sea Region"
    },
    Fact(10, "neighbouring countries") { $0.series.description.contains("neighbouring countries") },
    Fact(11, "support of the Ministry of Foreign Affairs of Norway") {
      $0.donor.name == "Ministry of Foreign Affairs of Norway"
        && $0.plan[$0.donor.country ?? .none]?.iso2 == "NO" && $0.project.donor == $0.donor.id
        && $0.role("NO", "IM") == nil && $0.role("NO", "CF") == nil
    },
    Fact(12, "close cooperation of Georgia and Armenia") {
      $0.role("GE", "CF") == .host && $0.role("AM", "CF") == .coHost
    },
    Fact(13, "active engagement of representatives") { reading in
      reading.plan.delegations.count { $0.meeting == reading.july.id } == 6
    },
    Fact(14, "active engagement of IOM missions in the region") {
      $0.plan.missions.count { $0.office == .countryMission } == 6
        && $0.plan.task("IM22")?.supporting.count == 5
    },
    Fact(15, "IOM Georgia and IOM Armenia plan to organise") {
      $0.plan.mission("IOM-AM") != nil && $0.november.leadMission == $0.plan.mission("IOM-GE")?.id
    },
  ]

  static let seriesFacts = [
    Fact(16, "a series of regional thematic conferences") { reading in
      reading.november.type == .conference
        && reading.plan.meetings.allSatisfy { $0.series == reading.series.id }
    },
    Fact(17, "on migration governance") { $0.series.theme == "Migration governance" },
    Fact(18, "over the next three years") {
      $0.series.horizonStart == Day("2020-07-01") && $0.series.horizonEnd == Day("2023-08-01")
    },
    Fact(19, "project EMERGE") {
      $0.project.acronym == "EMERGE"
        && $0.project.title
          == "Enhancing Migrants’ Rights and Good Governance in Georgia and Armenia – EMERGE"
        && $0.project.end == Day("2022-12-01") && $0.project.source.contains("project page")
    },
    Fact(20, "to exchange views") { $0.series.objectives[0].contains("exchange views") },
    Fact(21, "and best practices") { $0.series.objectives[1].contains("best practices") },
    Fact(22, "and to strengthen ties") { $0.series.objectives[2].contains("ties") },
    Fact(23, "a conference in November") {
      $0.november.windowStart == Day("2020-11-01") && $0.november.windowEnd == Day("2020-12-01")
        && $0.november.status == .tentative && $0.november.openingDay == nil
    },
    Fact(24, "on Migration and Development") { $0.november.theme == "Migration and Development" },
    Fact(25, "its topics proposed by Georgia") { reading in
      reading.plan.topics.allSatisfy { reading.plan[$0.proposedBy ?? .none]?.iso2 == "GE" }
    },
    Fact(26, "the countries welcomed the initiative") { reading in
      reading.july.note.contains("welcomed the initiative")
        && reading.plan.participations(in: reading.july.id).allSatisfy { $0.stance == .welcomes }
    },
    Fact(27, "and gave initial input, nobody says which country what") { reading in
      reading.plan.topicInputs.allSatisfy { $0.meeting == reading.july.id && $0.country == nil }
    },
    Fact(28, "the place of diaspora in country development") {
      $0.plan.topic("T1")?.sourceWording == "the place of diaspora in country development"
    },
    Fact(29, "usage the knowledge of emigrants") {
      $0.plan.topic("T2")?.title == "Use of emigrants' knowledge"
        && $0.plan.topic("T2")?.sourceWording == "usage the knowledge of emigrants"
    },
    Fact(30, "role of the private sector") {
      $0.plan.topic("T3")?.title
        == "Role of the private sector in migration and development-oriented action"
    },
    Fact(31, "the list is open") {
      $0.plan.topics.allSatisfy { $0.status == .proposed && $0.note.contains("etc.") }
    },
  ]

  static let conferenceFacts = [
    Fact(32, "a technical meeting in September") {
      $0.september.type == .technical && $0.september.windowStart == Day("2020-09-01")
        && $0.september.windowEnd == Day("2020-10-01") && $0.september.status == .tentative
    },
    Fact(33, "advances the preparations") {
      $0.september.objectives[0].contains("Advance the preparations")
        && $0.link("TM", "CF") == .prepares
    },
    Fact(34, "and offers engagement and dialogue") {
      $0.september.objectives[1].contains("engagement and dialogue")
    },
    Fact(35, "July before September before November") {
      $0.link("IM", "TM") == .follows && $0.link("TM", "CF") == .prepares
    },
  ]

  static let challengeFacts = [
    Fact(36, "Georgia and Armenia share challenges") { $0.everyChallenge(concerns: ["GE", "AM"]) },
    Fact(37, "increased emigration") { $0.challenge("C1").contains("emigration") },
    Fact(38, "increased immigration") { $0.challenge("C2").contains("immigration") },
    Fact(39, "bound up with social and economic development") {
      $0.challenge("C1").contains("social and economic development")
        && $0.plan.challenges.first { $0.code == "C1" }?.topics.count == 3
    },
    Fact(40, "so do the participating countries") {
      $0.everyChallenge(concerns: ["BG", "MD", "RO", "UA"])
    },
    Fact(41, "many citizens living and working abroad") {
      $0.challenge("C3").contains("living and working abroad")
        && $0.plan.country("MD")?.note.contains("living and working abroad") == true
    },
    Fact(42, "higher levels of economic emigration") {
      $0.challenge("C4").contains("economic emigration")
    },
    Fact(43, "COVID-19 exposed gaps in global actions") {
      $0.challenge("C5").contains("COVID-19")
        && $0.plan.risks.contains { $0.text.contains("in person") }
    },
    Fact(44, "no country can address it alone") {
      $0.series.rationale.contains("No country") && $0.series.rationale.contains("optimised")
    },
    Fact(45, "proximity and common challenges") {
      $0.series.rationale.contains("Geographic proximity and a common set of challenges")
    },
    Fact(46, "unique circumstances of each country") { reading in
      ["AM", "BG", "GE", "MD", "RO", "UA"].allSatisfy {
        reading.plan.country($0)?.note.contains("own circumstances") == true
      }
    },
  ]

  static let personFacts = [
    Fact(47, "Renate Held") {
      $0.person("Renate Held")?.title.hasPrefix("IOM Regional Director") == true
        && $0.person("Renate Held")?.mission == $0.plan.mission("IOM-SEEECA")?.id
    },
    Fact(48, "her words") {
      $0.words(of: "Renate Held").contains("strong rationale for bringing all of you together")
    },
    Fact(49, "George Jashi") {
      $0.plan[$0.person("George Jashi")?.institution ?? .none]?.englishName
        == "Secretariat of the State Commission on Migration Issues"
    },
    Fact(50, "his words") {
      $0.words(of: "George Jashi").contains("Migration and Development through regional lens")
        && $0.words(of: "George Jashi").contains("adjust our national policies")
    },
    Fact(51, "Georgia's strategy") {
      $0.plan.country("GE")?.note.contains("migration and development nexus") == true
    },
    Fact(52, "most are active in the Global Forum, nobody says which") {
      $0.forum.note.contains("does not say which")
    },
    Fact(53, "joint contributions to the Forum in 2021") {
      $0.forum.windowStart == Day("2021-01-01") && $0.forum.windowEnd == Day("2022-01-01")
        && $0.forum.note.contains("joint contribution")
        && $0.plan.task("CF85")?.title.contains("GFMD") == true
    },
    Fact(54, "Sanja Celebic Lukovac") {
      $0.person("Sanja Celebic Lukovac")?.mission == $0.plan.mission("IOM-GE")?.id
    },
    Fact(55, "her words; Georgia's initiative") {
      $0.words(of: "Sanja Celebic Lukovac").contains("more important than ever")
        && $0.plan[$0.series.initiator ?? .none]?.iso2 == "GE"
    },
    Fact(56, "Michael Newson") { reading in
      let person = reading.person("Michael Newson")
      return person?.mission == reading.plan.mission("IOM-SEEECA")?.id
        && reading.plan.experts.contains {
          $0.person == person?.id && $0.mission == person?.mission
        }
    },
    Fact(57, "his words") { $0.words(of: "Michael Newson").contains("I applaud the Government") },
    Fact(58, "whole-of-government: several institutions to a country") { reading in
      reading.words(of: "Michael Newson").contains("‘whole-of-government’ approach")
        && ["AM", "BG", "GE", "MD", "RO", "UA"].allSatisfy { code in
          reading.plan.institutions.count { reading.plan[$0.country]?.iso2 == code } > 1
        }
    },
  ]

  static let organisationFacts = [
    Fact(59, "experts from the Regional Office") { $0.hasExperts(at: "IOM-SEEECA") },
    Fact(60, "from headquarters in Geneva") {
      $0.hasExperts(at: "IOM-HQ") && $0.plan.mission("IOM-HQ")?.city == "Geneva"
    },
    Fact(61, "and from the missions in the region") { reading in
      ["AM", "BG", "GE", "MD", "RO", "UA"].allSatisfy { reading.hasExperts(at: "IOM-\($0)") }
    },
    Fact(62, "support the preparation") {
      $0.plan.task("CF01")?.supporting.count == 7
        && $0.plan.tasks.allSatisfy { $0.accountable != nil }
    },
    Fact(63, "work with the governments") {
      $0.plan.focalPoints.count == 6 && $0.plan.focalPoints.allSatisfy { $0.liaisonMission != nil }
    },
    Fact(64, "a platform for regional migration dialogue") {
      $0.series.title.contains("regional migration dialogue") && $0.series.form == .dialogue
    },
    Fact(65, "enhanced cooperation on migration governance") {
      $0.series.expectedResult == "Enhanced cooperation on migration governance issues"
    },
    Fact(66, "IOM is part of the United Nations System") {
      $0.series.organisationNote.contains("United Nations System")
    },
    Fact(67, "in Georgia since 1993") { $0.plan.mission("IOM-GE")?.since == 1993 },
    Fact(68, "2030 Agenda") { $0.plan.globalProcesses.contains { $0.name == "2030 Agenda" } },
    Fact(69, "SEEECA spelled out") {
      $0.plan.mission("IOM-SEEECA")?.region
        == "South Eastern Europe, Eastern Europe and Central Asia"
    },
    Fact(70, "a news item with donor acknowledgement") { reading in
      reading.plan.documents.contains { $0.form == "newsItem" }
        && ["IM23", "TM35", "CF79"].allSatisfy {
          reading.plan.task($0)?.title.contains("donor acknowledgement") == true
        }
    },
    Fact(71, "day, place, format, topics and languages are open") { reading in
      let open = reading.plan.decisions.filter {
        $0.meeting == reading.november.id && $0.status == .open
      }
      return ["Day", "Place", "Format", "Topics", "Languages"].allSatisfy { what in
        open.contains { $0.what.hasPrefix(what) }
      } && open.count == 5 && reading.november.format == .undecided
    },
    Fact(72, "Georgia takes the initiative, IOM facilitates") {
      $0.plan[$0.series.initiator ?? .none]?.iso2 == "GE" && $0.series.secretariat == "IOM"
    },
    Fact(73, "in September the countries refine the topics") {
      $0.plan.tasks.count { $0.templateRow == "TM07" } == 6
    },
    Fact(74, "national policies: results are used at home") {
      $0.words(of: "George Jashi").contains("national policies")
        && $0.plan.task("CF85")?.category == .followup
    },
    Fact(75, "similarities and diversity of views") { reading in
      InputStance.allCases.contains(.supports) && InputStance.allCases.contains(.reservation)
        && reading.words(of: "Renate Held").contains("diversity of views")
        && reading.words(of: "George Jashi").contains("similarities among the countries")
    },
  ]
}
