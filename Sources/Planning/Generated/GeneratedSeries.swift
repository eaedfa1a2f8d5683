package import CivilTime
package import PlanModel

/// A dialogue over years, for measuring the search of days: meetings in a row, each with some work
/// that waits for the meeting before.
package enum GeneratedSeries {
  package static let statusDate = GeneratedPlan.statusDate

  /// Makes so many meetings without a day, each 30 to 90 working days after the one before, in
  /// so many years from the status date on.
  package static func make(meetings count: Int = 15, years: Int = 3) -> Plan {
    var (plan, keys) = (Plan(), KeySource(seed: 15))
    var series = Series(id: keys.key())
    series.code = "LONG"
    series.title = "A dialogue over \(years) years"
    series.horizonStart = statusDate
    series.horizonEnd = statusDate + 366 * years
    plan.series[series.id] = series
    let countries = ["GE", "AM", "BG", "MD", "RO", "UA"].map { code in
      var country = Country(id: keys.key())
      (country.iso2, country.englishName, country.protocolName) = (code, code, code)
      country.calendar = code
      plan.countries[country.id] = country
      return country
    }
    var last: (meeting: Meeting, task: PrepTask)?
    for number in 1...max(1, count) {
      let meeting = meeting(number, in: series.id, &plan, &keys)
      for (place, country) in countries.enumerated() {
        var part = Participation(id: keys.key())
        (part.meeting, part.country) = (meeting.id, country.id)
        part.role = place == 0 ? .host : place == 1 ? .coHost : .participant
        part.status = .informed
        plan.participations[part.id] = part
      }
      let first = task("\(meeting.code)-01", of: meeting, due: 25, &plan, &keys)
      let report = task("\(meeting.code)-02", of: meeting, due: -5, &plan, &keys)
      if let last { join(last.meeting, last.task, meeting, first, &plan, &keys) }
      last = (meeting, report)
    }
    return plan
  }

  private static func meeting(
    _ number: Int,
    in series: Series.ID,
    _ plan: inout Plan,
    _ keys: inout KeySource
  ) -> Meeting {
    var meeting = Meeting(id: keys.key())
    meeting.code = number < 10 ? "M0\(number)" : "M\(number)"
    meeting.title = "Meeting \(number)"
    meeting.series = series
    meeting.hostCalendar = "GE"
    plan.meetings[meeting.id] = meeting
    return meeting
  }

  private static func task(
    _ code: String,
    of meeting: Meeting,
    due offset: Int,
    _ plan: inout Plan,
    _ keys: inout KeySource
  ) -> PrepTask {
    var task = PrepTask(id: keys.key())
    (task.code, task.title, task.meeting, task.offset) = (code, code, meeting.id, offset)
    plan.tasks[task.id] = task
    return task
  }

  private static func join(
    _ first: Meeting,
    _ report: PrepTask,
    _ second: Meeting,
    _ start: PrepTask,
    _ plan: inout Plan,
    _ keys: inout KeySource
  ) {
    var link = MeetingLink(id: keys.key())
    (link.from, link.to, link.minGap, link.maxGap) = (first.id, second.id, 30, 90)
    plan.meetingLinks[link.id] = link
    var dependency = Dependency(id: keys.key())
    (dependency.predecessor, dependency.successor) = (report.id, start.id)
    plan.dependencies[dependency.id] = dependency
  }
}
