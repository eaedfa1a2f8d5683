import Canvas
import CivilTime

/// Where the days of a month stand below a day field: a row of names, one of weekdays, six weeks.
struct MonthGrid {
  static let rows = 8
  /// Columns of a month, and between two of them.
  static let width = 28
  static let gap = 3
  private static let cell = 4

  /// The column at which the months begin: below the value, where there is room for one.
  let indent: Int
  /// The first days of the months shown.
  let months: [Day]

  /// `width` is that of the line of the field, label and all.
  init(showing day: Day, labelWidth: Int, width: Int) {
    indent = width - labelWidth >= Self.width ? labelWidth : min(2, max(0, width - Self.width))
    let room = width - indent
    let first = day.startOfMonth()
    let count = room >= 2 * Self.width + Self.gap ? 2 : 1
    months = (0..<count).map { first.startOfMonth(offset: $0) }
  }

  /// The first column of a month.
  func column(ofMonth number: Int) -> Int { indent + number * (Self.width + Self.gap) }

  /// The days of a row of weeks with the columns of their cells.
  func days(inRow row: Int) -> [(day: Day, column: Int)] {
    guard row >= 2 else { return [] }
    return months.enumerated().flatMap { number, first -> [(day: Day, column: Int)] in
      let monday = first - (first.weekday - 1) + 7 * (row - 2)
      return (0..<7).compactMap { weekday -> (day: Day, column: Int)? in
        let day = monday + weekday
        guard day.startOfMonth() == first else { return nil }
        return (day, column(ofMonth: number) + weekday * Self.cell)
      }
    }
  }

  func day(atColumn column: Int, row: Int) -> Day? {
    days(inRow: row).first { ($0.column..<$0.column + Self.cell).contains(column) }?.day
  }
}
