import Canvas
import CivilTime
import PlanModel
package import Planning

extension Sentence {
  /// A levelled plan: how late it is, how far from the best possible, the load by week, and why
  /// what is late begins no earlier.
  package static func lines(of levelled: LevelledPlan) -> [PageLine] {
    let outlook = levelled.outlook
    var page = PageDraft()
    page.field("Lateness", latenessWords(levelled), levelled.lateness > 0 ? .warning : .success)
    page.field("Bound", boundWords(levelled))
    page.field("Searched", Wording.count(levelled.schedules, "schedule"))
    addLate(outlook, to: &page)
    for mission in Listing.missionsInOrder(outlook.plan) {
      guard let figures = outlook.mission(mission.id) else { continue }
      let ahead = figures.weeks.filter {
        $0.week.span.end > outlook.statusDate && $0.forecastLoad > .zero
      }
      guard !ahead.isEmpty else { continue }
      page.heading("\(mission.code): levelled work by week, of what it can give")
      page.text(ahead.map(weekWords).joined(separator: ", "))
    }
    return page.lines
  }

  /// A levelled plan in a line.
  package static func line(of levelled: LevelledPlan) -> String {
    "Lateness: \(latenessWords(levelled))"
  }

  /// What a search has come to so far.
  package static func line(of progress: LevelProgress) -> String {
    let done = progress.budget > 0 ? 100 * progress.schedules / progress.budget : 100
    return "Levelling: \(done)%, lateness \(progress.lateness), at least \(progress.bound)"
  }

  private static func latenessWords(_ levelled: LevelledPlan) -> String {
    let (before, after) = (levelled.latenessBefore, levelled.lateness)
    if after == 0 { return "nothing is late" }
    return after == before
      ? "\(after) days by their weight, as before"
      : "\(after) days by their weight, \(before) before"
  }

  private static func boundWords(_ levelled: LevelledPlan) -> String {
    switch levelled.claim {
    case .everything: return "\(levelled.bound); no schedule is better"
    case .promises: return "\(levelled.bound); no schedule keeps the promises better"
    case .none:
      // Beside a low bound a share of it says nothing but that the bound is low.
      let share = levelled.gapPercent.flatMap { $0 <= 100 ? " (\($0)%)" : nil } ?? ""
      return "no schedule goes below \(levelled.bound); this one is \(levelled.gap)\(share) above"
    }
  }

  private static func weekWords(_ week: MissionWeek) -> String {
    let capacity = week.isCapacityKnown ? "/\(week.capacity)" : ""
    let over = week.isCapacityKnown && week.forecastLoad > week.capacity ? " too much" : ""
    return "W\(week.week.week) \(week.forecastLoad)\(capacity)\(over)"
  }

  private static func addLate(_ outlook: Outlook, to page: inout PageDraft) {
    let late = outlook.tasks.indices.filter { place in
      let task = outlook.tasks[place]
      guard task.isApplicable, task.status.isOpen, let due = task.due,
        let finish = task.forecastFinish
      else { return false }
      return finish > due
    }
    let order = late.sorted { a, b in
      (outlook.tasks[a].due?.number ?? .max, a) < (outlook.tasks[b].due?.number ?? .max, b)
    }
    guard !order.isEmpty else { return }
    page.heading("\(Wording.count(order.count, "task")) forecast after the due day")
    for place in order {
      let task = outlook.tasks[place]
      func words(_ day: Day?) -> String {
        day.map { DayWords.short($0, seenFrom: outlook.statusDate) } ?? "no day"
      }
      page.field(
        outlook.plan.tasks.rows[place].code,
        "\(words(task.forecastFinish)), due \(words(task.due)): "
          + of(task.startReason, for: .start, in: outlook),
        task.isLate ? .error : .warning
      )
    }
  }
}
