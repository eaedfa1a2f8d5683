package import CivilTime

/// For what one task of a template row is made.
package enum TaskScope: String, Word {
  case meeting, country, topic, mission
}

/// What a row of a template asks of the meeting before it applies.
package enum TaskCondition: String, Word {
  case inPerson = "in_person"
  case hybrid, interpretation, translation
}

/// The role that owns a row of a template, before it is resolved to a mission.
package enum OwnerRole: String, Word {
  case hostMission = "host_mission"
  case coHostMission = "co_host_mission"
  case regionalOffice = "regional_office"
  case hq
  case countryMission = "country_mission"
  case countryFocalPoint = "country_focal_point"
  case hostGovernment = "host_government"
}

/// The kind of work.
package enum TaskCategory: String, Word {
  case agenda, communications, conduct, documents, donor, finance, followup, governance, inclusion
  case languages, participation, procurement, `protocol`
  case security, substance, sustainability, technology, travel, venue
}

/// A preparation task: a row of a template made real, or one added by hand.
package struct PrepTask: Record {
  package let id: Identifier<PrepTask>
  /// `TM07.AM`: the meeting's code and a number, then the country, topic or mission.
  package var code: String = ""
  package var meeting: Meeting.ID = .none
  /// `TM07`; empty when added by hand.
  package var templateRow: String = ""
  package var scope: TaskScope = .meeting
  package var country: Country.ID?
  package var topic: Topic.ID?
  package var mission: Mission.ID?
  package var title: String = ""
  package var category: TaskCategory = .governance
  package var deliverable: String = ""
  package var isCritical: Bool = false
  /// `nil` when the owner was only named by hand.
  package var role: OwnerRole?
  /// Working days before the opening day; negative after it.
  package var offset: Int = 0
  /// A due day that does not follow the meeting.
  package var fixedDue: Day?
  package var effort: Quarters = Quarters(4)
  package var remaining: Quarters = Quarters(4)
  /// Working days that elapse after the work and cost no effort.
  package var wait: Int = 0
  package var crew: Int = 1
  package var gate: GateCode?
  package var condition: TaskCondition?
  package var status: TaskStatus = .planned
  /// Where a blocked task returns to.
  package var statusBefore: TaskStatus?
  package var actualStart: Day?
  package var actualFinish: Day?
  package var evidence: String = ""
  package var evidenceBy: String = ""
  package var waitingOn: String = ""
  package var chaseOn: Day?
  package var updatedOn: Day?
  /// Why it is blocked, dropped or reopened.
  package var reason: String = ""
  /// Why it was done before a predecessor; kept for ever.
  package var override: String = ""
  /// How often its due day was set anew by hand.
  package var dueMoves: Int = 0
  package var note: String = ""
  package var accountable: Mission.ID?
  package var supporting: [Mission.ID] = []
  /// The government whose work it is.
  package var responsibleParty: Country.ID?
  package var assignment: AssignmentStatus = .proposed
  /// A hand-made assignment wins over the role and is kept.
  package var isAssignedByHand: Bool = false
  /// The effort if all goes well, and if much goes wrong; `nil` follows the kind of work.
  package var optimisticEffort: Quarters?
  package var pessimisticEffort: Quarters?
  /// Whether its day stays when others are moved to mend the plan.
  package var isPinned: Bool = false
  /// The start of an accepted levelling: it keeps the order of work, and is no promise.
  package var plannedStart: Day?

  package init(id: ID) { self.id = id }
}

extension PrepTask {
  package static var kind: RecordKind { .prepTask }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.tasks }
  package static var laterFields: Set<String> {
    ["optimistic_quarters", "pessimistic_quarters", "is_pinned", "planned_start_on"]
  }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("code", &code)
    visitor.reference("meeting_id", &meeting)
    visitor.value("template_row", &templateRow)
    visitor.value("scope", &scope)
    visitor.reference("country_id", &country)
    visitor.reference("topic_id", &topic)
    visitor.reference("mission_id", &mission)
    visitor.value("title", &title)
    visitor.value("category", &category)
    visitor.value("deliverable", &deliverable)
    visitor.value("is_critical", &isCritical)
    visitor.value("owner_role", &role)
    visitor.value("offset", &offset)
    visitor.value("fixed_due_on", &fixedDue)
    visitor.value("effort_quarters", &effort)
    visitor.value("remaining_quarters", &remaining)
    visitor.value("wait", &wait)
    visitor.value("crew", &crew)
    visitor.value("gate", &gate)
    visitor.value("condition", &condition)
    visitor.value("status", &status)
    visitor.value("status_before", &statusBefore)
    visitor.value("actual_start_on", &actualStart)
    visitor.value("actual_finish_on", &actualFinish)
    visitor.value("evidence", &evidence)
    visitor.value("evidence_by", &evidenceBy)
    visitor.value("waiting_for", &waitingOn)
    visitor.value("chase_on", &chaseOn)
    visitor.value("updated_on", &updatedOn)
    visitor.value("reason", &reason)
    visitor.value("override_reason", &override)
    visitor.value("due_moves", &dueMoves)
    visitor.value("note", &note)
    visitor.reference("accountable_id", &accountable)
    visitor.references("supporting_ids", &supporting)
    visitor.reference("responsible_party_id", &responsibleParty)
    visitor.value("assignment_status", &assignment)
    visitor.value("is_assigned_by_hand", &isAssignedByHand)
    visitor.value("optimistic_quarters", &optimisticEffort)
    visitor.value("pessimistic_quarters", &pessimisticEffort)
    visitor.value("is_pinned", &isPinned)
    visitor.value("planned_start_on", &plannedStart)
  }
}
