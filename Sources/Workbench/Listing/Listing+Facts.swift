import Canvas
import CivilTime
import PlanModel
import Planning

extension Listing {
  /// What a filter can ask of a row; tasks have their own judge.
  static func facts(of row: RowID, in state: WorkbenchState, _ pressing: PressingRows) -> RowFacts {
    let plan = state.plan
    var facts = RowFacts()
    facts.text = matchText(of: row, in: state)
    facts.flags = pressing.flags(of: row)
    func fold(_ texts: [String?]) -> [String] { texts.compactMap(\.self).map(matchFold) }
    func names(of country: Country.ID?) -> [String?] {
      let country = country.flatMap { plan.countries[$0] }
      return [country?.iso2, country?.englishName]
    }
    func names(of mission: Mission.ID?) -> [String?] {
      guard let mission, let record = plan.missions[mission] else { return [] }
      return [plan.shortCode(of: mission), record.code, record.name]
    }
    switch row {
    case .meeting(let id):
      guard let meeting = plan.meetings[id] else { break }
      facts.names[.meeting] = fold([meeting.code, meeting.title])
      facts.names[.status] = fold([Wording.of(meeting.status)])
      facts.names[.country] = fold(plan.participations(in: id).flatMap { names(of: $0.country) })
      facts.names[.mission] = fold(names(of: meeting.leadMission))
    case .mission(let id):
      facts.names[.mission] = fold(names(of: id))
      facts.names[.country] = fold(names(of: plan.missions[id]?.country))
    case .participation(let id):
      guard let part = plan.participations[id] else { break }
      let missions = plan.missions.filter { $0.country == part.country }.map(\.id)
      facts.names[.country] = fold(names(of: part.country))
      facts.names[.status] = fold([Wording.of(part.status)])
      facts.names[.role] = fold([Wording.of(part.role)])
      facts.names[.mission] = fold(missions.flatMap { names(of: $0) })
    case .topic(let id):
      guard let topic = plan.topics[id] else { break }
      let inputs = plan.topicInputs.filter { $0.topic == id }.map(\.country)
      let countries = [topic.proposedBy, topic.leadCountry] + inputs
      facts.names[.topic] = fold([topic.code, topic.title])
      facts.names[.status] = fold([Wording.of(topic.status)])
      facts.names[.country] = fold(countries.flatMap { names(of: $0) })
      facts.names[.mission] = fold(names(of: topic.leadMission))
    case .decision(let id):
      guard let decision = plan.decisions[id] else { break }
      facts.names[.meeting] = fold([decision.meeting.flatMap { plan.meetings[$0]?.code }])
      facts.names[.status] = fold([decision.status.rawValue])
      facts.names[.by] = fold([decision.by])
      facts.due = decision.due
    case .milestone(let id):
      guard let gate = plan.gates[id] else { break }
      facts.names[.meeting] = fold([plan.meetings[gate.meeting]?.code])
      facts.names[.gate] = fold([gate.code.rawValue])
      facts.names[.status] = [gate.passedOn == nil ? "open" : "passed"]
      facts.due = state.outlook.meeting(gate.meeting)?.gates.first { $0.code == gate.code }?.day
    case .revision(let revision): facts.names[.by] = fold([state.entry(revision)?.author])
    default: break
    }
    return facts
  }
}

/// Which rows have tasks that are overdue, or forecast to be late; counted only when asked for.
struct PressingRows {
  private var overdue: Set<RowID> = []
  private var late: Set<RowID> = []

  init(_ filter: Filter, _ list: ListID, in state: WorkbenchState) {
    let isAsked = filter.clauses.contains { $0.test == .flag(.overdue) || $0.test == .flag(.late) }
    guard isAsked, list != .history, list != .dates else { return }
    let (plan, outlook) = (state.plan, state.outlook)
    let parts = state.meeting.map { plan.participations(in: $0) } ?? []
    for place in outlook.tasks.indices {
      let (isOverdue, isLate) = (outlook.tasks[place].isOverdue, outlook.tasks[place].isLate)
      guard isOverdue || isLate else { continue }
      let task = plan.tasks.rows[place]
      var rows: [RowID] = [.meeting(task.meeting)]
      if let mission = task.accountable { rows.append(.mission(mission)) }
      if let topic = task.topic { rows.append(.topic(topic)) }
      if task.meeting == state.meeting, let country = task.country {
        rows += parts.filter { $0.country == country }.map { .participation($0.id) }
      }
      if isOverdue { overdue.formUnion(rows) }
      if isLate { late.formUnion(rows) }
    }
  }

  func flags(of row: RowID) -> Set<FilterFlag> {
    var flags: Set<FilterFlag> = []
    if overdue.contains(row) { flags.insert(.overdue) }
    if late.contains(row) { flags.insert(.late) }
    return flags
  }
}
