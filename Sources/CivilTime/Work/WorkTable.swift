/// The working days of one calendar, counted out day by day.
///
/// A class because calendars are copied into every activity and resource: a copy is one reference,
/// and nothing in it ever changes.
final class WorkTable: Sendable {
  let covering: DaySpan
  let week: WorkWeek
  /// The number of `covering`'s first day.
  private let start: Int32
  /// The index of every covered day and of the day after the last.
  private let indices: ContiguousArray<Int32>
  /// The numbers of the covered working days, in order.
  private let numbers: ContiguousArray<Int32>
  /// The index of the first covered working day.
  private let firstIndex: Int
  /// What the table counts less (or more) than the bare weeks: added to every later index.
  private let shift: Int

  init(covering: DaySpan, week: WorkWeek, off: [Day: String], worked: Set<Day>) {
    var isWorking = ContiguousArray(covering.days.map(week.isWorking))
    for day in off.keys where covering.contains(day) { isWorking[day - covering.start] = false }
    for day in worked where covering.contains(day) { isWorking[day - covering.start] = true }
    var indices: ContiguousArray<Int32> = []
    var numbers: ContiguousArray<Int32> = []
    indices.reserveCapacity(covering.dayCount + 1)
    numbers.reserveCapacity(covering.dayCount)
    let firstIndex = week.index(of: covering.start)
    for (place, works) in isWorking.enumerated() {
      indices.append(Int32(firstIndex + numbers.count))
      if works { numbers.append(covering.start.number + Int32(place)) }
    }
    indices.append(Int32(firstIndex + numbers.count))
    self.covering = covering
    self.week = week
    start = covering.start.number
    self.indices = indices
    self.numbers = numbers
    self.firstIndex = firstIndex
    shift = firstIndex + numbers.count - week.index(of: covering.end)
  }

  func isWorking(_ day: Day) -> Bool {
    let place = Int(day.number) - Int(start)
    guard place >= 0, place + 1 < indices.count else { return week.isWorking(day) }
    return indices[place] != indices[place + 1]
  }

  func index(of day: Day) -> Int {
    let place = Int(day.number) - Int(start)
    if place >= 0, place < indices.count { return Int(indices[place]) }
    return week.index(of: day) + (place < 0 ? 0 : shift)
  }

  func day(at index: Int) -> Day {
    let place = index - firstIndex
    if place < 0 { return week.day(at: index) }
    return place < numbers.count ? Day(number: numbers[place]) : week.day(at: index - shift)
  }
}
