import CivilTime
import PlanModel

/// The office hours of the places of one meeting, day by day.
struct MeetingHours: Sendable {
  let places: [HourPlace]
  /// How long it sits.
  let minutes: Int
  private let zones: [TimeZoneRules]

  /// `nil` for a meeting in one room, and when no zone is known.
  init?(_ meeting: Meeting, in plan: Plan, zones: [String: TimeZoneRules]) {
    guard meeting.format != .inPerson else { return nil }
    var (places, rules): ([HourPlace], [TimeZoneRules]) = ([], [])
    for (place, zone) in Self.zones(of: meeting, in: plan) {
      guard let zone = zones[zone] else { continue }
      places.append(place)
      rules.append(zone)
    }
    if places.isEmpty { return nil }
    self.places = places
    self.zones = rules
    minutes = Self.minutes(of: meeting)
  }

  /// The countries that may come, in protocol order, and the missions outside of them.
  static func zones(of meeting: Meeting, in plan: Plan) -> [(HourPlace, String)] {
    let countries = plan.participations(in: meeting.id).filter(\.status.mayCome)
      .compactMap { plan[$0.country] }
    let offices = plan.missions.filter { $0.country == nil }.sorted { $0.code < $1.code }
    return countries.map { (.country($0.id), $0.zone) } + offices.map { (.mission($0.id), $0.zone) }
  }

  /// As long as its hours say; two hours while it has none, or when they run over the day.
  private static func minutes(of meeting: Meeting) -> Int {
    guard let start = meeting.startAt, let end = meeting.endAt else { return 120 }
    let minutes = (end - start) / 60
    return (1...720).contains(minutes) ? minutes : 120
  }

  /// By place, the seconds from the start to the end of the office hours of a day.
  func offices(on day: Day) -> [Range<Int>] {
    zones.map { zone in
      let hours = CommonHours.common(on: day, zones: [zone])
      return hours.map { $0.lowerBound.seconds..<$0.upperBound.seconds } ?? 0..<0
    }
  }

  func best(on day: Day) -> BestHour? {
    BestHour(offices: offices(on: day), places: places, minutes: minutes)
  }

  /// Quarters of an hour by which what all offices share falls short of a sitting on a day.
  func short(on day: Day) -> Int {
    let offices = offices(on: day)
    guard let start = offices.map(\.lowerBound).max(), let end = offices.map(\.upperBound).min()
    else { return 0 }
    return max(0, minutes * 60 - max(0, end - start) + 899) / 900
  }
}
