package import CivilTime
package import PlanModel

/// Everything that is computed from a plan and a status date; it holds no fact of its own.
///
/// The arrays stand in the order of the plan's own tables, so that row `i` of `plan.tasks.rows` has
/// its days in `tasks[i]`.
package struct Outlook: Sendable {
  package var plan: Plan
  package var statusDate: Day
  package var calendars: PlanCalendars
  package var tasks: [TaskOutlook]
  package var meetings: [MeetingOutlook]
  package var participations: [CountryOutlook]
  package var topics: [TopicOutlook]
  package var missions: [MissionOutlook]
  /// By task, what must finish before it and what waits for it; bypassed tasks are left out.
  package var predecessors: TaskGraph
  package var successors: TaskGraph
  /// Rings of dependencies, by place of the task; the last link of each was not obeyed.
  package var cycles: [[Int]]
  /// Greatest gaps that contradict each other; they were not obeyed.
  package var gapRings: [GapRing]
  /// The problem behind the windows and the forecast, for who wants to search further.
  package var schedule: TaskSchedule
}

extension Outlook {
  package func task(_ id: PrepTask.ID) -> TaskOutlook? {
    plan.tasks.index(of: id).map { tasks[$0] }
  }
  package func meeting(_ id: Meeting.ID) -> MeetingOutlook? {
    plan.meetings.index(of: id).map { meetings[$0] }
  }
  package func participation(_ id: Participation.ID) -> CountryOutlook? {
    plan.participations.index(of: id).map { participations[$0] }
  }
  package func topic(_ id: Topic.ID) -> TopicOutlook? {
    plan.topics.index(of: id).map { topics[$0] }
  }
  package func mission(_ id: Mission.ID) -> MissionOutlook? {
    plan.missions.index(of: id).map { missions[$0] }
  }
}
