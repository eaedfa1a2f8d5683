import Canvas
package import CivilTime
package import PlanModel
package import Planning

extension Page {
  /// The office hours that all places of a meeting share on its day.
  ///
  /// `zones` gives the rules of a time zone by its name, `nil` where the system does not know it.
  package static func hours(
    of id: Meeting.ID,
    in outlook: Outlook,
    zones: (String) -> TimeZoneRules?
  ) -> Page? {
    guard let meeting = outlook.plan.meetings[id] else { return nil }
    let page = HoursPage(meeting, outlook, zones)
    return Page(title: "Common hours of \(meeting.code)", lines: page.lines, subject: .hours(id))
  }
}

/// The places of a meeting with their hours.
private struct HoursPage {
  private struct Place {
    var name: String
    var rules: TimeZoneRules
  }

  private let meeting: Meeting
  private let places: [Place]
  private var unknown: [String] = []
  private let outlook: Outlook

  init(_ meeting: Meeting, _ outlook: Outlook, _ zones: (String) -> TimeZoneRules?) {
    self.meeting = meeting
    self.outlook = outlook
    var places: [Place] = []
    for (name, zone) in Self.zones(of: meeting, in: outlook.plan) {
      if let rules = zones(zone) {
        places.append(Place(name: name, rules: rules))
      } else {
        unknown.append("\(name) (\(zone))")
      }
    }
    self.places = places
  }

  /// The countries that take part, in protocol order, and the missions outside of them that lead.
  private static func zones(of meeting: Meeting, in plan: Plan) -> [(String, String)] {
    let countries = plan.participations(in: meeting.id).filter {
      $0.status != .declined && $0.status != .withdrawn
    }
    .compactMap { plan.countries[$0.country] }
    let offices = plan.missions.filter { $0.country == nil }.sorted { $0.code < $1.code }
    return countries.map { ($0.englishName, $0.zone) } + offices.map { ($0.code, $0.zone) }
  }

  var lines: [PageLine] {
    var page = PageDraft()
    guard let day = meeting.workingDay else {
      page.text("\(meeting.code) has no day yet.", .warning)
      return page.lines
    }
    let isAssumed = meeting.isProvisional ? " (assumed)" : ""
    page.text("\(meeting.title), \(day.long)\(isAssumed)", .textStrong)
    let common = CommonHours.common(on: day, zones: places.map(\.rules))
    if let common {
      let length = (common.upperBound - common.lowerBound) / 60
      page.text("All are in office hours, 9:00 to 17:00, for \(words(minutes: length)).", .success)
    } else {
      page.text("There is no hour at which all are in office hours, 9:00 to 17:00.", .error)
    }
    page.heading(common == nil ? "Office hours in UTC" : "The common hours, by the clocks there")
    for place in places { page.field(place.name, words(place, common, day)) }
    if !unknown.isEmpty {
      page.text("Left out, for the system has no such zone: \(Wording.list(unknown)).", .warning)
    }
    return page.lines
  }

  private func words(_ place: Place, _ common: Range<Instant>?, _ day: Day) -> String {
    let zone = common == nil ? TimeZoneRules.utc : place.rules
    let own = CommonHours.common(on: day, zones: [place.rules])
    guard let span = common ?? own else { return "no office hours" }
    let start = span.lowerBound.local(in: zone).clock
    let end = span.upperBound.local(in: zone).clock
    return "\(start)–\(end)  \(place.rules.identifier)"
  }

  private func words(minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let whole = Wording.count(hours, "hour")
    return rest == 0 ? whole : "\(whole) and \(Wording.count(rest, "minute"))"
  }
}
