import CivilTime
import Scheduling

/// A plan as TaskJuggler's report and our own write it: `Id;Start;End`, each in quotes.
///
/// Times are `YYYY-MM-DD-HH:MM`; all fall on whole days of eight hours from nine to five.
enum PlanTable {
  /// The days that each task takes, as numbers of working days from the start of the project.
  struct Span: Hashable {
    var start: Int
    /// The first day after it.
    var end: Int
  }

  static func text(of schedule: SlotSchedule, _ project: UnaryProject) -> String {
    var lines = [#""Id";"Start";"End""#]
    for (number, task) in project.tasks.enumerated() {
      let start = schedule.starts[number]
      let (first, last) = (day(start), day(start + task.duration - 1))
      lines.append(#""t\#(number)";"\#(first)-09:00";"\#(last)-17:00""#)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads the spans of all tasks, in their order.
  static func spans(_ text: String, taskCount: Int) throws -> [Span] {
    var spans = [Span?](repeating: nil, count: taskCount)
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ";").map { $0.filter { $0 != "\"" } }
      guard fields.count == 3, let number = Int(fields[0].dropFirst()), number < taskCount,
        let start = Day(String(fields[1].prefix(10))), let end = Day(String(fields[2].prefix(10)))
      else { throw BenchmarkFailure.failed("A plan has the line \(line), which is no task.") }
      spans[number] = Span(start: weekdays(before: start), end: weekdays(before: end) + 1)
    }
    return try spans.enumerated().map { number, span in
      guard let span else { throw BenchmarkFailure.failed("A plan leaves out task t\(number).") }
      return span
    }
  }

  /// Monday to Friday, from the start of the project up to a day.
  private static func weekdays(before day: Day) -> Int {
    let days = day - GeneratedProject.start
    return days / 7 * 5 + min(days % 7, 5)
  }

  private static func day(_ number: Int) -> Day {
    GeneratedProject.start + (number / 5 * 7 + number % 5)
  }
}
