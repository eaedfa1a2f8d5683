import CivilTime
import PlanModel
import Scheduling

extension DateSearch {
  /// The feasible days of an event, cheapest first, the other meetings being on their days.
  func ranked(_ event: Int, _ feasible: DayBits, _ space: DateSpace) -> [RankedDay] {
    let others = events.indices.map { space.allowed[$0].places }
    let fairness =
      query.others == .free
      ? nil
      : HourFairness(
        events,
        costs,
        days: { $0 == event ? feasible.places : Array(others[$0].prefix(1)) },
        weight: weights.unfairHours
      )
    let ranked = feasible.places.map { place in
      var parts = costs[event].parts(at: place)
      let days = events.indices.map { $0 == event ? place : others[$0].first ?? 0 }
      if let part = fairness?.part(days), part.cost > 0 { parts.append(part) }
      let day = events[event].day(at: place)
      return RankedDay(
        day: day,
        cost: parts.reduce(0) { $0 + $1.cost },
        parts: parts,
        hour: costs[event].hours?.best(on: day)
      )
    }
    return ranked.sorted { ($0.cost, $0.day) < ($1.cost, $1.day) }
  }

  /// The best days of all meetings that are searched together, best first.
  package func choices() -> [DateChoice] {
    let together = Set(undated + asked).sorted()
    let space = space(searching: together).joined()
    return choices(together, space, space.feasibleDays).choices
  }

  /// The best days of all events without a promised day, and of those that are asked for.
  func choices(
    _ searched: [Int],
    _ space: DateSpace,
    _ feasible: [DayBits]
  ) -> (choices: [DateChoice], isTruncated: Bool) {
    let isSearched = Set(searched)
    let table = events.indices.map { event in
      var row = Array(repeating: 0, count: events[event].count)
      guard isSearched.contains(event) else { return row }
      for place in feasible[event].places { row[place] = costs[event].cost(at: place) }
      return row
    }
    let fairness = HourFairness(
      events,
      costs,
      days: { feasible[$0].places },
      weight: weights.unfairHours
    )
    let best = BestChoices(
      in: space,
      costs: table,
      limit: query.limit,
      joint: fairness.map { fairness in { fairness.part($0)?.cost ?? 0 } }
    )
    let choices = best.choices.map { choice in
      DateChoice(
        days: searched.map { event in
          DateChoice.Pick(
            meeting: events[event].meeting.id,
            day: events[event].day(at: choice.places[event])
          )
        },
        cost: choice.cost,
        parts: parts(of: choice.places, searched, fairness)
      )
    }
    return (choices, best.isTruncated)
  }

  /// The parts of all meetings, those of a kind together.
  private func parts(_ all: [CostPart]) -> [CostPart] {
    CostPart.Kind.allCases.compactMap { kind in
      let same = all.filter { $0.kind == kind }
      guard let first = same.first else { return nil }
      return same.dropFirst().reduce(first) { sum, part in
        var sum = sum
        sum.cost += part.cost
        sum.amount += part.amount
        sum.countries += part.countries.filter { !sum.countries.contains($0) }
        return sum
      }
    }
  }

  private func parts(of places: [Int], _ searched: [Int], _ fairness: HourFairness?) -> [CostPart] {
    let own = searched.flatMap { costs[$0].parts(at: places[$0]) }
    let joint = fairness?.part(places).map { [$0] } ?? []
    return parts(own + joint.filter { $0.cost > 0 })
  }
}
