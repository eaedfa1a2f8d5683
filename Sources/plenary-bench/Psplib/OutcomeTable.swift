/// The lines of a table of sets of projects, as text and as figures.
enum OutcomeTable {
  private static let columns: [(name: String, width: Int)] = [
    ("projects", 8), ("dev %", 9), ("worst", 8), ("best %", 9), ("worst", 8), ("=best", 7),
    ("proved", 8), ("used", 9), ("max", 8), ("s/project", 11), ("worst", 9), ("/s", 9),
    ("serial/s", 10),
  ]
  private static let firstWidth = 36

  static let head = line("", columns.map(\.name))

  /// What the table means, for a reader who sees only the table.
  static let legend = """
    dev: mean of (makespan - critical path) / critical path. best: the same above the best known.
    used: schedules; one pass is one schedule, justification and unfinished passes included. The
    nodes of an exact search are no schedules: it has rows of its own, and there seconds count.
    /s: schedules a second of one core, lower bounds included; serial/s: plain serial passes.
    """

  /// One row; without a serial rate the rates are left out.
  static func row(_ what: String, _ set: SetOutcome, serialRate: Double?) -> String {
    let (dev, best, seconds) = (set.aboveCriticalPath, set.aboveBestKnown, set.seconds)
    return line(
      what,
      [
        String(set.outcomes.count),
        fixed(dev.mean), fixed(dev.max, 1), fixed(best.mean), fixed(best.max, 1),
        String(set.equalToBestKnown), String(set.proved),
        fixed(set.schedules.mean, 0), fixed(set.schedules.max, 0),
        fixed(seconds.mean, 5), fixed(seconds.max, 4),
      ] + (serialRate.map { [fixed(set.rate, 0), fixed($0, 0)] } ?? [])
    )
  }

  static func floor(_ name: String, _ set: SetOutcome) -> String {
    line("\(name), best known", [String(set.outcomes.count), fixed(set.floor)])
  }

  /// The mean over several seeds, and how far they lie apart; never the best of them.
  static func spread(_ what: String, _ means: Sample) -> String {
    line(what, ["", fixed(means.mean)]) + "  from \(fixed(means.min)) to \(fixed(means.max))"
  }

  static func figures(_ what: String, _ set: SetOutcome, serialRate: Double?) -> [Figure] {
    [
      Figure(what: "\(what): dev", unit: .percent, sample: set.aboveCriticalPath),
      Figure(what: "\(what): best", unit: .percent, sample: set.aboveBestKnown),
      Figure(what: "\(what): equal to best known", count: set.equalToBestKnown),
      Figure(what: "\(what): proved", count: set.proved),
      Figure(what: "\(what): schedules used", unit: .count, sample: set.schedules),
      Figure(what: "\(what): seconds", unit: .seconds, sample: set.seconds),
    ]
      + (serialRate.map {
        [
          Figure(what: "\(what): schedules a second", count: Int(set.rate)),
          Figure(what: "\(what): plain serial passes a second", count: Int($0)),
        ]
      } ?? [])
  }

  private static func fixed(_ value: Double, _ places: Int = 3) -> String {
    ShortNumber.text(value, places: places)
  }

  private static func line(_ what: String, _ cells: [String]) -> String {
    what.padded(to: firstWidth)
      + zip(cells, columns).map { $0.aligned(to: $1.width) }.joined()
  }
}

extension Figure {
  fileprivate init(what: String, count: Int) {
    self.init(what: what, unit: .count, sample: Sample(Double(count)))
  }
}
