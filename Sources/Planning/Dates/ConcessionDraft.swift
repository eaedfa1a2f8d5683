import CivilTime
import PlanModel
import Scheduling

/// Turns conditions that are given up on certain days into requests that somebody could make.
struct ConcessionDraft {
  private let search: DateSearch
  private let event: Int
  /// By event: the place of its day; `nil` where no day is known nor needed.
  private let places: [Int?]
  /// What is given up, in the order of the claims.
  private let given: [DateClaim]
  private var shifts: [Compression.Shift] = []
  /// The tasks that do not fit between the days; then nothing helps.
  private(set) var chain: TaskChain?

  /// Takes days for all meetings, and what they break.
  init(_ search: DateSearch, _ event: Int, places: [Int?], giving given: [DateClaim]) {
    self.search = search
    self.event = event
    self.places = places
    self.given = given
    guard given.contains(where: \.isWork) else { return }
    let openings = places.indices.map { other in
      places[other].map { search.events[other].day(at: $0) }
    }
    switch WorkPass(search, openings: openings).grade {
    case .compressed(let compression): shifts = compression.shifts
    case .impossible(let chain): self.chain = chain
    case .feasible, .blocked: break
    }
  }

  /// Takes for each meeting the day nearest to its own that the rest of the conditions allows.
  ///
  /// - Returns: `nil` when no days fit.
  init?(_ concessions: DateConcessions, _ ladder: ConcessionLadder, leavingOut ids: [Int]) {
    let search = concessions.search
    let isLeftOut = Set(ids)
    var space = DateSpace(ladder.problem, leavingOut: isLeftOut.contains).joined()
    guard let places = search.nearestPlaces(in: &space) else { return nil }
    let given = Set(ids.map { ladder.rungs[$0].claim }).sorted().map { ladder.claims[$0] }
    self.init(search, concessions.event, places: places, giving: given)
  }

  /// Where a country stands in the way, its blackout may be lifted or it may be done without: each
  /// is a relaxation of its own.
  var relaxations: [DateRelaxation] {
    if chain != nil { return [] }
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
    maker.addMoves(with: event)
    for shift in shifts { maker.add(shift) }
    return maker.relaxation
  }
}

extension DateSearch {
  /// Fixes one event after the other on the day nearest to the one it has; `nil` when none is left.
  ///
  /// Events without a day are left open, and their place is `nil`.
  func nearestPlaces(in space: inout DateSpace) -> [Int?]? {
    var places: [Int?] = Array(repeating: nil, count: events.count)
    for other in places.indices {
      let days = space.feasibleDays[other]
      if days.isEmpty { return nil }
      guard let day = events[other].day else { continue }
      let wanted = events[other].place(of: day) ?? 0
      let nearest = days.places.min { (abs($0 - wanted), $0) < (abs($1 - wanted), $1) }
      guard let nearest else { return nil }
      places[other] = nearest
      space.fix(other, at: nearest)
    }
    return places
  }
}

extension DateClaim {
  /// Whether it is about the work for the meetings, which may be done with less margin.
  var isWork: Bool {
    switch self {
    case .leadTime, .startsInTime: true
    default: false
    }
  }
}
