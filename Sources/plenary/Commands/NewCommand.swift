import CivilTime
import PlanModel
import PlanStore
import Planning

/// `plenary new` and the example behind it.
enum NewCommand {
  static let all = [
    Subcommand(
      "new",
      "Make a plan: empty, or the dialogue of 2020 as an example.",
      options: [
        .flag("example", "The South Caucasus / Black Sea dialogue of 2020."),
        .value("title", "TEXT", "The title of an empty plan."), .author,
      ],
      notes: "The file is readable by you alone (0600). A file that is there is left alone.",
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let setting = try Surroundings(invocation)
    let isExample = invocation.has("example")
    let title = invocation.value("title") ?? "New plan"
    let first = isExample ? ExamplePlan.change() : NewPlan.change(title: title)
    Directories.makeForPlan(of: invocation)
    try PlanMaking.create(invocation.planPath, first: first, setting)
    Output.line(
      isExample ? "\(invocation.planPath): \(first.words)" : "\(invocation.planPath): an empty plan"
    )
    return .fine
  }
}

/// Makes plan files.
enum PlanMaking {
  @discardableResult
  static func create(
    _ path: String,
    first: Change,
    _ setting: Surroundings
  ) throws(CommandFailure) -> PlanFile {
    var keys = KeySource()
    do {
      return try PlanFile.create(
        at: path,
        planID: keys.key(),
        first: first,
        signed: setting.signature()
      )
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}
