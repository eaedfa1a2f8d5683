package import PlanModel

extension Plan {
  /// The checklist template of a meeting, from the plan's own copy; `nil` when it has none that can
  /// be read.
  package func checklistTemplate(of meeting: Meeting) -> ChecklistTemplate? {
    guard let record = meeting.template.flatMap({ self[$0] }) else { return nil }
    // A copy that cannot be read has been refused when it came in; there is nothing to expand.
    return try? ChecklistTemplate(name: record.name, text: record.text)
  }
}
