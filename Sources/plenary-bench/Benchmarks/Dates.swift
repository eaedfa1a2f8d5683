import CivilTime
import PlanModel
import Planning

extension Benchmark {
  static let dates = Benchmark(
    name: "dates",
    summary:
      "The days of all meetings with their reasons: the example, and fifteen over three years.",
    options: [.runs],
    run: { try Dates.run($0, &$1) }
  )
}

/// Times the search of days by what is asked of it.
enum Dates {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    report.open("Dates")
    let runs = try arguments.number("runs") ?? 100
    let example = Outlook(of: ExamplePlan.plan, on: ExamplePlan.statusDate, holidays: .shipped())
    measure("example", example, runs, (.dates, .dateSearch), &report)
    let long = Outlook(
      of: GeneratedSeries.make(),
      on: GeneratedSeries.statusDate,
      holidays: .shipped()
    )
    measure("15 meetings, 3 years", long, max(runs / 10, 5), (nil, nil), &report)
    explain(example, max(runs / 10, 5), &report)
  }

  /// From an outlook to the days of all meetings: ranked, graded, each with its reasons.
  private static func measure(
    _ name: String,
    _ outlook: Outlook,
    _ runs: Int,
    _ budgets: (whole: Budget?, search: Budget?),
    _ report: inout Report
  ) {
    var query = DateQuery()
    query.others = .free
    let rules = zones(of: outlook.plan)
    var whole = Timing()
    whole.take(runs: runs) { DateSearch(outlook, query) { rules[$0] }.dates() }
    let tasks = outlook.plan.tasks.count
    for figure in whole.figures("\(name), days and reasons", tasks, budgets.whole) {
      report.add(figure)
    }
    let search = DateSearch(outlook, query) { rules[$0] }
    var choices = Timing()
    choices.take(runs: runs) { search.choices() }
    for figure in choices.figures("\(name), search alone", tasks, budgets.search) {
      report.add(figure)
    }
  }

  /// Why a day fails, its minimal conflict, and what would help, each tried on a copy.
  private static func explain(_ outlook: Outlook, _ runs: Int, _ report: inout Report) {
    guard let meeting = outlook.plan.meeting("TM"), let day = Day("2020-09-17") else { return }
    let search = DateSearch(outlook)
    let context = ChangeContext(
      statusDate: outlook.statusDate,
      author: "",
      holidays: .shipped(),
      keys: KeySource(seed: 1)
    )
    var why = Timing()
    why.take(runs: runs) { search.whyNot(meeting.id, on: day, in: context) }
    for figure in why.figures("example, why not", outlook.plan.tasks.count) { report.add(figure) }
  }

  private static func zones(of plan: Plan) -> [String: TimeZoneRules] {
    let names = Set(plan.countries.map(\.zone) + plan.missions.map(\.zone))
    return names.reduce(into: [:]) { rules, name in
      // A zone that the machine does not know is left out of the common hours, as on the screen.
      rules[name] = try? TimeZoneRules(identifier: name)
    }
  }
}
