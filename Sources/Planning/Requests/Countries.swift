import CivilTime
import PlanModel

// Countries, and the days on which they do not meet.
extension ChangeProposal {
  /// Makes a country; one per code of ISO 3166 (I20).
  mutating func add(_ new: NewCountry) throws(ChangeRefused) -> Change {
    let iso2 = Self.trimmed(new.iso2)
    guard iso2.utf8.count == 2, iso2.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw .valueOutOfRange(field: "iso2", value: new.iso2, allowed: "two capital letters")
    }
    if plan.country(iso2) != nil { throw .codeTaken(iso2) }
    var country = Country(id: context.keys.key())
    country.iso2 = iso2
    country.englishName = try text(new.englishName, for: "englishName")
    country.protocolName = new.protocolName ?? country.englishName
    country.nativeName = new.nativeName
    country.zone = try text(new.zone, for: "zone")
    country.calendar = iso2
    if let code = new.calendar { country.calendar = try calendar(code, for: "calendar") }
    draft.put(country)
    return draft.change(words: "Add \(iso2) \(country.englishName)")
  }

  mutating func addBlackout(
    of country: Country,
    _ days: DaySpan,
    text words: String,
    source: String
  ) throws(ChangeRefused) -> Change {
    try requireDays(days, for: "blackout")
    var blackout = Blackout(id: context.keys.key())
    blackout.country = country.id
    blackout.start = days.start
    blackout.end = days.end
    blackout.text = try text(words, for: "text")
    blackout.source = Self.trimmed(source)
    draft.put(blackout)
    return draft.change(
      words: "\(country.iso2) cannot meet \(Self.written(days)): \(blackout.text)"
    )
  }

  /// The country can meet after all.
  mutating func removeBlackout(_ blackout: Blackout) throws(ChangeRefused) -> Change {
    let country: Country = try found(blackout.country)
    draft.remove(blackout.id)
    return draft.change(words: "\(country.iso2) can meet after all: \(blackout.text)")
  }

  mutating func changeHoliday(
    of calendar: String,
    _ day: Day,
    _ kind: HolidayChangeKind,
    name: String,
    source: String
  ) throws(ChangeRefused) -> Change {
    let calendar = try self.calendar(calendar, for: "calendar")
    if kind == .working, !day.isWeekend {
      throw .valueOutOfRange(
        field: "working",
        value: day.long,
        allowed: "a Saturday or Sunday"
      )
    }
    let known = plan.holidayChanges.first { $0.calendar == calendar && $0.day == day }
    var change = known ?? HolidayChange(id: context.keys.key())
    change.calendar = calendar
    change.day = day
    change.change = kind
    change.name = kind == .drop ? Self.trimmed(name) : try text(name, for: "name")
    change.source = Self.trimmed(source)
    draft.put(change)
    return draft.change(words: "\(calendar) \(Self.written(day)): \(kind.spelled) \(change.name)")
  }

  func requireDays(_ days: DaySpan, for field: String) throws(ChangeRefused) {
    if days.isEmpty {
      throw .valueOutOfRange(
        field: field,
        value: Self.written(days.start),
        allowed: "one day or more"
      )
    }
  }

  /// `1 Aug 2020 to 14 Aug 2020`, both inside.
  static func written(_ days: DaySpan) -> String {
    days.dayCount == 1
      ? "on \(written(days.start))" : "\(written(days.start)) to \(written(days.last))"
  }
}
