import Glibc

/// One run of the program: reads the words, does what they say, tells what failed.
struct Program {
  let words: [String]
  var commands = Commands.all

  func run() -> ExitCode {
    let parser = CommandParser(commands: commands, environment: Self.environment)
    do {
      switch try parser.parse(words) {
      case .help(let command?): Output.block(Help(commands: commands).page(of: command))
      case .help(nil): Output.block(Help(commands: commands).overview + "\n")
      case .verbs(let few): Output.block(Help(commands: few).lines + "\n")
      case .version: Output.line("plenary \(Program.version)")
      case .run(let command, let invocation): return try command.run(invocation)
      }
      return .fine
    } catch let failure as CommandFailure {
      Output.message(failure.sentence)
      return failure.code
    } catch {
      Output.message("\(error)")
      return .software
    }
  }

  static let version = "0.1.0"

  private static var environment: [String: String] {
    var variables: [String: String] = [:]
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe next += 1
    }
    return variables
  }
}
