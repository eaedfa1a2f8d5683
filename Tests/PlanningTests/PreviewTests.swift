import CivilTime
import PlanModel
import Planning
import TestSupport
import Testing

@Suite("A preview")
struct PreviewTests {
  @Test("is the difference of the plan before and after, task by task", arguments: UInt64(1)...6)
  func difference(seed: UInt64) throws {
    var small = try SmallPlan()
    try small.putTemplate()
    let template = small.plan.templates.rows.first?.id
    for meeting in small.plan.meetings { try small.alter(meeting.id) { $0.template = template } }
    var random = SeededRandom(seed: seed)
    for _ in 0..<30 {
      let day = small.context.statusDate
      let request = ChangeRequest.random(in: small.plan, on: day, using: &random)
      let before = Outlook(of: small.plan, on: day, holidays: small.context.holidays)
      guard let request, let preview = try? before.preview(of: request, in: small.context) else {
        continue
      }
      #expect(preview.before.plan == small.plan, "nothing may change")
      try small.ask(request)
      #expect(preview.after.plan == small.plan, "seed \(seed): \(request)")
      let after = Outlook(
        of: small.plan,
        on: preview.after.statusDate,
        holidays: small.context.holidays
      )
      expectEqual(preview.impact, before, after, "seed \(seed): \(request)")
    }
  }

  /// Compares each task by its key, as somebody would with two printed lists.
  private func expectEqual(
    _ impact: Impact,
    _ before: Outlook,
    _ after: Outlook,
    _ comment: Comment
  ) {
    var (redated, added, deleted): (Set<[String?]>, Set<PrepTask.ID>, Set<PrepTask.ID>) =
      ([], [], [])
    var (leftOut, broughtBack, overdue): (Set<PrepTask.ID>, Set<PrepTask.ID>, Set<PrepTask.ID>) =
      ([], [], [])
    for id in Set(before.plan.tasks.map(\.id)).union(after.plan.tasks.map(\.id)) {
      switch (before.task(id), after.task(id)) {
      case (nil, let new?):
        added.insert(id)
        if new.isOverdue { overdue.insert(id) }
      case (_?, nil): deleted.insert(id)
      case (let old?, let new?):
        if old.due != new.due, new.isApplicable {
          redated.insert([id.description, old.due?.description, new.due?.description])
        }
        if old.isApplicable, !new.isApplicable { leftOut.insert(id) }
        if !old.isApplicable, new.isApplicable { broughtBack.insert(id) }
        if new.isOverdue, !old.isOverdue { overdue.insert(id) }
      case (nil, nil): break
      }
    }
    let listed = impact.redated.map {
      [$0.task.description, $0.before?.description, $0.after?.description]
    }
    #expect(listed.count == redated.count && Set(listed) == redated, comment)
    #expect(Set(impact.scope.added) == added, comment)
    #expect(Set(impact.scope.deleted) == deleted, comment)
    #expect(Set(impact.scope.leftOut) == leftOut, comment)
    #expect(Set(impact.scope.broughtBack) == broughtBack, comment)
    #expect(Set(impact.newlyOverdue) == overdue, comment)
  }
}
