import CivilTime
import PlanModel

/// Whether the open work fits when the meetings are on certain days, and with which due days.
///
/// Forward: the earliest finish of each task, by the critical path. Backward: each due day as late as
/// before, unless the work cannot be done by then or a task after it needs the time.
struct WorkPass {
  private let network: WorkNetwork
  private let events: [DateEvent]
  private let hosts: [WorkCalendar]
  private let statusDate: Day
  /// By event, the day that it opens; tasks of meetings without one are left out.
  private let openings: [Day?]
  private var finish: [Day] = []
  /// By task: what its earliest finish hangs on, a task or nothing.
  private var cause: [Int?] = []

  init(_ search: DateSearch, openings: [Day?]) {
    network = search.work
    events = search.events
    hosts = search.events.map { search.outlook.calendars.calendars[$0.host] }
    statusDate = search.outlook.statusDate
    self.openings = openings
    runForward()
  }

  private mutating func runForward() {
    finish.reserveCapacity(network.pieces.count)
    cause = Array(repeating: nil, count: network.pieces.count)
    var arc = 0
    for (place, task) in network.pieces.enumerated() {
      let host = hosts[task.event]
      var earliest = Self.day(after: base(task), task.rest, host)
      while arc < network.arcs.count, network.arcs[arc].second == place {
        let link = network.arcs[arc]
        arc += 1
        guard isPlaced(network.pieces[link.first]), isPlaced(task) else { continue }
        let day = Self.day(after: finish[link.first], link.needed, host)
        if day > earliest {
          earliest = day
          cause[place] = link.first
        }
      }
      if isPinned(task), let due = due(task), due > earliest {
        earliest = due
        cause[place] = nil
      }
      finish.append(earliest)
    }
  }

  /// The day that lies `need` working days after another; without a need, the next working day.
  private static func day(after day: Day, _ need: Int, _ host: WorkCalendar) -> Day {
    need > 0 ? host.day(day, plus: need) : host.next(onOrAfter: day)
  }

  private func isPlaced(_ task: WorkNetwork.Piece) -> Bool {
    task.fixedDue != nil || openings[task.event] != nil
  }

  /// The last day on which no work on it is possible.
  private func base(_ task: WorkNetwork.Piece) -> Day {
    guard task.fixedDue == nil, task.offset < 0, let sittings = sittings(task.event) else {
      return statusDate - 1
    }
    return max(statusDate, sittings.last) - 1
  }

  private func sittings(_ event: Int) -> DaySpan? {
    openings[event].map { DaySpan(start: $0, end: $0 + events[event].sittingDays) }
  }

  private func due(_ task: WorkNetwork.Piece) -> Day? {
    task.fixedDue ?? openings[task.event].map { hosts[task.event].day($0, plus: -task.offset) }
  }

  /// What happens on the days of the meeting stays there, and so does what somebody pinned.
  private func isPinned(_ task: WorkNetwork.Piece) -> Bool {
    if task.isPinned { return true }
    guard task.fixedDue == nil, let sittings = sittings(task.event), let due = due(task) else {
      return false
    }
    return sittings.contains(due)
  }

  /// The last day that harms no meeting; `nil` for follow-up work.
  private func deadline(_ task: WorkNetwork.Piece) -> Day? {
    guard let due = due(task) else { return nil }
    if isPinned(task) { return due }
    guard let sittings = sittings(task.event), due < sittings.end else { return nil }
    return max(sittings.start - 1, due)
  }
}

extension WorkPass {
  /// How the days grade: the least change of due days, or the chain that does not fit.
  var grade: DateGrade {
    var worst: (place: Int, excess: Int)?
    for (place, task) in network.pieces.enumerated() {
      guard let deadline = deadline(task) else { continue }
      let excess = finish[place] - deadline
      if excess > 0, excess > worst?.excess ?? 0 { worst = (place, excess) }
    }
    if let worst, let chain = chain(to: worst.place) { return .impossible(chain) }
    return .compressed(compression)
  }

  private func chain(to last: Int) -> TaskChain? {
    let tasks = network.pieces
    let chain = Array(sequence(first: last) { cause[$0] }.reversed())
    guard let first = chain.first, let deadline = deadline(tasks[last]) else { return nil }
    let (task, host) = (tasks[last], hosts[tasks[last].event])
    let start = isPinned(tasks[first]) ? finish[first] - 1 : base(tasks[first])
    return TaskChain(
      tasks: chain.map { tasks[$0].id },
      start: start + 1,
      startsAfter: start + 1 == statusDate ? nil : events[tasks[first].event].meeting.id,
      needed: host.gap(after: start, through: finish[last]),
      available: host.gap(after: start, through: deadline),
      deadline: deadline,
      meeting: events[task.event].meeting.id
    )
  }

  private var compression: Compression {
    let tasks = network.pieces
    let dues = tasks.map(due)
    var new: [Day?] = zip(dues, finish).map { due, finish in due.map { max($0, finish) } }
    for arc in network.arcs.reversed() {
      guard let later = new[arc.second], let earlier = new[arc.first] else { continue }
      let host = hosts[tasks[arc.second].event]
      let latest = host.day(at: host.index(of: later + 1) - arc.needed) - 1
      if earlier > latest {
        new[arc.first] = hosts[tasks[arc.first].event].previous(onOrBefore: latest)
      }
    }
    var shifts: [Compression.Shift] = []
    for (place, task) in tasks.enumerated() {
      guard let before = dues[place], let after = new[place], before != after else { continue }
      let days = hosts[task.event].gap(after: before, through: after)
      shifts.append(Compression.Shift(task: task.id, before: before, after: after, days: days))
    }
    return Compression(shifts: shifts.sorted { ($0.after, $0.task) < ($1.after, $1.task) })
  }
}
