import CivilTime
import PlanModel
import Planning

extension Form {
  /// The request of a form that adds a record.
  func addingRequest(in plan: Plan) -> ChangeRequest? {
    switch purpose {
    case .addMeeting: return newMeeting.map(ChangeRequest.addMeeting)
    case .join(let id):
      guard let country = key(.country, of: Country.self),
        let role: ParticipationRole = word(.role)
      else { return nil }
      return .addParticipation(id, country, role)
    case .addCountry: return .addCountry(newCountry)
    case .addMission: return newMission(in: plan).map(ChangeRequest.addMission)
    case .addDecision:
      return .addDecision(meeting: key(.meeting), what: text(.text), due: day(.due))
    default: return nil
    }
  }

  private var newCountry: NewCountry {
    var new = NewCountry(iso2: text(.code).uppercased(), englishName: text(.name))
    if !text(.protocolName).isEmpty { new.protocolName = text(.protocolName) }
    new.nativeName = text(.nativeName)
    if !text(.zone).isEmpty { new.zone = text(.zone) }
    if !text(.calendar).isEmpty { new.calendar = text(.calendar).uppercased() }
    return new
  }

  /// What is left empty is that of its country; `nil` while there is no calendar to work by.
  private func newMission(in plan: Plan) -> NewMission? {
    let country = key(.country, of: Country.self).flatMap { plan.countries[$0] }
    let calendar = text(.calendar).isEmpty ? country?.calendar : text(.calendar).uppercased()
    guard let office: MissionKind = word(.kind), let calendar, let perWeek = quarters(.perWeek)
    else { return nil }
    var new = NewMission(
      code: text(.code),
      name: text(.name),
      office: office,
      calendar: calendar,
      perWeek: perWeek
    )
    new.country = country?.id
    new.city = text(.city)
    new.zone = text(.zone).isEmpty ? country?.zone ?? new.zone : text(.zone)
    return new
  }

  /// The request of a form about a mission or a merged topic.
  func placeRequest(in plan: Plan) -> ChangeRequest? {
    switch purpose {
    case .editMission(let id): plan.missions[id].map { .editMission(id, edits(of: $0)) }
    case .mergeTopic(let id): key(.topic).map { .mergeTopic(id, into: $0) }
    default: nil
    }
  }

  /// Only the fields that differ.
  private func edits(of mission: Mission) -> [MissionEdit] {
    var edits: [MissionEdit] = []
    if text(.name) != mission.name { edits.append(.name(text(.name))) }
    if text(.city) != mission.city { edits.append(.city(text(.city))) }
    if text(.zone) != mission.zone { edits.append(.zone(text(.zone))) }
    if text(.calendar) != mission.calendar { edits.append(.calendar(text(.calendar))) }
    let skills = text(.skills).split(separator: ",").map { String($0).trimmed }
      .filter { !$0.isEmpty }
    if skills != mission.skills { edits.append(.skills(skills)) }
    if let new = change(of: .note, from: mission.note) { edits.append(.note(new)) }
    return edits
  }
}
