/// What a pass through time has to remember: who may start, who waits, and what happens when.
struct SlotMoments {
  /// By position: place in the list.
  let ranks: Cells<Int32>
  /// By position: predecessors that have not finished.
  let open: Cells<Int32>
  /// By position: when lags after finished predecessors are over.
  let earliest: Cells<Int32>
  /// One bit for each rank that may start now.
  let eligible: Cells<UInt64>
  let eligibleWords: Int
  /// By slot: the newest event, or -1.
  ///
  /// An event is twice a position, plus one for a finish.
  private let newest: Cells<Int32>
  /// By position: the event in the same slot before it, or -1.
  private let older: Cells<Int32>

  init(count: Int, horizon: Int, in store: CellStore) {
    ranks = store.cells(count, of: 0)
    open = store.cells(count, of: 0)
    earliest = store.cells(count, of: 0)
    eligibleWords = (count + 63) / 64
    eligible = store.cells(eligibleWords, of: 0)
    newest = store.cells(horizon + 1, of: -1)
    older = store.cells(count, of: -1)
  }

  /// Forgets all events.
  func clear(through slot: Int) { newest.fill(first: slot + 1, with: -1) }

  @inline(__always)
  func setEligible(_ activity: Int) {
    let rank = Int(ranks[activity])
    eligible[rank &>> 6] |= 1 &<< UInt64(rank & 63)
  }

  @inline(__always)
  func add(_ activity: Int, isFinish: Bool, at slot: Int) {
    older[activity] = newest[slot]
    newest[slot] = Int32(truncatingIfNeeded: activity &* 2 &+ (isFinish ? 1 : 0))
  }

  func isQuiet(_ slot: Int) -> Bool { newest[slot] < 0 }

  /// Takes the newest event out of a slot.
  @inline(__always)
  func pop(_ slot: Int) -> (activity: Int, isFinish: Bool)? {
    let event = newest[slot]
    guard event >= 0 else { return nil }
    let activity = Int(event &>> 1)
    newest[slot] = older[activity]
    return (activity, event & 1 == 1)
  }
}
