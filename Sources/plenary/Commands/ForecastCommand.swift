import Canvas
import CivilTime
import PlanModel
import Planning
import Scheduling
import Workbench

/// `plenary forecast`: how likely every meeting is ready in time, and what to do first.
enum ForecastCommand {
  static let all = [
    Subcommand(
      "forecast",
      "How likely each meeting and gate is ready in time, by playing the plan through many times.",
      arguments: [.optional("MEETING")],
      options: [
        .value("samples", "N", "How often the plan is played through (1000)."),
        .value("seed", "S", "The luck; the same seed gives the same figures (1)."),
        .flag("ascii", "Draw with ASCII signs only."), .json, .asOf,
      ],
      notes:
        "With a meeting, its curve, its gates and the tasks that buy most; without one, a line for "
        + "each.",
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let desk = try PlanDesk(invocation)
    let meeting = try invocation.argument(0).map { try desk.plan.needMeeting($0) }
    let samples = try number("samples", 1...1_000_000, invocation) ?? 1000
    let seed = try number("seed", 0...Int.max, invocation) ?? 1
    let outlook = desk.outlook()
    let isBrief = meeting == nil && !invocation.has(.json)
    let forecast = outlook.forecast(
      samples: samples,
      seed: UInt64(seed),
      advising: meeting?.id,
      most: isBrief ? 0 : 3
    )
    guard let forecast else { return .fine }
    if invocation.has(.json) {
      Output.json(ForecastJSON.of(forecast, only: meeting?.id, in: outlook))
    } else if let meeting {
      let symbols: SymbolSet = invocation.has("ascii") ? .ascii : .eighths
      PagePrinter.print(Page.forecast(of: meeting.id, forecast, in: outlook, symbols: symbols))
    } else {
      print(forecast, outlook)
    }
    return .fine
  }

  private static func number(
    _ option: String,
    _ range: ClosedRange<Int>,
    _ invocation: Invocation
  ) throws -> Int? {
    guard let text = invocation.value(option) else { return nil }
    let number = try Reading.number(text, option: "--\(option)")
    guard range.contains(number) else {
      throw CommandFailure.usage(
        "--\(option): \(number) is not from \(range.lowerBound) to \(range.upperBound)."
      )
    }
    return number
  }

  private static func print(_ forecast: PlanForecast, _ outlook: Outlook) {
    if outlook.plan.meetings.isEmpty {
      return Output.line("The plan has no meeting yet; `plenary meeting add` makes one.")
    }
    var table = TextTable("Meeting", "What", "By", "In time", "Half", "80 %", "90 %")
    for own in forecast.meetings {
      let code = outlook.plan.meetings[own.meeting]?.code ?? "?"
      if let goal = own.preparation { add(code, "all prepared", goal, outlook, to: &table) }
      for gate in own.gates {
        add(code, "\(gate.code.rawValue) \(Wording.of(gate.code))", gate.goal, outlook, to: &table)
      }
    }
    table.print()
    Output.line()
    let warnings = Sentence.withoutCapacity(in: outlook)
    for sentence in warnings + Sentence.origin(of: forecast) { Output.line(sentence) }
    Output.line("Name a meeting to see its curve and what to do first.")
  }

  private static func add(
    _ meeting: String,
    _ what: String,
    _ goal: GoalForecast,
    _ outlook: Outlook,
    to table: inout TextTable
  ) {
    func words(_ day: Day) -> String { DayWords.short(day, seenFrom: outlook.statusDate) }
    func day(_ percent: Int) -> String {
      goal.openTasks == 0 ? "done" : goal.ready.day(at: percent).map(words) ?? ""
    }
    table.add(meeting, what, words(goal.day), goal.chance.words, day(50), day(80), day(90))
  }
}
