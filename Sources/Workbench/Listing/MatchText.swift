import Canvas
import CivilTime
import PlanModel
import Planning

extension Listing {
  /// The folded text in which the words of a filter are looked for; tasks have their own judge.
  static func matchText(of row: RowID, in state: WorkbenchState) -> String {
    matchFold(words(of: row, in: state).joined(separator: " "))
  }

  private static func words(of row: RowID, in state: WorkbenchState) -> [String] {
    let plan = state.plan
    switch row {
    case .meeting(let id):
      guard let meeting = plan.meetings[id] else { return [] }
      return [meeting.code, meeting.title, meeting.place, Wording.of(meeting.status)]
    case .mission(let id):
      guard let mission = plan.missions[id] else { return [] }
      return [mission.code, mission.name, mission.city]
    case .participation(let id):
      return plan.participations[id].map { words(of: $0, in: plan) } ?? []
    case .topic(let id): return plan.topics[id].map { words(of: $0, in: state) } ?? []
    case .decision(let id):
      guard let decision = plan.decisions[id] else { return [] }
      let meeting = decision.meeting.flatMap { plan.meetings[$0]?.code } ?? ""
      return [
        meeting, "decision", decision.what, decision.by, decision.outcome, decision.status.rawValue,
      ] + (decision.status == .open ? state.pressing(decision.due) : [])
    case .milestone(let id):
      guard let gate = plan.gates[id] else { return [] }
      let code = plan.meetings[gate.meeting]?.code ?? ""
      if gate.passedOn != nil { return [code, gate.code.rawValue, "gate", "passed"] }
      let day = state.outlook.meeting(gate.meeting)?.gates.first { $0.code == gate.code }?.day
      return [code, gate.code.rawValue, "gate", "open"] + state.pressing(day)
    case .revision(let revision):
      guard let entry = state.entry(revision) else { return [] }
      let isNews = state.lastLook.isNews(revision)
      return [entry.author, entry.change.words, entry.change.reason] + (isNews ? ["unseen"] : [])
    case .question(let number):
      guard let question = Question[number] else { return [] }
      return ["\(number)", question.name, question.words, question.group.rawValue]
    case .older: return []
    case .day(_, let day):
      let grade = state.dates.calendar?.grade(of: day).words ?? ""
      return [day.long, day.description, grade]
    case .gate, .category, .task, .group, .tableGroup: return []
    }
  }

  private static func words(of participation: Participation, in plan: Plan) -> [String] {
    let country = plan.countries[participation.country]
    let names = [country?.iso2, country?.englishName, country?.protocolName, country?.nativeName]
    return names.compactMap(\.self)
      + [
        Wording.of(participation.role), Wording.of(participation.status),
      ]
  }

  private static func words(of topic: Topic, in state: WorkbenchState) -> [String] {
    let lead = topic.leadCountry.flatMap { state.plan.countries[$0] }
    return [topic.code, topic.title, topic.sourceWording, Wording.of(topic.status)]
      + (lead.map { [$0.iso2, $0.englishName] } ?? ["no lead"])
  }
}

extension WorkbenchState {
  /// The terms of a filter that hold for something open that is due on a day.
  fileprivate func pressing(_ day: Day?) -> [String] {
    guard let day else { return [] }
    let today = outlook.statusDate
    if day < today { return ["overdue"] }
    let isToday = day == today ? ["due:today"] : []
    return isToday + (day < ISOWeek(containing: today).span.end ? ["due:week"] : [])
  }
}
