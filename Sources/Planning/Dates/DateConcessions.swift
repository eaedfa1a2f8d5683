import CivilTime
import PlanModel
import Scheduling

/// Looks for the cheapest concessions with which a meeting can open on a day, and tries each.
struct DateConcessions {
  /// How many ways are shown, and how many sets of conditions are turned into concessions.
  static let most = 5
  static let tried = 12

  let search: DateSearch
  let event: Int
  let place: Int

  init(_ search: DateSearch, _ event: Int, _ place: Int) {
    self.search = search
    self.event = event
    self.place = place
  }

  /// Ways that keep all lead times are looked for on their own: a day less of a lead time seems
  /// cheap until all tasks of its chain are moved, and such sets would use up the tries.
  func relaxations(in context: ChangeContext) -> [DateRelaxation] {
    var found: [DateRelaxation] = []
    for keepsLeadTimes in [false, true] {
      let ladder = ConcessionLadder(search, event, keepingLeadTimes: keepsLeadTimes)
      for way in ways(ladder, in: context)
      where !found.contains(where: { $0.concessions == way.concessions }) {
        found.append(way)
      }
    }
    // Ways of equal cost come in a stated order, and sorting keeps it.
    let sorted = found.enumerated().sorted { ($0.1.cost, $0.0) < ($1.1.cost, $1.0) }
    return sorted.prefix(Self.most).map(\.1)
  }

  /// The ways that work among the cheapest sets of conditions that are enough.
  private func ways(_ ladder: ConcessionLadder, in context: ChangeContext) -> [DateRelaxation] {
    let sets = Relaxations(
      of: ladder.order,
      among: ladder.rungs.count,
      costs: { ladder.rungs[$0].cost },
      limit: Self.tried
    ) { isKept in
      DateSpace(ladder.problem, leavingOut: { !isKept[$0] }).isFeasible
    }
    return sets.all.flatMap { set in
      let draft = ConcessionDraft(self, ladder, leavingOut: set.conditions)
      return draft?.relaxations.filter { works($0, in: context) } ?? []
    }
  }

  /// Whether the meeting can open on the day once the requests are carried out on a copy.
  private func works(_ relaxation: DateRelaxation, in context: ChangeContext) -> Bool {
    var (context, plan) = (context, search.outlook.plan)
    let request = relaxation.request(reason: "agreed")
    do {
      let change = try plan.change(for: request, in: &context)
      try plan.apply(change.edits)
    } catch {
      // What the rules of the plan refuse helps nobody.
      return false
    }
    let after = Outlook(
      of: plan,
      on: search.outlook.statusDate,
      holidays: context.holidays,
      previous: search.outlook
    )
    var query = search.query
    query.supposed = query.supposed.filter { plan[$0.key]?.workingDay != $0.value }
    let tried = DateSearch(after, query)
    let moved = Set(relaxation.moves.map(\.meeting))
    let events = Set(tried.events.indices.filter { moved.contains(tried.events[$0].meeting.id) })
    let free = tried.undated.filter { tried.events[$0].day == nil }
    let isLeftOut = tried.leftOut(searching: events.union(free), free: Set(free))
    return DateSpace(tried.problem) { isLeftOut[$0] }.isFeasible
  }
}
