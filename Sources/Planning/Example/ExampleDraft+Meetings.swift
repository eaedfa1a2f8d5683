import CivilTime
import PlanModel

// July, September and November 2020, and how they hang together.
extension ExampleDraft {
  mutating func addMeetings() {
    for template in ChecklistTemplate.shipped {
      add(Template.self) {
        $0.name = template.name
        $0.prefix = template.prefix
        $0.text = template.text
      }
    }
    addJuly()
    addSeptember()
    addNovember()
    link("IM", to: "CF", .prepares)
    link("TM", to: "CF", .prepares)
    link("IM", to: "TM", .follows)
  }

  private mutating func addJuly() {
    addMeeting("IM") {
      $0.type = .introductory
      $0.title = "Introductory meeting"
      $0.objectives = [
        "Present the regional cooperation framework",
        "Present the planned November conference on Migration and Development",
        "Connect the countries",
        "Discuss the topics of the November conference proposed by Georgia",
      ]
      $0.format = .online
      $0.status = .held
      $0.openingDay = .written("2020-07-14")
      $0.note = "The countries welcomed the initiative and provided initial input"
      $0.assumed = ["format", "quorum", "leadMission", "hostCalendar"]
    }
  }

  private mutating func addSeptember() {
    addMeeting("TM") {
      $0.type = .technical
      $0.title = "Technical meeting"
      $0.objectives = [
        "Advance the preparations of the November conference",
        "Offer the next opportunity for regional engagement and dialogue",
      ]
      $0.windowStart = .written("2020-09-01")
      $0.windowEnd = .written("2020-10-01")
      $0.planningDay = .written("2020-09-16")
      $0.assumed = ["planningDay", "dayCount", "quorum", "leadMission", "hostCalendar"]
    }
  }

  private mutating func addNovember() {
    addMeeting("CF") {
      $0.type = .conference
      $0.title = "Conference on Migration and Development"
      $0.theme = "Migration and Development"
      $0.objectives = ["Explore Migration and Development through a regional lens"]
      $0.windowStart = .written("2020-11-01")
      $0.windowEnd = .written("2020-12-01")
      $0.planningDay = .written("2020-11-24")
      $0.dayCount = 2
      $0.note = "Day, place, format, topics and languages are open; the list of topics is open"
      $0.assumed = ["planningDay", "dayCount", "quorum", "hostCalendar"]
    }
  }

  private mutating func addMeeting(_ code: String, _ fill: (inout Meeting) -> Void) {
    let series = plan.series.rows.first?.id ?? .none
    let template = plan.templates.first { $0.prefix == code }?.id
    let lead = mission("IOM-GE")
    add(Meeting.self) {
      $0.code = code
      $0.series = series
      $0.template = template
      $0.organiser = "IOM"
      $0.leadMission = lead
      $0.hostCalendar = "GE"
      $0.zone = "Asia/Tbilisi"
      fill(&$0)
    }
  }

  private mutating func link(_ from: String, to: String, _ relation: MeetingLinkKind) {
    let (first, second) = (meeting(from), meeting(to))
    add(MeetingLink.self) {
      $0.from = first
      $0.to = second
      $0.relation = relation
    }
  }
}
