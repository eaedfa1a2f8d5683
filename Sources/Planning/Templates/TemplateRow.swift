package import PlanModel

/// One row of a checklist template: work that every meeting of its kind needs.
package struct TemplateRow: Hashable, Sendable {
  /// The template's prefix and two digits: `TM07`.
  package var id: String
  package var title: String
  package var category: TaskCategory
  package var role: OwnerRole
  /// Working days of the host before the opening day; negative after it.
  package var offset: Int
  package var effort: Quarters
  /// Ids of rows of the same template.
  package var dependsOn: [String]
  package var deliverable: String
  package var isCritical: Bool
  package var notes: TemplateNotes

  /// The digits of the id: `07` of `TM07`.
  package var number: Substring { id.suffix(2) }

  /// Working days from the start of the work to the end of the wait.
  package var need: Int {
    (effort.count + 4 * notes.crew - 1) / (4 * notes.crew) + notes.wait
  }
}

/// What the last column of a template says, beside its free text.
package struct TemplateNotes: Hashable, Sendable {
  package var scope = TaskScope.meeting
  package var gate: GateCode?
  /// Working days that elapse after the work and cost no effort.
  package var wait = 0
  /// People at work at once.
  package var crew = 1
  package var condition: TaskCondition?
  package var link: TemplateLink?
  package var text = ""

  package init() {}
}

/// A tie of a row to a row of another template of the same series.
package struct TemplateLink: Hashable, Sendable {
  package var row: String
  package var relation: DependencyKind

  /// The prefix of the other template: `TM` of `TM07`.
  package var prefix: Substring { row.dropLast(2) }
}
