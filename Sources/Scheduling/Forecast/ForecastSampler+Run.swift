import CivilTime

/// What many samples say about each goal.
package struct ForecastSamples: Hashable, Sendable {
  package let count: Int
  package let seed: UInt64
  /// By goal.
  package let ready: [ReadyDays]
  /// By goal, in how many samples it was reached by its day.
  package let inTime: [Int]
  /// By goal and index of activity: in how many of the samples that failed the activity held up the
  /// last one, directly or through others.
  package let holdUps: [[Int32]]
}

/// What to say of long work while it goes on, and when to stop it.
package struct ForecastWatch {
  /// Asked between samples.
  package var isCancelled: () -> Bool
  /// Told how many samples of how many are done.
  package var progress: (_ done: Int, _ all: Int) -> Void

  package init(
    isCancelled: @escaping () -> Bool = { false },
    progress: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) {
    self.isCancelled = isCancelled
    self.progress = progress
  }

  /// Two watches over two pieces of work, as parts of the whole.
  package func parts(_ first: Int, _ second: Int) -> (first: ForecastWatch, second: ForecastWatch) {
    let (whole, told) = (first + second, progress)
    return (
      ForecastWatch(isCancelled: isCancelled) { told($0 * first / max(1, $1), whole) },
      ForecastWatch(isCancelled: isCancelled) { told(first + $0 * second / max(1, $1), whole) }
    )
  }

  /// Whether to go on after so many samples.
  func goesOn(_ done: Int, of all: Int) -> Bool {
    guard done % 16 == 0 else { return true }
    progress(done, all)
    return !isCancelled()
  }
}

extension ForecastSampler {
  /// Takes samples 0 up to `count`; `nil` when it was stopped.
  package func samples(
    _ count: Int,
    seed: UInt64,
    watch: ForecastWatch = ForecastWatch()
  ) -> ForecastSamples? {
    var pass = SamplePass(model, groups: groups.count)
    let members = positions
    var ready = goals.map { _ in ContiguousArray(repeating: Int32(0), count: count) }
    var held = goals.map { _ in ContiguousArray(repeating: Int32(0), count: model.items.count) }
    var inTime = goals.map { _ in 0 }
    for sample in 0..<count {
      guard watch.goesOn(sample, of: count) else { return nil }
      draw(sample, seed, into: &pass)
      pass.place()
      for goal in goals.indices {
        let (day, last) = reached(members[goal], pass)
        ready[goal][sample] = day
        if day <= goals[goal].day.number {
          inTime[goal] += 1
        } else {
          pass.addChain(to: last, &held[goal])
        }
      }
    }
    watch.progress(count, count)
    return ForecastSamples(
      count: count,
      seed: seed,
      ready: ready.map { ReadyDays($0.map { Day(number: $0) }) },
      inTime: inTime,
      holdUps: held.map { counts in model.network.positions.map { counts[Int($0)] } }
    )
  }
}
