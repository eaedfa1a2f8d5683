import Canvas
import CivilTime
import PlanModel
package import Planning

/// The chains of reasons behind the days of a task, down to what fixes them.
package struct WhyTask {
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
    let counting = DayCounting(outlook)
    for date in TaskDate.allCases {
      page.add(Self.lines(counting.chain(date, of: task.id), date, in: outlook))
    }
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

  /// A date with the steps that lead to it, from what is given on.
  package static func lines(
    _ chain: DayChain?,
    _ date: TaskDate,
    in outlook: Outlook
  ) -> [PageLine] {
    guard let chain, let day = chain.day else { return [] }
    let words = DayWords.of(day, seenFrom: outlook.statusDate)
    var page = PageDraft()
    page.add([.blank, .heading("\(Wording.of(date).capitalizedFirst) \(words)")])
    for step in chain.steps {
      page.field(
        DayWords.of(step.day, seenFrom: outlook.statusDate),
        Sentence.of(step.rule, in: outlook)
      )
    }
    return page.lines
  }
}

/// Which of a task's days is asked about.
package enum DayEnd: Hashable, Sendable {
  case start, latest
}
