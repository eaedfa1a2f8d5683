import CivilTime
import PlanModel

/// The checklist of one meeting: its tasks by gate and category (model, section 8).
struct Checklist {
  let groups: [ChecklistGroup]

  init(
    _ outlook: Outlook,
    _ sorting: ChecklistSorting,
    _ gates: [GateOutlook],
    _ first: [GateCode?],
    own: [Int]
  ) {
    var byGate: [GateCode?: [ChecklistItem]] = [:]
    for place in own where outlook.tasks[place].isApplicable || outlook.isShownThoughDropped(place)
    {
      let item: ChecklistItem
      let gate: GateCode?
      if let leadsTo = first[place] {
        gate = leadsTo
        item = ChecklistItem(task: place, isNeededByGate: true)
      } else {
        gate = gates.first { $0.isNotBefore(outlook.tasks[place].due) }?.code
        item = ChecklistItem(task: place, isNeededByGate: false)
      }
      byGate[gate, default: []].append(item)
    }
    let order: [GateCode?] = GateCode.allCases + [nil]
    groups = order.compactMap { gate in
      guard let items = byGate[gate] else { return nil }
      return ChecklistGroup(
        gate: gate,
        day: gates.first { $0.code == gate }?.day,
        categories: sorting.categories(of: items)
      )
    }
  }
}

extension GateOutlook {
  fileprivate func isNotBefore(_ due: Day?) -> Bool {
    guard let day, let due else { return false }
    return due <= day
  }
}

extension Outlook {
  /// Whether a dropped task still stands in the list: what somebody cut by hand stays in sight.
  fileprivate func isShownThoughDropped(_ place: Int) -> Bool {
    plan.tasks.rows[place].status == .notApplicable
  }
}

/// The order of a checklist, so that the same plan always gives the same list.
struct ChecklistSorting {
  // Only what the order needs: copying a whole outlook counts up every table of the plan.
  private let rows: ContiguousArray<PrepTask>
  private let tasks: [TaskOutlook]
  private let countryOfMission: [Mission.ID: Country.ID]
  /// Places of countries in protocol order.
  private let protocolPlace: [Country.ID: Int]

  init(_ outlook: Outlook) {
    rows = outlook.plan.tasks.rows
    tasks = outlook.tasks
    var homes: [Mission.ID: Country.ID] = [:]
    for mission in outlook.plan.missions { homes[mission.id] = mission.country }
    countryOfMission = homes
    let countries = outlook.plan.countriesInProtocolOrder.enumerated()
    protocolPlace = Dictionary(uniqueKeysWithValues: countries.map { ($1.id, $0) })
  }

  func categories(of items: [ChecklistItem]) -> [ChecklistCategory] {
    let byCategory = Dictionary(grouping: items) { rows[$0.task].category }
    let lists = TaskCategory.allCases.compactMap { category in
      byCategory[category].map { ChecklistCategory(category: category, items: sorted($0)) }
    }
    let days = lists.map { list in list.items.compactMap { due(of: $0.task) }.min() ?? far }
    // `allCases` decides between categories that begin on the same day.
    return zip(lists, days).enumerated().sorted { a, b in
      a.element.1 == b.element.1 ? a.offset < b.offset : a.element.1 < b.element.1
    }.map(\.element.0)
  }

  /// By due day, then code; the tasks of one row together, in protocol order.
  private func sorted(_ items: [ChecklistItem]) -> [ChecklistItem] {
    let rows = Dictionary(grouping: items) { group(of: $0.task) }
    let heads = rows.map { key, items in
      (day: items.compactMap { due(of: $0.task) }.min() ?? far, key: key, items: items)
    }
    return heads.sorted { a, b in a.day == b.day ? a.key < b.key : a.day < b.day }.flatMap { head in
      head.items.sorted { a, b in
        let places = (place(of: a.task), place(of: b.task))
        return places.0 == places.1 ? code(a.task) < code(b.task) : places.0 < places.1
      }
    }
  }

  private var far: Day { Day(number: .max) }
  private func due(of task: Int) -> Day? { tasks[task].due }
  private func code(_ task: Int) -> String { rows[task].code }

  private func group(of task: Int) -> String {
    rows[task].templateRow.isEmpty ? rows[task].code : rows[task].templateRow
  }

  private func place(of task: Int) -> Int {
    let country = rows[task].country ?? rows[task].mission.flatMap { countryOfMission[$0] }
    return country.flatMap { protocolPlace[$0] } ?? .max
  }
}
