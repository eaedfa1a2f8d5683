/// What is free in every slot while a schedule grows.
///
/// The scan for a start runs backwards through the slots that an activity would use: the first one
/// that is too full moves the start behind it at once.
struct SlotProfile {
  private let lanes: SlotLanes
  private let guards: UInt64
  /// What one slot gives, with guards.
  private let whole: Cells<UInt64>
  /// By position, the words of an activity side by side.
  private let demands: Cells<UInt64>
  /// By slot, with guards.
  private let free: Cells<UInt64>
  /// What is free at one moment, for a pass through time.
  private let now: Cells<UInt64>
  /// Slots from here on are untouched.
  private var touched = 0

  init(_ project: SlotProject, horizon: Int, in store: CellStore) {
    lanes = SlotLanes(capacities: project.capacities)
    let (lanes, resources) = (lanes, project.resourceCount)
    guards = lanes.guards
    whole = store.cells(lanes.packed(project.capacities).map { $0 | lanes.guards })
    demands = store.cells(
      (0..<project.count).flatMap { position in
        lanes.packed(
          project.demands[position * resources..<(position + 1) * resources].map(Int.init)
        )
      }
    )
    free = store.cells(horizon * lanes.words, of: 0)
    now = store.cells(lanes.words, of: 0)
    touched = horizon
    reset()
  }

  /// Empties the profile.
  mutating func reset() {
    if lanes.words == 1 {
      free.fill(first: touched, with: whole[0])
    } else {
      for cell in 0..<touched * lanes.words { free[cell] = whole[cell % lanes.words] }
    }
    touched = 0
  }

  /// The first slot not before `slot` from which an activity fits for its whole duration.
  @inline(__always)
  func earliestStart(_ activity: Int, duration: Int, from slot: Int) -> Int {
    lanes.words == 1
      ? singleWordStart(demands[activity], duration, from: slot)
      : manyWordStart(activity, duration, from: slot)
  }

  @inline(__always)
  private func singleWordStart(_ demand: UInt64, _ duration: Int, from slot: Int) -> Int {
    var start = slot
    guard demand != 0 && duration > 0 else { return start }
    while true {
      var checked = start &+ duration &- 1
      while (free[checked] &- demand) & guards == guards {
        if checked == start { return start }
        checked &-= 1
      }
      start = checked &+ 1
    }
  }

  private func manyWordStart(_ activity: Int, _ duration: Int, from slot: Int) -> Int {
    var start = slot
    var checked = start + duration - 1
    while checked >= start {
      if fits(activity, free, at: checked) {
        checked -= 1
      } else {
        start = checked + 1
        checked = start + duration - 1
      }
    }
    return start
  }

  /// Takes the demand of an activity out of the slots from `slot` on.
  @inline(__always)
  mutating func take(_ activity: Int, duration: Int, at slot: Int) {
    touched = max(touched, slot &+ duration)
    if lanes.words == 1 {
      let demand = demands[activity]
      for taken in slot..<slot &+ duration { free[taken] &-= demand }
    } else {
      for taken in slot..<slot + duration { subtract(activity, free, at: taken) }
    }
  }

  @inline(__always)
  private func fits(_ activity: Int, _ cells: Cells<UInt64>, at slot: Int) -> Bool {
    let words = lanes.words
    for word in 0..<words {
      let rest = cells[slot &* words &+ word] &- demands[activity &* words &+ word]
      if rest & guards != guards { return false }
    }
    return true
  }

  @inline(__always)
  private func subtract(_ activity: Int, _ cells: Cells<UInt64>, at slot: Int) {
    let words = lanes.words
    for word in 0..<words {
      cells[slot &* words &+ word] &-= demands[activity &* words &+ word]
    }
  }
}

/// The same capacity seen at a single moment that moves forward.
extension SlotProfile {
  func beginMoments() { now.copy(first: lanes.words, of: whole) }

  @inline(__always)
  func fitsNow(_ activity: Int) -> Bool { fits(activity, now, at: 0) }

  @inline(__always)
  func takeNow(_ activity: Int) { subtract(activity, now, at: 0) }

  @inline(__always)
  func giveBackNow(_ activity: Int) {
    let words = lanes.words
    for word in 0..<words { now[word] &+= demands[activity &* words &+ word] }
  }
}
