import CivilTime
import PlanModel
import PlanStore
import Planning

/// `plenary check`: file, history and model, from the first byte to the last rule.
enum CheckCommand {
  static let all = [
    Subcommand(
      "check",
      "Check the file, the history and every rule of the model.",
      options: [.flag("strict", "Warnings count as findings too."), .json, .asOf],
      notes: "Exit code 1 when something is found; warnings alone give 0, without --strict.",
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let inspection = PlanFile.inspect(invocation.planPath)
    if case .header(let failure)? = inspection.findings.first {
      throw CommandFailure(failure, path: invocation.planPath)
    }
    let model = try findings(inspection, invocation)
    if invocation.has(.json) {
      Output.json(json(inspection, model))
    } else {
      print(inspection, model, invocation.planPath)
    }
    let counts = invocation.has("strict") || model.contains { $0.severity == .error }
    return inspection.findings.isEmpty && !(counts && !model.isEmpty) ? .fine : .found
  }

  /// What the rules of the model say, when the tables could be read.
  private static func findings(
    _ inspection: Inspection,
    _ invocation: Invocation
  ) throws(CommandFailure) -> [PlanFinding] {
    guard let plan = inspection.snapshot?.plan else { return [] }
    let setting = try Surroundings(invocation)
    let asOf = try invocation.value("as-of").map { text throws(CommandFailure) in
      try Reading.day(text, option: "--as-of")
    }
    let day = asOf ?? plan.setting.statusDate ?? setting.today
    return plan.findings(on: day, holidays: setting.holidays)
  }

  private static func print(_ inspection: Inspection, _ model: [PlanFinding], _ path: String) {
    for finding in inspection.findings {
      Output.line("error: \(FindingWords.of(finding, in: inspection.snapshot?.plan))")
    }
    for finding in model {
      let severity = finding.severity == .error ? "error" : "warning"
      let rule = finding.invariant.map { " (I\($0))" } ?? ""
      Output.line("\(severity): \(FindingWords.of(finding))\(rule)")
    }
    guard inspection.findings.isEmpty, let snapshot = inspection.snapshot else { return }
    let plan = snapshot.plan
    Output.line(
      "\(path): file and history are sound: revision \(snapshot.head.revision), "
        + "\(plan.tasks.count) tasks, \(plan.meetings.count) meetings; "
        + "\(model.filter { $0.severity == .error }.count) errors, "
        + "\(model.filter { $0.severity == .warning }.count) warnings"
    )
    Output.line("head \(snapshot.head.hash)")
    Output.line("state \(plan.digest)")
  }

  private static func json(_ inspection: Inspection, _ model: [PlanFinding]) -> JSON {
    let plan = inspection.snapshot?.plan
    let file = inspection.findings.map { finding in
      JSON.object([
        ("severity", .text("error")), ("invariant", .null), ("codes", .array([])),
        ("words", .text(FindingWords.of(finding, in: plan))),
      ])
    }
    let rules = model.map { finding in
      JSON.object([
        ("severity", .text(finding.severity == .error ? "error" : "warning")),
        ("invariant", finding.invariant.map { .text("I\($0)") } ?? .null),
        ("codes", .texts(finding.codes)), ("words", .text(FindingWords.of(finding))),
      ])
    }
    return .object([
      ("revision", .optional(inspection.snapshot?.head.revision)),
      ("head", .optional(inspection.snapshot?.head.hash)),
      ("state", .optional(plan?.digest)), ("findings", .array(file + rules)),
    ])
  }
}
