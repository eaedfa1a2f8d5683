import CivilTime
import PlanModel

// Documents, statements, challenges, global processes and the risk that the pandemic brings.
extension ExampleDraft {
  mutating func addBackground() {
    addDocuments()
    addStatements()
    addChallenges()
    addProcesses()
    addRisk()
  }

  private mutating func addDocuments() {
    let (july, georgia) = (meeting("IM"), mission("IOM-GE"))
    add(Document.self) {
      $0.meeting = july
      $0.form = "frameworkPresentation"
      $0.title = "Regional cooperation framework"
      $0.status = .issued
      $0.owner = georgia
      $0.source = Self.source
    }
    add(Document.self) {
      $0.meeting = july
      $0.form = "newsItem"
      $0.title = """
        IOM Facilitates Migration and Development Dialogue Among the Neighbouring Countries of \
        South Caucasus / Black Sea Region
        """
      $0.language = "en"
      $0.owner = georgia
      $0.source = "IOM Georgia; with acknowledgement of the donor"
    }
  }

  /// The words are those of the source; `[…]` stands where it interrupts the speaker.
  private mutating func addStatements() {
    let july = meeting("IM")
    for row in ExampleFile(PackageResources.people_csv) {
      let speaker = plan.people.first { $0.name == row["name"] }?.id ?? .none
      add(Statement.self) {
        $0.speaker = speaker
        $0.meeting = july
        $0.text = row["statement"]
        $0.source = Self.source
      }
    }
  }

  private mutating func addChallenges() {
    let countries = dialogueCountries
    for row in ExampleFile(PackageResources.challenges_csv) {
      let topics = row.words("topics").map(topic)
      add(Challenge.self) {
        $0.code = row["code"]
        $0.text = row["text"]
        $0.countries = countries
        $0.topics = topics
      }
    }
  }

  private mutating func addProcesses() {
    add(GlobalProcess.self) {
      $0.name = "Global Forum on Migration and Development"
      $0.event = "Forum planned in 2021"
      $0.windowStart = .written("2021-01-01")
      $0.windowEnd = .written("2022-01-01")
      $0.note = """
        Most of the countries are active participants; the source does not say which. Hoped for: \
        a joint contribution to the discussions (task CF85)
        """
      $0.source = Self.source
    }
    add(GlobalProcess.self) {
      $0.name = "2030 Agenda"
      $0.note = "IOM plays a key role to support its achievement"
      $0.source = "IOM Georgia, page header"
    }
  }

  private mutating func addRisk() {
    let (november, georgia) = (meeting("CF"), mission("IOM-GE"))
    add(Risk.self) {
      $0.meeting = november
      $0.text = "The pandemic keeps the delegations from meeting in person"
      $0.trigger = "Assumed: the format checkpoints (CF14, CF15)"
      $0.owner = georgia
      $0.response = "Assumed: hold the conference hybrid or online"
    }
  }
}
