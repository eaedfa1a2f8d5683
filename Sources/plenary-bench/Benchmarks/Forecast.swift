import CivilTime
import PlanModel
import Planning

extension Benchmark {
  static let forecast = Benchmark(
    name: "forecast",
    summary: "Playing whole plans through with uncertain efforts; tasks that buy probability.",
    options: [
      .tasks("281,10000"), Option("samples", value: "N", "How many samples to take (1000)."), .seed,
    ],
    run: { try Forecast.run($0, &$1) }
  )
}

/// Times the samples of a plan, and the search for the tasks that help a meeting most.
enum Forecast {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    report.open("Forecast")
    let holidays = HolidayBook.shipped()
    let seed = try arguments.seed()
    let samples = try arguments.number("samples") ?? 1000
    for tasks in try arguments.numbers("tasks") ?? [281, 10_000] {
      let subject = Subject.of(tasks: tasks, seed: seed)
      measure(subject, subject.outlook(holidays), samples, seed, &report)
    }
  }

  private static func measure(
    _ subject: Subject,
    _ outlook: Outlook,
    _ samples: Int,
    _ seed: UInt64,
    _ report: inout Report
  ) {
    let tasks = subject.taskCount
    var timing = Timing()
    timing.take(runs: subject.isExample ? 20 : 2) {
      outlook.forecast(samples: samples, seed: seed, most: 0)
    }
    let budget = subject.isExample && samples == 1000 ? Budget.forecast : nil
    let name = "\(subject.name), \(samples) samples"
    for figure in timing.figures(name, tasks, budget, grows: true) { report.add(figure) }
    let rate = Double(samples) * 1000 / Sample(timing.processor).median
    report.add(
      Figure(what: "samples a second", tasks: tasks, unit: .count, sample: Sample(rate))
    )
    guard subject.isExample, let meeting = outlook.plan.meetingsInOrder.last else { return }
    var advised = Timing()
    advised.take(runs: 5) {
      outlook.forecast(samples: samples, seed: seed, advising: meeting.id)
    }
    for figure in advised.figures("with what helps one meeting", tasks) { report.add(figure) }
  }
}
