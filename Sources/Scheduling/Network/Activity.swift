package import CivilTime

/// One piece of work to place in time: some working days without a break, then a wait.
///
/// Work pauses only on days off of the activity's own calendar. All efforts are whole quarters of a
/// person-day, so that sums are exact. An activity that needs neither work nor wait is a milestone:
/// it starts and finishes on the day on which its predecessors have finished, worked or not.
package struct Activity: Hashable, Sendable {
  /// What has happened to an activity so far.
  package enum State: Hashable, Sendable {
    case open
    /// `remaining` quarters are still to be worked, from the status date on; the whole `wait`
    /// follows, so a caller who knows that part of it has elapsed hands in a shorter one.
    case started(on: Day, remaining: Int)
    case done(start: Day, finish: Day)
  }

  /// A part of the effort that another resource works beside the owner.
  package struct Share: Hashable, Sendable {
    package var resource: Int
    /// Quarters of a person-day, by one person.
    package var effort: Int

    package init(resource: Int, effort: Int) {
      self.resource = resource
      self.effort = effort
    }
  }

  /// Quarters of a person-day, the shares of others included.
  package var effort: Int
  /// Quarters that are worked on one full day: four for each person who works at the same time.
  package var pace: Int
  /// Working days of the activity's own calendar that elapse after the work.
  package var wait: Int
  /// An index into the calendars of the network.
  package var calendar: Int
  /// Whose capacity the work uses; `nil` for work that uses none.
  package var resource: Int?
  /// The first day on which it may start.
  package var release: Day?
  /// The last day on which it must have finished, wait included.
  package var deadline: Day?
  /// The day on which it is promised, wait included; being late costs `weight` a day.
  package var due: Day?
  package var weight: Int
  /// Whether its lateness counts before that of all other work, whatever it weighs.
  package var isCritical: Bool
  package var state: State
  /// A start that nothing but the status date moves, neither predecessors nor capacity.
  package var pinnedStart: Day?
  /// What has been handed over: worked on the days of the activity, spread evenly over them.
  package var shares: [Share] = []

  /// Without a word about it, what weighs two or more is critical.
  package init(
    effort: Int,
    crew: Int = 1,
    wait: Int = 0,
    calendar: Int = 0,
    resource: Int? = nil,
    release: Day? = nil,
    deadline: Day? = nil,
    due: Day? = nil,
    weight: Int = 1,
    isCritical: Bool? = nil,
    state: State = .open,
    pinnedStart: Day? = nil
  ) {
    precondition(effort >= 0 && wait >= 0, "effort \(effort) and wait \(wait) cannot be negative")
    precondition(crew > 0, "a crew of \(crew) cannot work")
    self.effort = effort
    self.pace = 4 * crew
    self.wait = wait
    self.calendar = calendar
    self.resource = resource
    self.release = release
    self.deadline = deadline
    self.due = due
    self.weight = weight
    self.isCritical = isCritical ?? (weight >= 2)
    self.state = state
    self.pinnedStart = pinnedStart
  }

  /// A point in time without work.
  package static func milestone(calendar: Int = 0, deadline: Day? = nil) -> Activity {
    Activity(effort: 0, calendar: calendar, deadline: deadline)
  }

  /// The working days that the whole effort takes, the wait not counted.
  package var workDays: Int { split(effort).days }

  /// What is still to be worked; of done work all of it, since it has used its weeks.
  package var openEffort: Int {
    if case .started(_, let remaining) = state { remaining } else { effort }
  }

  /// An effort divided between the owner and the shares, and the days that the largest part takes.
  ///
  /// Of an effort that is smaller than the whole, because part of it is done, every share loses in
  /// proportion; what rounding leaves over stays with the owner.
  package func split(_ effort: Int) -> (own: Int, shares: [Share], days: Int) {
    if shares.isEmpty { return (effort, [], (effort + pace - 1) / pace) }
    var (own, days) = (effort, 0)
    var parts: [Share] = []
    for share in shares where share.effort > 0 {
      let whole = min(share.effort, self.effort)
      let part = min(own, effort < self.effort ? whole * effort / self.effort : whole)
      if part > 0 { parts.append(Share(resource: share.resource, effort: part)) }
      own -= part
      days = max(days, (part + 3) / 4)
    }
    return (own, parts, max(days, (own + pace - 1) / pace))
  }
}
