import CivilTime
import PlanModel

// Causes that matter only while the meeting lies ahead.
extension MeetingSurvey {
  func redAhead() -> [Cause] {
    [
      Cause(.red, .gateMissed, codes: missedGates()),
      Cause(.red, .quorumLost, codes: lostQuorum()),
      Cause(.red, .hostNotConfirmed, codes: unconfirmedHosts()),
      Cause(.red, .openingOnHostHoliday, codes: hostsOnHoliday()),
    ]
  }

  func amberAhead(_ figure: Readiness) -> [Cause] {
    let isOpenAndNear = meeting.openingDay == nil && daysToGo.map { $0 <= 50 } ?? false
    // Exact: plan - raw > 5 points, without rounding.
    let isBehind = 100 * (figure.planned - figure.done) > 5 * figure.total
    return [
      Cause(.amber, .countryBehind, codes: countriesBehind()),
      Cause(.amber, .dayStillOpen, codes: isOpenAndNear ? [meeting.code] : []),
      Cause(.amber, .behindPlan, codes: isBehind ? [meeting.code] : []),
    ]
  }

  private var daysToGo: Int? { outlook.meetings[place].daysToGo }

  private func missedGates() -> [String] {
    outlook.meetings[place].gates.filter { gate in
      guard let day = gate.day, !gate.isPassed else { return false }
      return day < outlook.statusDate
    }.map(\.code.rawValue)
  }

  private var participations: [Participation] { outlook.plan.participations(in: meeting.id) }

  private func iso(_ participation: Participation) -> String {
    outlook.plan.countries[participation.country]?.iso2 ?? ""
  }

  /// The countries that are lost, once too few can still come (I14).
  private func lostQuorum() -> [String] {
    let lost = participations.filter {
      $0.status == .declined || $0.status == .withdrawn || $0.status == .absent
    }
    let hosts = lost.filter { $0.role == .host || $0.role == .coHost }
    let participants = participations.filter { $0.role == .participant }
    let left = participants.count - lost.filter { $0.role == .participant }.count
    let isShort = participants.count >= meeting.quorum && left < meeting.quorum
    guard !hosts.isEmpty || isShort else { return [] }
    return (isShort ? lost.filter { $0.role != .observer } : hosts).map(iso)
  }

  private func unconfirmedHosts() -> [String] {
    guard let days = daysToGo, days <= 60 else { return [] }
    return participations.filter {
      ($0.role == .host || $0.role == .coHost) && !$0.status.isComing
    }.map(iso)
  }

  /// Hosts for whom a day of the meeting is no working day, unless that was accepted with a reason.
  private func hostsOnHoliday() -> [String] {
    guard let sittings = meeting.sittings, meeting.dayOverride.isEmpty else { return [] }
    return participations.filter { participation in
      guard participation.role == .host || participation.role == .coHost,
        let country = outlook.plan.countries[participation.country],
        let calendar = outlook.calendars.calendar(country.calendar)
      else { return false }
      return sittings.days.contains { !calendar.isWorking($0) }
    }.map(iso)
  }

  /// Countries that are two stages or more behind what their due steps let one expect.
  private func countriesBehind() -> [String] {
    participations.filter { participation in
      guard let actual = participation.status.step,
        let outlook = outlook.participation(participation.id)
      else { return false }
      let expected = outlook.steps.filter(\.isDue).compactMap(\.kind.stage?.step).max() ?? 0
      return expected - actual >= 2
    }.map(iso)
  }
}

extension CountryStepKind {
  /// The stage that a country has reached once the step is done.
  var stage: ParticipationStatus? {
    switch self {
    case .invited: .invited
    case .confirmed: .confirmed
    case .delegatesNamed: .nominated
    case .credentials: .accredited
    case .focalPoint: .informed
    case .inputReceived, .statement, .connectionTest, .visaAndTicket: nil
    }
  }
}
