import CivilTime
import PlanModel

// Six governments in four relations: initiator and host, co-host, participants; the donor comes to
// no meeting.
extension ExampleDraft {
  mutating func addParticipations() {
    for country in dialogueCountries {
      attendJuly(country)
      for code in ["TM", "CF"] { expect(country, at: code) }
    }
  }

  private func role(of country: Country.ID) -> ParticipationRole {
    if country == self.country("GE") { return .host }
    return country == self.country("AM") ? .coHost : .participant
  }

  private mutating func attendJuly(_ country: Country.ID) {
    let (july, role) = (meeting("IM"), role(of: country))
    add(Participation.self) {
      $0.meeting = july
      $0.country = country
      $0.role = role
      $0.status = .attended
      $0.mode = .remote
      $0.stance = .welcomes
      $0.since = .written("2020-07-14")
      $0.assumed = role == .participant ? ["mode"] : ["role", "mode"]
    }
    add(Delegation.self) {
      $0.meeting = july
      $0.country = country
      $0.note = "Representatives took an active part; the source names nobody"
    }
  }

  private mutating func expect(_ country: Country.ID, at code: String) {
    let (meeting, role) = (meeting(code), role(of: country))
    let isHosting = role != .participant
    add(Participation.self) {
      $0.meeting = meeting
      $0.country = country
      $0.role = role
      $0.status = isHosting ? .confirmed : .informed
      $0.since = .written("2020-07-14")
      $0.note =
        isHosting
        ? "Partner of the series" : "The plan was presented at the introductory meeting"
      $0.assumed = isHosting ? ["role", "status"] : []
    }
  }
}
