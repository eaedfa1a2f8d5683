import CivilTime
import PlanModel

/// The order of a checklist (model, section 8), so that the same plan always gives the same list.
struct ChecklistSorting {
  // Only what the order needs: copying a whole outlook counts up every table of the plan.
  private let rows: ContiguousArray<PrepTask>
  private let tasks: [TaskOutlook]
  private let protocolPlace: [Country.ID: Int]
  private let categories = Array(TaskCategory.allCases)
  private let placeOfCategory: [TaskCategory: Int]
  /// In which country each mission works.
  private let countryOfMission: [Mission.ID: Country.ID]

  init(_ outlook: Outlook, _ parts: MeetingParts) {
    rows = outlook.plan.tasks.rows
    tasks = outlook.tasks
    protocolPlace = parts.protocolPlace
    placeOfCategory = Dictionary(
      uniqueKeysWithValues: categories.enumerated().map { ($1, $0) }
    )
    var countries: [Mission.ID: Country.ID] = [:]
    for mission in outlook.plan.missions { countries[mission.id] = mission.country }
    countryOfMission = countries
  }

  /// The tasks of a meeting under its gates; `first` is the gate to which each task leads.
  func groups(
    of own: [Int],
    gates: [GateOutlook],
    _ first: [GateCode?]
  ) -> [ChecklistGroup] {
    let lines = own.filter(isShown).map { line($0, first[$0], gates) }.sorted()
    return lines[...].runs(by: \.gate).map { group in
      let code = group.first.flatMap { $0.gate < GateCode.allCases.count ? $0.gate : nil }
        .map { GateCode.allCases[$0] }
      return ChecklistGroup(
        gate: code,
        day: gates.first { $0.code == code }?.day,
        categories: lists(of: group)
      )
    }
  }

  /// A dropped task stays in sight when somebody cut it by hand, not when its condition did.
  private func isShown(_ place: Int) -> Bool {
    tasks[place].isApplicable || rows[place].status == .notApplicable
  }

  private func line(_ place: Int, _ leadsTo: GateCode?, _ gates: [GateOutlook]) -> ChecklistLine {
    let due = tasks[place].due
    let gate = leadsTo ?? gates.first { $0.isNotBefore(due) }?.code
    let country = rows[place].country ?? rows[place].mission.flatMap { countryOfMission[$0] }
    return ChecklistLine(
      item: ChecklistItem(task: place, isNeededByGate: leadsTo != nil),
      gate: gate.map { GateCode.allCases.firstIndex(of: $0) ?? 0 } ?? GateCode.allCases.count,
      category: placeOfCategory[rows[place].category] ?? 0,
      row: rows[place].templateRow.isEmpty ? rows[place].code : rows[place].templateRow,
      seat: country.flatMap { protocolPlace[$0] } ?? .max,
      code: rows[place].code,
      day: due?.number ?? .max
    )
  }

  /// By earliest due day; the order of the words decides between those that begin on the same day.
  private func lists(of group: ArraySlice<ChecklistLine>) -> [ChecklistCategory] {
    let lists = group.runs(by: \.category).map { list in
      (day: list.lazy.map(\.day).min() ?? .max, lines: list)
    }
    return lists.sorted { a, b in
      a.day == b.day ? a.lines.startIndex < b.lines.startIndex : a.day < b.day
    }.compactMap { list in
      list.lines.first.map {
        ChecklistCategory(category: categories[$0.category], items: items(of: list.lines))
      }
    }
  }

  /// By due day, then code; the tasks of one row together, where the first of them falls.
  private func items(of list: ArraySlice<ChecklistLine>) -> [ChecklistItem] {
    let rows = list.runs(by: \.row).map { row in
      (day: row.lazy.map(\.day).min() ?? .max, lines: row)
    }
    return rows.sorted { a, b in
      a.day == b.day ? a.lines.startIndex < b.lines.startIndex : a.day < b.day
    }.flatMap { $0.lines.lazy.map(\.item) }
  }
}

extension GateOutlook {
  fileprivate func isNotBefore(_ due: Day?) -> Bool {
    guard let day, let due else { return false }
    return due <= day
  }
}
