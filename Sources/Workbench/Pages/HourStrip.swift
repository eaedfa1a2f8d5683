import Canvas
import CivilTime

/// A day of a meeting as a row of cells, by the clocks of one place, for all places to be laid under.
struct HourStrip {
  /// What the people of a place do in a cell.
  enum Part: Hashable { case office, awake, night }

  /// Whose clocks the day runs by.
  private let rules: TimeZoneRules
  private let day: Day
  /// The moment at which each cell begins; days on which the clocks are turned have more or fewer.
  let cells: [Instant]
  private let step: Int

  /// Cells of half an hour, or of a whole one where room is short.
  init(_ day: Day, by rules: TimeZoneRules, minutesEach: Int) {
    self.day = day
    self.rules = rules
    step = minutesEach * 60
    let start = rules.instants(of: LocalTime(day: day, minutes: 0)).instant
    let end = rules.instants(of: LocalTime(day: day + 1, minutes: 0)).instant
    cells = stride(from: start.seconds, to: end.seconds, by: step).map { Instant(seconds: $0) }
  }

  /// The hours by the clocks of the place, every third where it has room.
  var hours: String {
    var text = ""
    for cell in cells {
      let minutes = cell.local(in: rules).minutes
      guard minutes % 180 == 0 else { continue }
      let place = (cell - (cells.first ?? cell)) / step
      // Where the clocks are turned back an hour comes twice: once is enough.
      guard text.isEmpty || place > text.count else { continue }
      let hour = minutes / 60
      text = text.padded(place) + (hour < 10 ? "0\(hour)" : "\(hour)")
    }
    return text
  }

  /// What people do in a place, cell by cell; a cell counts by the time at which it begins.
  ///
  /// Office hours are those of the meeting's own date there, for nobody meets on two dates at once.
  func parts(in zone: TimeZoneRules) -> [Part] {
    cells.map { cell in
      let local = cell.local(in: zone)
      if local.day == day, (9 * 60..<17 * 60).contains(local.minutes) { return .office }
      return (7 * 60..<22 * 60).contains(local.minutes) ? .awake : .night
    }
  }

  /// Whether each cell lies in a span, in part at least when `touching`, else all of it.
  func isInside(_ span: Range<Instant>, touching: Bool) -> [Bool] {
    cells.map { cell in
      let end = cell + step
      return touching
        ? cell < span.upperBound && span.lowerBound < end
        : span.lowerBound <= cell && end <= span.upperBound
    }
  }
}

extension HourStrip.Part {
  func sign(_ symbols: SymbolSet) -> Glyph {
    switch self {
    case .office: symbols.barDone
    case .awake: symbols.barPlanned
    case .night: symbols.barFloat
    }
  }

  var role: Role {
    switch self {
    case .office: .success
    case .awake: .warning
    case .night: .textMuted
    }
  }
}
