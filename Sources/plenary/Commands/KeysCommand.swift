import Canvas
import Workbench

/// `plenary keys`: the keys of the planner, as the file in which they can be changed.
enum KeysCommand {
  static let all: [Subcommand] = [
    Subcommand(
      "keys",
      "The keys of the planner; lines like these in your file `keys` change them.",
      options: [.json],
      takesPlan: false,
      notes: "The file stands in the configuration directory of plenary, ~/.config/plenary as a "
        + "rule. A line names a command and all its keys; without keys it has none.",
      run: list
    )
  ]

  private static func list(_ invocation: Invocation) -> ExitCode {
    let shelf = KeyShelf(invocation.environment)
    for warning in shelf.warnings { Output.message(warning) }
    if invocation.has(.json) {
      Output.json(
        .array(
          shelf.keymap.bindings.map { binding in
            .object([
              ("command", .text(binding.id.rawValue)), ("title", .text(binding.title)),
              ("help", .text(binding.help)), ("keys", .texts(binding.keys.map(\.label))),
            ])
          }
        )
      )
    } else {
      Output.block(KeyFile.text(of: shelf.keymap) + "\n")
    }
    return shelf.warnings.isEmpty ? .fine : .found
  }
}
