/// The timetable rule, after Lahrichi, "Scheduling: the notions of hump, compulsory parts and their
/// use in cumulative problems" (1982).
extension StartWindows {
  /// Makes the others find room beside the compulsory parts.
  ///
  /// Whatever its start, an activity runs from its latest start to its earliest finish.
  mutating func fitWork(
    _ resource: Int,
    _ rules: WindowRules,
    _ changed: inout Bool
  ) -> Bool {
    let capacity = rules.capacities[resource]
    let demands = rules.demands[resource]
    var table = CompulsoryWork(self, demands, rules.durations)
    guard table.peak <= capacity else { return false }
    for activity in earliest.indices where demands[activity] > 0 && rules.durations[activity] > 0 {
      guard earliest[activity] < latest[activity] else { continue }
      let (duration, demand) = (rules.durations[activity], demands[activity])
      let own = latest[activity]..<max(latest[activity], earliest[activity] + duration)
      table.add(-demand, own)
      let limit = capacity - demand
      let first = table.firstRoom(earliest[activity], latest[activity], duration, limit)
      let last = table.lastRoom(earliest[activity], latest[activity], duration, limit)
      table.add(demand, own)
      guard let first, let last, raise(activity, to: first, &changed),
        lower(activity, to: last, &changed)
      else { return false }
    }
    return true
  }
}

/// How much of one resource the compulsory parts use in each slot.
private struct CompulsoryWork {
  private var uses: ContiguousArray<Int>

  init(_ windows: StartWindows, _ demands: ContiguousArray<Int>, _ durations: ContiguousArray<Int>)
  {
    let end = demands.indices.map { windows.latest[$0] + durations[$0] }.max() ?? 0
    uses = ContiguousArray(repeating: 0, count: end)
    for activity in demands.indices where demands[activity] > 0 {
      let finish = windows.earliest[activity] + durations[activity]
      guard windows.latest[activity] < finish else { continue }
      add(demands[activity], windows.latest[activity]..<finish)
    }
  }

  var peak: Int { uses.max() ?? 0 }

  mutating func add(_ demand: Int, _ slots: Range<Int>) {
    for slot in slots { uses[slot] += demand }
  }

  /// The first start in first...last whose slots use no more than `limit`.
  func firstRoom(_ first: Int, _ last: Int, _ duration: Int, _ limit: Int) -> Int? {
    var start = first
    while start <= last {
      guard let clash = (start..<start + duration).last(where: { uses[$0] > limit }) else {
        return start
      }
      start = clash + 1
    }
    return nil
  }

  func lastRoom(_ first: Int, _ last: Int, _ duration: Int, _ limit: Int) -> Int? {
    var start = last
    while start >= first {
      guard let clash = (start..<start + duration).first(where: { uses[$0] > limit }) else {
        return start
      }
      start = clash - duration
    }
    return nil
  }
}
