import PlanModel

// The tasks that the template of a meeting asks for when a country or topic comes in (I22).
extension ChangeProposal {
  /// Makes the missing tasks of a country and of the missions in it, and gives those made.
  ///
  /// What should have been done before the country came in is pressed to the status date.
  @discardableResult
  mutating func expandTemplate(
    of meeting: Meeting.ID,
    for country: Country.ID
  ) -> Set<PrepTask.ID> {
    let known = Set(plan.tasks.map(\.id))
    let missions = Set(plan.missions.filter { $0.country == country }.map(\.id))
    expandTemplate(of: meeting) { task in
      task.country == country || task.mission.map(missions.contains) == true
    }
    let new = Set(plan.tasks.map(\.id)).subtracting(known)
    pressDays(of: new, in: meeting)
    return new
  }

  /// Makes the tasks of a topic in the meeting it is planned for and in those that prepare it.
  mutating func expandTemplates(for topic: Topic) {
    guard let meeting = topic.meeting else { return }
    let preparing = plan.meetingLinks.filter { $0.to == meeting && $0.relation == .prepares }
    for id in preparing.map(\.from) + [meeting] {
      guard let record = plan[id], !record.status.isHeld else { continue }
      expandTemplate(of: id) { $0.topic == topic.id }
    }
  }

  /// Makes the missing tasks that are wanted; doing it twice adds nothing.
  ///
  /// Others that are missing were deleted by somebody, and stay so.
  mutating func expandTemplate(of meeting: Meeting.ID, where isWanted: (PrepTask) -> Bool) {
    guard let record = plan[meeting], !record.status.isFinal,
      let template = plan.checklistTemplate(of: record)
    else { return }
    let ids = Set(plan.tasks.map(\.id))
    var codes = Set(plan.tasks.map(\.code))
    expand(template: template, for: meeting, into: &draft, keys: &context.keys)
    for task in plan.tasks where !ids.contains(task.id) {
      if !isWanted(task) {
        removeUnused(task.id)
      } else if !codes.insert(task.code).inserted {
        giveFreeCode(task, in: record)
      }
    }
  }

  private mutating func removeUnused(_ task: PrepTask.ID) {
    for link in plan.dependencies where link.predecessor == task || link.successor == task {
      draft.remove(link.id)
    }
    for clearance in plan.clearances where clearance.task == task { draft.remove(clearance.id) }
    for share in plan.workShares where share.task == task { draft.remove(share.id) }
    draft.remove(task)
  }

  /// A task made by hand may have taken the code of a row.
  private mutating func giveFreeCode(_ task: PrepTask, in meeting: Meeting) {
    let suffix = task.code.firstIndex(of: ".").map { task.code[$0...] } ?? ""
    let code = meeting.taskCodeStem + plan.freeTaskNumber(in: meeting) + suffix
    draft.alter(task.id) { $0.code = code }
  }
}
