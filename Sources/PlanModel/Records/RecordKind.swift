/// The types of record in a plan; the raw value names the table of the store.
///
/// The order is that of creation: a record refers only to records of its own or earlier kinds.
package enum RecordKind: String, Word, Comparable {
  case settings, template
  case planningWeight = "planning_weight"
  case country, mission, capacity, absence, blackout
  case holidayChange = "holiday_change"
  case institution, person
  case donor, project, series
  case meeting
  case meetingLink = "meeting_link"
  case participation, delegation
  case focalPoint = "focal_point"
  case topic
  case topicInput = "topic_input"
  case expert
  case decision, gate
  case prepTask = "prep_task"
  case dependency, clearance
  case workShare = "work_share"
  case document, statement, challenge
  case globalProcess = "global_process"
  case risk
  case baseline
  case baselineEntry = "baseline_entry"

  package static func < (a: RecordKind, b: RecordKind) -> Bool { a.order < b.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A key together with the type of the record that it names.
package struct RecordKey: Hashable, Sendable, Comparable {
  package var kind: RecordKind
  package var id: Identifier<AnyRecord>

  package init(kind: RecordKind, id: Identifier<AnyRecord>) {
    self.kind = kind
    self.id = id
  }

  package static func < (a: RecordKey, b: RecordKey) -> Bool {
    a.kind == b.kind ? a.id < b.id : a.kind < b.kind
  }
}

/// Stands for "a record of whatever type" in an identifier.
package enum AnyRecord {}
