package import CivilTime

/// In which part a country comes.
package enum ParticipationRole: String, Word {
  case host, coHost, participant, observer, donorGuest
}

/// Whether a delegation is in the room.
package enum AttendanceMode: String, Word {
  case undecided, onSite, remote
}

/// What a country said of the initiative.
package enum Stance: String, Word {
  case unknown, welcomes, supports, neutral, reservation
}

/// A country in a meeting: its role and how far its coming has got.
package struct Participation: Record {
  package let id: Identifier<Participation>
  package var meeting: Meeting.ID = .none
  package var country: Country.ID = .none
  package var role: ParticipationRole = .participant
  package var status: ParticipationStatus = .notContacted
  package var mode: AttendanceMode = .undecided
  package var stance: Stance = .unknown
  package var since: Day?
  package var reason: String = ""
  package var note: String = ""
  package var assumed: [String] = []
  /// Whether the meeting cannot be held without it, whatever the quorum.
  package var isRequired: Bool = false

  package init(id: ID) { self.id = id }
}

extension Participation {
  package static var kind: RecordKind { .participation }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.participations }
  package static var laterFields: Set<String> { ["is_required"] }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("meeting_id", &meeting)
    visitor.reference("country_id", &country)
    visitor.value("role", &role)
    visitor.value("status", &status)
    visitor.value("mode", &mode)
    visitor.value("stance", &stance)
    visitor.value("since_on", &since)
    visitor.value("reason", &reason)
    visitor.value("note", &note)
    visitor.value("assumed", &assumed)
    visitor.value("is_required", &isRequired)
  }
}

extension Participation {
  /// Whether country-scoped tasks are made for it (I22).
  package var bringsTasks: Bool {
    (role == .host || role == .coHost || role == .participant) && status != .withdrawn
  }
}

/// The people who represent a country at a meeting; no names without a source.
package struct Delegation: Record {
  package let id: Identifier<Delegation>
  package var meeting: Meeting.ID = .none
  package var country: Country.ID = .none
  package var credentials: String = ""
  package var note: String = ""

  package init(id: ID) { self.id = id }
}

extension Delegation {
  package static var kind: RecordKind { .delegation }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.delegations }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("meeting_id", &meeting)
    visitor.reference("country_id", &country)
    visitor.value("credentials", &credentials)
    visitor.value("note", &note)
  }
}
