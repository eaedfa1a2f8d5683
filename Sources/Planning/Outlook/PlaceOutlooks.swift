package import CivilTime
package import PlanModel

/// What a meeting looks like: how far away, how ready, and its checklist.
package struct MeetingOutlook: Hashable, Sendable {
  /// Working days of the host to the working day: 43 means T-43; negative once it has passed.
  package var daysToGo: Int?
  package var readiness = Readiness()
  package var gates: [GateOutlook] = []
  package var checklist: [ChecklistGroup] = []
  /// Open tasks without an accountable mission.
  package var unassigned = 0
  package var overdue = 0
  /// What was taken out of the plan with a reason ("scope cut", rule 7 of 7.5).
  package var scopeCut: [PrepTask.ID] = []
  package var taskCount = 0
  package var doneCount = 0

  package init() {}
}

/// A gate with its day and with what it still needs (I26).
package struct GateOutlook: Hashable, Sendable {
  package var code: GateCode
  /// The latest due day of its own tasks.
  package var day: Day?
  package var isPassed: Bool
  /// Its own critical tasks and all critical tasks that lead to them, those not done yet.
  package var missing: [PrepTask.ID]
  /// How many critical tasks lead to it, done or not.
  package var needed: Int

  package init(
    code: GateCode,
    day: Day?,
    isPassed: Bool,
    missing: [PrepTask.ID],
    needed: Int
  ) {
    self.code = code
    self.day = day
    self.isPassed = isPassed
    self.missing = missing
    self.needed = needed
  }
}

/// The tasks of a checklist that stand under one gate, in categories (model, section 8).
package struct ChecklistGroup: Hashable, Sendable {
  /// `nil` stands for "Afterwards".
  package var gate: GateCode?
  package var day: Day?
  package var categories: [ChecklistCategory]

  package init(gate: GateCode?, day: Day?, categories: [ChecklistCategory]) {
    self.gate = gate
    self.day = day
    self.categories = categories
  }
}

/// One category of a checklist group, its tasks in order.
package struct ChecklistCategory: Hashable, Sendable {
  package var category: TaskCategory
  package var items: [ChecklistItem]

  package init(category: TaskCategory, items: [ChecklistItem]) {
    self.category = category
    self.items = items
  }
}

/// One line of a checklist.
package struct ChecklistItem: Hashable, Sendable {
  /// Place in `plan.tasks.rows`.
  package var task: Int
  /// Whether the task leads to the gate under which it stands, or only falls before its day.
  package var isNeededByGate: Bool

  package init(task: Int, isNeededByGate: Bool) {
    self.task = task
    self.isNeededByGate = isNeededByGate
  }
}

/// A country in a meeting: the steps of its coming.
package struct CountryOutlook: Hashable, Sendable {
  package var steps: [CountryStep] = []
  package var colour = Colour.grey
  package var causes: [Cause] = []

  package init() {}
  package var dueSteps: Int { steps.filter(\.isDue).count }
  package var doneOfDueSteps: Int { steps.filter { $0.isDue && $0.isDone }.count }
}

/// The steps that a country takes on its way to a meeting.
package enum CountryStepKind: String, Word {
  case focalPoint, invited, confirmed, inputReceived, delegatesNamed, credentials, statement
  case connectionTest, visaAndTicket
}

/// One step of a country, with the tasks that make it.
package struct CountryStep: Hashable, Sendable {
  package var kind: CountryStepKind
  package var day: Day?
  package var isDue: Bool
  package var isDone: Bool
  package var isCritical: Bool
  package var tasks: [PrepTask.ID]

  package init(
    kind: CountryStepKind,
    day: Day?,
    isDue: Bool,
    isDone: Bool,
    isCritical: Bool,
    tasks: [PrepTask.ID]
  ) {
    self.kind = kind
    self.day = day
    self.isDue = isDue
    self.isDone = isDone
    self.isCritical = isCritical
    self.tasks = tasks
  }
}

/// The seven things that a topic needs.
package enum TopicNeed: String, Word {
  case agreed, leadCountry, leadExpert, inputs, paper, speakers, session
}

/// A topic: what it has and what it lacks.
package struct TopicOutlook: Hashable, Sendable {
  package var has: [TopicNeed] = []
  /// What is missing although its day has come, with that day.
  package var missing: [TopicNeed] = []
  package var supporters = 0
  package var reservations = 0
  package var inputs = 0
  package var colour = Colour.grey
  package var causes: [Cause] = []

  package init() {}
}

/// A mission: its work by week against its capacity.
package struct MissionOutlook: Hashable, Sendable {
  /// Weeks without a gap, from the first week with work to the last.
  package var weeks: [MissionWeek] = []
  package var lateTasks: [PrepTask.ID] = []
  package var contested: [PrepTask.ID] = []
  package var openTasks = 0
  package var colour = Colour.grey
  package var causes: [Cause] = []

  package init() {}

  package func week(_ week: ISOWeek) -> MissionWeek? { weeks.first { $0.week == week } }
}

/// The load of one mission in one ISO week, against what it can give.
package struct MissionWeek: Hashable, Sendable {
  package var week: ISOWeek
  package var capacity: Quarters
  /// Work placed so that it ends on its due day.
  package var dueLoad: Quarters
  /// Work as the levelled forecast places it.
  package var forecastLoad: Quarters
  /// Whether anybody said what the mission can give; otherwise `capacity` is zero and limits nothing.
  package var isCapacityKnown: Bool

  package init(
    week: ISOWeek,
    capacity: Quarters,
    dueLoad: Quarters,
    forecastLoad: Quarters,
    isCapacityKnown: Bool = true
  ) {
    self.week = week
    self.capacity = capacity
    self.dueLoad = dueLoad
    self.forecastLoad = forecastLoad
    self.isCapacityKnown = isCapacityKnown
  }
}
