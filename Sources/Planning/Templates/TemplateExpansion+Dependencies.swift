import PlanModel

extension TemplateExpansion {
  mutating func addDependencies(keys: inout KeySource) {
    for row in template.rows {
      for before in row.dependsOn {
        join((before, meeting.id), (row.id, meeting.id), .follows, keys: &keys)
      }
      guard let link = row.notes.link,
        let other = plan.linkedMeeting(withPrefix: link.prefix, for: meeting.id)
      else { continue }
      join((link.row, other.id), (row.id, meeting.id), link.relation, keys: &keys)
    }
    addLinksOfLaterMeetings(keys: &keys)
  }

  /// The links from meetings that were expanded before this one to its rows.
  private mutating func addLinksOfLaterMeetings(keys: inout KeySource) {
    for later in plan.meetings where later.id != meeting.id && later.series == meeting.series {
      guard index.hasTasks(of: later.id), let template = plan.checklistTemplate(of: later),
        template.prefix != self.template.prefix,
        template.rows.contains(where: { $0.notes.link?.prefix == self.template.prefix[...] }),
        plan.linkedMeeting(withPrefix: self.template.prefix[...], for: later.id)?.id == meeting.id
      else { continue }
      for row in template.rows {
        guard let link = row.notes.link, link.prefix == self.template.prefix[...] else { continue }
        join((link.row, meeting.id), (row.id, later.id), link.relation, keys: &keys)
      }
    }
  }

  /// Joins the tasks of two rows, place by place, where one of them is new.
  private mutating func join(
    _ before: (row: String, meeting: Meeting.ID),
    _ after: (row: String, meeting: Meeting.ID),
    _ relation: DependencyKind,
    keys: inout KeySource
  ) {
    for first in index.tasks(before.row, in: before.meeting) {
      for second in index.tasks(after.row, in: after.meeting)
      where first.isNew || second.isNew {
        guard TaskPlace.join((first.place, first.country), (second.place, second.country)) else {
          continue
        }
        var dependency = Dependency(id: keys.key())
        dependency.predecessor = first.id
        dependency.successor = second.id
        dependency.relation = relation
        dependencies.append(dependency)
      }
    }
  }
}
