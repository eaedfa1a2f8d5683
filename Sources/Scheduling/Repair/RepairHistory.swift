import CivilTime

/// Which item pushed which, so that a conflict can be followed back to where it began.
///
/// An item may be pushed more than once, on its way round a ring of rules: each push remembers the one
/// before it, so that the way back always ends.
struct RepairHistory {
  private var pushes: [(item: Int, day: Day, before: Int)] = []
  private var newest: [Int]

  init(count: Int) { newest = Array(repeating: -1, count: count) }

  mutating func add(_ item: Int, _ day: Day, by pusher: Int, _ from: Day) {
    if newest[pusher] < 0 {
      newest[pusher] = pushes.count
      pushes.append((pusher, from, -1))
    }
    pushes.append((item, day, newest[pusher]))
    newest[item] = pushes.count - 1
  }

  /// The pushes that led to the last, the first of them first.
  var conflict: RepairRules.Conflict {
    var conflict = RepairRules.Conflict(chain: [], days: [])
    var place = pushes.count - 1
    while place >= 0 {
      conflict.chain.append(pushes[place].item)
      conflict.days.append(pushes[place].day)
      place = pushes[place].before
    }
    conflict.chain.reverse()
    conflict.days.reverse()
    return conflict
  }
}

/// Items to look at again, each once, first come first served.
struct RepairQueue {
  private var items: [Int] = []
  private var isQueued: [Bool]
  private var head = 0

  init(count: Int) { isQueued = Array(repeating: false, count: count) }

  mutating func add(_ item: Int) {
    if isQueued[item] { return }
    isQueued[item] = true
    items.append(item)
  }

  mutating func next() -> Int? {
    guard head < items.count else { return nil }
    let item = items[head]
    head += 1
    isQueued[item] = false
    return item
  }
}
