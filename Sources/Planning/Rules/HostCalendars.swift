import CivilTime
import PlanModel

/// Whether a country can sit on a day: its weekends, holidays, decreed days and blackouts.
struct HostCalendars {
  private let plan: Plan
  private let calendars: PlanCalendars

  init(_ plan: Plan, on statusDate: Day, holidays: HolidayBook) {
    self.plan = plan
    calendars = PlanCalendars(
      plan: plan,
      holidays: holidays,
      covering: PlanCalendars.covering(plan, statusDate: statusDate)
    )
  }

  func calendar(_ code: String) -> WorkCalendar? { calendars.calendar(code) }

  /// The first reason why a country cannot sit on one of these days.
  func refusal(of country: Country.ID, on days: DaySpan) -> ChangeRefused? {
    guard let country = plan[country], let calendar = calendar(country.calendar) else {
      return nil
    }
    for day in days.days {
      switch calendar.reasonOff(day) {
      case .weekend?:
        return .notAWorkingDay(day, country: country.iso2, holiday: day.weekdayName)
      case .named(let name)?:
        return .notAWorkingDay(day, country: country.iso2, holiday: name)
      case nil: break
      }
      let block = plan.blackouts.first {
        $0.country == country.id && $0.start <= day && day < $0.end
      }
      if let block { return .blackout(day, country: country.iso2, text: block.text) }
    }
    return nil
  }
}
