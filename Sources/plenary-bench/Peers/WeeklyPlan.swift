import CivilTime
import Scheduling

/// A plan of a weekly project, judged one day after the other: nothing is shared with the engine.
struct WeeklyPlan {
  let project: GeneratedProject
  /// The first day of the work of each task.
  let starts: [Day]

  /// What is wrong with it; `nil` when every rule holds.
  ///
  /// Work that is more in a week than all its office can give, whatever else, may exceed the week.
  var fault: String? {
    let days = project.tasks.indices.map(workingDays)
    var load: [Week: Int] = [:]
    var isOversized: [Week: Bool] = [:]
    for (number, task) in project.tasks.enumerated() {
      if let fault = fault(of: number, days) { return fault }
      let shares = shares(task, days[number])
      for (monday, quarters) in shares {
        let week = Week(office: task.office, monday: monday)
        load[week, default: 0] += quarters
        if quarters > project.offices[task.office].quartersPerWeek { isOversized[week] = true }
      }
    }
    let full = load.filter { $1 > project.offices[$0.office].quartersPerWeek }
    guard let week = full.keys.filter({ isOversized[$0] == nil }).min() else { return nil }
    return "r\(week.office) works \(load[week, default: 0]) quarters in the week of \(week.monday)"
  }

  /// Due days missed, times weight.
  var lateness: Int {
    project.tasks.enumerated().reduce(0) { sum, entry in
      let finish = workingDays(of: entry.offset).last ?? starts[entry.offset]
      return sum + max(0, finish - entry.element.due) * (entry.element.isCritical ? 2 : 1)
    }
  }

  private struct Week: Hashable, Comparable {
    var office: Int
    var monday: Day

    static func < (a: Week, b: Week) -> Bool { (a.monday, a.office) < (b.monday, b.office) }
  }

  private func isWorking(_ day: Day, _ office: Int) -> Bool {
    !day.isWeekend && !project.offices[office].daysOff.contains(day)
  }

  /// All working days of a task: those of the work, then those of the wait.
  private func workingDays(of number: Int) -> [Day] {
    let task = project.tasks[number]
    let count = (task.effort + 4 * task.crew - 1) / (4 * task.crew) + task.wait
    var days: [Day] = []
    var day = starts[number]
    while days.count < count {
      if isWorking(day, task.office) { days.append(day) }
      day = day + 1
    }
    return days
  }

  private func fault(of number: Int, _ days: [[Day]]) -> String? {
    let (task, start) = (project.tasks[number], starts[number])
    if days[number].first != start { return "t\(number) starts on a day off, \(start)" }
    if start < task.release { return "t\(number) starts before its release, \(task.release)" }
    for link in task.predecessors {
      var between = 0
      var day = (days[link.task].last ?? starts[link.task]) + 1
      if day > start { return "t\(number) starts before t\(link.task) is over" }
      while day < start {
        if isWorking(day, task.office) { between += 1 }
        day = day + 1
      }
      if between < link.lag { return "t\(number) starts too soon after t\(link.task)" }
    }
    return nil
  }

  /// What each day of the work carries, summed by week.
  private func shares(_ task: GeneratedProject.Work, _ days: [Day]) -> [Day: Int] {
    let count = (task.effort + 4 * task.crew - 1) / (4 * task.crew)
    var shares: [Day: Int] = [:]
    for place in 0..<count {
      let carried = (place + 1) * task.effort / count - place * task.effort / count
      var monday = days[place]
      while monday.weekday != 1 { monday = monday - 1 }
      shares[monday, default: 0] += carried
    }
    return shares
  }
}
