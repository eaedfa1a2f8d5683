package import CivilTime
package import PlanModel

/// What somebody asks to be done to the plan: checked by the rules, it becomes a ``Change``.
package enum ChangeRequest: Hashable, Sendable {
  case task(PrepTask.ID, TaskStep)
  case addTask(NewTask)
  case editTask(PrepTask.ID, [TaskEdit])
  case deleteTask(PrepTask.ID)
  case assign(PrepTask.ID, accountable: Mission.ID?, supporting: [Mission.ID]?)
  case answerAssignment(PrepTask.ID, AssignmentStatus)
  case addDependency(predecessor: PrepTask.ID, successor: PrepTask.ID, lag: Int)
  case removeDependency(Dependency.ID)
  /// The most working days between two tasks; `nil` lets them be as far apart as they like.
  case limitDependency(Dependency.ID, maxLag: Int?)
  /// A part of the effort that another mission does; zero takes it back.
  case shareWork(PrepTask.ID, Mission.ID, Quarters)
  /// The starts of a levelled schedule, kept as the order of work.
  case acceptLevelling([PlannedStart])
  case recordClearance(PrepTask.ID, Country.ID, ClearanceState, evidence: String)

  case moveMeeting(Meeting.ID, to: Day, MoveKind, reason: String, override: String)
  case meeting(Meeting.ID, MeetingStatus, reason: String)
  case editMeeting(Meeting.ID, [MeetingEdit])
  case addMeeting(NewMeeting)
  case linkMeetings(NewMeetingLink)
  case unlinkMeetings(MeetingLink.ID)
  case addTemplate(name: String, text: String)
  case passGate(Meeting.ID, GateCode, decision: String, by: String)
  case addDecision(meeting: Meeting.ID?, what: String, due: Day?, options: [String] = [])
  case takeDecision(Decision.ID, outcome: String, by: String)

  case participation(Participation.ID, ParticipationStatus, reason: String)
  case editParticipation(Participation.ID, role: ParticipationRole?, mode: AttendanceMode?, Stance?)
  case addParticipation(Meeting.ID, Country.ID, ParticipationRole)
  /// Whether a meeting cannot be held without a country, whatever its quorum.
  case requireParticipation(Participation.ID, Bool)
  case addCountry(NewCountry)

  case topic(Topic.ID, TopicStatus, reason: String)
  case mergeTopic(Topic.ID, into: Topic.ID)
  case addTopic(code: String, title: String, proposedBy: Country.ID?, meeting: Meeting.ID?)
  case editTopic(Topic.ID, [TopicEdit])
  case addTopicInput(NewTopicInput)

  case addMission(NewMission)
  case editMission(Mission.ID, [MissionEdit])
  case setCapacity(Mission.ID, perWeek: Quarters, from: Day?, to: Day?)
  case addAbsence(Mission.ID, DaySpan, lost: Quarters, note: String)
  case addBlackout(Country.ID, DaySpan, text: String, source: String)
  case removeBlackout(Blackout.ID)
  case changeHoliday(calendar: String, Day, HolidayChangeKind, name: String, source: String)

  case editSeries([SeriesEdit])
  case editProject([ProjectEdit])
  case addInstitution(NewInstitution)
  case addFocalPoint(NewFocalPoint)
  case addPerson(NewPerson)

  case setNote(NoteOwner, String)
  case setStatusDate(Day?)
  case setTitle(String)
  /// What the planner weighs; `nil` goes back to the standard.
  case setWeight(WeightName, Int?)
  case takeBaseline(name: String)

  /// Several requests as one step, all or none, in this order.
  ///
  /// The order of the meetings and the gaps between them are looked at once all have been done.
  /// Parts that change nothing are passed over; empty `words` takes those of the first that does.
  case together([ChangeRequest], words: String = "")
  /// Requests together, and other due days for the least number of tasks, so that the plan holds.
  ///
  /// Without requests the plan is mended as it stands. Only with leave other meetings move as well,
  /// those whose day nobody confirmed.
  case repaired([ChangeRequest], withMeetings: Bool)
}

/// A step in the life of a task.
package enum TaskStep: Hashable, Sendable {
  case start
  case wait(on: String, chase: Day)
  case resume
  case deliver(evidence: String)
  /// Done with evidence; `override` is the reason for doing so before a predecessor.
  case complete(evidence: String, override: String?)
  case block(reason: String)
  case unblock
  case drop(reason: String)
  case reinstate
  case reopen(reason: String)
}

/// One field of a task set anew.
package enum TaskEdit: Hashable, Sendable {
  case title(String)
  case category(TaskCategory)
  case deliverable(String)
  case critical(Bool)
  case due(DueRule)
  case effort(Quarters)
  case remaining(Quarters)
  case wait(Int)
  case crew(Int)
  case gate(GateCode?)
  case note(String)
  /// The effort if all goes well, and if much goes wrong; `nil` follows the kind of work.
  case optimistic(Quarters?)
  case pessimistic(Quarters?)
  /// Whether its day stays when others are moved to mend the plan.
  case pinned(Bool)
  /// The start of an accepted levelling.
  case plannedStart(Day?)
}

/// The day on which a levelled schedule begins a task.
package struct PlannedStart: Hashable, Sendable {
  package var task: PrepTask.ID
  package var start: Day

  package init(_ task: PrepTask.ID, on start: Day) {
    (self.task, self.start) = (task, start)
  }
}

/// When a task is due: counted from its meeting, or on a day of its own.
package enum DueRule: Hashable, Sendable {
  /// Working days before the opening day; negative after it: `T-20` is 20, `T+5` is -5.
  case offset(Int)
  case day(Day)
}

/// A task added by hand.
package struct NewTask: Hashable, Sendable {
  package var title: String
  package var meeting: Meeting.ID
  package var mission: Mission.ID?
  package var supporting: [Mission.ID] = []
  package var due: DueRule
  package var effort = Quarters(4)
  package var category = TaskCategory.governance
  package var isCritical = false
  package var after: [PrepTask.ID] = []
  package var country: Country.ID?
  package var topic: Topic.ID?
  package var gate: GateCode?
  /// Tasks that must wait for it.
  package var before: [PrepTask.ID] = []
  package var deliverable = ""
  /// `nil` takes the next free code of the meeting.
  package var code: String?

  package init(title: String, meeting: Meeting.ID, mission: Mission.ID?, due: DueRule) {
    self.title = title
    self.meeting = meeting
    self.mission = mission
    self.due = due
  }
}

/// Whether a new day is only worked with, or promised.
package enum MoveKind: Hashable, Sendable {
  /// Keeps what it is: a confirmed day stays confirmed, a planning day a planning day.
  case asItIs
  case planning
  case confirmed
}
