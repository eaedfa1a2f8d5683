import CivilTime
import PlanModel
import Scheduling

/// The due days of a plan as a problem of Scheduling: what may move, and what must lie between.
///
/// An item is an open task on the day of its anchor. The day that it keeps, if it can, is the one that
/// it has after the change: what follows its meeting is not disturbed by following it. What was wrong
/// before the change and is not made worse by it is left alone.
struct RepairDraft {
  var problem: RepairProblem
  /// By item: place of its task.
  private(set) var places: [Int] = []
  let after: Outlook
  let before: Outlook?
  let hosts: [Int]
  let meetings: KeyIndex<Meeting>
  let earlier: KeyIndex<PrepTask>?
  let weights: RepairWeights

  /// Without a plan before, everything is to be mended.
  init(before: Outlook?, after: Outlook) {
    self.before = before
    self.after = after
    hosts = CalendarPlaces(after.plan, after.calendars).meetings
    meetings = KeyIndex(after.plan.meetings)
    earlier = before.map { KeyIndex($0.plan.tasks) }
    weights = RepairWeights(after.plan)
    problem = RepairProblem(items: [], links: [], calendars: after.calendars.calendars)
    var items = ContiguousArray(repeating: -1, count: after.tasks.count)
    for place in after.tasks.indices {
      guard let item = item(place) else { continue }
      items[place] = places.count
      places.append(place)
      problem.items.append(item)
    }
    addLinks(items)
  }

  /// What a row weighs that follows its meeting to another day.
  static func weight(ofMoving meeting: Meeting.ID, in outlook: Outlook) -> Int {
    let weights = RepairWeights(outlook.plan)
    return zip(outlook.plan.tasks.rows, outlook.tasks).reduce(0) { sum, pair in
      let (row, task) = pair
      let follows = row.meeting == meeting && task.isApplicable && task.status.isOpen
      return sum + (follows && row.fixedDue == nil ? weights.moving(row) : 0)
    }
  }

  func row(_ place: Int) -> PrepTask { after.plan.tasks.rows[place] }

  func was(_ place: Int) -> TaskOutlook? {
    guard let before, let old = earlier?[row(place).id] else { return nil }
    return before.tasks[old]
  }
}
