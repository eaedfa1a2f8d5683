import CivilTime
import PlanModel

/// Whether the open work fits when the meetings are on certain days, and with which due days.
///
/// Forward: the earliest finish of each task, by the critical path. Backward: each due day as late as
/// before, unless the work cannot be done by then or a task after it needs the time.
struct WorkPass {
  private let network: WorkNetwork
  private let events: [DateEvent]
  private let hosts: HostDays
  private let statusDate: Day
  /// By event, the days that it sits; `nil` where no day is known.
  private let sittings: [DaySpan?]
  /// By task: the day it is due, or `nil` when its meeting has no day; such a task is left out.
  private var dues: [Day?] = []
  /// By task: whether its day must stay, for the meeting sits then or somebody pinned it.
  private var isPinned: [Bool] = []
  private var finish: [Day] = []
  /// By task: the task that its earliest finish hangs on.
  private var cause: [Int?] = []

  /// Makes the passes; `openings` are the days that the events open.
  init(_ search: DateSearch, openings: [Day?]) {
    network = search.work
    events = search.events
    hosts = search.hosts
    statusDate = search.outlook.statusDate
    sittings = zip(openings, search.events).map { opening, event in
      opening.map { DaySpan(start: $0, end: $0 + event.sittingDays) }
    }
    setDues()
    runForward()
  }

  private mutating func setDues() {
    dues.reserveCapacity(network.pieces.count)
    isPinned.reserveCapacity(network.pieces.count)
    for piece in network.pieces {
      let sittings = sittings[piece.event]
      let due =
        piece.fixedDue ?? sittings.map { hosts.day(piece.host, $0.start, plus: -piece.offset) }
      let isOnDay = piece.fixedDue == nil && due.map { sittings?.contains($0) ?? false } ?? false
      dues.append(due)
      isPinned.append(piece.isPinned || isOnDay)
    }
  }

  private mutating func runForward() {
    finish.reserveCapacity(network.pieces.count)
    cause = Array(repeating: nil, count: network.pieces.count)
    var arc = 0
    for (place, piece) in network.pieces.enumerated() {
      var earliest = day(after: base(piece), piece.rest, piece.host)
      while arc < network.arcs.count, network.arcs[arc].second == place {
        let link = network.arcs[arc]
        arc += 1
        guard dues[link.first] != nil, dues[place] != nil else { continue }
        let day = day(after: finish[link.first], link.needed, piece.host)
        if day > earliest {
          earliest = day
          cause[place] = link.first
        }
      }
      if isPinned[place], let due = dues[place], due > earliest {
        earliest = due
        cause[place] = nil
      }
      finish.append(earliest)
    }
  }

  /// The day that lies `need` working days after another; without a need, the next working day.
  private func day(after day: Day, _ need: Int, _ host: Int) -> Day {
    need > 0 ? hosts.day(host, day, plus: need) : hosts.next(host, onOrAfter: day)
  }

  /// The last day on which no work on it is possible.
  private func base(_ piece: WorkNetwork.Piece) -> Day {
    guard piece.fixedDue == nil, piece.offset < 0, let sittings = sittings[piece.event] else {
      return statusDate - 1
    }
    return max(statusDate, sittings.last) - 1
  }

  /// The last day that harms no meeting; `nil` for follow-up work.
  private func deadline(_ place: Int) -> Day? {
    guard let due = dues[place] else { return nil }
    if isPinned[place] { return due }
    guard let sittings = sittings[network.pieces[place].event], due < sittings.end else {
      return nil
    }
    return max(sittings.start - 1, due)
  }
}

extension WorkPass {
  /// How the days grade: the least change of due days, or the chain that does not fit.
  var grade: DateGrade {
    var worst: (place: Int, excess: Int)?
    for place in network.pieces.indices {
      guard let deadline = deadline(place) else { continue }
      let excess = finish[place] - deadline
      if excess > 0, excess > worst?.excess ?? 0 { worst = (place, excess) }
    }
    if let worst, let chain = chain(to: worst.place) { return .impossible(chain) }
    return .compressed(compression)
  }

  private func chain(to last: Int) -> TaskChain? {
    let chain = Array(sequence(first: last) { cause[$0] }.reversed())
    guard let first = chain.first, let deadline = deadline(last) else { return nil }
    let (begun, ended) = (network.pieces[first], network.pieces[last])
    let start = isPinned[first] ? finish[first] - 1 : base(begun)
    return TaskChain(
      tasks: chain.map { network.pieces[$0].id },
      start: start + 1,
      startsAfter: start + 1 == statusDate ? nil : events[begun.event].meeting.id,
      needed: hosts.gap(ended.host, after: start, through: finish[last]),
      available: hosts.gap(ended.host, after: start, through: deadline),
      deadline: deadline,
      meeting: events[ended.event].meeting.id
    )
  }

  private var compression: Compression {
    var new: [Day?] = zip(dues, finish).map { due, finish in due.map { max($0, finish) } }
    for arc in network.arcs.reversed() {
      guard let later = new[arc.second], let earlier = new[arc.first] else { continue }
      let host = network.pieces[arc.second].host
      let latest = hosts.day(host, at: hosts.index(host, of: later + 1) - arc.needed) - 1
      if earlier > latest {
        new[arc.first] = hosts.previous(network.pieces[arc.first].host, onOrBefore: latest)
      }
    }
    var shifts: [Compression.Shift] = []
    for (place, piece) in network.pieces.enumerated() {
      guard let before = dues[place], let after = new[place], before != after else { continue }
      let days = hosts.gap(piece.host, after: before, through: after)
      shifts.append(Compression.Shift(task: piece.id, before: before, after: after, days: days))
    }
    return Compression(shifts: shifts.sorted { ($0.after, $0.task) < ($1.after, $1.task) })
  }
}
