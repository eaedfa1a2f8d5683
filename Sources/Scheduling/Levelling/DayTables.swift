import CivilTime

/// The calendars of a network as plain arrays over the days that levelling touches most.
///
/// Days are numbers, places are indices of working days, weeks are rows counted from the week of
/// the status date. Beyond the arrays the calendars themselves are asked.
struct DayTables: Sendable {
  struct Place: Sendable {
    var day: Int32
    /// The row of the week in which the day lies.
    var row: Int32
    /// The first place of a later week.
    var nextWeek: Int32
  }

  /// The first of the arrays' days is a Monday, so that a row begins every seven days.
  private let firstDay: Int
  private let dayCount: Int
  private let calendars: [WorkCalendar]
  private let indices: ContiguousArray<Int32>
  private let firstIndex: ContiguousArray<Int>
  private let places: ContiguousArray<Place>

  /// No more days than this: the years beyond are looked up one by one.
  private static let longest = 60_000

  init(_ calendars: [WorkCalendar], from statusDate: Day, through last: Day) {
    let monday = WeekNumber(containing: statusDate).monday
    let days = min(max(last - monday, 0) / 7 + 2, Self.longest / 7) * 7
    self.calendars = calendars
    firstDay = Int(monday.number)
    dayCount = days
    let blank = Place(day: 0, row: 0, nextWeek: 0)
    var indices = ContiguousArray(repeating: Int32(0), count: calendars.count * days)
    var places = ContiguousArray(repeating: blank, count: calendars.count * days)
    firstIndex = ContiguousArray(calendars.map { $0.index(of: monday) })
    for (number, calendar) in calendars.enumerated() {
      let base = number * days
      var index = firstIndex[number]
      for day in 0..<days {
        indices[base + day] = Int32(index)
        let next = calendar.index(of: monday + (day + 1))
        if next > index {
          places[base + index - firstIndex[number]] =
            Place(day: monday.number + Int32(day), row: Int32(day / 7), nextWeek: 0)
          index = next
        }
      }
      let count = index - firstIndex[number]
      var nextWeek = Int32(index)
      for place in stride(from: count - 1, through: 0, by: -1) {
        if place + 1 < count, places[base + place].row != places[base + place + 1].row {
          nextWeek = Int32(firstIndex[number] + place + 1)
        }
        places[base + place].nextWeek = nextWeek
      }
    }
    self.indices = indices
    self.places = places
  }

  /// The index of a day, or of the next working day.
  @inline(__always)
  func index(_ calendar: Int, of day: Int) -> Int {
    let place = day - firstDay
    if place >= 0, place < dayCount { return Int(indices[calendar * dayCount + place]) }
    return calendars[calendar].index(of: Day(number: Int32(clamping: day)))
  }

  /// Day, week and week's end of the working day with this index.
  @inline(__always)
  func place(_ calendar: Int, _ index: Int) -> Place {
    let number = index - firstIndex[calendar]
    if number >= 0, number < dayCount {
      let place = places[calendar * dayCount + number]
      if place.nextWeek > 0 { return place }
    }
    return distantPlace(calendar, index)
  }

  @inline(__always)
  func day(_ calendar: Int, at index: Int) -> Int { Int(place(calendar, index).day) }

  /// The first place of the week with this row.
  @inline(__always)
  func firstPlace(_ calendar: Int, inRow row: Int) -> Int {
    index(calendar, of: firstDay + row * 7)
  }

  @inline(never)
  private func distantPlace(_ calendar: Int, _ index: Int) -> Place {
    let day = calendars[calendar].day(at: index)
    let sinceFirst = Int(day.number) - firstDay
    let row = sinceFirst >= 0 ? sinceFirst / 7 : (sinceFirst - 6) / 7
    let monday = Day(number: Int32(firstDay + (row + 1) * 7))
    return Place(
      day: day.number,
      row: Int32(row),
      nextWeek: Int32(calendars[calendar].index(of: monday))
    )
  }
}
