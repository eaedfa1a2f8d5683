import CivilTime
import PlanModel
import Scheduling

/// Looks for the cheapest concessions with which a meeting can open on a day, and tries each.
struct DateConcessions {
  /// How many ways are shown, how many are tried, and how many sets of conditions are turned into
  /// concessions when several meetings can give way.
  static let most = 5
  static let tried = 24
  static let sets = 8

  let search: DateSearch
  let event: Int

  init(_ search: DateSearch, _ event: Int) {
    self.search = search
    self.event = event
  }

  /// The ways that work, cheapest first; where none does, the work that fits least badly.
  ///
  /// A way that gives up all that a cheaper one does, and more, is no choice for anybody.
  func answer(in context: ChangeContext) -> (ways: [DateRelaxation], chain: TaskChain?) {
    let trials = ConcessionTrials(search, event)
    let drafts = trials.relaxations + draftsOfMany
    // Ways of equal cost come in a stated order, and sorting keeps it.
    let sorted = drafts.enumerated().sorted { ($0.1.cost, $0.0) < ($1.1.cost, $1.0) }
    var found: [DateRelaxation] = []
    var tried = 0
    for (_, way) in sorted where found.count < Self.most && tried < Self.tried {
      let kinds = way.kinds
      if found.contains(where: { kinds.isSuperset(of: $0.kinds) }) { continue }
      tried += 1
      if works(way, in: context) { found.append(way) }
    }
    return (found, found.isEmpty ? trials.chain : nil)
  }

  /// What conflicts suggest where so many meetings can give way that not all days are tried.
  ///
  /// Ways that keep all lead times are looked for on their own: a day less of a lead time seems
  /// cheap until all tasks of its chain are moved, and such sets would use up the tries.
  private var draftsOfMany: [DateRelaxation] {
    let others = search.events.indices.filter { $0 != event && search.isSearched($0) }
    if others.count < 2 { return [] }
    return [false, true].flatMap { keepsLeadTimes in
      let ladder = ConcessionLadder(search, event, keepingLeadTimes: keepsLeadTimes)
      let sets = Relaxations(
        of: ladder.order,
        among: ladder.rungs.count,
        costs: { ladder.rungs[$0].cost },
        limit: Self.sets
      ) { isKept in
        DateSpace(ladder.problem, leavingOut: { !isKept[$0] }).isFeasible
      }
      return sets.all.flatMap { set in
        ConcessionDraft(self, ladder, leavingOut: set.conditions)?.relaxations ?? []
      }
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

extension DateRelaxation {
  /// What is given up, whatever the amount; work with less margin is one thing.
  fileprivate var kinds: Set<Kind> { Set(concessions.map(Kind.init)) }

  fileprivate enum Kind: Hashable {
    case work
    case move(Meeting.ID)
    case window(Meeting.ID)
    case horizon
    case gap(Meeting.ID, Meeting.ID)
    case blackout(Blackout.ID)
    case quorum(Meeting.ID)
    case country(Country.ID, Meeting.ID)
    case host(Country.ID, Meeting.ID)

    init(_ concession: DateConcession) {
      switch concession {
      case .moveTask: self = .work
      case .moveMeeting(let meeting, _, _): self = .move(meeting)
      case .widenWindow(let meeting, _): self = .window(meeting)
      case .widenHorizon: self = .horizon
      case .lessGap(let first, let second, _, _), .moreGap(let first, let second, _, _):
        self = .gap(first, second)
      case .liftBlackout(let blackout, _, _, _): self = .blackout(blackout)
      case .lowerQuorum(let meeting, _, _): self = .quorum(meeting)
      case .doWithout(let country, let meeting): self = .country(country, meeting)
      case .hostOnDayOff(let country, let meeting, _): self = .host(country, meeting)
      }
    }
  }
}
