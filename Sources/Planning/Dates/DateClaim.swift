package import CivilTime
package import PlanModel

/// One hard condition on the days of meetings, with what a sentence about it needs.
package enum DateClaim: Hashable, Sendable {
  /// The day that a meeting has by promise, by plan or by the question.
  case opens(Meeting.ID, Day)
  case window(Meeting.ID, DaySpan)
  /// The time that holds the whole series (I25).
  case horizon(Meeting.ID, DaySpan)
  case notInThePast(Meeting.ID)
  /// Every sitting day is a working day of host or co-host (I8).
  case hostWorks(Meeting.ID, Country.ID)
  /// Host or co-host can meet: none of their blackouts.
  case hostIsFree(Meeting.ID, Country.ID)
  /// A country without which the meeting is not held can meet.
  case requiredIsFree(Meeting.ID, Country.ID)
  /// Enough participants can meet.
  case quorum(Meeting.ID, needed: Int)
  /// No due day of work that is not yet done lies before the status date.
  case startsInTime(Meeting.ID)
  /// The one is over before the other opens (I1).
  case order(Meeting.ID, Meeting.ID)
  case leastGap(Meeting.ID, Meeting.ID, days: Int)
  case greatestGap(Meeting.ID, Meeting.ID, days: Int)
  /// Work for the one leaves the working days that work for the other needs (rule P).
  case leadTime(LeadTime)
}

/// Dependencies that ask the same of the days of two meetings.
package struct LeadTime: Hashable, Sendable {
  package struct Link: Hashable, Sendable {
    package var predecessor: PrepTask.ID
    package var successor: PrepTask.ID

    package init(predecessor: PrepTask.ID, successor: PrepTask.ID) {
      self.predecessor = predecessor
      self.successor = successor
    }
  }

  /// The meeting of the predecessors, and that of the successors.
  package var from: Meeting.ID
  package var to: Meeting.ID
  /// Never empty; by the codes of the successors.
  package var links: [Link]
  /// Working days of the later host between the two due days.
  package var needed: Int
}
