import PlanModel

/// Which meetings come before which: by their links, and by their kinds where no link says (I1).
struct MeetingOrder {
  struct Pair {
    var first: Meeting
    var second: Meeting
    /// `nil` when only their kinds order them.
    var link: MeetingLink?
  }

  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The pairs of meetings that have a place in the order.
  var pairs: [Pair] {
    let meetings = plan.meetings.filter(\.hasPlace).sorted { $0.code < $1.code }
    var pairs: [Pair] = []
    for first in meetings {
      for second in meetings where first.id != second.id {
        let link = plan.meetingLinks.first { $0.from == first.id && $0.to == second.id }
        if link != nil || ordersByKind(first, second) {
          pairs.append(Pair(first: first, second: second, link: link))
        }
      }
    }
    return pairs
  }

  func pairs(with meeting: Meeting.ID) -> [Pair] {
    pairs.filter { $0.first.id == meeting || $0.second.id == meeting }
  }

  /// Introductory before technical before conference, in one series.
  ///
  /// A series over years has several of each: a meeting that is linked to one of the other kind has
  /// its own, and is not compared with the rest.
  private func ordersByKind(_ first: Meeting, _ second: Meeting) -> Bool {
    guard first.series == second.series, let a = first.type.rank, let b = second.type.rank, a < b
    else { return false }
    let isPaired = plan.meetingLinks.contains { link in
      (link.from == first.id && plan[link.to]?.type == second.type)
        || (link.to == second.id && plan[link.from]?.type == first.type)
    }
    return !isPaired
  }
}

extension MeetingKind {
  /// Its place in a series; `nil` for a meeting that may lie anywhere.
  fileprivate var rank: Int? {
    switch self {
    case .introductory: 0
    case .technical: 1
    case .conference: 2
    case .other: nil
    }
  }
}
