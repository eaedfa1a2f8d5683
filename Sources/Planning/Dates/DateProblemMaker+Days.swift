import CivilTime
import PlanModel

// What a meeting asks of its own day.
extension DateProblemMaker {
  /// The day that it has, its window, the horizon of the series, and the present.
  mutating func addSpans(_ event: Int) {
    let facts = events[event]
    let (id, today, host) = (facts.meeting.id, outlook.statusDate, calendar(of: event))
    let less = givenUp
    if let day = facts.day {
      limit(event, .opens(id, day)) {
        facts.day(at: $0) == day
          || less > 0 && abs(host.gap(after: day, through: facts.day(at: $0))) <= less
      }
    }
    if let window = facts.meeting.window, !window.isEmpty {
      limit(event, .window(id, window)) {
        facts.sittings(at: $0).firstDay(outside: window.widened(by: less)) == nil
      }
    }
    if let horizon = plan[facts.meeting.series]?.horizon {
      limit(event, .horizon(id, horizon)) {
        facts.sittings(at: $0).firstDay(outside: horizon.widened(by: less)) == nil
      }
    }
    limit(event, .notInThePast(id)) { facts.day(at: $0) >= today }
  }

  /// Working days and blackouts of host and co-host (I8).
  ///
  /// The day that was accepted with a reason stays accepted.
  mutating func addHosts(_ event: Int) {
    let facts = events[event]
    let isGivenUp = givenUp > 0
    let excused = facts.meeting.dayOverride.isEmpty ? nil : facts.meeting.workingDay
    let hosts = plan.participations.filter { $0.meeting == facts.meeting.id && $0.isHosting }
    for host in hosts.sorted(by: { $0.role.rawValue > $1.role.rawValue }) {
      guard let country = plan[host.country],
        let calendar = outlook.calendars.calendar(country.calendar)
      else { continue }
      limit(event, .hostWorks(facts.meeting.id, country.id)) { place in
        isGivenUp || facts.day(at: place) == excused
          || facts.sittings(at: place).days.allSatisfy(calendar.isWorking)
      }
      let blackouts = self.blackouts(of: country.id)
      limit(event, .hostIsFree(facts.meeting.id, country.id)) { place in
        isGivenUp || facts.day(at: place) == excused
          || !blackouts.contains { $0.overlaps(facts.sittings(at: place)) }
      }
    }
  }

  func blackouts(of country: Country.ID) -> [DaySpan] {
    plan.blackouts.filter { $0.country == country && $0.start < $0.end }
      .map { DaySpan(start: $0.start, end: $0.end) }
  }

  /// Enough participants, and all that are needed, can meet on the sitting days.
  ///
  /// Where too few take part on any day, that is no matter of the day.
  mutating func addGuests(_ event: Int) {
    let facts = events[event]
    let guests = plan.participants(of: facts.meeting.id).map { blackouts(of: $0) }
    let needed = min(facts.meeting.quorum, guests.count)
    let (least, isGivenUp) = (needed - givenUp, givenUp > 0)
    limit(event, .quorum(facts.meeting.id, needed: needed)) { place in
      let sittings = facts.sittings(at: place)
      return guests.count { !$0.contains { $0.overlaps(sittings) } } >= least
    }
    for guest in plan.participations(in: facts.meeting.id)
    where guest.isRequired && !guest.isHosting && guest.status.mayCome {
      let blackouts = self.blackouts(of: guest.country)
      limit(event, .requiredIsFree(facts.meeting.id, guest.country)) { place in
        isGivenUp || !blackouts.contains { $0.overlaps(facts.sittings(at: place)) }
      }
    }
  }

  /// No due day of work that is not yet done lies before the status date.
  mutating func addStart(_ event: Int) {
    let facts = events[event]
    guard let first = openWork[event].first else { return }
    let (greatest, calendar) = (plan.tasks.rows[first].offset, calendar(of: event))
    let today = givenUp == 0 ? outlook.statusDate : calendar.day(outlook.statusDate, plus: -givenUp)
    limit(event, .startsInTime(facts.meeting.id)) { place in
      calendar.day(facts.day(at: place), plus: -greatest) >= today
    }
  }
}

extension Plan {
  /// The participants that may still come, in protocol order.
  func participants(of meeting: Meeting.ID) -> [Country.ID] {
    participations(in: meeting).filter { $0.role == .participant && $0.status.mayCome }
      .map(\.country)
  }
}

extension ParticipationStatus {
  /// Whether the country has not said or shown that it stays away.
  var mayCome: Bool { self != .declined && self != .withdrawn && self != .absent }
}

extension DaySpan {
  /// The span with so many more days at both ends.
  func widened(by days: Int) -> DaySpan { DaySpan(start: start - days, end: end + days) }
}
