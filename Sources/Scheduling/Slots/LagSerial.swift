/// Serial generation with maximal lags: what sits too early is taken out and placed again.
///
/// After Franck, Neumann and Schwindt, "Truncated branch-and-bound, schedule-construction, and
/// schedule-improvement procedures for resource-constrained project scheduling" (2001).
struct LagSerial {
  /// Activities that may be taken out, for each that there is.
  private static let patience = 10

  private let project: LagProject
  private let horizon: Int
  private let priorities: [Int]
  private var releases: [Int]
  /// Negative where an activity is not placed.
  private var starts: [Int]
  /// By resource and slot.
  private var uses: [[Int]]
  private var removals = 0

  /// Places activities with the smallest priority first, nothing before its release.
  private init(_ project: LagProject, releases: [Int], priorities: [Int]) {
    self.project = project
    self.releases = releases
    self.priorities = priorities
    horizon = project.horizon
    starts = Array(repeating: -1, count: project.count)
    let blank = Array(repeating: 0, count: horizon)
    uses = project.capacities.map { _ in blank }
  }

  /// The shortest schedule of a few passes; `nil` says that none was found, not that there is none.
  static func schedule(_ project: LagProject) throws(PositiveCycle) -> SlotSchedule? {
    let mirrored = project.mirrored
    let early = try project.earliestStarts()
    let late = try mirrored.earliestStarts()
    let latest = late.indices.map { -late[$0] - project.durations[$0] }
    let latestMirrored = early.indices.map { -early[$0] - project.durations[$0] }
    var best: SlotSchedule?
    for priorities in [latest, early] {
      var pass = LagSerial(project, releases: early, priorities: priorities)
      best = shorter(best, pass.run())
    }
    for priorities in [latestMirrored, late] {
      var pass = LagSerial(mirrored, releases: late, priorities: priorities)
      best = shorter(best, pass.run().map { project.schedule(mirroring: $0) })
    }
    return best
  }

  private static func shorter(_ old: SlotSchedule?, _ new: SlotSchedule?) -> SlotSchedule? {
    guard let old, let new else { return old ?? new }
    return new.makespan < old.makespan ? new : old
  }

  private mutating func run() -> SlotSchedule? {
    while let activity = next() {
      guard let start = firstRoom(activity) else { return nil }
      let early = project.arcs.filter {
        $0.from == activity && starts[$0.to] >= 0 && starts[$0.to] < start + $0.gap
      }
      if early.isEmpty {
        place(activity, at: start)
      } else {
        for arc in early { releases[arc.to] = max(releases[arc.to], start + arc.gap) }
        guard makeRoom(early.map(\.to)) else { return nil }
      }
    }
    return project.schedule(starting: starts)
  }

  /// The first by priority of those of which everything that must start earlier is placed.
  private func next() -> Int? {
    starts.indices.filter { activity in
      starts[activity] < 0
        && project.arcs.allSatisfy { $0.to != activity || $0.gap <= 0 || starts[$0.from] >= 0 }
    }.min { (priorities[$0], $0) < (priorities[$1], $1) }
  }

  private func firstRoom(_ activity: Int) -> Int? {
    let duration = project.durations[activity]
    var start = project.arcs.reduce(releases[activity]) { earliest, arc in
      arc.to == activity && starts[arc.from] >= 0
        ? max(earliest, starts[arc.from] + arc.gap) : earliest
    }
    while start + duration <= horizon {
      let full = (start..<start + duration).last { slot in
        uses.indices.contains {
          uses[$0][slot] + project.demands[activity][$0] > project.capacities[$0]
        }
      }
      guard let full else { return start }
      start = full + 1
    }
    return nil
  }

  private mutating func place(_ activity: Int, at start: Int) {
    starts[activity] = start
    change(activity, by: 1)
  }

  /// Takes out what sits too early and what must start after it.
  ///
  /// - Returns: Whether there is patience and time left to go on.
  private mutating func makeRoom(_ early: [Int]) -> Bool {
    var out = early
    while let activity = out.popLast() {
      guard starts[activity] >= 0 else { continue }
      change(activity, by: -1)
      starts[activity] = -1
      removals += 1
      out += project.arcs.filter { $0.from == activity && $0.gap > 0 }.map(\.to)
    }
    // The lags were seen to have no ring, so raising cannot fail.
    guard removals <= Self.patience * project.count,
      let raised = try? project.earliestStarts(from: releases)
    else { return false }
    releases = raised
    return true
  }

  private mutating func change(_ activity: Int, by sign: Int) {
    for slot in starts[activity]..<starts[activity] + project.durations[activity] {
      for resource in uses.indices {
        uses[resource][slot] += sign * project.demands[activity][resource]
      }
    }
  }
}

extension LagProject {
  /// The schedule of this project that a schedule of the mirrored one stands for.
  func schedule(mirroring schedule: SlotSchedule) -> SlotSchedule {
    self.schedule(
      starting: schedule.starts.indices.map {
        schedule.makespan - schedule.starts[$0] - durations[$0]
      }
    )
  }
}
