/// The choices that a date problem leaves when some of its conditions are left out.
///
/// Take two choices that keep all conditions, and of each event the earlier of its two days: that
/// choice keeps them too, because the tables of the rules never fall. So the choices have a least
/// one, and raising days until nothing is broken finds it or shows that there is none. No search
/// is needed for that, whatever the pairs look like (Jeavons and Cooper, "Tractable constraints on
/// ordered domains", 1995).
package struct DateSpace: Sendable {
  struct Arc: Sendable {
    let from: Int
    let to: Int
    var earliest: [Int32]
  }

  let counts: [Int]
  /// By event, the days that its own conditions allow.
  package private(set) var allowed: [DayBits]
  private(set) var arcs: [Arc] = []

  /// Makes the space of a problem; `isLeftOut` is asked with the id of each condition.
  package init(_ problem: DateProblem, leavingOut isLeftOut: (Int) -> Bool = { _ in false }) {
    counts = problem.counts
    allowed = counts.map { DayBits(count: $0, holdingAll: true) }
    for limit in problem.limits where !isLeftOut(limit.id) {
      allowed[limit.event].formIntersection(limit.allowed)
    }
    for rule in problem.rules where !isLeftOut(rule.id) {
      arcs.append(Arc(from: rule.from, to: rule.to, earliest: rule.earliest))
    }
  }

  /// The same space with the rules of each pair of events made one, for many questions.
  package func joined() -> DateSpace {
    var space = self
    var joined: [Arc] = []
    for arc in arcs {
      guard let place = joined.firstIndex(where: { $0.from == arc.from && $0.to == arc.to }) else {
        joined.append(arc)
        continue
      }
      for day in arc.earliest.indices {
        joined[place].earliest[day] = max(joined[place].earliest[day], arc.earliest[day])
      }
    }
    space.arcs = joined
    return space
  }

  /// Keeps only the given days of an event.
  package mutating func restrict(_ event: Int, to days: DayBits) {
    allowed[event].formIntersection(days)
  }

  /// Keeps only one day of an event.
  package mutating func fix(_ event: Int, at place: Int) {
    let isAllowed = allowed[event][place]
    allowed[event] = DayBits(count: counts[event], holdingAll: false)
    allowed[event][place] = isAllowed
  }

  /// The choice with the earliest day of every event; `nil` when there is no choice at all.
  package var earliestChoice: [Int]? {
    var places = allowed.map { $0.next(from: 0) }
    return settle(&places) ? places : nil
  }

  package var isFeasible: Bool { earliestChoice != nil }

  /// Raises days, none more than needed, until nothing is broken.
  ///
  /// - Returns: Whether every event still has a day.
  func settle(_ places: inout [Int]) -> Bool {
    for event in places.indices where places[event] >= counts[event] { return false }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for arc in arcs {
        let least = Int(arc.earliest[places[arc.from]])
        if places[arc.to] >= least { continue }
        let place = allowed[arc.to].next(from: least)
        if place >= counts[arc.to] { return false }
        places[arc.to] = place
        isSettled = false
      }
    }
    return true
  }

  /// By event, the days that occur in some choice.
  ///
  /// Of the choices from a given day of an event on, the least one has the event's next such day;
  /// each goes on from the one before, so that no day is raised twice.
  package var feasibleDays: [DayBits] {
    var days = counts.map { DayBits(count: $0, holdingAll: false) }
    guard let earliest = earliestChoice else { return days }
    for event in counts.indices {
      var places = earliest
      repeat {
        days[event][places[event]] = true
        places[event] = allowed[event].next(from: places[event] + 1)
      } while settle(&places)
    }
    return days
  }
}
