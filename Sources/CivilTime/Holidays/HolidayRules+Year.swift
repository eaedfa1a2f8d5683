// From rules to days: fixed and moving holidays first, then the substitutes of those on weekends.
extension HolidayRules {
  private typealias Dated = (day: Day, rule: HolidayRule)

  /// The holidays that the rules give for a year, unordered; two may share a day.
  func holidays(in year: Int) -> [Holiday] {
    let plain = kept(in: year).map { Holiday($0.day, $0.rule.name, $0.rule.source) }
    return plain + substitutes(in: year)
  }

  /// The holidays of a year that a suspension has turned into working days.
  func suspended(in year: Int) -> [Holiday] {
    dated(in: year).filter { isSuspended($0.day) }
      .map { Holiday($0.day, $0.rule.name, $0.rule.source) }
  }

  private func dated(in year: Int) -> [Dated] {
    rules.compactMap { rule in rule.day(in: year).map { ($0, rule) } }
  }

  private func kept(in year: Int) -> [Dated] {
    dated(in: year).filter { !isSuspended($0.day) }
  }

  /// The next working days after holidays on weekends, each the next that is still free.
  ///
  /// Earlier holidays choose first. The years on both sides are looked at too, since a substitute
  /// of the last days of December lies past New Year's Day.
  private func substitutes(in year: Int) -> [Holiday] {
    guard rules.contains(where: \.moves) else { return [] }
    var taken = Set((year - 1...year + 1).flatMap { kept(in: $0).map(\.day) })
    let moving = (year - 1...year).flatMap(kept).filter { $0.rule.moves && $0.day.isWeekend }
    var substitutes: [Holiday] = []
    for (day, rule) in moving.sorted(by: { $0.day < $1.day }) {
      var free = day + 1
      while free.isWeekend || taken.contains(free) { free = free + 1 }
      taken.insert(free)
      guard free.year == year, !isSuspended(free) else { continue }
      substitutes.append(Holiday(free, rule.name + " (observed)", rule.source))
    }
    return substitutes
  }
}

extension Holiday {
  fileprivate init(_ day: Day, _ name: String, _ source: String) {
    self.init(day: day, name: name, source: source, basis: .computed)
  }
}
