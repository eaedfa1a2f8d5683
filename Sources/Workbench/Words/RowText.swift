import CivilTime
import PlanModel
import Planning

/// A row as a line of text that makes sense in a letter: code, title, day, owner.
struct RowText {
  private let state: WorkbenchState
  private var plan: Plan { state.plan }

  init(_ state: WorkbenchState) { self.state = state }

  /// `nil` for a row whose record is gone.
  func line(of row: RowID) -> String? {
    let parts: [String?]
    switch row {
    case .task(let id): parts = task(id)
    case .meeting(let id): parts = meeting(id)
    case .participation(let id): parts = participation(id)
    case .topic(let id):
      guard let topic = plan.topics[id] else { return nil }
      parts = ["\(topic.code) \(topic.title)", Wording.of(topic.status)]
    case .mission(let id):
      guard let mission = plan.missions[id] else { return nil }
      parts = ["\(mission.code) \(mission.name)", mission.city]
    case .decision(let id):
      guard let decision = plan.decisions[id] else { return nil }
      parts = [decision.what, Wording.of(decision.status), due(decision.due)]
    case .milestone(let id):
      guard let gate = plan.gates[id] else { return nil }
      let code = plan.meetings[gate.meeting]?.code ?? ""
      parts = ["\(code) \(Wording.head(gate.code))", gate.passedOn.map { "passed \($0.long)" }]
    case .revision(let revision):
      guard let entry = state.entry(revision) else { return nil }
      parts = ["r\(revision) \(entry.change.words)", entry.author, entry.change.reason]
    case .day(let id, let day): parts = ["\(plan.meetings[id]?.code ?? "") \(day.long)"]
    case .gate(let gate): parts = [gate.map { Wording.head($0) } ?? "Afterwards"]
    case .category(let gate, let category):
      parts = [gate?.rawValue ?? "Afterwards", Wording.of(category)]
    // Other headings.
    default: parts = [plan.code(of: row)]
    }
    let words = parts.compactMap(\.self).filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private func due(_ day: Day?) -> String? { day.map { "due \($0.long)" } }

  private func task(_ id: PrepTask.ID) -> [String?] {
    guard let task = plan.tasks[id], let outlook = state.outlook.task(id) else { return [] }
    let owner = task.accountable.flatMap { plan.missions[$0]?.code }
    return [
      "\(task.code) \(task.title)", due(outlook.due), owner ?? "nobody yet",
      Wording.of(outlook.status),
    ]
  }

  private func meeting(_ id: Meeting.ID) -> [String?] {
    guard let meeting = plan.meetings[id] else { return [] }
    let days =
      meeting.sittings.map { DayWords.span($0) } ?? meeting.window.map { DayWords.span($0) }
    return ["\(meeting.code) \(meeting.title)", days, meeting.place, Wording.of(meeting.status)]
  }

  private func participation(_ id: Participation.ID) -> [String?] {
    guard let part = plan.participations[id], let country = plan.countries[part.country] else {
      return []
    }
    return [
      "\(country.iso2) \(country.englishName)", plan.meetings[part.meeting]?.code,
      Wording.of(part.role), Wording.of(part.status),
    ]
  }
}
