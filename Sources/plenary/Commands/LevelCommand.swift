import CivilTime
import PlanModel
import Planning
import Workbench

/// `plenary level`: the capacity-levelled schedule, better the longer it is searched for.
enum LevelCommand {
  static let all = [
    Subcommand(
      "level",
      "Level the work of all missions: lateness, load by week, and why things begin when they do.",
      options: [
        .value("seconds", "SECONDS", "Stop after this time; the schedules made are counted."),
        .value("schedules", "NUMBER", "Stop after so many schedules; 2000 without --seconds."),
        .value("seed", "NUMBER", "Of the search; 1 without it."),
        .flag("apply", "Keep the starts of all open tasks, as one change."), .json, .asOf, .author,
      ],
      notes: "The same seed and number of schedules give the same schedule on every machine.",
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    var desk = try PlanDesk(invocation)
    let levelled = try search(desk.outlook(), desk.setting, invocation)
    let words =
      invocation.has("apply") ? try desk.commit(levelled.request).words : nil
    if invocation.has(.json) {
      Output.json(LevelJSON(levelled).json(words: words))
    } else {
      if let words { Output.line(words) }
      PagePrinter.print(Sentence.lines(of: levelled))
    }
    return .fine
  }

  private static func search(
    _ outlook: Outlook,
    _ setting: Surroundings,
    _ invocation: Invocation
  ) throws(CommandFailure) -> LevelledPlan {
    func number(_ option: String, in range: ClosedRange<Int>) throws(CommandFailure) -> Int? {
      guard let text = invocation.value(option) else { return nil }
      let number = try Reading.number(text, option: "--\(option)")
      if range.contains(number) { return number }
      throw .usage(
        "--\(option): \(number) is not from \(range.lowerBound) to \(range.upperBound)."
      )
    }
    let seconds = try number("seconds", in: 1...86_400)
    let most = try number("schedules", in: 1...1_000_000_000)
    let seed = try number("seed", in: 0...Int.max) ?? 1
    let end = seconds.map { ContinuousClock.now + .seconds($0) }
    return outlook.levelled(
      seed: UInt64(seed),
      schedules: most ?? (end == nil ? 2_000 : 1_000_000_000),
      holidays: setting.holidays,
      isCancelled: { end.map { ContinuousClock.now >= $0 } ?? false }
    )
  }
}
