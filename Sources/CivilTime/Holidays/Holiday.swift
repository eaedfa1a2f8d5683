/// One public holiday; two that meet on a day are one, with both names.
package struct Holiday: Hashable, Sendable {
  package enum Basis: String, Sendable {
    /// From a rule, and no decree has confirmed it.
    case computed
    /// From somebody's decision about this very day.
    case decreed
  }

  package let day: Day
  /// Names in alphabetical order, joined by `; `.
  package let name: String
  /// The law, decree or file that the day comes from.
  package let source: String
  package let basis: Basis

  init(day: Day, name: String, source: String, basis: Basis) {
    self.day = day
    self.name = name
    self.source = source
    self.basis = basis
  }

  /// Joins the holidays of one day; a decision among them makes the day decreed.
  init(on day: Day, joining all: [Holiday]) {
    self.day = day
    name = Set(all.map(\.name)).sorted().joined(separator: "; ")
    source = Set(all.map(\.source)).sorted().joined(separator: "; ")
    basis = all.contains { $0.basis == .decreed } ? .decreed : .computed
  }
}
