import Canvas
import CivilTime
import PlanModel
import Planning

/// Tells which tasks pass a filter; names that many tasks share are folded once.
struct TaskJudge {
  private let filter: Filter
  private let outlook: Outlook
  private let missions: [Mission.ID: (code: String, text: String)]
  private let countries: [Country.ID: (code: String, text: String)]
  private let facts: TaskFacts

  init(_ filter: Filter, _ outlook: Outlook) {
    self.filter = filter
    self.outlook = outlook
    facts = TaskFacts(outlook)
    missions = Dictionary(
      uniqueKeysWithValues: outlook.plan.missions.map {
        ($0.id, (matchFold($0.code), matchFold("\($0.code) \($0.name)")))
      }
    )
    countries = Dictionary(
      uniqueKeysWithValues: outlook.plan.countries.map {
        ($0.id, (matchFold($0.iso2), matchFold("\($0.iso2) \($0.englishName)")))
      }
    )
  }

  /// Whether a task, by its place in the plan, passes where it stands under a gate.
  func admits(_ place: Int, under gate: GateCode?) -> Bool {
    filter.terms.allSatisfy { fulfils($0, place, gate) }
      && !filter.refusedTerms.contains { fulfils($0, place, gate) }
      && (filter.plain.isEmpty && filter.refusedPlain.isEmpty || hasWords(place, gate))
  }

  /// Whether every plain word occurs in the task; one that may yet become a term, such as `crit`,
  /// also finds what that term would, so that the list does not go blank while one types.
  private func hasWords(_ place: Int, _ gate: GateCode?) -> Bool {
    let task = outlook.plan.tasks.rows[place]
    var text = matchFold("\(task.code) \(task.title)") + " " + task.category.rawValue.lowercased()
    if let mission = task.accountable, let names = missions[mission] { text += " " + names.text }
    if let country = task.country, let names = countries[country] { text += " " + names.text }
    if filter.refusedPlain.contains(where: text.contains) { return false }
    return filter.plain.allSatisfy { word in
      text.contains(word)
        || Filter.terms(startingWith: word).contains { fulfils($0, place, gate) }
    }
  }

  private func fulfils(_ term: Filter.Term, _ place: Int, _ gate: GateCode?) -> Bool {
    let task = outlook.plan.tasks.rows[place]
    let days = outlook.tasks[place]
    return switch term {
    case .overdue: days.isOverdue
    case .critical: task.isCritical
    case .open: days.status.isOpen
    case .done: days.status == .done
    case .waiting: days.status == .waiting
    case .blocked: days.status == .blocked
    case .planned: days.status == .planned
    case .ready: days.status == .ready
    case .inProgress: days.status == .inProgress
    case .delivered: days.status == .delivered
    case .dropped: days.status == .notApplicable
    case .unassigned: task.accountable == nil && days.status.isOpen
    case .late: days.isLate
    case .newlyReady: facts.isNewlyReady(place)
    case .twin: facts.hasTwin(place)
    case .moved: facts.isMoved(place)
    case .due(let when): facts.isDue(place, when)
    case .mission(let code): code.isEmpty || isOf(code, task)
    case .country(let code):
      code.isEmpty || task.country.flatMap { countries[$0] }?.code.hasPrefix(code) == true
    case .gate(let code): code.isEmpty || gate?.rawValue.lowercased() == code
    case .party(let code): code.isEmpty || isOwed(task, to: code)
    }
  }

  /// Whether a mission answers for the task or supports it; `ge` stands for `iom-ge`.
  private func isOf(_ code: String, _ task: PrepTask) -> Bool {
    ([task.accountable].compactMap(\.self) + task.supporting).contains { id in
      guard let own = missions[id]?.code else { return false }
      return own == code || own == "iom-" + code
    }
  }

  /// Whether the work is that of a government; `host` is a host or co-host of the meeting.
  private func isOwed(_ task: PrepTask, to code: String) -> Bool {
    guard let party = task.responsibleParty else { return false }
    if "host".hasPrefix(code), code.count > 2 {
      return facts.hosts[task.meeting]?.contains(party) ?? false
    }
    return countries[party]?.code.hasPrefix(code) ?? false
  }
}
