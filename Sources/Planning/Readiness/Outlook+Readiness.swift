import PlanModel

extension Outlook {
  /// Fills the figures, colours, gates and checklists from the days already computed.
  ///
  /// - Complexity: O(tasks log tasks + dependencies); a task costs the same in a plan of any size.
  mutating func fillReadiness() {
    let parts = MeetingParts(plan)
    participations = CountrySteps(self, parts).outlooks
    topics = TopicNeeds(self, parts).outlooks
    let overloads = MissionOverloads(self)
    fillMissions(overloads)
    meetings = filledMeetings(parts, overloads)
  }

  private func filledMeetings(
    _ parts: MeetingParts,
    _ overloads: MissionOverloads
  ) -> [MeetingOutlook] {
    var gates = GateSurvey(self, parts)
    let sorting = ChecklistSorting(self, parts)
    var filled = meetings
    for place in filled.indices {
      let meeting = plan.meetings.rows[place]
      let own = parts.tasks[place]
      filled[place].gates = gates.outlooks(of: meeting, own: own)
      filled[place].checklist = sorting.groups(of: own, gates: filled[place].gates, gates.firstGate)
      filled[place].count(own, of: self)
      let survey = MeetingSurvey(
        outlook: self,
        meeting: meeting,
        state: filled[place],
        own: inOrder(own.filter { tasks[$0].isApplicable }),
        countries: parts.participations[place],
        overloads: overloads,
        rows: plan.tasks.rows,
        tasks: tasks
      )
      filled[place].readiness = survey.readiness
    }
    return filled
  }
}

extension MeetingOutlook {
  /// The numbers that stand beside the figure, so that it comforts nobody falsely (model, 7.5).
  fileprivate mutating func count(_ own: [Int], of outlook: Outlook) {
    let rows = outlook.plan.tasks.rows
    let tasks = outlook.tasks
    // Field by field: a whole outlook of a task brings its list of predecessors along.
    for place in own {
      if rows[place].status == .notApplicable { scopeCut.append(rows[place].id) }
      guard tasks[place].isApplicable else { continue }
      taskCount += 1
      if tasks[place].status == .done { doneCount += 1 }
      if tasks[place].isOverdue { overdue += 1 }
      if rows[place].accountable == nil && tasks[place].status.isOpen { unassigned += 1 }
    }
  }
}
