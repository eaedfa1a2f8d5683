import CivilTime
import PlanModel
import Scheduling

/// Turns conditions that are given up in part into requests that somebody could make.
struct ConcessionDraft {
  private let search: DateSearch
  private let event: Int
  /// By event: the place of its day; `nil` where no day is known nor needed.
  private var places: [Int?]
  /// What is given up, in the order of the claims.
  private let given: [DateClaim]
  private var shifts: [Compression.Shift] = []

  /// `nil` when no days fit, or when the work does not fit between them.
  init?(_ concessions: DateConcessions, _ ladder: ConcessionLadder, leavingOut ids: [Int]) {
    search = concessions.search
    event = concessions.event
    given = Set(ids.map { ladder.rungs[$0].claim }).sorted().map { ladder.claims[$0] }
    let isLeftOut = Set(ids)
    var space = DateSpace(ladder.problem, leavingOut: isLeftOut.contains).joined()
    places = Array(repeating: nil, count: concessions.search.events.count)
    for other in places.indices {
      let days = space.feasibleDays[other]
      if days.isEmpty { return nil }
      let facts = search.events[other]
      if facts.day == nil { continue }
      let wanted = facts.day.flatMap { facts.place(of: $0) } ?? 0
      let nearest = days.places.min { (abs($0 - wanted), $0) < (abs($1 - wanted), $1) }
      guard let nearest else { return nil }
      places[other] = nearest
      space.fix(other, at: nearest)
    }
    if !givesUpLeadTime { return }
    let openings = places.indices.map { other in
      places[other].map { search.events[other].day(at: $0) }
    }
    guard case .compressed(let compression) = WorkPass(search, openings: openings).grade else {
      return nil
    }
    shifts = compression.shifts
  }

  private var givesUpLeadTime: Bool {
    given.contains { claim in
      switch claim {
      case .leadTime, .startsInTime: true
      default: false
      }
    }
  }

  /// Where a country stands in the way, its blackout may be lifted or it may be done without: each
  /// is a relaxation of its own.
  var relaxations: [DateRelaxation] {
    let isChoice = given.contains { claim in
      switch claim {
      case .quorum, .requiredIsFree: true
      default: false
      }
    }
    return (isChoice ? [true, false] : [false]).compactMap { relaxation(liftingBlackouts: $0) }
  }

  private func relaxation(liftingBlackouts: Bool) -> DateRelaxation? {
    var maker = ConcessionMaker(search, places)
    for claim in given {
      guard maker.add(claim, liftingBlackouts: liftingBlackouts) else { return nil }
    }
    for shift in shifts { maker.add(shift) }
    maker.addMoves(with: event)
    return maker.relaxation
  }
}
