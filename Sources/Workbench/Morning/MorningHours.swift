import CivilTime
import PlanModel
import Planning

/// The office hours that the places of a meeting share, in few words.
struct MorningHours {
  private let meeting: Meeting
  private let plan: Plan

  init(_ meeting: Meeting, _ plan: Plan) {
    self.meeting = meeting
    self.plan = plan
  }

  /// By the clocks of the meeting's own zone; `nil` while it has no day.
  func words(_ zones: [String: TimeZoneRules]) -> String? {
    guard let day = meeting.workingDay else { return nil }
    let countries = plan.participations(in: meeting.id).filter {
      $0.status != .declined && $0.status != .withdrawn
    }
    .compactMap { plan.countries[$0.country]?.zone }
    let offices = plan.missions.filter { $0.country == nil }.map(\.zone)
    let rules = Set(countries + offices).sorted().compactMap { zones[$0] }
    guard !rules.isEmpty else { return "no place has a zone that the system knows" }
    let date = day.short
    guard let common = CommonHours.common(on: day, zones: rules) else {
      return "none on \(date): the office hours do not meet"
    }
    let own = zones[meeting.zone] ?? .utc
    let start = common.lowerBound.local(in: own).clock
    let end = common.upperBound.local(in: own).clock
    return "\(start)–\(end) on \(date), clocks of \(own.identifier)"
  }
}
