import Glibc

/// Runs of one piece of work, on the clock and on the processor; both in milliseconds.
///
/// The two are equal on a machine of our own. Where others share it, the processor's time still says
/// what the work costs, so budgets of pure computation are held against that one.
struct Timing: Sendable {
  private(set) var elapsed: [Double] = []
  private(set) var processor: [Double] = []

  /// Measures a body once.
  mutating func take<Output>(_ body: () throws -> Output) rethrows -> Output {
    let (start, work) = (ContinuousClock.now, Self.processorTime())
    let output = try body()
    processor.append(Self.processorTime() - work)
    elapsed.append((ContinuousClock.now - start).milliseconds)
    return output
  }

  /// Measures a body so many times, after one time that does not count.
  ///
  /// What it makes is released off the clock.
  mutating func take<Output>(runs: Int, _ body: () throws -> Output) rethrows {
    _ = try body()
    for _ in 0..<runs { _ = try take(body) }
  }

  /// One row for each clock; the budget is held against the processor's.
  func figures(
    _ what: String,
    _ tasks: Int,
    _ budget: Budget? = nil,
    grows: Bool = false
  ) -> [Figure] {
    [
      Figure(what: what, tasks: tasks, sample: Sample(elapsed), growsWithTasks: grows),
      Figure(
        what: "\(what), on the processor",
        tasks: tasks,
        sample: Sample(processor),
        budget: budget,
        growsWithTasks: grows
      ),
    ]
  }

  private static func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.milliseconds
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
}

extension timespec {
  var milliseconds: Double { Double(tv_sec) * 1e3 + Double(tv_nsec) / 1e6 }
}
