import CivilTime
import PlanModel
import Planning

/// The days off of the coming weeks, with the places that have them.
struct HolidayList: Hashable, Sendable {
  struct DayOff: Hashable, Sendable {
    var day: Day
    /// The calendars that have the day off, by code.
    var codes: [String]
    /// What the day is called, once each.
    var names: [String]
    /// The countries and missions that work by those calendars.
    var places: [String]
  }

  /// In order; days that are off everywhere because of the weekend are left out.
  private(set) var days: [DayOff] = []

  /// From the status date on.
  init(_ outlook: Outlook, weeks: Int) {
    let plan = outlook.plan
    let codes = plan.calendarCodes
    var places: [String: [String]] = [:]
    for country in plan.countriesInProtocolOrder {
      places[country.calendar, default: []].append(country.iso2)
    }
    for mission in Listing.missionsInOrder(plan) {
      places[mission.calendar, default: []].append(mission.code)
    }
    for step in 0..<7 * weeks {
      let day = outlook.statusDate + step
      if day.isWeekend { continue }
      var off = DayOff(day: day, codes: [], names: [], places: [])
      for code in codes {
        guard let calendar = outlook.calendars.calendar(code), !calendar.isWorking(day) else {
          continue
        }
        off.codes.append(code)
        off.places += places[code] ?? []
        if case .named(let name)? = calendar.reasonOff(day), !off.names.contains(name) {
          off.names.append(name)
        }
      }
      if !off.codes.isEmpty { days.append(off) }
    }
  }
}
