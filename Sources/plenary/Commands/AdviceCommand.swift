import CivilTime
import PlanModel
import Planning
import Workbench

/// `plenary mission advice`: what can be done about a mission with too much work.
enum AdviceCommand {
  static let all = [
    Subcommand(
      "mission advice",
      "What can be done about the weeks in which a mission has too much work.",
      arguments: [.required("MISSION")],
      options: [
        .value("week", "WEEK", "The overloaded weeks around this one, such as 2020-W39."),
        .value("apply", "NUMBER", "Do this option, as one change that undo takes back."), .json,
        .asOf, .author,
      ],
      notes: "Without --week the first overloaded weeks from the status date on.",
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    var desk = try PlanDesk(invocation)
    let outlook = desk.outlook()
    let mission = try desk.plan.needMission(invocation.arguments[0])
    let week = try invocation.value("week").map { text throws(CommandFailure) in
      try Reading.week(text, option: "--week")
    }
    let advisor = Advisor(outlook, desk.setting.context(on: desk.statusDate))
    guard let advice = advisor.advice(for: mission.id, around: week) else {
      if invocation.has(.json) {
        Output.json(.null)
      } else {
        let when = week.map { " in \($0)" } ?? " from now on"
        Output.line("\(mission.code) has no more work than it can give\(when).")
      }
      return .fine
    }
    if let text = invocation.value("apply") {
      let number = try Reading.number(text, option: "--apply")
      guard advice.options.indices.contains(number - 1) else {
        throw CommandFailure(
          .data,
          "There is no option \(number); there are \(advice.options.count)."
        )
      }
      Output.line(try desk.commit(advice.options[number - 1].request).words)
    } else if invocation.has(.json) {
      Output.json(AdviceJSON(outlook).of(advice))
    } else {
      PagePrinter.print(Sentence.lines(of: advice, in: outlook))
    }
    return .fine
  }
}
