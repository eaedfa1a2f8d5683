import CivilTime
import PlanModel

/// How the awkward hours of a series are spread over its countries.
///
/// The burden of a country is the time that it sits outside its office hours, over all meetings that
/// are not in one room. It does not split into costs of single days: what is fair depends on all.
struct HourFairness: Sendable {
  private let countries: [Country.ID]
  /// By event and place: the quarters of an hour of each country; empty where there are none.
  private var burdens: [[Int: [Int]]]
  private let weight: Int

  /// Looks at the given days of each event; `nil` when no hour of any of them is awkward.
  init?(
    _ events: [DateEvent],
    _ costs: [DateCosts],
    days: (Int) -> [Int],
    weight: Int
  ) {
    let all = costs.flatMap { $0.hours?.places ?? [] }
    var seen: Set<HourPlace> = []
    countries = all.compactMap { place in
      guard case .country(let country) = place, seen.insert(place).inserted else { return nil }
      return country
    }
    self.weight = weight
    burdens = Array(repeating: [:], count: events.count)
    var isAwkward = false
    for event in events.indices {
      guard let hours = costs[event].hours else { continue }
      for place in days(event) {
        let burden = Self.burden(hours, events[event], place, countries)
        if burden.contains(where: { $0 > 0 }) {
          burdens[event][place] = burden
          isAwkward = true
        }
      }
    }
    if !isAwkward || weight == 0 { return nil }
  }

  /// What was held sat at its own hours, what is to come sits at the best hour.
  private static func burden(
    _ hours: MeetingHours,
    _ event: DateEvent,
    _ place: Int,
    _ countries: [Country.ID]
  ) -> [Int] {
    var quarters: [Country.ID: Int] = [:]
    let day = event.day(at: place)
    if event.meeting.isDayFrozen, let start = event.meeting.startAt {
      for (place, office) in zip(hours.places, hours.offices(on: day)) {
        guard case .country(let country) = place else { continue }
        quarters[country] = BestHour.quarters(of: start.seconds, hours.minutes, outside: office)
      }
    } else {
      for burden in hours.best(on: day)?.outside ?? [] {
        if case .country(let country) = burden.place { quarters[country] = burden.quarters }
      }
    }
    return countries.map { (quarters[$0] ?? 0) * event.sittingDays }
  }

  /// The difference between the countries that bear most and least; nothing when nobody bears any.
  func part(_ places: [Int]) -> CostPart? {
    var sums = Array(repeating: 0, count: countries.count)
    for (event, place) in places.enumerated() {
      guard let burden = burdens[event][place] else { continue }
      for country in sums.indices { sums[country] += burden[country] }
    }
    guard let most = sums.max(), let least = sums.min(), most > least else { return nil }
    let burdened = countries.indices.filter { sums[$0] == most }.map { countries[$0] }
    return CostPart(
      .fairness,
      cost: weight * (most - least) / 4,
      amount: most - least,
      countries: burdened
    )
  }
}
