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

  func relaxations(in context: ChangeContext) -> [DateRelaxation] {
    let ladder = ConcessionLadder(search, event)
    let sets = Relaxations(
      of: ladder.order,
      among: ladder.rungs.count,
      costs: { ladder.rungs[$0].cost },
      limit: Self.tried
    ) { isKept in
      DateSpace(ladder.problem, leavingOut: { !isKept[$0] }).isFeasible
    }
    var found: [DateRelaxation] = []
    for set in sets.all {
      guard let draft = ConcessionDraft(self, ladder, leavingOut: set.conditions) else { continue }
      for relaxation in draft.relaxations where works(relaxation, in: context) {
        if !found.contains(where: { $0.concessions == relaxation.concessions }) {
          found.append(relaxation)
        }
      }
    }
    // Sets of equal cost come in a stated order, and sorting keeps it.
    let sorted = found.enumerated().sorted { ($0.1.cost, $0.0) < ($1.1.cost, $1.0) }
    return sorted.prefix(Self.most).map(\.1)
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
