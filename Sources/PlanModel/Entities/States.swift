/// A state with the list of states that may follow it; anything else is refused.
package protocol State: Word {
  /// The states that may follow by an ordinary step.
  var next: [Self] { get }
}

extension State {
  package func canBecome(_ other: Self) -> Bool { next.contains(other) }
}

/// How far a meeting has got.
package enum MeetingStatus: String, State {
  case tentative, dateConfirmed, invitationsOut, documentsOut, go, inSession, held, summaryAgreed
  case closed, postponed, cancelled

  package var next: [MeetingStatus] {
    switch self {
    case .tentative: [.dateConfirmed, .postponed, .cancelled]
    case .dateConfirmed: [.invitationsOut, .postponed, .cancelled]
    case .invitationsOut: [.documentsOut, .postponed, .cancelled]
    case .documentsOut: [.go, .postponed, .cancelled]
    case .go: [.inSession, .postponed, .cancelled]
    case .inSession: [.held]
    case .held: [.summaryAgreed]
    case .summaryAgreed: [.closed]
    case .postponed: [.tentative, .dateConfirmed]
    case .closed, .cancelled: []
    }
  }

  /// Whether the meeting has taken place, so that its day is frozen (I16).
  package var isHeld: Bool { self == .held || self == .summaryAgreed || self == .closed }

  /// Whether nothing of the meeting can be changed any more.
  package var isFinal: Bool { self == .closed || self == .cancelled }
}

/// How far the coming of a country has got.
package enum ParticipationStatus: String, State {
  case notContacted, informed, invited, acknowledged, confirmed, nominated, accredited, attended
  case declined, withdrawn, absent

  /// The way of a country that comes, in order.
  package static let way: [ParticipationStatus] = [
    .notContacted, .informed, .invited, .acknowledged, .confirmed, .nominated, .accredited,
    .attended,
  ]

  /// How many steps of the way are behind it; `nil` for a country that has left the way.
  package var step: Int? { Self.way.firstIndex(of: self) }

  package var next: [ParticipationStatus] {
    switch self {
    case .notContacted: [.informed, .declined]
    case .informed: [.invited, .declined]
    case .invited: [.acknowledged, .declined]
    case .acknowledged: [.confirmed, .declined]
    case .confirmed: [.nominated, .declined, .withdrawn, .absent]
    case .nominated: [.accredited, .declined, .withdrawn, .absent]
    case .accredited: [.attended, .declined, .withdrawn, .absent]
    case .declined, .withdrawn: [.confirmed]
    case .attended, .absent: []
    }
  }

  /// Whether the country counts towards the quorum.
  package var isComing: Bool {
    self == .confirmed || self == .nominated || self == .accredited || self == .attended
  }
}

/// How far a task has got.
package enum TaskStatus: String, State {
  case planned, ready, inProgress, waiting, delivered, done, blocked, notApplicable

  /// What follows by an ordinary step; blocking, dropping and reopening have their own conditions.
  package var next: [TaskStatus] {
    switch self {
    case .planned: [.ready, .inProgress, .blocked, .notApplicable]
    case .ready: [.inProgress, .blocked, .notApplicable]
    case .inProgress: [.waiting, .delivered, .blocked, .notApplicable]
    case .waiting: [.inProgress, .blocked, .notApplicable]
    case .delivered: [.done, .inProgress, .blocked, .notApplicable]
    case .blocked: [.planned, .ready, .inProgress, .waiting, .delivered, .notApplicable]
    case .done: [.inProgress]
    case .notApplicable: [.planned]
    }
  }

  package var isOpen: Bool { self != .done && self != .notApplicable }
  /// Whether work has begun, so that the days of its work are facts.
  package var isStarted: Bool { self == .inProgress || self == .waiting || self == .delivered }
}

/// How far a topic has got.
package enum TopicStatus: String, State {
  case proposed, underReview, shortlisted, agreed, scheduled, covered, merged, deferred, dropped

  package var next: [TopicStatus] {
    switch self {
    case .proposed: [.underReview, .merged, .deferred, .dropped]
    case .underReview: [.merged, .shortlisted, .deferred, .dropped]
    case .shortlisted: [.agreed, .merged, .deferred, .dropped]
    case .agreed: [.scheduled, .shortlisted, .deferred, .dropped]
    case .scheduled: [.covered, .deferred, .dropped]
    case .deferred: [.proposed]
    case .covered, .merged, .dropped: []
    }
  }

  /// Whether the topic is still planned for its conference, so that tasks are made for it.
  package var isPlanned: Bool { self != .merged && self != .deferred && self != .dropped }
}

/// How far the acceptance of an assignment has got.
package enum AssignmentStatus: String, State {
  case proposed, accepted, contested, reassigned

  package var next: [AssignmentStatus] {
    switch self {
    case .proposed: [.accepted, .contested]
    case .contested: [.accepted, .reassigned]
    case .accepted, .reassigned: [.contested]
    }
  }
}

/// How far a document has got.
package enum DocumentStatus: String, State {
  case draft, inReview, cleared, inTranslation, issued, superseded

  package var next: [DocumentStatus] {
    switch self {
    case .draft: [.inReview]
    case .inReview: [.cleared, .draft]
    case .cleared: [.inTranslation, .issued]
    case .inTranslation: [.issued]
    case .issued: [.superseded]
    case .superseded: []
    }
  }
}
