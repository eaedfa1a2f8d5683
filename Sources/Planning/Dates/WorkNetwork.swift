import CivilTime
import PlanModel

/// The open work for the meetings of a series, in an order in which it can be done.
///
/// Working days are those of the host of each task's meeting, as in the lead times; what holidays of
/// owners take away is a warning about the task and never changes a meeting's days.
struct WorkNetwork: Sendable {
  struct Arc: Sendable {
    /// Places in `pieces`.
    let first: Int
    let second: Int
    let needed: Int
  }

  /// One open task.
  struct Piece: Sendable {
    let id: PrepTask.ID
    let event: Int
    /// The place of the host's calendar.
    let host: Int
    let offset: Int
    let fixedDue: Day?
    /// Working days that are still needed for it alone.
    let rest: Int
    /// Whether its due day must not be moved.
    let isPinned: Bool
  }

  /// What comes first stands first; a ring of dependencies is opened somewhere.
  let pieces: [Piece]
  /// By the order of their second task.
  let arcs: [Arc]

  init(_ maker: DateProblemMaker) {
    let outlook = maker.outlook
    let rows = maker.plan.tasks.rows
    let index = KeyIndex(maker.plan.meetings)
    let eventOfTask = rows.map { index[$0.meeting].flatMap { maker.eventOfMeeting[$0] } }
    let isOpen = rows.indices.map { outlook.tasks[$0].status.isOpen && eventOfTask[$0] != nil }
    let before = Self.predecessors(outlook, isOpen)
    let order = Self.order(before, isOpen)
    var position = Array(repeating: -1, count: rows.count)
    for (number, place) in order.enumerated() { position[place] = number }
    pieces = order.compactMap { place in
      eventOfTask[place].map { event in
        Piece(
          id: rows[place].id,
          event: event,
          host: maker.events[event].host,
          offset: rows[place].offset,
          fixedDue: rows[place].fixedDue,
          rest: Self.rest(rows[place], outlook.tasks[place], maker.calendar(of: event), outlook),
          isPinned: rows[place].isPinned
        )
      }
    }
    var arcs: [Arc] = []
    for place in order {
      for (first, needed) in before[place] where position[first] < position[place] {
        arcs.append(Arc(first: position[first], second: position[place], needed: needed))
      }
    }
    self.arcs = arcs
  }

  /// By task, the open tasks before it with the working days between the two due days.
  private static func predecessors(
    _ outlook: Outlook,
    _ isOpen: [Bool]
  ) -> [[(task: Int, needed: Int)]] {
    let rows = outlook.plan.tasks.rows
    var before: [[(task: Int, needed: Int)]] = Array(repeating: [], count: rows.count)
    for task in rows.indices where isOpen[task] {
      let isTwin = outlook.tasks[task].twin != nil && !outlook.tasks[task].status.isStarted
      for link in outlook.predecessors[task] where isOpen[link.task] {
        // Inside a meeting a twin costs nothing, as in the windows of the outlook.
        let need = isTwin && rows[link.task].meeting == rows[task].meeting ? 0 : rows[task].need
        before[task].append((link.task, need + link.lag))
      }
    }
    let ids = KeyIndex(outlook.plan.tasks)
    for link in outlook.plan.dependencies where link.relation == .satisfiedBy {
      guard let first = ids[link.predecessor], let second = ids[link.successor],
        isOpen[first], isOpen[second]
      else { continue }
      before[second].append((first, 0))
    }
    return before
  }

  /// Predecessors first, else by place; from a ring the task with the smallest place goes first.
  private static func order(_ before: [[(task: Int, needed: Int)]], _ isOpen: [Bool]) -> [Int] {
    var waiting = before.map(\.count)
    var after: [[Int]] = Array(repeating: [], count: before.count)
    for task in before.indices {
      for link in before[task] { after[link.task].append(task) }
    }
    var order = before.indices.filter { isOpen[$0] && waiting[$0] == 0 }
    var isPlaced = Array(repeating: false, count: before.count)
    var (next, ring) = (0, 0)
    while true {
      while next < order.count {
        isPlaced[order[next]] = true
        for task in after[order[next]] {
          waiting[task] -= 1
          if waiting[task] == 0, !isPlaced[task] { order.append(task) }
        }
        next += 1
      }
      while ring < before.count, !isOpen[ring] || isPlaced[ring] { ring += 1 }
      if ring == before.count { return order }
      order.append(ring)
    }
  }

  /// What is left of the work, and of the wait once it runs.
  private static func rest(
    _ row: PrepTask,
    _ task: TaskOutlook,
    _ host: WorkCalendar,
    _ outlook: Outlook
  ) -> Int {
    let status = row.status == .blocked ? row.statusBefore ?? .planned : row.status
    let pace = 4 * max(1, row.crew)
    let work = (max(0, row.remaining.count) + pace - 1) / pace
    switch status {
    case .delivered: return 0
    case .waiting:
      let since = row.updatedOn ?? row.actualStart ?? outlook.statusDate
      return work
        + max(0, row.wait - max(0, host.gap(after: since, through: outlook.statusDate - 1)))
    case .inProgress: return work + max(0, row.wait)
    default: return task.twin == nil ? row.need : 0
    }
  }
}
