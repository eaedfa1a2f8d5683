import Canvas
package import CivilTime
import PlanModel
import Planning

/// The calendar of a day field while it takes the keys.
package struct DayPicker: Hashable, Sendable {
  package var day: Day
  /// What stood in the field before; Esc brings it back.
  package var before: String

  package init(day: Day, before: String) {
    self.day = day
    self.before = before
  }

  /// The day to which a key moves; `nil` when it does not move.
  func moved(by key: Key) -> Day? {
    let month = day.startOfMonth()
    let moved: Day? =
      switch key {
      case .left: day - 1
      case .right: day + 1
      case .up: day - 7
      case .down: day + 7
      case .home: month
      case .end: month.startOfMonth(offset: 1) - 1
      case .pageUp: day.moved(months: -1)
      case .pageDown: day.moved(months: 1)
      default: nil
      }
    // The first and the last years that can be written stay inside.
    return moved.map { (1...9998).contains($0.year) ? $0 : day }
  }
}

extension Form {
  /// Whether the focused field holds a day.
  var hasDayFocus: Bool {
    guard fields.indices.contains(focus), case .day = fields[focus].kind else { return false }
    return true
  }

  /// Puts a day into the focused field, selected, so that typing replaces it.
  mutating func put(_ day: Day) { put(day.description, isSelected: true) }

  mutating func put(_ text: String, isSelected: Bool) {
    guard hasDayFocus, case .day(_, let takesOffset) = fields[focus].kind else { return }
    fields[focus].kind = .day(TextField(text), takesOffset: takesOffset)
    fields[focus].isSelected = isSelected
  }
}
