import PlanModel
import Scheduling

/// The problem of a day with every condition in degrees: as it is, and with more and more given up.
///
/// Each degree is a condition of its own with an id of its own; a milder one says less than a
/// stricter one. Giving up so much of a condition is to leave out all stricter degrees.
struct ConcessionLadder {
  /// How much can be given up: days, countries, or whether at all.
  static let amounts = [0, 1, 2, 3, 5, 8, 13, 21, 31]

  /// One degree of one condition.
  struct Rung {
    let claim: Int
    /// How much is given up as long as it holds.
    let amount: Int
    /// What it costs to leave it out for the next degree; `nil` for the mildest one.
    let cost: Int?
  }

  private(set) var rungs: [Rung] = []
  private(set) var problem: DateProblem
  /// By id of the claim; every one that there is, whether or not some day breaks it.
  let claims: [DateClaim]
  private let search: DateSearch
  private let event: Int
  private let keepsLeadTimes: Bool

  /// With lead times kept, only days, windows, gaps and countries are given up.
  init(_ search: DateSearch, _ event: Int, keepingLeadTimes: Bool) {
    self.search = search
    self.event = event
    keepsLeadTimes = keepingLeadTimes
    problem = DateProblem(counts: search.events.map(\.count))
    let makers = Self.amounts.map { amount in
      var maker = DateProblemMaker(search.outlook, search.query, givingUp: amount)
      maker.make()
      return maker
    }
    claims = makers[0].claims
    for claim in claims.indices { add(claim, makers) }
  }

  /// Ids in the order in which conflicts try to do without them: facts, hosts, then what is cheap;
  /// of one condition the mild degrees first.
  var order: [Int] {
    rungs.indices.sorted { a, b in
      let (first, second) = (rungs[a], rungs[b])
      let costs = (first.cost ?? .max, second.cost ?? .max)
      if costs.0 != costs.1 { return costs.0 > costs.1 }
      return (first.claim, second.amount) < (second.claim, first.amount)
    }
  }

  private mutating func add(_ claim: Int, _ makers: [DateProblemMaker]) {
    let name = makers[0].claims[claim]
    var degrees = degrees(of: name)
    if case .opens = name, isAsked(claim, makers[0]) { degrees = 1 }
    let limits = makers.prefix(degrees).map { $0.problem.limits.first { $0.id == claim } }
    let rules = makers.prefix(degrees).map { $0.problem.rules.first { $0.id == claim } }
    var last: Int?
    for degree in 0..<degrees {
      // A degree that says just what the one before says is none.
      if let last, limits[last]?.allowed == limits[degree]?.allowed,
        rules[last]?.earliest == rules[degree]?.earliest
      {
        continue
      }
      guard add(limits[degree], rules[degree]) else { continue }
      let next = degree + 1 < degrees ? Self.amounts[degree + 1] - Self.amounts[degree] : nil
      let cost = next.map { max(1, unit(of: name)) * $0 }
      rungs.append(Rung(claim: claim, amount: Self.amounts[degree], cost: cost))
      last = degree
    }
  }

  private func isAsked(_ claim: Int, _ maker: DateProblemMaker) -> Bool {
    maker.problem.limits.contains { $0.id == claim && $0.event == event }
  }

  /// Adds a degree under the next id; what others break on the days they have is not looked at.
  private mutating func add(_ limit: DateProblem.Limit?, _ rule: DateProblem.Rule?) -> Bool {
    if var limit {
      limit.id = rungs.count
      if limit.event != event, let place = place(of: limit.event) { limit.allowed[place] = true }
      problem.limits.append(limit)
    }
    if var rule {
      rule.id = rungs.count
      if rule.from != event, rule.to != event, let from = place(of: rule.from),
        let to = place(of: rule.to), !rule.holds(from, to)
      {
        return false
      }
      problem.rules.append(rule)
    }
    return true
  }

  private func place(of event: Int) -> Int? {
    search.events[event].day.flatMap { search.events[event].place(of: $0) }
  }

  /// How many degrees a condition has; one that is never given up has one.
  private func degrees(of claim: DateClaim) -> Int {
    switch claim {
    case .notInThePast, .order: 1
    case .startsInTime, .leadTime: keepsLeadTimes ? 1 : Self.amounts.count
    case .hostWorks, .hostIsFree, .requiredIsFree: 2
    case .quorum(_, let needed): min(Self.amounts.count, needed + 1)
    default: Self.amounts.count
    }
  }

  /// What a unit costs at least, whichever way it is given up.
  private func unit(of claim: DateClaim) -> Int {
    let weights = search.weights
    switch claim {
    case .opens(let meeting, _):
      let isPromised = search.outlook.plan[meeting]?.openingDay != nil
      return weights.otherThanAnnounced * (isPromised ? max(1, weights.moveAnnounced) : 1)
    case .requiredIsFree: return min(weights.giveUpRequired, weights.giveUpBlackout)
    case .quorum: return min(weights.giveUpQuorum, weights.giveUpBlackout)
    default: return claim.weight(weights)
    }
  }
}
