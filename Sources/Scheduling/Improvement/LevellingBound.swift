import CivilTime

/// What no schedule that keeps all maximal lags can do better, field by field.
///
/// Three relaxations, and of lateness the hardest. The earliest finishes: everything is where it
/// would be if all that it does not have to wait for gave way. The energy of a resource: its work may
/// be torn into quarters and put into any week from its earliest place on that has room, ever the
/// shortest remaining work first. No schedule has more work finished by any week than that one
/// (Schrage, 1968), so the k-th finish of any schedule lies in its week or later; paired with the due
/// days in order this bounds the sum of lateness (Chu, 1992). Weights are summed level by level: of
/// all that weighs one or more, of all that weighs two or more, and so on. The prices of crowded
/// weeks: see ``CrowdedWork``.
struct LevellingBound {
  private struct Work {
    var position: Int
    var firstRow: Int
    var quarters: Int
  }

  private let problem: LevellingProblem
  private var pools: WeekPools
  private let earliest: EarliestFinishes
  private(set) var objective = LevellingObjective()
  /// Of critical and all other work together, which may be more than the sum of both.
  private(set) var lateness = 0

  init(_ problem: LevellingProblem, _ windows: Windows) {
    self.problem = problem
    pools = problem.pools
    earliest = EarliestFinishes(problem, windows)
    compute()
  }

  private mutating func compute() {
    var bound = LevellingObjective()
    let today = Int(problem.statusDate.number)
    var rest: [Int] = []
    var groups = Array(repeating: [Work](), count: problem.capacity.resourceCount)
    for position in 0..<problem.count where problem.items[position].kind != .done {
      let over = Int(earliest.finishes[position]) - Int(problem.items[position].deadline)
      if over > 0 {
        bound.missedDeadlines += 1
        bound.daysBeyondDeadlines += over
      }
      bound.finishes += Int(earliest.finishes[position]) - today
      if let resource = resource(of: position) {
        groups[resource].append(work(position, resource))
      } else {
        rest.append(position)
      }
    }
    bound.criticalLateness = lateness(rest, isCritical: true)
    bound.otherLateness = lateness(rest, isCritical: false)
    lateness = bound.lateness
    for resource in groups.indices {
      let critical = lateness(groups[resource], resource, isCritical: true)
      let other = lateness(groups[resource], resource, isCritical: false)
      bound.criticalLateness += critical
      bound.otherLateness += other
      let promised = groups[resource].filter { problem.items[$0.position].due != .max }
      lateness += max(critical + other, tornLateness(promised, resource))
    }
    objective = bound
    raiseByPrices()
  }

  private mutating func raiseByPrices() {
    let crowded = CrowdedWork(problem, earliest)
    let critical = crowded.lateness { $0.isCritical }
    let other = crowded.lateness { !$0.isCritical }
    objective.criticalLateness = max(objective.criticalLateness, critical)
    objective.otherLateness = max(objective.otherLateness, other)
    lateness = max(lateness, objective.lateness, crowded.lateness { _ in true })
  }

  private mutating func lateness(_ works: [Work], _ resource: Int, isCritical: Bool) -> Int {
    max(
      lateness(works.map(\.position), isCritical: isCritical),
      tornLateness(works.filter { isPromised($0, isCritical) }, resource)
    )
  }

  private func isPromised(_ work: Work, _ isCritical: Bool) -> Bool {
    let item = problem.items[work.position]
    return item.isCritical == isCritical && item.due != .max
  }

  /// The resource whose weeks limit the work; that of the owner, where several work together.
  private func resource(of position: Int) -> Int? {
    let kind = problem.items[position].kind
    guard kind == .free || kind == .started,
      let first = problem.network.demands.range(of: position).first,
      problem.network.demands[first].effort > 0
    else { return nil }
    return Int(problem.network.demands[first].resource)
  }

  private func work(_ position: Int, _ resource: Int) -> Work {
    let item = problem.items[position]
    let first = problem.network.demands.range(of: position).lowerBound
    let place = problem.tables.place(Int(item.calendar), Int(earliest.places[position]))
    return Work(
      position: position,
      firstRow: Int(place.row),
      quarters: earliest.leastQuarters.of(problem.network.demands[first], days: Int(item.days))
    )
  }

  /// Lateness if everything finishes as early as it can.
  private func lateness(_ positions: [Int], isCritical: Bool) -> Int {
    positions.reduce(0) { sum, position in
      let item = problem.items[position]
      guard item.isCritical == isCritical else { return sum }
      return sum + max(0, Int(earliest.finishes[position]) - Int(item.due)) * Int(item.weight)
    }
  }

  /// Lateness of torn work, level by level of weight.
  private mutating func tornLateness(_ works: [Work], _ resource: Int) -> Int {
    var sum = 0
    var below = 0
    let weights = works.map { Int(problem.items[$0.position].weight) }
    for weight in Set(weights).sorted() where weight > 0 {
      let level = works.filter { Int(problem.items[$0.position].weight) >= weight }
      let dues = level.map { work in
        let item = problem.items[work.position]
        return Int(item.due) - Int(item.need - item.days)
      }
      let late = zip(finishes(level, resource), dues.sorted()).reduce(0) {
        $0 + max(0, $1.0 - $1.1)
      }
      sum += (weight - below) * late
      below = weight
    }
    return sum
  }

  /// The Mondays of the weeks in which torn work finishes, ascending, up to the first week without
  /// a limit.
  private mutating func finishes(_ works: [Work], _ resource: Int) -> [Int] {
    var waiting = works.sorted { ($0.firstRow, $0.position) < ($1.firstRow, $1.position) }[...]
    var open: [Work] = []
    var days: [Int] = []
    var row = waiting.first?.firstRow ?? 0
    while !waiting.isEmpty || !open.isEmpty {
      if open.isEmpty, let next = waiting.first { row = max(row, next.firstRow) }
      while let next = waiting.first, next.firstRow <= row {
        open.append(waiting.removeFirst())
      }
      pools.reach(row)
      guard let given = pools.given(resource, row) else { break }
      serve(max(0, given), &open) { days.append(Int(pools.week(row).monday.number)) }
      row += 1
    }
    return days
  }

  /// Spends a week's quarters on the shortest work first.
  private func serve(_ quarters: Int, _ open: inout [Work], _ finished: () -> Void) {
    var left = quarters
    open.sort { ($0.quarters, $0.position) > ($1.quarters, $1.position) }
    while left > 0, var work = open.popLast() {
      let part = min(left, work.quarters)
      left -= part
      work.quarters -= part
      if work.quarters == 0 {
        finished()
      } else {
        open.append(work)
      }
    }
  }
}
