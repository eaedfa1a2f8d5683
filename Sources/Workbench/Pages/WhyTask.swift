import Canvas
import CivilTime
import PlanModel
import Planning

/// The chains of reasons behind the days of a task, down to what fixes them.
struct WhyTask {
  private let place: Int
  private let outlook: Outlook

  init?(_ id: PrepTask.ID, _ outlook: Outlook) {
    guard let place = outlook.plan.tasks.index(of: id) else { return nil }
    self.place = place
    self.outlook = outlook
  }

  var lines: [PageLine] {
    let task = outlook.plan.tasks.rows[place]
    let days = outlook.tasks[place]
    var page = PageDraft()
    page.text("\(task.code) \(task.title)", .textStrong)
    page.text(verdict(days), days.isLate || days.isOverdue ? .error : .text)
    page.heading("Why it does not start earlier")
    page.add(chain(.start))
    page.heading("Why it must finish by then")
    page.add(chain(.latest))
    if !days.openPredecessors.isEmpty {
      page.heading("Still open before it")
      for other in days.openPredecessors {
        let row = outlook.plan.tasks.rows[other]
        page.text("\(row.code) \(row.title) (\(Wording.of(outlook.tasks[other].status)))")
      }
    }
    return page.lines
  }

  private func verdict(_ days: TaskOutlook) -> String {
    guard days.status.isOpen else { return "It is \(Wording.of(days.status))." }
    if days.isLate { return "It is forecast to finish after its latest day." }
    if days.isOverdue { return "Its due day has passed." }
    guard let float = days.float else { return "Its meeting has no day yet." }
    return "It can slip by \(Wording.count(float, "working day"))."
  }

  /// Follows the reasons from task to task; a ring ends where it begins.
  private func chain(_ end: DayEnd) -> [PageLine] {
    var lines: [PageLine] = []
    var seen: Set<Int> = []
    var next: Int? = place
    while let here = next, seen.insert(here).inserted {
      let row = outlook.plan.tasks.rows[here]
      let days = outlook.tasks[here]
      let day = end == .start ? days.forecastStart : days.latestFinish
      let reason = end == .start ? days.startReason : days.latestReason
      let when = day.map { DayWords.of($0, seenFrom: outlook.statusDate) } ?? "no day"
      lines.append(.field("\(row.code) \(when)", Sentence.of(reason, for: end, in: outlook), .text))
      next = nil
      if case .task(let id) = reason { next = outlook.plan.tasks.index(of: id) }
    }
    return lines
  }
}

/// Which of a task's days is asked about.
package enum DayEnd: Hashable, Sendable {
  case start, latest
}
