/// A day in English words, for views; files and messages between programs use ISO 8601.
extension Day {
  /// `Wed`.
  package var weekdayName: String { Day.weekdayNames[weekday - 1] }

  /// `Jul`.
  package var monthName: String { Day.monthNames[month - 1] }

  package var dayOfMonth: Int { components.day }

  /// `15 Jul`.
  package var short: String { "\(dayOfMonth) \(monthName)" }

  /// `Wed 15 Jul 2020`.
  package var long: String { "\(weekdayName) \(short) \(year)" }

  /// The short names, Monday first.
  package static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// The short names, January first.
  package static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
