package import CivilTime

/// What a change of a holiday calendar does to a day.
package enum HolidayChangeKind: String, Word {
  /// The day is off.
  case off
  /// A day of the weekend is worked.
  case working
  /// A computed holiday does not hold.
  case drop
}

/// A day that a government decreed off or worked, entered by hand.
package struct HolidayChange: Record {
  package let id: Identifier<HolidayChange>
  package var calendar: String = ""
  package var day: Day = Day(number: 0)
  package var change: HolidayChangeKind = .off
  package var name: String = ""
  package var source: String = ""

  package init(id: ID) { self.id = id }
}

extension HolidayChange {
  package static var kind: RecordKind { .holidayChange }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.holidayChanges }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("calendar", &calendar)
    visitor.value("day_on", &day)
    visitor.value("kind", &change)
    visitor.value("name", &name)
    visitor.value("source", &source)
  }
}

/// A span in which a country cannot meet: an election, a ministry's block.
package struct Blackout: Record {
  package let id: Identifier<Blackout>
  package var country: Country.ID = .none
  package var start: Day = Day(number: 0)
  /// First day on which the country can meet again.
  package var end: Day = Day(number: 0)
  package var text: String = ""
  package var source: String = ""

  package init(id: ID) { self.id = id }
}

extension Blackout {
  package static var kind: RecordKind { .blackout }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.blackouts }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("country_id", &country)
    visitor.value("start_on", &start)
    visitor.value("end_on", &end)
    visitor.value("text", &text)
    visitor.value("source", &source)
  }
}
