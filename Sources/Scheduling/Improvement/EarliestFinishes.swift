import CivilTime

/// When every activity can finish at the earliest, whatever schedule is chosen.
///
/// Three rules, in one pass over the topological order. It starts no earlier than its predecessors
/// and maximal lags allow. It finds room in weeks from which only work that never moves has been
/// taken. And if it is to finish by some day, everything that has to come before it gets a latest
/// day as well: where a resource cannot do all that between those days, even torn into quarters, the
/// activity finishes later. So the rule chains precedence with the energy of weeks.
struct EarliestFinishes {
  /// Above so much open work the third rule is left out: its table has a bit for every pair.
  private static let chainedUpTo = 3000
  /// No more work than this before another is looked at, the last of it.
  private static let longestChain = 300

  /// Its weeks hold nothing but work that never moves.
  private(set) var pass: LevellingPass
  let leastQuarters: LeastQuarters
  /// By position, the latest place in the question that is asked; only of `chain`.
  private var latest: ContiguousArray<Int>
  /// By position, the last question in which it was part of the chain.
  private var asked: ContiguousArray<Int32>
  private var question: Int32 = 0
  /// What is asked about, and what comes before it, backwards.
  private var chain: ContiguousArray<Int32> = []
  private var energies: [WeekEnergy]

  init(_ problem: LevellingProblem, _ windows: Windows) {
    pass = LevellingPass(problem)
    leastQuarters = LeastQuarters(problem.capacity)
    latest = ContiguousArray(repeating: 0, count: problem.count)
    asked = ContiguousArray(repeating: 0, count: problem.count)
    energies = Array(repeating: WeekEnergy(), count: problem.capacity.resourceCount)
    pass.begin()
    compute(windows)
  }

  /// By position, the first place that any schedule can give it.
  var places: ContiguousArray<Int32> { pass.places }
  /// By position, the first day on which it can have finished, wait included.
  var finishes: ContiguousArray<Int32> { pass.finishes }

  private var problem: LevellingProblem { pass.problem }

  /// The rows of the first and the last day of the work at its first place.
  func rows(of position: Int) -> ClosedRange<Int> {
    let item = problem.items[position]
    let (calendar, place) = (Int(item.calendar), Int(places[position]))
    let first = problem.tables.place(calendar, place)
    let last = problem.tables.place(calendar, place + max(1, Int(item.days)) - 1)
    return Int(first.row)...Int(last.row)
  }

  /// Weighted days late if it finishes as early as it can.
  func lateness(of position: Int) -> Int {
    problem.items[position].lateness(finishing: Int(finishes[position]))
  }

  private mutating func compute(_ windows: Windows) {
    let open = problem.items.count(where: \.isPlaced)
    let ancestors = open <= Self.chainedUpTo ? OpenAncestors(problem) : nil
    var number = 0
    for position in 0..<problem.count where problem.items[position].isPlaced {
      let early = Int(windows[Int(problem.network.indices[position])].earlyFinish.number)
      put(position, finishingOnOrAfter: early, pass.earliest(position))
      if let ancestors {
        chain.removeAll(keepingCapacity: true)
        chain.append(Int32(position))
        ancestors.append(Self.longestChain, of: number, to: &chain)
        if chain.count > 1 { raise(position) }
      }
      number += 1
    }
  }

  /// Puts work where it has room if it were alone.
  private mutating func put(_ position: Int, finishingOnOrAfter day: Int, _ earliest: Int) {
    let item = problem.items[position]
    var place = max(earliest, day)
    if item.need > 0 {
      let index = problem.tables.index(Int(item.calendar), of: day)
      place = max(earliest, index - Int(item.need) + 1)
    }
    if item.usesCapacity { place = pass.earliestFit(position, from: place) }
    pass.places[position] = Int32(clamping: place)
    pass.finishes[position] = Int32(clamping: pass.finish(item, at: place))
  }

  /// Finds the first day by which it may have finished, in steps that double and then halve.
  private mutating func raise(_ position: Int) {
    let first = Int(pass.finishes[position])
    guard isTooMuch(position, by: first) else { return }
    var (refused, step) = (first, 1)
    while isTooMuch(position, by: refused + step) {
      (refused, step) = (refused + step, step * 2)
      // Nothing waits for a century; without this a table without end might be built.
      guard step < 40_000 else { break }
    }
    var allowed = refused + step
    while allowed - refused > 1 {
      let middle = (refused + allowed) / 2
      if isTooMuch(position, by: middle) { refused = middle } else { allowed = middle }
    }
    put(position, finishingOnOrAfter: allowed, Int(pass.places[position]))
  }

  /// Whether the work and all before it cannot have finished by the end of a day.
  private mutating func isTooMuch(_ position: Int, by day: Int) -> Bool {
    question += 1
    for resource in energies.indices { energies[resource].removeAll() }
    for entry in chain {
      let member = Int(entry)
      let last = pass.place(member, finishingBy: min(day, latestFinish(member)))
      if last < Int(pass.places[member]) { return true }
      latest[member] = last
      asked[member] = question
      addEnergy(member)
    }
    for resource in energies.indices where energies[resource].isTooMuch(resource, &pass.pools) {
      return true
    }
    return false
  }

  /// The day by which it has to finish if what follows in the chain is to be at its latest place.
  private func latestFinish(_ position: Int) -> Int {
    var day = Int.max
    for number in problem.network.successors.range(of: position) {
      let arc = problem.network.successors[number]
      let other = Int(arc.other)
      guard asked[other] == question, problem.items[other].kind == .free else { continue }
      day = min(day, pass.latestFinish(problem.items[other], before: latest[other], arc))
    }
    return day
  }

  private mutating func addEnergy(_ position: Int) {
    let item = problem.items[position]
    let demands = problem.network.demands
    guard item.usesCapacity else { return }
    let calendar = Int(item.calendar)
    let first = problem.tables.place(calendar, Int(pass.places[position])).row
    let last = problem.tables.place(calendar, latest[position] + Int(item.days) - 1).row
    for number in demands.range(of: position) where demands[number].effort > 0 {
      let quarters = leastQuarters.of(demands[number], days: Int(item.days))
      energies[Int(demands[number].resource)].add(
        WeekEnergy.Piece(firstRow: first, lastRow: last, quarters: Int32(quarters))
      )
    }
  }
}
