/// One command of the command line: its words, its options and what it does.
///
/// The same table feeds the parser, `--help` and the tests.
struct Subcommand: Sendable {
  /// As typed, with its verb: `status`, `task assign`.
  let name: String
  let summary: String
  /// The arguments after the plan, in order; those from `required` on may be left out.
  let arguments: [ArgumentSpec]
  let options: [OptionSpec]
  /// Whether the first argument is the plan.
  let takesPlan: Bool
  /// A line or two of what surprises.
  let notes: String
  let run: @MainActor (Invocation) throws -> ExitCode

  init(
    _ name: String,
    _ summary: String,
    arguments: [ArgumentSpec] = [],
    options: [OptionSpec] = [],
    takesPlan: Bool = true,
    notes: String = "",
    run: @escaping @MainActor (Invocation) throws -> ExitCode
  ) {
    self.name = name
    self.summary = summary
    self.arguments = arguments
    self.options = options
    self.takesPlan = takesPlan
    self.notes = notes
    self.run = run
  }

  var required: Int { arguments.filter { !$0.isOptional }.count }
  /// How many arguments it takes at most; `nil` when the last may be repeated.
  var most: Int? { arguments.last?.isRepeated == true ? nil : arguments.count }
}

/// An argument by position.
nonisolated struct ArgumentSpec: Hashable, Sendable {
  var name: String
  var isOptional = false
  var isRepeated = false

  static func required(_ name: String) -> ArgumentSpec { ArgumentSpec(name: name) }
  static func optional(_ name: String) -> ArgumentSpec {
    ArgumentSpec(name: name, isOptional: true)
  }
}

/// An option: `--name VALUE`, or a bare `--name`.
nonisolated struct OptionSpec: Hashable, Sendable {
  var name: String
  /// What stands for the value in help; `nil` is an option without one.
  var value: String?
  var help: String

  static func flag(_ name: String, _ help: String) -> OptionSpec {
    OptionSpec(name: name, value: nil, help: help)
  }
  static func value(_ name: String, _ value: String, _ help: String) -> OptionSpec {
    OptionSpec(name: name, value: value, help: help)
  }

  static let json = flag("json", "Print JSON instead of a table.")
  static let asOf = value("as-of", "DAY", "Look at the plan as of this day.")
  static let keyboard = value(
    "keyboard",
    "LAYOUT",
    "us, ge, ru, ua, bg, bg-phonetic, am, am-phonetic, am-eastern; else that of the locale."
  )
  static let plan = value("plan", "FILE", "The plan; instead of the first argument.")
  static let author = value(
    "author",
    "NAME",
    "Who makes the change; else $PLENARY_AUTHOR or the user."
  )
}

/// What the program tells the shell; values from 64 on are those of sysexits.h.
nonisolated enum ExitCode: Int32, Sendable {
  case fine = 0
  /// A check found something.
  case found = 1
  /// The command was not understood.
  case usage = 2
  /// The data, or a rule of the plan, says no.
  case data = 65
  case noInput = 66
  case unavailable = 69
  case software = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// In use or changed by another; try again.
  case tryAgain = 75
  case noPermission = 77
}
