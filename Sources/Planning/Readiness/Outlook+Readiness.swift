import PlanModel

extension Outlook {
  /// Fills the figures, colours, gates and checklists from the days already computed.
  ///
  /// - Complexity: O(tasks log tasks + dependencies).
  mutating func fillReadiness() {
    let own = tasksByMeeting()
    let countries = CountrySteps(self, own)
    participations = plan.participations.rows.map { countries.outlook(of: $0) }
    let needs = TopicNeeds(self, own)
    topics = plan.topics.rows.map { needs.outlook(of: $0) }
    let overloads = MissionOverloads(self)
    fillMissions(overloads)
    var gates = GateSurvey(self)
    let sorting = ChecklistSorting(self)
    for (place, meeting) in plan.meetings.rows.enumerated() {
      let codes = gates.outlooks(of: meeting, own: own[place])
      meetings[place].gates = codes
      meetings[place].checklist =
        Checklist(self, sorting, codes, gates.firstGate, own: own[place]).groups
      fillCounts(place, own[place])
      let survey = MeetingSurvey(self, meeting, place, own[place], overloads)
      meetings[place].readiness = survey.readiness
    }
  }

  /// The places of the tasks of each meeting, beside `plan.meetings.rows`.
  private func tasksByMeeting() -> [[Int]] {
    var own: [[Int]] = Array(repeating: [], count: plan.meetings.count)
    let index = KeyIndex(plan.meetings)
    let rows = plan.tasks.rows
    for place in rows.indices {
      if let meeting = index[rows[place].meeting] { own[meeting].append(place) }
    }
    return own
  }

  private mutating func fillCounts(_ place: Int, _ own: [Int]) {
    var outlook = meetings[place]
    let rows = plan.tasks.rows
    for task in own {
      if rows[task].status == .notApplicable { outlook.scopeCut.append(rows[task].id) }
      guard tasks[task].isApplicable else { continue }
      outlook.taskCount += 1
      if tasks[task].status == .done { outlook.doneCount += 1 }
      if tasks[task].isOverdue { outlook.overdue += 1 }
      if rows[task].accountable == nil && tasks[task].status.isOpen { outlook.unassigned += 1 }
    }
    meetings[place] = outlook
  }
}
