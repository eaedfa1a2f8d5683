import Glibc

/// Finds the command and sorts what follows into arguments and options, GNU style.
struct CommandParser {
  let commands: [Subcommand]
  let environment: [String: String]
  /// Whether a file of this name is there; tests hand in their own.
  var exists: @Sendable (String) -> Bool = { unsafe access($0, F_OK) == 0 }

  enum Outcome {
    case run(Subcommand, Invocation)
    case help(Subcommand?)
    /// The commands that begin with a noun, such as `task`.
    case verbs([Subcommand])
    case version
  }

  /// - Throws: ``CommandFailure`` with code 2 and a sentence that names what was not understood.
  func parse(_ words: [String]) throws(CommandFailure) -> Outcome {
    guard let first = words.first else { return try open([]) }
    if first == "--help" || first == "-h" || first == "help" {
      return try help(Array(words.dropFirst()))
    }
    if first == "--version" { return .version }
    if words.count == 2, ["--help", "-h"].contains(words[1]), !verbs(of: first).isEmpty {
      return .verbs(verbs(of: first))
    }
    guard let (command, used) = find(words) else {
      if looksLikeAFile(first) || first.hasPrefix("-") { return try open(words) }
      throw .usage(unknown(words))
    }
    let rest = Array(words.dropFirst(used))
    if rest.contains("--help") || rest.contains("-h") { return .help(command) }
    return .run(command, try invocation(of: command, rest))
  }

  /// `plenary [FILE]` opens the screen.
  private func open(_ words: [String]) throws(CommandFailure) -> Outcome {
    guard let command = commands.first(where: { $0.name == "open" }) else { return .help(nil) }
    return .run(command, try invocation(of: command, words))
  }

  private func help(_ words: [String]) throws(CommandFailure) -> Outcome {
    guard let first = words.first else { return .help(nil) }
    if words.count == 1, !verbs(of: first).isEmpty { return .verbs(verbs(of: first)) }
    guard let (command, _) = find(words) else { throw .usage(unknown(words)) }
    return .help(command)
  }

  private func verbs(of noun: String) -> [Subcommand] {
    commands.filter { $0.name.hasPrefix(noun + " ") }
  }

  /// The command with the most words that stands at the beginning; a noun without a verb lists.
  private func find(_ words: [String]) -> (command: Subcommand, used: Int)? {
    for count in [2, 1] where words.count >= count {
      let name = words.prefix(count).joined(separator: " ")
      if let command = commands.first(where: { $0.name == name }) { return (command, count) }
    }
    guard let noun = words.first else { return nil }
    return commands.first { $0.name == noun + " list" }.map { ($0, 1) }
  }

  private func unknown(_ words: [String]) -> String {
    let noun = words.first ?? ""
    let known = verbs(of: noun).map { String($0.name.dropFirst(noun.count + 1)) }
    guard known.isEmpty else {
      let verb = words.count > 1 && !looksLikeAFile(words[1]) ? words[1] : nil
      if let verb, let near = NearWord.of(verb, among: known) {
        return "There is no command `\(noun) \(verb)`. Maybe `\(noun) \(near)`?"
      }
      return "`plenary \(noun)` needs a verb: \(known.joined(separator: ", "))."
    }
    let firsts = Set(commands.compactMap { $0.name.split(separator: " ").first.map(String.init) })
    let way =
      NearWord.of(noun, among: firsts.sorted()).map { "Maybe `\($0)`?" }
      ?? "`plenary --help` lists them."
    return "There is no command `\(noun)`. \(way)"
  }

  private func looksLikeAFile(_ word: String) -> Bool {
    word.contains("/") || word.contains(".") || exists(word)
  }
}

extension CommandParser {
  private func invocation(
    of command: Subcommand,
    _ words: [String]
  ) throws(CommandFailure) -> Invocation {
    var positional: [String] = []
    var options: [String: [String]] = [:]
    var next = 0
    var isLiteral = false
    while next < words.count {
      let word = words[next]
      next += 1
      if isLiteral || !word.hasPrefix("--") || word == "-" {
        if !isLiteral && word.hasPrefix("-") && word.count > 1 && !isNumber(word) {
          throw .usage(unknownOption(word, command))
        }
        positional.append(word)
        continue
      }
      if word == "--" {
        isLiteral = true
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
      let name = parts.first.map(String.init) ?? ""
      guard let spec = specs(command).first(where: { $0.name == name }) else {
        throw .usage(unknownOption(word, command))
      }
      var value = parts.count > 1 ? String(parts[1]) : nil
      if spec.value == nil {
        if value != nil { throw .usage("`--\(name)` takes no value.") }
        value = ""
      } else if value == nil && word.contains("=") {
        value = ""
      } else if value == nil {
        guard next < words.count else {
          throw .usage("`--\(name)` needs a value: --\(name) \(spec.value ?? "").")
        }
        value = words[next]
        next += 1
      }
      options[name, default: []].append(value ?? "")
    }
    return try placed(command, positional, options)
  }

  /// Tells the plan from the other arguments.
  private func placed(
    _ command: Subcommand,
    _ positional: [String],
    _ options: [String: [String]]
  ) throws(CommandFailure) -> Invocation {
    var arguments = positional
    var path = options["plan"]?.last
    if command.takesPlan && path == nil && takesFile(command, arguments) {
      path = arguments.removeFirst()
    }
    if arguments.count < command.required {
      let missing = command.arguments[arguments.count].name
      throw .usage("`plenary \(command.name)` needs \(missing). \(hint(command))")
    }
    if let most = command.most, arguments.count > most {
      throw .usage("`\(arguments[most])` is one argument too many. \(hint(command))")
    }
    let named = path ?? environment["PLENARY_PLAN"].flatMap { $0.isEmpty ? nil : $0 }
    return Invocation(
      command: command.name,
      planPath: named ?? standard,
      namesPlan: named != nil,
      arguments: arguments,
      options: options,
      environment: environment
    )
  }

  /// Whether the first argument is the plan: surely when there is one more than the command needs,
  /// and else when it looks like a file.
  private func takesFile(_ command: Subcommand, _ arguments: [String]) -> Bool {
    guard let first = arguments.first else { return false }
    if let most = command.most, arguments.count > most { return true }
    if looksLikeAFile(first) { return true }
    let hasPlan = environment["PLENARY_PLAN"].map { !$0.isEmpty } ?? false
    return !hasPlan && arguments.count > command.required
  }

  private func specs(_ command: Subcommand) -> [OptionSpec] {
    command.takesPlan ? command.options + [.plan] : command.options
  }

  private func unknownOption(_ word: String, _ command: Subcommand) -> String {
    let name = String(word.drop { $0 == "-" }.prefix { $0 != "=" })
    let near = NearWord.of(name, among: specs(command).map(\.name))
    let way = near.map { "Maybe `--\($0)`?" } ?? hint(command)
    return "`plenary \(command.name)` has no option `\(word)`. \(way)"
  }

  private func hint(_ command: Subcommand) -> String {
    "`plenary \(command.name) --help` shows how it is called."
  }

  private func isNumber(_ word: String) -> Bool {
    word.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
  }

  /// `plan.plenary` under the XDG data directory.
  private var standard: String {
    let home = environment["HOME"] ?? "."
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    return (data ?? home + "/.local/share") + "/plenary/plan.plenary"
  }
}
