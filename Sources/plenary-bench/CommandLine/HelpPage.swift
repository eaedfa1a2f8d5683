/// The help of the program and of each benchmark.
enum HelpPage {
  static var overview: String {
    let rows = Benchmark.each.map { row(name($0), $0.summary) }
    return """
      Usage: plenary-bench COMMAND [OPTION]...
      Measures the planner against its budgets; build it with `swift build -c release`.

      \(rows.joined(separator: "\n"))

      `plenary-bench COMMAND --help` shows the options of a command.
      """
  }

  static func page(of benchmark: Benchmark) -> String {
    let options = (benchmark.options + Benchmark.shared).map { option in
      row("--\(option.name)\(option.value.map { " \($0)" } ?? "")", option.help)
    }
    return """
      Usage: plenary-bench \(name(benchmark)) [OPTION]...
      \(benchmark.summary)

      \(options.joined(separator: "\n"))
      """
  }

  private static func name(_ benchmark: Benchmark) -> String {
    benchmark.name + (benchmark.argument.map { " \($0)" } ?? "")
  }

  private static func row(_ left: String, _ right: String) -> String {
    "  " + left.padded(to: 18) + "  " + right
  }
}
