import PlanModel

/// On which calendar each country, mission and meeting of a plan works, by place in its table.
struct CalendarPlaces {
  let countries: [Int]
  let missions: [Int]
  let meetings: [Int]

  init(_ plan: Plan, _ calendars: PlanCalendars) {
    var places: [String: Int] = [:]
    for (place, code) in calendars.codes.enumerated() { places[code] = place }
    countries = plan.countries.map { places[$0.calendar] ?? 0 }
    missions = plan.missions.map { places[$0.calendar] ?? 0 }
    meetings = plan.meetings.map { places[$0.hostCalendar] ?? 0 }
  }
}
