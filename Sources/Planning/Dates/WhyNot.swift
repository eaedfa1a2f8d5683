package import CivilTime
package import PlanModel

/// Why a meeting cannot open on a day, and what would have to be given up so that it can.
package struct WhyNot: Hashable, Sendable {
  package var meeting: Meeting.ID
  package var day: Day
  package var grade: DateGrade
  /// Everything that the day breaks; empty for a day that works.
  package var reasons: [DateReason]
  /// Conditions that cannot hold together, of which none can be spared; the day itself comes first.
  package var conflict: [DateClaim]
  /// The cheapest ways to make the day work, cheapest first; each was tried on a copy of the plan.
  package var relaxations: [DateRelaxation]
  /// Why nothing helps; `nil` where something does, or nothing has to.
  package var obstacle: DateObstacle?

  /// Whether the grade names the very work that is the obstacle, so that one of them says it all.
  package var isGradeTheObstacle: Bool {
    guard case .impossible(let chain) = grade else { return false }
    return obstacle == .work(chain)
  }
}

/// Why a day cannot be made to work by anything that somebody could give up.
package enum DateObstacle: Hashable, Sendable {
  /// The day is past, and that is a fact; the first days of the meeting and of those that must give
  /// way with which all lead times hold, if there are any.
  case past(isWindowOver: Bool, next: [DateChoice.Pick])
  /// This work does not fit on any days of the other meetings.
  case work(TaskChain)
  /// The other meetings find no days that go with it.
  case otherMeetings
  /// The day lies too far away to be looked at.
  case farAway
}

/// A set of concessions with which a meeting can open on a day.
package struct DateRelaxation: Hashable, Sendable {
  package var concessions: [DateConcession]
  /// By the weights of the plan, for what is really given up.
  package var cost: Int
  /// Whether a host would sit on a day off, for which somebody must give a reason.
  package var needsReason: Bool
  /// The requests without the reason; see ``request(reason:)``.
  var requests: [ChangeRequest]
  var moves: [Move]

  struct Move: Hashable, Sendable {
    var meeting: Meeting.ID
    var day: Day
    var isExcused: Bool
  }

  /// All of it, and the meeting on its day, as one step; the reason is for a host's day off.
  package func request(reason: String = "") -> ChangeRequest {
    let moves = moves.map { move in
      ChangeRequest.moveMeeting(
        move.meeting,
        to: move.day,
        .asItIs,
        reason: reason,
        override: move.isExcused ? reason : ""
      )
    }
    return .together(requests + moves)
  }
}

/// One thing that is given up, and how much of it.
package enum DateConcession: Hashable, Sendable {
  /// A task is due on another day; working days of the host, negative is earlier.
  case moveTask(PrepTask.ID, from: Day, to: Day, days: Int)
  /// Another meeting opens on another day.
  case moveMeeting(Meeting.ID, from: Day, to: Day)
  case widenWindow(Meeting.ID, to: DaySpan)
  case widenHorizon(Series.ID, to: DaySpan)
  case lessGap(Meeting.ID, Meeting.ID, from: Int, to: Int)
  case moreGap(Meeting.ID, Meeting.ID, from: Int, to: Int)
  case liftBlackout(Blackout.ID, Country.ID, DaySpan, text: String)
  case lowerQuorum(Meeting.ID, from: Int, to: Int)
  case doWithout(Country.ID, Meeting.ID)
  /// A host sits on a day on which it does not work or cannot meet.
  case hostOnDayOff(Country.ID, Meeting.ID, Day)
}
