import FoundationEssentials

/// Prints figures as they come, or all of them at the end as JSON.
struct Report {
  private let machine: Machine
  private let isJSON: Bool
  private var figures: [Figure] = []
  private var notes: [String] = []

  init(on machine: Machine, isJSON: Bool) {
    self.machine = machine
    self.isJSON = isJSON
    if machine.isDebug { note("A debug build: no figure counts.") }
    if machine.isBusy { note("Other work shares the machine: the figures are too high.") }
    guard !isJSON else { return }
    print(machine.line)
    for note in notes { print(note) }
  }

  var brokenBudgets: Int { figures.count { $0.holds == false } }

  /// Begins a part of the report.
  func open(_ title: String) {
    guard !isJSON else { return }
    let names = Self.numbers.map { $0.aligned(to: 8) }.joined()
    print("\n" + title.padded(to: Self.firstWidth) + names + "  unit  budget")
  }

  mutating func add(_ figure: Figure) {
    figures.append(figure)
    if !isJSON { print(Self.row(figure)) }
  }

  /// Adds figures that share one line of a table with columns of its own.
  mutating func add(_ figures: [Figure], inRow row: String) {
    self.figures += figures
    say(row)
  }

  /// Prints a line that is of no use to a machine.
  func say(_ line: String) {
    if !isJSON { print(line) }
  }

  /// Adds a sentence that a reader of the figures must know.
  mutating func note(_ sentence: String) {
    notes.append(sentence)
    if !isJSON && !figures.isEmpty { print(sentence) }
  }

  func finish() {
    if isJSON { return printJSON() }
    let budgets = figures.count { $0.budget != nil }
    if budgets > 0 { print("\n\(budgets - brokenBudgets) of \(budgets) budgets hold.") }
  }

  private static let firstWidth = 52
  private static let numbers = ["tasks", "runs", "min", "median", "p95", "p99", "max", "/1000"]

  private static func row(_ figure: Figure) -> String {
    let sample = figure.sample
    let values = [sample.min, sample.median, sample.p95, sample.p99, sample.max]
    let numbers =
      [figure.tasks.map(String.init) ?? "", String(sample.count)]
      + values.map { ShortNumber.text($0) } + [figure.perThousand.map(ShortNumber.text) ?? ""]
    let row =
      figure.what.padded(to: firstWidth) + numbers.map { $0.aligned(to: 8) }.joined()
      + "  " + figure.unit.rawValue.padded(to: 4)
    guard let budget = figure.budget else { return row }
    let verdict = budget.holds(for: sample) ? "holds" : "DOES NOT HOLD"
    return row + "  \(budget.statistic) < \(ShortNumber.text(budget.limit)): \(verdict)"
  }

  private func printJSON() {
    struct Page: Encodable {
      let machine: Machine
      let notes: [String]
      let figures: [Figure]
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let page = Page(machine: machine, notes: notes, figures: figures)
    guard let data = try? encoder.encode(page) else {
      preconditionFailure("a report holds a number that JSON cannot say")
    }
    print(String(decoding: data, as: UTF8.self))
  }
}
