import CivilTime

/// An activity in the form in which the passes read it: small numbers side by side.
struct Node: Sendable {
  enum Stage: UInt8 {
    case open, started, done
  }

  /// Working days of the work that is still to be placed.
  var workDays: Int32
  var wait: Int32
  var calendar: Int32
  var weight: Int32
  var stage: Stage
  var release: Int32?
  var deadline: Int32?
  var pinned: Int32?
  /// The actual start of started and done work.
  var start: Int32
  /// The actual finish of done work.
  var finish: Int32

  init(_ activity: Activity) {
    wait = Int32(activity.wait)
    calendar = Int32(activity.calendar)
    weight = Int32(clamping: activity.weight)
    release = activity.release?.number
    deadline = activity.deadline?.number
    pinned = activity.pinnedStart?.number
    (stage, start, finish) = (.open, 0, 0)
    switch activity.state {
    case .open: break
    case .started(let day, _): (stage, start) = (.started, day.number)
    case .done(let first, let last):
      (stage, start, finish) = (.done, first.number, last.number)
    }
    workDays = Int32(activity.split(activity.openEffort).days)
  }

  /// The working days from the first one of the work to the last one of the wait.
  var need: Int { Int(workDays) + Int(wait) }
  /// Whether predecessors and calendars still decide its days.
  var isOpen: Bool { stage == .open }
  /// Whether its start obeys its predecessors.
  var followsPredecessors: Bool { isOpen && pinned == nil }
}
