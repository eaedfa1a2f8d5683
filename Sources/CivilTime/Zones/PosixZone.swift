/// The rule of a zone for the time after its table: `EET-2EEST,M3.5.0/3,M10.5.0/4`.
struct PosixZone: Hashable, Sendable {
  /// The offsets that RFC 9636 allows, in seconds: more than -25 hours, less than 26.
  static let offsets = -89_999...93_599

  struct Summer: Hashable, Sendable {
    let phase: ZonePhase
    let begins: PosixTurn
    let ends: PosixTurn
  }

  let standard: ZonePhase
  let summer: Summer?

  func phase(at second: Int) -> ZonePhase {
    guard let summer else { return standard }
    let day = (second + standard.offset).floored(by: 86_400).quotient
    let year = min(max(Day(number: Int32(clamping: day)).year, 1), 9999)
    // Where it is summer at New Year the last turn lies in the year before. Summer that lasts all
    // year ends in the second in which the next begins, and the beginning must win.
    let turns = (year - 1...year + 1).flatMap { year in
      [
        (at: summer.begins.second(in: year) - standard.offset, isSummer: true),
        (at: summer.ends.second(in: year) - summer.phase.offset, isSummer: false),
      ]
    }
    let last = turns.filter { $0.at <= second }
      .max { ($0.at, $0.isSummer ? 1 : 0) < ($1.at, $1.isSummer ? 1 : 0) }
    return last?.isSummer == true ? summer.phase : standard
  }
}

/// The day and the local second of it on which the clocks turn every year.
struct PosixTurn: Hashable, Sendable {
  enum Place: Hashable, Sendable {
    /// `J60` is 1 March in every year: 29 February is never counted.
    case julian(Int)
    /// `59` is 29 February or 1 March.
    case zeroBased(Int)
    /// `M3.5.0`: the last Sunday of March. Sunday is 0, week 5 the last.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  let place: Place
  /// Seconds since midnight; below zero and above a day are days before and after.
  let time: Int

  /// The second in a year as a clock would count it that never turns.
  func second(in year: Int) -> Int { dayNumber(in: year) * 86_400 + time }

  private func dayNumber(in year: Int) -> Int {
    let newYear = Int(Day.number(year: year, month: 1, day: 1))
    switch place {
    case .julian(let n): return newYear + n - (n >= 60 && Day.isLeap(year) ? 0 : 1)
    case .zeroBased(let n): return newYear + n
    case .weekday(let month, let week, let weekday):
      let first = Day(number: Day.number(year: year, month: month, day: 1))
      let date = (weekday - first.weekday + 7) % 7 + (week - 1) * 7
      let isBeyond = date >= Day.length(ofMonth: month, year: year)
      return Int(first.number) + date - (isBeyond ? 7 : 0)
    }
  }
}
