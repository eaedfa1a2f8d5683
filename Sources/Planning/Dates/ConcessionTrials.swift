import CivilTime
import PlanModel
import Scheduling

/// Tries days for the other meetings and counts what each choice would have to give up.
///
/// With one other meeting all its days are tried, so that the cheapest way is found for certain.
/// With more, the meetings are moved in turn from a few choices that keep as much as they can.
struct ConcessionTrials {
  /// How many choices are tried at most when several meetings can give way.
  static let most = 1_500

  private(set) var relaxations: [DateRelaxation] = []
  /// Of the chains of work that did not fit, the one that lacks least.
  private(set) var chain: TaskChain?

  private let search: DateSearch
  private let event: Int
  /// By event: the place of the day that it has.
  private let current: [Int?]
  /// By event: the places that its host works, and its own; nobody asks a host to give up a day off
  /// for a meeting that gives way.
  private let choices: [[Int]]
  private var tried = 0

  init(_ search: DateSearch, _ event: Int) {
    self.search = search
    self.event = event
    let current = search.events.map { facts in facts.day.flatMap(facts.place) }
    self.current = current
    choices = search.events.indices.map { other in
      if other == event || !search.isSearched(other) { return [] }
      var days = DayBits(count: search.events[other].count, holdingAll: true)
      for limit in search.problem.limits where limit.event == other {
        if search.claims[limit.id].isKeptByOthers { days.formIntersection(limit.allowed) }
      }
      if let own = current[other] { days[own] = true }
      return days.places
    }
    let others = choices.indices.filter { !choices[$0].isEmpty }
    if others.count < 2 {
      sweep(others, from: current)
    } else {
      for start in starts { descend(others, from: start) }
    }
  }

  /// The days as they are, and the nearest ones that keep all, or all but the work.
  private var starts: [[Int?]] {
    let nearest = [false, true].compactMap { dropsWork -> [Int?]? in
      let isLeftOut = search.claims.indices.map { isSpared($0, droppingWork: dropsWork) }
      var space = DateSpace(search.problem) { isLeftOut[$0] }.joined()
      if let place = current[event] { space.fix(event, at: place) }
      return search.nearestPlaces(in: &space)
    }
    return [current] + nearest
  }

  private func isSpared(_ id: Int, droppingWork: Bool) -> Bool {
    let claim = search.claims[id]
    if droppingWork, claim.isWork { return true }
    if search.problem.limits.contains(where: { $0.id == id && $0.event == event }) { return true }
    switch claim {
    case .opens, .window, .horizon: return true
    default: return false
    }
  }

  private mutating func sweep(_ others: [Int], from start: [Int?]) {
    _ = attempt(start)
    for other in others {
      for place in choices[other] where place != start[other] {
        var places = start
        places[other] = place
        _ = attempt(places)
      }
    }
  }

  /// Moves one meeting after the other to its best day until none gets better.
  private mutating func descend(_ others: [Int], from start: [Int?]) {
    let end = min(tried + Self.most / 3, Self.most)
    var (places, best) = (start, attempt(start))
    var isBetter = true
    while isBetter {
      isBetter = false
      for other in others {
        for place in choices[other].sorted(by: nearer(to: places[other] ?? 0)) {
          if tried >= end { return }
          var next = places
          next[other] = place
          let score = attempt(next)
          if score < best { (places, best, isBetter) = (next, score, true) }
        }
      }
    }
  }

  private func nearer(to wanted: Int) -> (Int, Int) -> Bool {
    { (abs($0 - wanted), $0) < (abs($1 - wanted), $1) }
  }

  /// Keeps what a choice of days would ask for.
  ///
  /// - Returns: What it lacks, and what it costs; smaller is better.
  private mutating func attempt(_ places: [Int?]) -> (lack: Int, cost: Int) {
    tried += 1
    let broken = broken(places)
    let facts = broken.count(where: \.isFact)
    if facts > 0 { return (1_000_000 * facts, 0) }
    let draft = ConcessionDraft(search, event, places: places, giving: broken)
    if let new = draft.chain {
      let lack = new.needed - new.available
      if chain.map({ lack < $0.needed - $0.available }) ?? true { chain = new }
      return (max(1, lack), 0)
    }
    let found = draft.relaxations
    relaxations += found
    return found.map { (0, $0.cost) }.min { $0 < $1 } ?? (1_000_000, 0)
  }

  /// The conditions that the choice breaks, apart from what the other meetings break already.
  private func broken(_ places: [Int?]) -> [DateClaim] {
    func isMoved(_ other: Int) -> Bool { other == event || places[other] != current[other] }
    var ids: [Int] = []
    for limit in search.problem.limits where isMoved(limit.event) {
      if case .opens = search.claims[limit.id] { continue }
      if let place = places[limit.event], !limit.allowed[place] { ids.append(limit.id) }
    }
    for rule in search.problem.rules where isMoved(rule.from) || isMoved(rule.to) {
      guard let from = places[rule.from], let to = places[rule.to] else { continue }
      if !rule.holds(from, to) { ids.append(rule.id) }
    }
    return ids.sorted().map { search.claims[$0] }
  }
}

extension DateClaim {
  /// Whether nobody can give it up.
  fileprivate var isFact: Bool {
    switch self {
    case .notInThePast, .order: true
    default: false
    }
  }

  /// Whether a meeting that gives way to another keeps it on its new day.
  fileprivate var isKeptByOthers: Bool {
    switch self {
    case .notInThePast, .hostWorks, .hostIsFree: true
    default: false
    }
  }
}
