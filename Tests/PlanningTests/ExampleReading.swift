import PlanModel

@testable import Planning

/// The example as the tests of its facts read it: by codes and names.
struct ExampleReading {
  let plan = ExamplePlan.plan

  var july: Meeting { plan.meeting("IM") ?? Meeting(id: .none) }
  var september: Meeting { plan.meeting("TM") ?? Meeting(id: .none) }
  var november: Meeting { plan.meeting("CF") ?? Meeting(id: .none) }
  var series: Series { plan.series.rows.first ?? Series(id: .none) }
  var project: Project { plan.projects.rows.first ?? Project(id: .none) }
  var donor: Donor { plan.donors.rows.first ?? Donor(id: .none) }
  var forum: GlobalProcess {
    plan.globalProcesses.first { $0.event.contains("Forum") } ?? GlobalProcess(id: .none)
  }

  func participation(_ country: String, _ meeting: String) -> Participation? {
    plan.participation(
      of: plan.country(country)?.id ?? .none,
      in: plan.meeting(meeting)?.id ?? .none
    )
  }

  func role(_ country: String, _ meeting: String) -> ParticipationRole? {
    participation(country, meeting)?.role
  }

  func link(_ from: String, _ to: String) -> MeetingLinkKind? {
    plan.meetingLinks.first {
      $0.from == plan.meeting(from)?.id && $0.to == plan.meeting(to)?.id
    }?.relation
  }

  func challenge(_ code: String) -> String {
    plan.challenges.first { $0.code == code }?.text ?? ""
  }

  func everyChallenge(concerns countries: [String]) -> Bool {
    let ids = countries.compactMap { plan.country($0)?.id }
    return plan.challenges.allSatisfy { challenge in ids.allSatisfy(challenge.countries.contains) }
  }

  func person(_ name: String) -> Person? { plan.people.first { $0.name == name } }

  func words(of name: String) -> String {
    plan.statements.first { $0.speaker == person(name)?.id && $0.meeting == july.id }?.text ?? ""
  }

  func hasExperts(at mission: String) -> Bool {
    plan.experts.contains { $0.mission == plan.mission(mission)?.id && $0.person == nil }
  }
}
