/// A command as it was called: what was given for its arguments and options.
nonisolated struct Invocation: Sendable {
  let command: String
  /// The plan, where the command takes one.
  let planPath: String
  /// Whether the user said which plan, else it is the usual one.
  let namesPlan: Bool
  let arguments: [String]
  let options: [String: [String]]
  let environment: [String: String]

  func has(_ option: OptionSpec) -> Bool { options[option.name] != nil }
  func has(_ name: String) -> Bool { options[name] != nil }
  /// The value of an option; the last one wins.
  func value(_ name: String) -> String? { options[name]?.last }
  func values(_ name: String) -> [String] { options[name] ?? [] }

  /// An argument by position; `nil` when it was left out.
  func argument(_ place: Int) -> String? {
    arguments.indices.contains(place) ? arguments[place] : nil
  }
}

/// A failure of the command line: a sentence for the user and the code for the shell.
nonisolated struct CommandFailure: Error, Hashable {
  var code: ExitCode
  var sentence: String

  init(_ code: ExitCode, _ sentence: String) {
    self.code = code
    self.sentence = sentence
  }

  static func usage(_ sentence: String) -> CommandFailure { CommandFailure(.usage, sentence) }
}
