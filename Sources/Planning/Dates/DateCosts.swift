import CivilTime
import PlanModel
import Scheduling

/// What the days of one meeting cost beside being possible.
struct DateCosts: Sendable {
  let hours: MeetingHours?
  private let event: DateEvent
  private let host: WorkCalendar
  private let guests: [(country: Country.ID, calendar: WorkCalendar)]
  private let weights: DateWeights

  init(
    _ event: DateEvent,
    _ outlook: Outlook,
    _ weights: DateWeights,
    _ zones: [String: TimeZoneRules]
  ) {
    self.event = event
    self.weights = weights
    host = outlook.calendars.calendars[event.host]
    hours = MeetingHours(event.meeting, in: outlook.plan, zones: zones)
    guests = outlook.plan.participations(in: event.meeting.id)
      .filter { !$0.isHosting && $0.status.mayCome }
      .compactMap { guest in
        outlook.plan[guest.country]
          .flatMap { outlook.calendars.calendar($0.calendar) }.map { (guest.country, $0) }
      }
  }

  /// The parts of a day's cost in the order of their kinds; nothing that costs nothing.
  func parts(at place: Int) -> [CostPart] {
    let days = event.sittings(at: place).days
    let parts = [
      count(.holiday, weights.guestHoliday, days) { !$0.isWorking($1) },
      count(.bridgeDay, weights.guestBridgeDay, days) { calendar, day in
        calendar.isWorking(day) && !calendar.isWorking(day - 1) && !calendar.isWorking(day + 1)
      },
      amount(.weekday, weights.edgeOfWeek, days.count { !(2...4).contains($0.weekday) }),
      amount(.commonHours, weights.shortHours, days.reduce(0) { $0 + (hours?.short(on: $1) ?? 0) }),
      amount(.disturbance, weights.otherThanAnnounced, moved(to: event.day(at: place))),
    ]
    return parts.filter { $0.cost > 0 }
  }

  func cost(at place: Int) -> Int { parts(at: place).reduce(0) { $0 + $1.cost } }

  /// Working days of the host between a day and the one that people were told or the plan works with.
  private func moved(to day: Day) -> Int {
    event.meeting.workingDay.map { abs(host.gap(after: $0, through: day)) } ?? 0
  }

  private func amount(_ kind: CostPart.Kind, _ weight: Int, _ amount: Int) -> CostPart {
    CostPart(kind, cost: weight * amount, amount: amount)
  }

  private func count(
    _ kind: CostPart.Kind,
    _ weight: Int,
    _ days: some Sequence<Day>,
    _ holds: (WorkCalendar, Day) -> Bool
  ) -> CostPart {
    var (amount, countries): (Int, [Country.ID]) = (0, [])
    for guest in guests {
      let count = days.count { holds(guest.calendar, $0) }
      if count > 0 { countries.append(guest.country) }
      amount += count
    }
    return CostPart(kind, cost: weight * amount, amount: amount, countries: countries)
  }
}
