package import PlanModel

/// Who does the work of a task: the mission that answers for it, and the government whose it is.
package struct TaskOwner: Hashable, Sendable {
  /// `nil`: unassigned, which is shown and counted, never guessed.
  package var accountable: Mission.ID?
  package var responsibleParty: Country.ID?

  package init(accountable: Mission.ID?, responsibleParty: Country.ID? = nil) {
    self.accountable = accountable
    self.responsibleParty = responsibleParty
  }
}

/// Resolves an owner role (model, section 2) for one task of a meeting.
///
/// The country is that of a task of scope country, the mission that of one of scope mission.
package func resolveOwner(
  _ role: OwnerRole,
  meeting: Meeting.ID,
  country: Country.ID?,
  mission: Mission.ID?,
  plan: Plan
) -> TaskOwner {
  let lead = plan[meeting]?.leadMission
  switch role {
  case .hostMission:
    return TaskOwner(accountable: lead)
  case .coHostMission:
    let coHost = plan.country(.coHost, of: meeting)
    return TaskOwner(accountable: coHost.flatMap { plan.mission(in: $0)?.id })
  case .regionalOffice:
    return TaskOwner(accountable: plan.regionalOffice(above: lead))
  case .hq:
    return TaskOwner(accountable: plan.office(.headquarters))
  case .countryMission:
    return TaskOwner(accountable: mission ?? country.flatMap { plan.mission(in: $0)?.id })
  case .countryFocalPoint:
    let government = country ?? mission.flatMap { plan[$0]?.country }
    let office = mission ?? country.flatMap { plan.mission(in: $0)?.id }
    return TaskOwner(accountable: office, responsibleParty: government)
  case .hostGovernment:
    return TaskOwner(accountable: lead, responsibleParty: plan.country(.host, of: meeting))
  }
}

extension Plan {
  /// The country that has a role in a meeting and did not withdraw; of several, the first in
  /// protocol order.
  func country(_ role: ParticipationRole, of meeting: Meeting.ID) -> Country.ID? {
    participations(in: meeting).first { $0.role == role && $0.bringsTasks }?.country
  }

  /// The regional office that serves the series: the only one, or else the parent of the lead
  /// mission.
  fileprivate func regionalOffice(above lead: Mission.ID?) -> Mission.ID? {
    let offices = missions.filter { $0.office == .regionalOffice }
    if offices.count == 1 { return offices[0].id }
    let parent = lead.flatMap { self[$0]?.parent }
    return offices.first { $0.id == parent }?.id
  }

  /// The only office of a kind.
  fileprivate func office(_ kind: MissionKind) -> Mission.ID? {
    let offices = missions.filter { $0.office == kind }
    return offices.count == 1 ? offices[0].id : nil
  }
}
