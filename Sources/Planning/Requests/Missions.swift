import CivilTime
import PlanModel

// The offices and what they can give.
extension ChangeProposal {
  mutating func add(_ new: NewMission) throws(ChangeRefused) -> Change {
    var mission = Mission(id: context.keys.key())
    mission.code = try text(new.code, for: "code")
    if plan.missions.contains(where: { $0.code == mission.code }) {
      throw .codeTaken(mission.code)
    }
    mission.name = try text(new.name, for: "name")
    mission.office = new.office
    if let country = new.country { mission.country = try found(country).id }
    mission.city = new.city
    mission.zone = try text(new.zone, for: "zone")
    mission.calendar = try calendar(new.calendar, for: "calendar")
    draft.put(mission)
    var capacity = Capacity(id: context.keys.key())
    capacity.mission = mission.id
    capacity.perWeek = try amount(new.perWeek, for: "perWeek")
    draft.put(capacity)
    let (made, taken) = offerTasks(to: mission)
    var words = "Add \(mission.code) \(mission.name)"
    if made > 0 { words += ", \(Self.tasks(made)) made for it" }
    if taken > 0 { words += ", \(Self.tasks(taken)) proposed to it" }
    return draft.change(words: words)
  }

  /// Makes the tasks that the templates ask of a new mission, and proposes to it those that nobody
  /// answers for and that its role now names; what somebody has stays with them.
  private mutating func offerTasks(to mission: Mission) -> (made: Int, taken: Int) {
    let count = plan.tasks.count
    for meeting in plan.meetings where !meeting.status.isHeld {
      expandTemplate(of: meeting.id) { $0.mission == mission.id }
    }
    var taken = 0
    for task in plan.tasks where task.accountable == nil && task.status.isOpen {
      guard let role = task.role, !task.isAssignedByHand else { continue }
      let owner = resolveOwner(
        role,
        meeting: task.meeting,
        country: task.country,
        mission: task.mission,
        plan: plan
      )
      guard owner.accountable == mission.id else { continue }
      draft.alter(task.id) { task in
        task.accountable = mission.id
        task.assignment = .proposed
        task.supporting.removeAll { $0 == mission.id }
      }
      taken += 1
    }
    return (plan.tasks.count - count, taken)
  }

  mutating func edit(_ mission: Mission, _ edits: [MissionEdit]) throws(ChangeRefused) -> Change {
    var edited = mission
    var names: [String] = []
    for edit in edits {
      switch edit {
      case .name(let name):
        edited.name = try text(name, for: "name")
        names.append("name")
      case .city(let city):
        edited.city = city
        names.append("city")
      case .zone(let zone):
        edited.zone = try text(zone, for: "zone")
        names.append("zone")
      case .calendar(let calendar):
        edited.calendar = try self.calendar(calendar, for: "calendar")
        names.append("calendar")
      case .skills(let skills):
        edited.skills = skills
        names.append("skills")
      case .note(let note):
        edited.note = note
        names.append("note")
      }
    }
    edited.assumed.removeAll(where: names.contains)
    draft.put(edited)
    return draft.change(words: "Edit \(mission.code): \(names.joined(separator: ", "))")
  }

  /// Sets what a mission can give in a week; the row of the same days is replaced.
  mutating func setCapacity(
    of mission: Mission,
    perWeek: Quarters,
    from: Day?,
    to: Day?
  ) throws(ChangeRefused) -> Change {
    if let from, let to, from >= to {
      throw .valueOutOfRange(
        field: "to",
        value: Self.written(to - 1),
        allowed: "from \(Self.written(from))"
      )
    }
    let known = plan.capacities.first {
      $0.mission == mission.id && $0.from == from && $0.to == to
    }
    var capacity = known ?? Capacity(id: context.keys.key())
    capacity.mission = mission.id
    capacity.from = from
    capacity.to = to
    capacity.perWeek = try amount(perWeek, for: "perWeek")
    capacity.isAssumed = false
    draft.put(capacity)
    let since = from.map { " from \(Self.written($0))" } ?? ""
    let until = to.map { " to \(Self.written($0 - 1))" } ?? ""
    return draft.change(
      words: "Capacity of \(mission.code): \(perWeek) person-days per week\(since)\(until)"
    )
  }

  mutating func addAbsence(
    of mission: Mission,
    _ days: DaySpan,
    lost: Quarters,
    note: String
  ) throws(ChangeRefused) -> Change {
    try requireDays(days, for: "absence")
    var absence = Absence(id: context.keys.key())
    absence.mission = mission.id
    absence.start = days.start
    absence.end = days.end
    absence.lost = try amount(lost, for: "lost")
    absence.note = note
    draft.put(absence)
    return draft.change(
      words: "Absence in \(mission.code) \(Self.written(days)): \(lost) person-days"
    )
  }

  private static func tasks(_ count: Int) -> String { count == 1 ? "1 task" : "\(count) tasks" }

  private func amount(_ value: Quarters, for field: String) throws(ChangeRefused) -> Quarters {
    guard value >= .zero, value <= Quarters(4000) else {
      throw .valueOutOfRange(field: field, value: value.description, allowed: "0 to 1000")
    }
    return value
  }
}
