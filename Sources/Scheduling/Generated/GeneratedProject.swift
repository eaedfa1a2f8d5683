package import CivilTime

/// A synthetic project of any size for benchmarks: the same one for the same arguments, everywhere.
///
/// Tasks come in blocks of seventy, a block for one meeting, a meeting every four weeks. About four
/// fifths of all capacity is used, and small offices get some work that is larger than their week.
/// Due days come from a backward pass over weekdays, so without capacity they can all be kept.
package struct GeneratedProject: Sendable {
  package struct Office: Hashable, Sendable {
    package var quartersPerWeek: Int
    /// Weekdays that are not worked, ascending: ten in every year.
    package var daysOff: [Day]
  }

  package struct Link: Hashable, Sendable {
    package var task: Int
    package var lag: Int
  }

  package struct Work: Hashable, Sendable {
    package var meeting: Int
    package var office: Int
    /// Quarters of a person-day.
    package var effort: Int
    package var crew: Int
    package var wait: Int
    package var isCritical: Bool
    package var predecessors: [Link]
    package var due: Day
    package var release: Day

    /// Working days of work and wait.
    var need: Int { (effort + 4 * crew - 1) / (4 * crew) + wait }
  }

  package let seed: UInt64
  package let offices: [Office]
  package let meetingDays: [Day]
  package let tasks: [Work]

  /// Monday, 6 January 2020.
  package static let start = Day(number: 18_267)

  package init(taskCount: Int, officeCount: Int = 8, seed: UInt64 = 1) {
    precondition(taskCount > 0 && officeCount > 0, "a project needs tasks and offices")
    var random = SplitMix64(seed: seed)
    let meetingCount = (taskCount + Shape.block - 1) / Shape.block
    let weeks = Shape.firstMeetingWeek + Shape.weeksBetweenMeetings * meetingCount
    let lastYear = Self.start.year + weeks * 2 / 52 + 1
    self.seed = seed
    offices = Self.offices(officeCount, lastYear: lastYear, &random)
    var tasks = Self.tasks(taskCount, offices, &random)
    meetingDays = (0..<meetingCount).map { meeting in
      let week = Shape.firstMeetingWeek + Shape.weeksBetweenMeetings * meeting
      return Self.start + week * 7 + random.below(5)
    }
    Self.addDueDays(&tasks, meetingDays, &random)
    for index in tasks.indices {
      tasks[index].release = meetingDays[tasks[index].meeting] - Shape.releaseWeeks * 7
    }
    self.tasks = tasks
  }
}

/// The numbers that give the projects their shape.
private enum Shape {
  /// Quarters a week, repeated as needed.
  static let capacity = [48, 16, 8, 8, 8, 8, 20, 12]
  /// Tasks of one meeting.
  static let block = 70
  /// The task of a block that waits for the block before.
  static let linkedPosition = 50
  static let firstMeetingWeek = 26
  /// Work may start this long before its meeting.
  static let releaseWeeks = 26
  static let weeksBetweenMeetings = 4
  static let predecessorCounts = [0, 1, 1, 2, 2, 3]
  static let efforts = [1, 2, 2, 2, 4, 4, 4, 4, 8, 8, 12, 20]
  static let lags = [0, 0, 0, 0, 1, 3]
}

extension GeneratedProject {
  private static func offices(
    _ count: Int,
    lastYear: Int,
    _ random: inout SplitMix64
  ) -> [Office] {
    (0..<count).map { number in
      var daysOff: [Day] = []
      var newYear = start - 5
      for year in start.year...lastYear {
        var ofYear: Set<Day> = []
        while ofYear.count < 10 {
          let day = newYear + random.below(365)
          if !day.isWeekend { ofYear.insert(day) }
        }
        daysOff += ofYear.sorted()
        newYear = newYear + (Day.isLeap(year) ? 366 : 365)
      }
      let quarters = Shape.capacity[number % Shape.capacity.count]
      return Office(quartersPerWeek: quarters, daysOff: daysOff)
    }
  }

  /// Tasks whose predecessors are mostly of their own block; the order of the draws is fixed.
  private static func tasks(
    _ count: Int,
    _ offices: [Office],
    _ random: inout SplitMix64
  ) -> [Work] {
    let shares = offices.indices.flatMap {
      Array(repeating: $0, count: offices[$0].quartersPerWeek / 4)
    }
    return (0..<count).map { number in
      let first = number - number % Shape.block
      let wanted = random.pick(Shape.predecessorCounts)
      var links = random.distinct(wanted, of: max(first, number - 12)..<number)
      if first > 0, number - first == Shape.linkedPosition {
        links = random.distinct(1, of: first - 20..<first) + links
      }
      let effort = random.pick(Shape.efforts)
      let office = random.pick(shares)
      let crew = effort >= 12 && random.below(4) == 0 ? 2 : 1
      let wait = random.below(8) == 0 ? random.among(2...10) : 0
      let isCritical = random.below(3) > 0
      return Work(
        meeting: number / Shape.block,
        office: office,
        effort: effort,
        crew: crew,
        wait: wait,
        isCritical: isCritical,
        predecessors: links.map { Link(task: $0, lag: random.pick(Shape.lags)) },
        due: start,
        release: start
      )
    }
  }

  /// Due days by a backward pass over weekdays, with up to three working days of slack each.
  private static func addDueDays(
    _ tasks: inout [Work],
    _ meetingDays: [Day],
    _ random: inout SplitMix64
  ) {
    var latest = tasks.map { meetingDays[$0.meeting] }
    for number in tasks.indices.reversed() {
      let due = weekdays(random.among(0...3), before: latest[number])
      tasks[number].due = due
      for link in tasks[number].predecessors {
        let bound = weekdays(tasks[number].need + link.lag, before: due)
        latest[link.task] = min(latest[link.task], bound)
      }
    }
  }

  private static func weekdays(_ count: Int, before day: Day) -> Day {
    var day = day
    for _ in 0..<count {
      day = day - 1
      while day.isWeekend { day = day - 1 }
    }
    return day
  }
}
