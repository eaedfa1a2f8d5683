import CivilTime
import PlanModel
import Scheduling

// Why it cannot be mended.
extension RepairDraft {
  func steps(_ chain: [Int], _ days: [Day]) -> [RepairStep] {
    zip(chain, days).enumerated().map { place, pair in
      let (item, day) = pair
      let row = row(places[item])
      let cause: RepairStep.Cause =
        if place > 0 { .previous(days: need(chain[place - 1], item)) } else if row.isPinned {
          .pinned
        } else if problem.items[item].isPinned { .settled } else { .release }
      let isLast = place == chain.count - 1
      return RepairStep(
        code: row.code,
        day: day,
        cause: cause,
        latest: isLast
          ? (problem.items[item].isPinned ? problem.items[item].day : problem.items[item].latest)
          : nil
      )
    }
  }

  private func need(_ first: Int, _ second: Int) -> Int {
    let link = problem.links.filter { $0.first == first && $0.second == second }
    return link.map(\.least).max() ?? 0
  }
}
