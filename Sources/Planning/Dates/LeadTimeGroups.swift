import CivilTime
import PlanModel

/// The dependencies that tie the days of meetings, those that ask the same together.
///
/// Only open work counts; what does not apply is bypassed as in the outlook. A twin costs nothing
/// and asks for the order alone (rule 4 of the lead times).
struct LeadTimeGroups {
  /// What a due day hangs on.
  enum Anchor: Hashable {
    /// A number of working days before the opening of an event.
    case event(Int, offset: Int)
    /// A day of its own; the calendar on which gaps up to it are counted.
    case day(Day, calendar: Int)
  }

  struct Group {
    var earlier: Anchor
    var later: Anchor
    var leadTime: LeadTime
  }

  private struct Key: Hashable {
    var earlier: Anchor
    var later: Anchor
    var from: Meeting.ID
    var to: Meeting.ID
    var needed: Int
  }

  private(set) var groups: [Group] = []
  private var places: [Key: Int] = [:]
  private let maker: DateProblemMaker
  private let meetingOfTask: [Int?]

  init(_ maker: DateProblemMaker) {
    self.maker = maker
    let index = KeyIndex(maker.plan.meetings)
    meetingOfTask = maker.plan.tasks.rows.map { index[$0.meeting] }
    let outlook = maker.outlook
    let rows = maker.plan.tasks.rows
    for task in rows.indices where outlook.tasks[task].status.isOpen {
      for link in outlook.predecessors[task] {
        add(link.task, task, needed: rows[task].need + link.lag)
      }
    }
    let ids = KeyIndex(maker.plan.tasks)
    for link in maker.plan.dependencies where link.relation == .satisfiedBy {
      guard let first = ids[link.predecessor], let second = ids[link.successor],
        outlook.tasks[second].status.isOpen
      else { continue }
      add(first, second, needed: 0)
    }
    sortLinks()
  }

  private mutating func add(_ first: Int, _ second: Int, needed: Int) {
    guard maker.outlook.tasks[first].status.isOpen,
      let earlier = anchor(first), let later = anchor(second), isAsked(earlier, later)
    else { return }
    let rows = maker.plan.tasks.rows
    let (from, to) = (rows[first].meeting, rows[second].meeting)
    let key = Key(earlier: earlier, later: later, from: from, to: to, needed: needed)
    let link = LeadTime.Link(predecessor: rows[first].id, successor: rows[second].id)
    if let place = places[key] {
      groups[place].leadTime.links.append(link)
    } else {
      places[key] = groups.count
      let leadTime = LeadTime(from: from, to: to, links: [link], needed: needed)
      groups.append(Group(earlier: earlier, later: later, leadTime: leadTime))
    }
  }

  private func anchor(_ task: Int) -> Anchor? {
    let row = maker.plan.tasks.rows[task]
    guard let place = meetingOfTask[task] else { return nil }
    if let day = row.fixedDue {
      let hosts = maker.eventOfMeeting[place].map { maker.events[$0].host }
      return hosts.map { .day(day, calendar: $0) }
    }
    return maker.eventOfMeeting[place].map { .event($0, offset: row.offset) }
  }

  /// Whether some day that is searched for can keep or break it.
  private func isAsked(_ earlier: Anchor, _ later: Anchor) -> Bool {
    switch (earlier, later) {
    case (.event(let from, _), .event(let to, _)):
      from != to && (maker.isSearched(from) || maker.isSearched(to))
    case (.event(let event, _), .day), (.day, .event(let event, _)): maker.isSearched(event)
    case (.day, .day): false
    }
  }

  /// By the codes of the successors, then of the predecessors.
  private mutating func sortLinks() {
    let plan = maker.plan
    func codes(_ link: LeadTime.Link) -> (String, String) {
      (plan[link.successor]?.code ?? "", plan[link.predecessor]?.code ?? "")
    }
    for place in groups.indices where groups[place].leadTime.links.count > 1 {
      groups[place].leadTime.links.sort { codes($0) < codes($1) }
    }
  }
}
