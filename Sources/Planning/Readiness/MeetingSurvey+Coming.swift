import CivilTime
import PlanModel

// Gates, countries and the day of the meeting itself.
extension MeetingSurvey {
  func missedGates() -> [String] {
    state.gates.filter { gate in
      guard let day = gate.day, !gate.isPassed else { return false }
      return day < outlook.statusDate
    }.map(\.code.rawValue)
  }

  /// The countries that are lost, once too few can still come (I14).
  ///
  /// Where fewer are invited than the quorum asks for, all of them are needed.
  func lostQuorum() -> [String] {
    let lost = participations.filter { $0.isGone && ($0.isHost || $0.role == .participant) }
    let hosts = lost.filter(\.isHost)
    let invited = participations.count { $0.role == .participant }
    let left = invited - lost.count { $0.role == .participant }
    let isShort = left < min(meeting.quorum, invited)
    return (isShort ? lost : hosts).map(iso)
  }

  func unconfirmedHosts() -> [String] {
    guard let days = state.daysToGo, days <= 60 else { return [] }
    return participations.filter { $0.isHost && !$0.status.isComing }.map(iso)
  }

  /// Hosts for whom a day of the meeting is no working day, unless that was accepted with a reason.
  func hostsOnHoliday() -> [String] {
    guard let sittings = meeting.sittings, meeting.dayOverride.isEmpty else { return [] }
    return participations.filter { participation in
      guard participation.isHost, let country = outlook.plan.countries[participation.country],
        let calendar = outlook.calendars.calendar(country.calendar)
      else { return false }
      return sittings.days.contains { !calendar.isWorking($0) }
    }.map(iso)
  }

  /// Countries that are two stages or more behind what their due steps let one expect.
  func countriesBehind() -> [String] {
    let rows = outlook.plan.participations.rows
    return countries.filter { place in
      guard let actual = rows[place].status.step else { return false }
      let due = outlook.participations[place].steps.filter(\.isDue)
      let expected = due.compactMap(\.kind.stage?.step).max() ?? 0
      return expected - actual >= 2
    }.map { iso(rows[$0]) }
  }

  /// The meeting itself, while it has no day though it, or its window, begins within 50 days.
  func openDay() -> [String] {
    guard meeting.openingDay == nil,
      let days = state.daysToGo ?? meeting.windowStart.map(workingDays)
    else { return [] }
    return days <= 50 ? [meeting.code] : []
  }

  private var participations: [Participation] {
    countries.map { outlook.plan.participations.rows[$0] }
  }

  private func iso(_ participation: Participation) -> String {
    outlook.plan.countries[participation.country]?.iso2 ?? ""
  }
}

extension Participation {
  /// Whether it is a host, be it one that has withdrawn.
  fileprivate var isHost: Bool { role == .host || role == .coHost }
  fileprivate var isGone: Bool {
    status == .declined || status == .withdrawn || status == .absent
  }
}
