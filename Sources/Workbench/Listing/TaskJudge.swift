import Canvas
import PlanModel
import Planning

/// Tells which tasks pass a filter; names that many tasks share are folded once.
struct TaskJudge {
  private let filter: Filter
  private let missions: [Mission.ID: (code: String, text: String)]
  private let countries: [Country.ID: (code: String, text: String)]

  init(_ filter: Filter, _ plan: Plan) {
    self.filter = filter
    missions = Dictionary(
      uniqueKeysWithValues: plan.missions.map {
        ($0.id, (matchFold($0.code), matchFold("\($0.code) \($0.name)")))
      }
    )
    countries = Dictionary(
      uniqueKeysWithValues: plan.countries.map {
        ($0.id, (matchFold($0.iso2), matchFold("\($0.iso2) \($0.englishName)")))
      }
    )
  }

  func admits(_ task: PrepTask, _ days: TaskOutlook, under gate: GateCode?) -> Bool {
    filter.terms.allSatisfy { fulfils($0, task, days, gate) }
      && (filter.plain.isEmpty || hasWords(task) { fulfils($0, task, days, gate) })
  }

  /// Whether every plain word occurs in the task; one that may yet become a term, such as `crit`,
  /// also finds what that term would, so that the list does not go blank while one types.
  private func hasWords(_ task: PrepTask, _ fulfils: (Filter.Term) -> Bool) -> Bool {
    var text = matchFold("\(task.code) \(task.title)") + " " + task.category.rawValue.lowercased()
    if let mission = task.accountable, let names = missions[mission] { text += " " + names.text }
    if let country = task.country, let names = countries[country] { text += " " + names.text }
    return filter.plain.allSatisfy { word in
      text.contains(word) || Filter.terms(startingWith: word).contains(where: fulfils)
    }
  }

  private func fulfils(
    _ term: Filter.Term,
    _ task: PrepTask,
    _ days: TaskOutlook,
    _ gate: GateCode?
  ) -> Bool {
    switch term {
    case .overdue: days.isOverdue
    case .critical: task.isCritical
    case .open: days.status.isOpen
    case .done: days.status == .done
    case .waiting: days.status == .waiting
    case .blocked: days.status == .blocked
    case .unassigned: task.accountable == nil && days.status.isOpen
    case .late: days.isLate
    case .mission(let code): code.isEmpty || isOf(code, task)
    case .country(let code):
      code.isEmpty || task.country.flatMap { countries[$0] }?.code.hasPrefix(code) == true
    case .gate(let code): code.isEmpty || gate?.rawValue.lowercased() == code
    }
  }

  /// Whether a mission answers for the task or supports it; `ge` stands for `iom-ge`.
  private func isOf(_ code: String, _ task: PrepTask) -> Bool {
    ([task.accountable].compactMap(\.self) + task.supporting).contains { id in
      guard let own = missions[id]?.code else { return false }
      return own == code || own == "iom-" + code
    }
  }
}
