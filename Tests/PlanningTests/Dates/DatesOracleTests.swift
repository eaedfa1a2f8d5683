import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Days of small series made by chance")
struct DatesOracleTests {
  private func outlook(_ series: RandomSeries) -> Outlook {
    Outlook(of: series.plan, on: RandomSeries.statusDate, holidays: .shipped())
  }

  @Test("are those that counting day by day finds, all searched together", arguments: 0..<6)
  func together(block: UInt64) {
    for seed in block * 20..<block * 20 + 20 {
      let series = RandomSeries(seed: seed)
      let choices = series.counted.choices(for: series.meetings, given: [:])
      var query = DateQuery()
      (query.others, query.limit) = (.free, 6)
      let dates = DateSearch(outlook(series), query).dates()
      for meeting in series.meetings {
        let days = Set(choices.compactMap { $0[meeting.id] }).sorted()
        let found = dates.meeting(meeting.id)
        #expect(found?.feasible == days, "seed \(seed), \(meeting.code)")
        #expect(found?.possible == days, "seed \(seed), \(meeting.code)")
        #expect(found?.ranked.map(\.day).sorted() == days)
      }
      let counted = CountedCosts(series)
      let expected = counted.best(choices, dates.choices.first?.days.map(\.meeting) ?? [], limit: 6)
      #expect(dates.choices.map { $0.days.map(\.day) } == expected.map(\.days), "seed \(seed)")
      #expect(dates.choices.map(\.cost) == expected.map(\.cost), "seed \(seed)")
    }
  }

  @Test("are those that counting finds with the other meetings on their days", arguments: 0..<4)
  func asPlanned(block: UInt64) {
    for seed in block * 20..<block * 20 + 20 {
      let series = RandomSeries(seed: seed)
      let (outlook, counted) = (outlook(series), series.counted)
      for meeting in series.meetings {
        var given: [Meeting.ID: Day] = [:]
        for other in series.meetings where other.id != meeting.id {
          given[other.id] = other.planningDay
        }
        let open = series.meetings.filter { $0.id == meeting.id || given[$0.id] == nil }
        let choices = counted.choices(for: open, given: given, judging: open.map(\.id))
        var query = DateQuery()
        query.meetings = [meeting.id]
        let found = DateSearch(outlook, query).dates().meeting(meeting.id)
        let days = Set(choices.compactMap { $0[meeting.id] }).sorted()
        #expect(found?.feasible == days, "seed \(seed), \(meeting.code)")
        #expect((found?.blocked.count ?? 0) + days.count == meeting.window?.dayCount)
        #expect(found?.blocked.allSatisfy { !$0.reasons.isEmpty } == true)
        expectRanks(found, series, meeting)
      }
    }
  }

  private func expectRanks(_ found: MeetingDates?, _ series: RandomSeries, _ meeting: Meeting) {
    let counted = CountedCosts(series)
    for ranked in found?.ranked ?? [] {
      #expect(ranked.cost == counted.cost(of: meeting, on: ranked.day))
      #expect(ranked.cost == ranked.parts.reduce(0) { $0 + $1.cost })
    }
    let order = found?.ranked.map { ($0.cost, $0.day) } ?? []
    #expect(order.elementsEqual(order.sorted { $0 < $1 }) { $0 == $1 })
  }
}

/// What days cost, counted again.
struct CountedCosts {
  let series: RandomSeries
  private let counted: DayByDayDates

  init(_ series: RandomSeries) {
    self.series = series
    counted = series.counted
  }

  func cost(of meeting: Meeting, on day: Day) -> Int {
    var cost = 0
    for sitting in (0..<meeting.dayCount).map({ day + $0 }) {
      for part in series.plan.participations
      where part.meeting == meeting.id && part.role == .participant && part.status != .declined {
        let calendar = series.plan[part.country]?.calendar ?? ""
        let works = [-1, 0, 1].map { counted.works(calendar, sitting + $0) }
        if !works[1] { cost += 20 }
        if works == [false, true, false] { cost += 6 }
      }
      if sitting.weekday < 2 || sitting.weekday > 4 { cost += 3 }
    }
    if let before = meeting.planningDay {
      cost += 4 * abs(counted.gap(meeting.hostCalendar, before, day))
    }
    return cost
  }

  /// The cheapest choices in the order of the search: by cost, then by the days of the meetings.
  func best(
    _ choices: [[Meeting.ID: Day]],
    _ order: [Meeting.ID],
    limit: Int
  ) -> [(days: [Day], cost: Int)] {
    let all = choices.map { choice in
      (
        days: order.compactMap { choice[$0] },
        cost: series.meetings.reduce(0) { sum, meeting in
          sum + (choice[meeting.id].map { cost(of: meeting, on: $0) } ?? 0)
        }
      )
    }
    let sorted = all.sorted { a, b in
      a.cost == b.cost ? a.days.lexicographicallyPrecedes(b.days) : a.cost < b.cost
    }
    return Array(sorted.prefix(limit))
  }
}
