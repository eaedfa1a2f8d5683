import CivilTime

/// The working days of the hosts as plain arrays over the days that a search touches most.
///
/// A copy of a calendar is several references; here the many look-ups of a pass count none. Beyond
/// the arrays the calendars themselves are asked.
struct HostDays: Sendable {
  private let calendars: [WorkCalendar]
  private let first: Int
  private let count: Int
  /// By calendar and day, its index; by calendar and place from the first index, the day.
  private let indices: ContiguousArray<Int32>
  private let days: ContiguousArray<Int32>
  private let firstIndex: ContiguousArray<Int>

  /// Offsets reach some days beyond the span of the meetings.
  init(_ calendars: [WorkCalendar], over span: DaySpan) {
    let margin = 200
    self.calendars = calendars
    first = Int(span.start.number) - margin
    count = min(span.dayCount + 2 * margin, 6000)
    var (indices, days): (ContiguousArray<Int32>, ContiguousArray<Int32>) = ([], [])
    indices.reserveCapacity(calendars.count * count)
    days.reserveCapacity(calendars.count * count)
    firstIndex = ContiguousArray(
      calendars.map { $0.index(of: Day(number: Int32(span.start.number) - Int32(margin))) }
    )
    for calendar in calendars {
      let start = Day(number: span.start.number - Int32(margin))
      var index = calendar.index(of: start)
      for day in 0..<count {
        indices.append(Int32(index))
        let next = calendar.index(of: start + (day + 1))
        if next > index { days.append(start.number + Int32(day)) }
        index = next
      }
      while days.count % count != 0 { days.append(.min) }
    }
    self.indices = indices
    self.days = days
  }

  /// The index of a day, or of the next working day.
  func index(_ calendar: Int, of day: Day) -> Int {
    let place = Int(day.number) - first
    if place >= 0, place < count { return Int(indices[calendar * count + place]) }
    return calendars[calendar].index(of: day)
  }

  func day(_ calendar: Int, at index: Int) -> Day {
    let place = index - firstIndex[calendar]
    if place >= 0, place < count {
      let day = days[calendar * count + place]
      if day != .min { return Day(number: day) }
    }
    return calendars[calendar].day(at: index)
  }

  func next(_ calendar: Int, onOrAfter day: Day) -> Day {
    self.day(calendar, at: index(calendar, of: day))
  }

  func previous(_ calendar: Int, onOrBefore day: Day) -> Day {
    self.day(calendar, at: index(calendar, of: day + 1) - 1)
  }

  /// The n-th working day strictly after a day, or before it when `n` is negative; 0 is the day.
  func day(_ calendar: Int, _ day: Day, plus n: Int) -> Day {
    if n == 0 { return day }
    return n > 0
      ? self.day(calendar, at: index(calendar, of: day + 1) + n - 1)
      : self.day(calendar, at: index(calendar, of: day) + n)
  }

  /// The working days after `a` up to and including `b`; negative when `b` lies before `a`.
  func gap(_ calendar: Int, after a: Day, through b: Day) -> Int {
    index(calendar, of: b + 1) - index(calendar, of: a + 1)
  }
}
