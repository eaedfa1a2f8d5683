package import CivilTime

/// Where a meeting stands in its series.
package enum MeetingKind: String, Word {
  case introductory, technical, conference, other
}

/// How people come together.
package enum MeetingFormat: String, Word {
  case undecided, online, hybrid, inPerson
}

/// Whether a meeting is interpreted or its papers translated; undecided plans for both.
package enum LanguageNeed: String, Word {
  case undecided, yes, no
}

/// One meeting of a series, with a window until its day is confirmed.
///
/// While there is no `openingDay`, the plan works with `planningDay`, and all days that hang on it
/// are provisional. A meeting of n days takes n consecutive calendar days.
package struct Meeting: Record {
  package let id: Identifier<Meeting>
  package var code: String = ""
  package var series: Series.ID = .none
  package var template: Template.ID?
  package var type: MeetingKind = .other
  package var level: String = ""
  package var title: String = ""
  package var theme: String = ""
  package var objectives: [String] = []
  package var organiser: String = ""
  package var format: MeetingFormat = .undecided
  package var interpretation: LanguageNeed = .undecided
  package var translation: LanguageNeed = .undecided
  package var status: MeetingStatus = .tentative
  package var windowStart: Day?
  /// First day after the window.
  package var windowEnd: Day?
  package var planningDay: Day?
  package var openingDay: Day?
  package var dayCount: Int = 1
  /// First minute of the opening sitting.
  package var startAt: Instant?
  package var endAt: Instant?
  package var zone: String = ""
  package var place: String = ""
  /// Offsets count on this calendar.
  package var hostCalendar: String = ""
  package var leadMission: Mission.ID?
  /// Participants that must be confirmed, beside both hosts (I14).
  package var quorum: Int = 3
  /// How often a day once set was moved.
  package var dayMoves: Int = 0
  /// Where a postponed meeting returns to.
  package var statusBefore: MeetingStatus?
  /// Why it was postponed, cancelled or corrected.
  package var reason: String = ""
  /// Why its day is accepted though a host does not work on it (I8).
  package var dayOverride: String = ""
  package var isTechnicalMeetingWaived: Bool = false
  package var note: String = ""
  /// Names of fields that nobody confirmed.
  package var assumed: [String] = []

  package init(id: ID) { self.id = id }
}

extension Meeting {
  package static var kind: RecordKind { .meeting }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.meetings }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("code", &code)
    visitor.reference("series_id", &series)
    visitor.reference("template_id", &template)
    visitor.value("kind", &type)
    visitor.value("level", &level)
    visitor.value("title", &title)
    visitor.value("theme", &theme)
    visitor.value("objectives", &objectives)
    visitor.value("organiser", &organiser)
    visitor.value("format", &format)
    visitor.value("interpretation", &interpretation)
    visitor.value("translation", &translation)
    visitor.value("status", &status)
    visitor.value("window_start_on", &windowStart)
    visitor.value("window_end_on", &windowEnd)
    visitor.value("planning_on", &planningDay)
    visitor.value("opening_on", &openingDay)
    visitor.value("day_count", &dayCount)
    visitor.value("start_at", &startAt)
    visitor.value("end_at", &endAt)
    visitor.value("zone", &zone)
    visitor.value("place", &place)
    visitor.value("host_calendar", &hostCalendar)
    visitor.reference("lead_mission_id", &leadMission)
    visitor.value("quorum", &quorum)
    visitor.value("day_moves", &dayMoves)
    visitor.value("status_before", &statusBefore)
    visitor.value("reason", &reason)
    visitor.value("day_override", &dayOverride)
    visitor.value("is_technical_meeting_waived", &isTechnicalMeetingWaived)
    visitor.value("note", &note)
    visitor.value("assumed", &assumed)
  }
}

extension Meeting {
  /// The day that the plan works with: confirmed, or else assumed.
  package var workingDay: Day? { openingDay ?? planningDay }

  /// Whether the days that hang on this meeting may still change with it.
  package var isProvisional: Bool { openingDay == nil }

  /// The days that it sits, on its working day.
  package var sittings: DaySpan? {
    workingDay.map { DaySpan(start: $0, end: $0 + max(1, dayCount)) }
  }

  package var window: DaySpan? {
    guard let windowStart, let windowEnd, windowStart <= windowEnd else { return nil }
    return DaySpan(start: windowStart, end: windowEnd)
  }
}

/// How one meeting depends on another.
package enum MeetingLinkKind: String, Word {
  case prepares, follows
}

/// The order of two meetings, with the least and the greatest gap.
///
/// Gaps are working days of the host of the later meeting.
package struct MeetingLink: Record {
  package let id: Identifier<MeetingLink>
  package var from: Meeting.ID = .none
  package var to: Meeting.ID = .none
  package var relation: MeetingLinkKind = .prepares
  package var minGap: Int?
  package var maxGap: Int?

  package init(id: ID) { self.id = id }
}

extension MeetingLink {
  package static var kind: RecordKind { .meetingLink }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.meetingLinks }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("from_id", &from)
    visitor.reference("to_id", &to)
    visitor.value("kind", &relation)
    visitor.value("min_gap", &minGap)
    visitor.value("max_gap", &maxGap)
  }
}
