import PlanModel
import Planning
import Workbench

/// `plenary weight VERB`: what the planner weighs against what.
enum WeightCommand {
  static let all: [Subcommand] = [
    Subcommand(
      "weight list",
      "What the planner weighs when it ranks days, levels work or mends the plan.",
      options: [.json],
      run: list
    ),
    Subcommand(
      "weight set",
      "Give a weight another value; only the proportions of weights matter.",
      arguments: [.required("NAME"), .required("VALUE")],
      options: [.author],
      notes: "`plenary weight list` shows the names."
    ) { invocation in
      try Committing.run(invocation) { _ in
        .setWeight(
          try Reading.word(invocation.arguments[0], option: "NAME"),
          try Reading.number(invocation.arguments[1], option: "VALUE")
        )
      }
    },
    Subcommand(
      "weight reset",
      "Go back to the standard of a weight.",
      arguments: [.required("NAME")],
      options: [.author]
    ) { invocation in
      try Committing.run(invocation) { _ in
        .setWeight(try Reading.word(invocation.arguments[0], option: "NAME"), nil)
      }
    },
  ]

  private static func list(_ invocation: Invocation) throws -> ExitCode {
    let plan = try PlanDesk(invocation).plan
    if invocation.has(.json) {
      Output.json(
        .array(
          WeightName.allCases.map { name in
            .object([
              ("name", .text(name.rawValue)), ("value", .integer(plan.weight(name))),
              ("standard", .integer(name.standard)), ("meaning", .text(Wording.of(name))),
            ])
          }
        )
      )
      return .fine
    }
    var table = TextTable("NAME", "VALUE", "STANDARD", "MEANING")
    for name in WeightName.allCases {
      table.add(
        name.rawValue,
        String(plan.weight(name)),
        String(name.standard),
        Wording.of(name)
      )
    }
    table.print()
    return .fine
  }
}
