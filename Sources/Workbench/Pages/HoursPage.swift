package import Canvas
package import CivilTime
package import PlanModel
package import Planning

extension Page {
  /// The office hours that all places of a meeting share on its day, and the day of each place.
  ///
  /// `zones` gives the rules of a time zone by its name, `nil` where the system does not know it;
  /// `width` is the room for the strips of the day.
  package static func hours(
    of id: Meeting.ID,
    in outlook: Outlook,
    width: Int = 72,
    symbols: SymbolSet = .eighths,
    zones: (String) -> TimeZoneRules?
  ) -> Page? {
    guard let meeting = outlook.plan.meetings[id] else { return nil }
    let page = HoursPage(meeting, outlook, width: width, symbols, zones)
    return Page(title: "Common hours of \(meeting.code)", lines: page.lines, subject: .hours(id))
  }
}

extension WorkbenchState {
  func hoursPage(of id: Meeting.ID) -> Page? {
    Page.hours(of: id, in: outlook, width: pictureWidth, symbols: symbols) { zones[$0] }
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
  /// Whose clocks the day is drawn by, and what they are called.
  private let host: (name: String, rules: TimeZoneRules)
  private let width: Int
  private let symbols: SymbolSet

  init(
    _ meeting: Meeting,
    _ outlook: Outlook,
    width: Int,
    _ symbols: SymbolSet,
    _ zones: (String) -> TimeZoneRules?
  ) {
    self.meeting = meeting
    self.outlook = outlook
    self.width = width
    self.symbols = symbols
    var places: [Place] = []
    for (name, zone) in Self.zones(of: meeting, in: outlook.plan) {
      if let rules = zones(zone) {
        places.append(Place(name: name, rules: rules))
      } else {
        unknown.append("\(name) (\(zone))")
      }
    }
    self.places = places
    host = Self.host(of: meeting, in: outlook.plan, zones)
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

  /// The zone of the meeting, else that of its host; without one UTC stands for all.
  private static func host(
    of meeting: Meeting,
    in plan: Plan,
    _ zones: (String) -> TimeZoneRules?
  ) -> (name: String, rules: TimeZoneRules) {
    let host = plan.participations(in: meeting.id).first { $0.role == .host }
      .flatMap { plan.countries[$0.country] }
    let zone = meeting.zone.isEmpty ? host?.zone ?? "" : meeting.zone
    guard let rules = zones(zone) else { return ("UTC", .utc) }
    return (host?.zone == zone ? host?.englishName ?? zone : zone, rules)
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
    addStrips(day, common, to: &page)
    page.heading(common == nil ? "Office hours in UTC" : "The common hours, by the clocks there")
    for place in places { page.field(place.name, words(place, common, day)) }
    if !unknown.isEmpty {
      page.text("Left out, for the system has no such zone: \(Wording.list(unknown)).", .warning)
    }
    return page.lines
  }

  /// The day of each place below the hours of the host, with the sitting and what all share.
  private func addStrips(_ day: Day, _ common: Range<Instant>?, to page: inout PageDraft) {
    guard !places.isEmpty else { return }
    let isWide = width >= PageLine.labelWidth + 50
    let label = isWide ? PageLine.labelWidth : 10
    let strip = HourStrip(day, by: host.rules, minutesEach: isWide ? 30 : 60)
    page.heading("The day by the clocks of \(host.name)")
    page.add([.picture("".padded(label) + strip.hours, .textMuted)])
    for place in places {
      let name = SafeText(place.name).prefix(cells: label - 1).string
      let runs = strip.parts(in: place.rules).map { part in
        PageRun("\(part.sign(symbols))", part.role)
      }
      page.add([.strip([PageRun(name.padded(label), .text)] + joined(runs))])
    }
    if let common {
      add(
        "All at work",
        strip.isInside(common, touching: false),
        symbols.check,
        .success,
        label,
        &page
      )
    }
    if let sitting {
      let marks = strip.isInside(sitting, touching: true)
      if marks.contains(true) {
        add("\(meeting.code) sits", marks, symbols.confirmed, .meetingConfirmed, label, &page)
      }
    }
    let legend: [HourStrip.Part] = [.office, .awake, .night]
    page.add([
      .strip(
        zip(legend, ["office, 9 to 17", "early or late", "night, 22 to 7"]).map { part, words in
          PageRun("\(part.sign(symbols)) \(words)   ", part.role)
        }
      )
    ])
  }

  private var sitting: Range<Instant>? {
    guard let start = meeting.startAt, let end = meeting.endAt, start < end else { return nil }
    return start..<end
  }

  private func add(
    _ name: String,
    _ marks: [Bool],
    _ sign: Glyph,
    _ role: Role,
    _ label: Int,
    _ page: inout PageDraft
  ) {
    let cells = marks.map { $0 ? "\(sign)" : " " }.joined()
    let name = SafeText(name).prefix(cells: label - 1).string
    page.add([.strip([PageRun(name.padded(label), .textStrong), PageRun(cells, role)])])
  }

  /// Neighbours of one colour as one part.
  private func joined(_ runs: [PageRun]) -> [PageRun] {
    runs.reduce(into: []) { all, run in
      if let last = all.last, last.role == run.role {
        all[all.count - 1].text += run.text
      } else {
        all.append(run)
      }
    }
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
