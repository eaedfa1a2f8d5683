import CivilTime
import PlanModel

extension ChangeProposal {
  /// Makes a meeting with its countries, its links and the tasks of its template.
  mutating func add(_ new: NewMeeting) throws(ChangeRefused) -> Change {
    var meeting = Meeting(id: context.keys.key())
    meeting.code = try text(new.code, for: "code")
    if plan.meeting(meeting.code) != nil { throw .codeTaken(meeting.code) }
    meeting.title = try text(new.title, for: "title")
    meeting.type = new.type
    meeting.series = seriesForNewMeeting()
    meeting.dayCount = try number(new.dayCount, in: 1...14, for: "dayCount")
    meeting.windowStart = new.window?.start
    meeting.windowEnd = new.window?.end
    if let template = new.template { meeting.template = try found(template).id }
    try setDay(new.day, of: &meeting)
    try setHost(new, of: &meeting)
    draft.put(meeting)
    try invite(new, to: meeting)
    try link(meeting, preparing: new.prepares)
    try accept(&meeting, override: "")
    draft.put(meeting)
    expandTemplate(of: meeting.id) { _ in true }
    return draft.change(words: "Add \(meeting.code) \(meeting.title)")
  }

  /// The series of the plan; made where there is none yet.
  mutating func seriesForNewMeeting() -> Series.ID {
    if let series = plan.series.rows.first { return series.id }
    var series = Series(id: context.keys.key())
    series.code = "S1"
    series.title = plan.setting.title
    draft.put(series)
    return series.id
  }

  private func setDay(_ day: Day?, of meeting: inout Meeting) throws(ChangeRefused) {
    guard let day else { return }
    if day < today { throw .inThePast(day, statusDate: today) }
    meeting.planningDay = day
    meeting.assumed.append("planningDay")
  }

  private func setHost(_ new: NewMeeting, of meeting: inout Meeting) throws(ChangeRefused) {
    if let mission = new.leadMission { meeting.leadMission = try found(mission).id }
    guard let id = new.host else { return }
    let host = try found(id)
    meeting.hostCalendar = host.calendar
    meeting.zone = host.zone
    meeting.leadMission = meeting.leadMission ?? plan.mission(in: host.id)?.id
  }

  private mutating func invite(
    _ new: NewMeeting,
    to meeting: Meeting
  ) throws(ChangeRefused) {
    var roles: [(Country.ID, ParticipationRole)] = []
    if let host = new.host { roles.append((host, .host)) }
    if let coHost = new.coHost { roles.append((coHost, .coHost)) }
    roles += new.participants.map { ($0, .participant) }
    for (id, role) in roles {
      let country = try found(id)
      if plan.participation(of: id, in: meeting.id) != nil {
        throw .alreadyTakesPart(country: country.iso2, meeting: meeting.code)
      }
      putParticipation(of: id, in: meeting.id, as: role)
    }
  }

  private mutating func link(
    _ meeting: Meeting,
    preparing prepared: Meeting.ID?
  ) throws(ChangeRefused) {
    guard let prepared else { return }
    let later = try found(prepared)
    if later.status == .go || later.status == .inSession || later.status.isHeld {
      throw .meetingFrozen(code: later.code, later.status)
    }
    var link = MeetingLink(id: context.keys.key())
    link.from = meeting.id
    link.to = later.id
    link.relation = .prepares
    draft.put(link)
  }

  mutating func putParticipation(
    of country: Country.ID,
    in meeting: Meeting.ID,
    as role: ParticipationRole
  ) {
    var participation = Participation(id: context.keys.key())
    participation.meeting = meeting
    participation.country = country
    participation.role = role
    participation.since = today
    draft.put(participation)
  }
}
