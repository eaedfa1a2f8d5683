/// The states that a search has met, in a table of fixed size that may forget.
///
/// After Sprecher (2000): forgetting costs time but never the answer. A state is dominated by
/// another one with the same started set that is not later and in which nothing matters longer.
struct ExactStates {
  /// A state keeps its time and this many finishes; one with more is not kept.
  private static let finishLimit = 15
  private static let ways = 4

  private let shift: UInt64
  private var turn = 0
  /// What had started; zero where nothing is kept.
  private let started: Cells<UInt64>
  /// What still mattered, in the order of its bits.
  private let mattering: Cells<UInt64>
  /// The time, then the moments until which each of these mattered.
  private let times: Cells<Int16>

  private static let largest = 19

  /// Room for the states of some activities in some nodes, up to 2 to the power of 19.
  init(count activities: Int, nodes: Int, in store: CellStore) {
    let useful = min(activities, Int.bitWidth - nodes.leadingZeroBitCount)
    let bits = max(2, min(useful, Self.largest))
    let count = 1 << bits
    shift = UInt64(64 - bits)
    started = store.cells(count, of: 0)
    mattering = store.cells(count, of: 0)
    times = store.cells(count * (Self.finishLimit + 1), of: 0)
  }

  /// Whether a state is dominated by one that is kept; if not, it is kept itself.
  mutating func dominates(
    _ moment: ExactMoment,
    _ finishes: Cells<Int32>,
    _ problem: ExactProblem
  ) -> Bool {
    let hash = (moment.started &* 0x9E37_79B9_7F4A_7C15) &>> shift
    let first = Int(hash) & ~(Self.ways - 1)
    var place = -1
    for slot in first..<first &+ Self.ways {
      if started[slot] == moment.started {
        if isBetter(slot, moment, finishes, problem) { return true }
      } else if started[slot] == 0, place < 0 {
        place = slot
      }
    }
    if place < 0 {
      turn = (turn &+ 1) & (Self.ways - 1)
      place = first &+ turn
    }
    keep(place, moment, finishes, problem)
    return false
  }

  private func isBetter(
    _ slot: Int,
    _ moment: ExactMoment,
    _ finishes: Cells<Int32>,
    _ problem: ExactProblem
  ) -> Bool {
    let row = times.row(slot, width: Self.finishLimit + 1)
    guard Int32(row[0]) <= moment.time else { return false }
    var set = mattering[slot]
    var place = 1
    while set != 0 {
      let activity = set.trailingZeroBitCount
      set &= set &- 1
      let end = finishes[activity] &+ problem.holds[activity]
      if Int32(row[place]) > max(moment.time, end) { return false }
      place &+= 1
    }
    return true
  }

  private func keep(
    _ slot: Int,
    _ moment: ExactMoment,
    _ finishes: Cells<Int32>,
    _ problem: ExactProblem
  ) {
    let row = times.row(slot, width: Self.finishLimit + 1)
    var kept: UInt64 = 0
    var place = 0
    var set = moment.started
    while set != 0 {
      let activity = set.trailingZeroBitCount
      set &= set &- 1
      let end = finishes[activity] &+ problem.holds[activity]
      guard end > moment.time else { continue }
      guard place < Self.finishLimit else { return }
      place &+= 1
      kept |= 1 &<< UInt64(activity)
      row[place] = Int16(truncatingIfNeeded: end)
    }
    row[0] = Int16(truncatingIfNeeded: moment.time)
    mattering[slot] = kept
    started[slot] = moment.started
  }
}
