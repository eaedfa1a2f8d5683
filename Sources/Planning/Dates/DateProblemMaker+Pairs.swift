import CivilTime
import PlanModel

// What the day of one meeting asks of the day of another.
extension DateProblemMaker {
  /// The order of the meetings and their gaps, in working days of the later one's host (I1).
  mutating func addOrder() {
    let less = givenUp
    for pair in MeetingOrder(placed).pairs {
      guard let from = event(of: pair.first.id), let to = event(of: pair.second.id),
        isSearched(from) || isSearched(to)
      else { continue }
      let (first, second) = (events[from], events[to])
      let calendar = calendar(of: to)
      func end(_ place: Int) -> Int { calendar.index(of: first.sittings(at: place).end) }
      func opening(_ place: Int) -> Int { calendar.index(of: second.day(at: place) + 1) }
      rule(from: from, to: to, .order(pair.first.id, pair.second.id)) {
        Int(first.sittings(at: $0).end.number)
      } value: {
        Int(second.day(at: $0).number)
      }
      if let least = pair.link?.minGap {
        rule(from: from, to: to, .leastGap(pair.first.id, pair.second.id, days: least)) {
          end($0) + least - less
        } value: {
          opening($0)
        }
      }
      if let most = pair.link?.maxGap {
        rule(from: to, to: from, .greatestGap(pair.first.id, pair.second.id, days: most)) {
          opening($0) - most - less
        } value: {
          end($0)
        }
      }
    }
  }

  /// The plan with postponed meetings back in their place: they are given a day again here.
  private var placed: Plan {
    var plan = plan
    for meeting in plan.meetings where meeting.status == .postponed {
      plan[meeting.id]?.status = .tentative
    }
    return plan
  }

  /// Rule P: each dependency between meetings leaves the working days that the successor needs,
  /// counted on the calendar of the host of its meeting.
  mutating func addLeadTimes() {
    for group in LeadTimeGroups(self).groups {
      let needed = group.leadTime.needed - givenUp
      switch (group.earlier, group.later) {
      case (.event(let from, let a), .event(let to, let b)):
        let (first, second) = (events[from], events[to])
        let hosts = hosts
        rule(from: from, to: to, .leadTime(group.leadTime)) {
          hosts.index(second.host, of: hosts.day(first.host, first.day(at: $0), plus: -a) + 1)
            + needed
        } value: {
          hosts.index(second.host, of: hosts.day(second.host, second.day(at: $0), plus: -b) + 1)
        }
      case (.day(let day, _), .event(let to, let b)):
        let (facts, host) = (events[to], calendar(of: to))
        let least = host.index(of: day + 1) + needed
        limit(to, .leadTime(group.leadTime)) {
          host.index(of: host.day(facts.day(at: $0), plus: -b) + 1) >= least
        }
      case (.event(let from, let a), .day(let day, let place)):
        let (facts, host) = (events[from], calendar(of: from))
        let other = outlook.calendars.calendars[place]
        let most = other.index(of: day + 1) - needed
        limit(from, .leadTime(group.leadTime)) {
          other.index(of: host.day(facts.day(at: $0), plus: -a) + 1) <= most
        }
      case (.day, .day): break
      }
    }
  }
}
