import CivilTime
import Scheduling
import TestSupport

/// A small project drawn from a seed, in any order of indices, with everything that can occur.
struct RandomNetwork {
  let statusDate = day(7, 8)
  let network: Network
  /// Base and absence of every resource by weeks after that of 1 June.
  let bases: [[Int]]
  let absences: [[Int]]

  /// With `open` all activities are open, unpinned and without deadlines.
  init(seed: UInt64, open: Bool = false) throws {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 1...12, using: &random)
    let numbers = Array(0..<count).shuffled(using: &random)
    var activities = Array(repeating: Activity.milestone(), count: count)
    var precedences: [Precedence] = []
    for place in 0..<count {
      activities[numbers[place]] = Self.activity(open: open, &random)
      for earlier in 0..<place where Int.random(in: 0..<4, using: &random) == 0 {
        precedences.append(
          Precedence(
            numbers[earlier],
            before: numbers[place],
            lag: [0, 0, 0, 1, 3].randomElement(using: &random) ?? 0,
            kind: Int.random(in: 0..<5, using: &random) == 0 ? .finishToFinish : .finishToStart
          )
        )
      }
    }
    network = try Network(
      activities: activities,
      precedences: precedences,
      calendars: (0..<3).map { _ in Self.calendar(&random) }
    )
    bases = (0..<2).map { _ in
      let usual = [4, 8, 20].randomElement(using: &random) ?? 8
      return (0..<12).map { _ in [usual, usual, usual, 0, 6].randomElement(using: &random) ?? 0 }
    }
    absences = (0..<2).map { _ in
      (0..<12).map { _ in [0, 0, 0, 2, 20].randomElement(using: &random) ?? 0 }
    }
  }

  private static func activity(open: Bool, _ random: inout SeededRandom) -> Activity {
    var activity = Activity(
      effort: [0, 1, 3, 4, 8, 13, 24].randomElement(using: &random) ?? 4,
      crew: Int.random(in: 1...2, using: &random),
      wait: [0, 0, 0, 1, 4].randomElement(using: &random) ?? 0,
      calendar: Int.random(in: 0..<3, using: &random),
      resource: [0, 0, 1, 1, nil].randomElement(using: &random) ?? nil,
      weight: Int.random(in: 1...4, using: &random)
    )
    if Int.random(in: 0..<5, using: &random) == 0, activity.resource == 0, activity.effort > 3 {
      let effort = Int.random(in: 1...activity.effort, using: &random)
      activity.shares = [Activity.Share(resource: 1, effort: effort)]
    }
    let someDay = day(7, 1) + Int.random(in: 0..<40, using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1, 2: activity.release = someDay
    case 3 where !open: activity.deadline = someDay + 10
    case 4 where !open: activity.pinnedStart = someDay
    case 5 where !open:
      activity.state = .started(on: day(7, 3), remaining: activity.effort / 2)
    case 6 where !open:
      activity.state = .done(start: day(6, 22), finish: day(6, 30))
    default: break
    }
    return activity
  }

  private static func calendar(_ random: inout SeededRandom) -> WorkCalendar {
    let all = (0..<120).map { day(6, 1) + $0 }
    let off = all.filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
    let worked = all.filter { $0.isWeekend && Int.random(in: 0..<6, using: &random) == 0 }
    return office(off: off.filter { !worked.contains($0) }, worked: Set(worked))
  }

  var capacity: WeekCapacity {
    WeekCapacity(
      resourceCount: 2,
      covering: DaySpan(start: day(6, 1), end: day(6, 1) + 12 * 7),
      base: { bases[$0][($1.monday - day(6, 1)) / 7] },
      absent: { absences[$0][($1.monday - day(6, 1)) / 7] }
    )
  }

  /// Base and what is available of a resource in the week of a Monday.
  func capacity(_ resource: Int, _ monday: Day) -> (base: Int, available: Int) {
    let row = (monday - day(6, 1)) / 7
    guard row < 12 else { return (bases[resource][11], bases[resource][11]) }
    let base = bases[resource][row]
    return (base, max(0, base - absences[resource][row]))
  }

  /// Whether a resource has no base in a week and never will have.
  func isHopeless(_ resource: Int, _ monday: Day) -> Bool {
    capacity(resource, monday).base == 0 && !isClosed(resource, monday)
  }

  /// Whether a resource has no base in a week, but will have one.
  func isClosed(_ resource: Int, _ monday: Day) -> Bool {
    let row = (monday - day(6, 1)) / 7
    return row < 12 && bases[resource][row] == 0 && bases[resource][row...].contains { $0 > 0 }
  }
}
