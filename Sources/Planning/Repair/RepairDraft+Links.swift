import CivilTime
import PlanModel
import Scheduling

// What must lie between two tasks.
extension RepairDraft {
  mutating func addLinks(_ items: ContiguousArray<Int>) {
    for (item, place) in places.enumerated() where row(place).isNotStarted {
      for link in after.predecessors[place] where items[link.task] >= 0 {
        let first = items[link.task]
        var least = row(place).need + link.lag
        // What was too near before need only not come nearer.
        if let was = needBefore(first, item), let gap = gapBefore(first, item), gap < was {
          least = min(least, gap)
        }
        add(first, item, least: least)
      }
    }
    let index = KeyIndex(after.plan.tasks)
    for link in after.plan.dependencies {
      guard let first = index[link.predecessor], let second = index[link.successor],
        items[first] >= 0, items[second] >= 0, row(second).isNotStarted
      else { continue }
      add(link, items[first], items[second], need: row(second).need)
    }
  }

  /// Twins, which need no day between them, and links with a greatest gap.
  private mutating func add(_ link: Dependency, _ first: Int, _ second: Int, need: Int) {
    let gap = before?.plan[link.id] == link ? gapBefore(first, second) : nil
    if link.relation == .satisfiedBy {
      add(first, second, least: min(0, gap ?? 0))
    } else if let most = link.maxLag {
      add(first, second, least: -366, most: max(need + most, gap ?? 0))
    }
  }

  private mutating func add(_ first: Int, _ second: Int, least: Int, most: Int? = nil) {
    let calendar = problem.items[second].calendar
    problem.links.append(
      RepairLink(first, before: second, least: least, most: most, calendar: calendar)
    )
  }

  /// The working days that two tasks needed between them before the change, if they were linked.
  private func needBefore(_ first: Int, _ second: Int) -> Int? {
    guard let before, let earlier, let a = earlier[row(places[first]).id],
      let b = earlier[row(places[second]).id],
      let link = before.predecessors[b].first(where: { $0.task == a })
    else { return nil }
    return before.plan.tasks.rows[b].need + link.lag
  }

  private func gapBefore(_ first: Int, _ second: Int) -> Int? {
    guard let a = was(places[first]), let b = was(places[second]), a.isApplicable, b.isApplicable,
      a.status.isOpen, b.status.isOpen, let day = a.anchorDay, let next = b.anchorDay
    else { return nil }
    return problem.calendars[problem.items[second].calendar].gap(after: day, through: next)
  }
}
