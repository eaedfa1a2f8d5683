/// The words of `--help`, made from the table of commands.
struct Help {
  let commands: [Subcommand]

  /// The commands, a line each.
  var lines: String {
    let width = commands.map(\.name.count).max() ?? 0
    return commands.map { "  " + $0.name.padded(to: width + 2) + $0.summary }
      .joined(separator: "\n")
  }

  /// All that one needs to begin with.
  var overview: String {
    """
    plenary — plan intergovernmental meetings: who comes, and what must be done.

    plenary [FILE]        open the plan in the full-screen planner
    plenary COMMAND ...   do one thing and print the result

    \(lines)

    `plenary COMMAND --help` shows its arguments and options. Days are written 2020-11-24; due
    days also T-20 (working days before the meeting) and T+5. Without FILE the plan is
    $PLENARY_PLAN, else plan.plenary in the user's data directory.

    Exit codes: 0 fine, 1 a check found something, 2 the command was not understood, 65 the plan
    or its rules say no, 66 no such file, 69 no terminal, 73 cannot create, 74 disk or device
    failed, 75 in use or changed by another, 77 not permitted.
    """
  }

  func page(of command: Subcommand) -> String {
    let arguments = command.arguments.map { argument in
      let name = argument.isRepeated ? argument.name + "..." : argument.name
      return argument.isOptional ? "[\(name)]" : name
    }
    let words = [command.name] + (command.takesPlan ? ["[FILE]"] : []) + arguments
    var text = "\(command.summary)\n\nplenary \(words.joined(separator: " ")) [options]\n"
    let options = command.takesPlan ? command.options + [.plan] : command.options
    let heads = options.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
    let width = heads.map(\.count).max() ?? 0
    if !options.isEmpty { text += "\n" }
    for (head, option) in zip(heads, options) {
      text += "  \(head.padded(to: width + 2))\(option.help)\n"
    }
    if !command.notes.isEmpty { text += "\n\(command.notes)\n" }
    return text
  }
}

extension String {
  /// Fills up with spaces; for words of one cell a character.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
