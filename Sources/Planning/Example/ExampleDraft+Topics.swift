import CivilTime
import PlanModel

// Three topics, each with one input of the countries together: who said what is unknown.
extension ExampleDraft {
  mutating func addTopics() {
    let (georgia, july, november) = (country("GE"), meeting("IM"), meeting("CF"))
    for row in ExampleFile(PackageResources.topics_csv) {
      let topic = add(Topic.self) {
        $0.code = row["code"]
        $0.title = row["title"]
        $0.sourceWording = row["source_wording"]
        $0.proposedBy = georgia
        $0.discussedAt = [july]
        $0.meeting = november
        $0.note = "The list of the source ends with \"etc.\": more topics may come"
      }
      add(TopicInput.self) {
        $0.topic = topic
        $0.meeting = july
        $0.text = row["source_wording"]
        $0.receivedOn = .written("2020-07-14")
      }
    }
    addExperts()
  }

  /// The specialist who spoke in July, and the offices that will give expertise.
  private mutating func addExperts() {
    let specialist = plan.people.first { $0.name == "Michael Newson" }
    add(Expert.self) {
      $0.person = specialist?.id
      $0.mission = specialist?.mission
    }
    for mission in plan.missions.sorted(by: { $0.code < $1.code }) {
      add(Expert.self) { $0.mission = mission.id }
    }
  }

  /// The tasks of the three templates, with the missions that are named as taking part.
  mutating func addTasks() {
    for template in ChecklistTemplate.shipped { expand(template, for: meeting(template.prefix)) }
    let missions = plan.missions.sorted { $0.code < $1.code }
    support("IM22", by: missions.filter { $0.office == .countryMission })
    support("CF01", by: missions)
  }

  private mutating func support(_ code: String, by missions: [Mission]) {
    guard let task = plan.task(code) else { return }
    draft.alter(task.id) { altered in
      altered.supporting = missions.map(\.id).filter { $0 != task.accountable }
    }
  }
}
