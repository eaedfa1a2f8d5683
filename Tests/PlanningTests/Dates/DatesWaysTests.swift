import CivilTime
import PlanModel
import Planning
import Testing

@Suite("What would help on days that fail, in series made by chance")
struct DatesWaysTests {
  private let context = ChangeContext(
    statusDate: RandomSeries.statusDate,
    author: "",
    holidays: .shipped(),
    keys: KeySource(seed: 3)
  )

  @Test("works once it is done, and needs each of its parts", arguments: 0..<3)
  func works(block: UInt64) throws {
    var tried = 0
    for seed in block * 3..<block * 3 + 3 {
      let series = RandomSeries(seed: seed)
      let outlook = Outlook(of: series.plan, on: RandomSeries.statusDate, holidays: .shipped())
      let search = DateSearch(outlook)
      for meeting in series.meetings where meeting.planningDay != nil {
        let days = meeting.window?.days.map { $0 } ?? []
        guard let day = days.last(where: { !$0.isWeekend }),
          let why = search.whyNot(meeting.id, on: day, in: context), !why.reasons.isEmpty
        else { continue }
        #expect(!why.conflict.isEmpty, "seed \(seed)")
        #expect((why.obstacle == nil) == !why.relaxations.isEmpty, "seed \(seed)")
        #expect(why.relaxations.map(\.cost) == why.relaxations.map(\.cost).sorted())
        for way in why.relaxations {
          tried += 1
          try expect(way, toOpen: meeting, on: day, in: series, "seed \(seed), \(meeting.code)")
        }
      }
    }
    #expect(tried > 0)
  }

  /// Carries out all of it and counts day by day: the meeting can open, as the others then are.
  private func expect(
    _ way: DateRelaxation,
    toOpen meeting: Meeting,
    on day: Day,
    in series: RandomSeries,
    _ what: Comment
  ) throws {
    var (plan, context) = (series.plan, context)
    let change = try plan.change(for: way.request(reason: "agreed"), in: &context)
    try plan.apply(change.edits)
    let moved = try #require(plan.meetings[meeting.id])
    #expect(moved.planningDay == day, what)
    // A host's day off that was accepted is no longer looked at by anybody.
    if way.needsReason { return }
    let counted = DayByDayDates(
      plan: plan,
      statusDate: RandomSeries.statusDate,
      holidays: series.counted.holidays
    )
    var given: [Meeting.ID: Day] = [:]
    for other in plan.meetings where other.id != meeting.id { given[other.id] = other.planningDay }
    let open = plan.meetings.filter { $0.id == meeting.id || given[$0.id] == nil }
    let choices = counted.choices(for: open, given: given, judging: open.map(\.id))
    #expect(choices.contains { $0[meeting.id] == day }, what)
  }
}
