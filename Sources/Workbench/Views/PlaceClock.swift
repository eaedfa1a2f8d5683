import CivilTime
import PlanModel

/// What the clocks of a place show: now, while the meeting sits, or how far they are from UTC.
struct PlaceClock {
  private let zones: [String: TimeZoneRules]
  /// The moment that the program was told of; nothing here reads a clock.
  private let now: Instant?
  private let meeting: Meeting?

  init(_ state: WorkbenchState, meeting: Meeting? = nil) {
    zones = state.zones
    now = state.now
    self.meeting = meeting ?? state.meeting.flatMap { state.plan.meetings[$0] }
  }

  /// The head of a column of clocks.
  var title: String {
    if now != nil { return "Now" }
    return meeting?.startAt == nil ? "Clock" : "Sits"
  }

  /// The most telling there is, in a few cells.
  func short(_ zone: String) -> String {
    guard let rules = zones[zone] else { return "" }
    if let now { return now.local(in: rules).clock }
    return sitting(in: rules) ?? offset(of: rules)
  }

  /// `14:05 on Wed 15 Jul, UTC+4; the meeting sits 11:00–13:00 there`; `nil` for an unknown zone.
  func words(_ zone: String) -> String? {
    guard let rules = zones[zone] else { return nil }
    var parts: [String] = []
    if let now {
      let local = now.local(in: rules)
      parts.append("now \(local.clock) on \(local.day.weekdayName) \(local.day.short)")
    }
    parts.append(offset(of: rules))
    if let hours = sitting(in: rules) {
      parts.append("\(meeting?.code ?? "the meeting") sits \(hours) there")
    }
    return parts.joined(separator: ", ")
  }

  private func sitting(in rules: TimeZoneRules) -> String? {
    guard let start = meeting?.startAt else { return nil }
    let from = start.local(in: rules)
    let to = meeting?.endAt.map { "–\($0.local(in: rules).clock)" } ?? ""
    return "\(from.clock)\(to)"
  }

  /// On the day of the meeting, for the clocks may be turned until then.
  private func offset(of rules: TimeZoneRules) -> String {
    let noon = meeting?.workingDay.map { Instant(seconds: Int($0.number) * 86_400 + 43_200) }
    return Self.offset(rules.offset(at: meeting?.startAt ?? noon ?? now ?? Instant(seconds: 0)))
  }

  /// `UTC`, `UTC+4`, `UTC-3:30`.
  static func offset(_ seconds: Int) -> String {
    let (hours, rest) = (abs(seconds) / 3600, abs(seconds) % 3600 / 60)
    if seconds == 0 { return "UTC" }
    let minutes = rest == 0 ? "" : ":\(rest < 10 ? "0" : "")\(rest)"
    return "UTC\(seconds < 0 ? "-" : "+")\(hours)\(minutes)"
  }
}
