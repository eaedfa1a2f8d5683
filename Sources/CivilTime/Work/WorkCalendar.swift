/// Which days somebody works, with the working days numbered.
///
/// Weekends, public holidays, absences and Saturdays worked in exchange are all days of one table,
/// so that every question is a look-up. Indices of all calendars count from 1 January 1970 and
/// never fall as days rise. Outside `covering` only the weekend counts.
package struct WorkCalendar: Sendable {
  package let name: String
  /// The days off by name, whether or not they fall on a weekend.
  package let off: [Day: String]
  /// The days of a weekend, or named days off, that are worked all the same.
  package let worked: Set<Day>
  private let table: WorkTable

  /// Makes a calendar; `worked` wins over `off`, and both over the weekend.
  ///
  /// The weekend names the free days of the week, Monday being 1; one working day must be left.
  package init(
    name: String,
    covering: DaySpan,
    weekend: Set<Int> = [6, 7],
    off: [Day: String],
    worked: Set<Day> = []
  ) {
    self.init(
      name: name,
      covering: covering,
      week: WorkWeek(weekend: weekend),
      off: off,
      worked: worked
    )
  }

  private init(
    name: String,
    covering: DaySpan,
    week: WorkWeek,
    off: [Day: String],
    worked: Set<Day>
  ) {
    self.name = name
    self.off = off
    self.worked = worked
    table = WorkTable(covering: covering, week: week, off: off, worked: worked)
  }

  /// The days of which holidays are known.
  package var covering: DaySpan { table.covering }
  package var weekend: Set<Int> { table.week.weekend }

  /// The same calendar with a later layer on top: absences, or a user's corrections.
  ///
  /// The layer wins over what it lies on: a day off that is now worked is worked, a worked Saturday
  /// that is now off is off. Days outside `covering` change nothing.
  package func adding(off more: [Day: String], worked extra: Set<Day>) -> WorkCalendar {
    WorkCalendar(
      name: name,
      covering: covering,
      week: table.week,
      off: off.filter { !extra.contains($0.key) }.merging(more) { _, later in later },
      worked: worked.filter { more[$0] == nil }.union(extra)
    )
  }
}

extension WorkCalendar {
  package func isWorking(_ day: Day) -> Bool { table.isWorking(day) }

  /// The working days since 1970 up to, but not counting, `day`; negative before 1970.
  ///
  /// For a working day that is its own number, for a day off the number of the next working day.
  package func index(of day: Day) -> Int { table.index(of: day) }

  /// The working day with this number.
  package func day(at index: Int) -> Day { table.day(at: index) }

  package func next(onOrAfter day: Day) -> Day { table.day(at: table.index(of: day)) }

  package func previous(onOrBefore day: Day) -> Day { table.day(at: table.index(of: day + 1) - 1) }

  /// The n-th working day strictly after `day`, or strictly before it when `n` is negative.
  ///
  /// Zero gives `day` itself, worked or not.
  package func day(_ day: Day, plus n: Int) -> Day {
    if n == 0 { return day }
    return table.day(at: n > 0 ? table.index(of: day + 1) + n - 1 : table.index(of: day) + n)
  }

  /// The working days after `a` up to and including `b`; negative when `b` lies before `a`.
  package func gap(after a: Day, through b: Day) -> Int {
    table.index(of: b + 1) - table.index(of: a + 1)
  }

  /// Why nobody works on `day`, or `nil` when they do.
  package func reasonOff(_ day: Day) -> DayOff? {
    if table.isWorking(day) { return nil }
    guard covering.contains(day), let name = off[day] else { return .weekend }
    return .named(name)
  }
}

extension WorkCalendar: Hashable {
  package static func == (a: WorkCalendar, b: WorkCalendar) -> Bool {
    a.name == b.name && a.covering == b.covering && a.weekend == b.weekend
      && a.off == b.off && a.worked == b.worked
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(covering)
  }
}

/// Why a day is not worked.
package enum DayOff: Hashable, Sendable {
  case weekend
  /// A holiday, an absence or another day off by name; it may fall on a weekend as well.
  case named(String)
}
