package import CivilTime

/// A text of a meeting.
package struct Document: Record {
  package let id: Identifier<Document>
  package var meeting: Meeting.ID?
  /// `frameworkPresentation`, `newsItem`, ...
  package var form: String = ""
  package var title: String = ""
  package var language: String = ""
  package var status: DocumentStatus = .draft
  package var owner: Mission.ID?
  package var source: String = ""

  package init(id: ID) { self.id = id }
}

extension Document {
  package static var kind: RecordKind { .document }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.documents }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("meeting_id", &meeting)
    visitor.value("kind", &form)
    visitor.value("title", &title)
    visitor.value("language", &language)
    visitor.value("status", &status)
    visitor.reference("owner_id", &owner)
    visitor.value("source", &source)
  }
}

/// What a person of the source said, in the words of the source.
package struct Statement: Record {
  package let id: Identifier<Statement>
  package var speaker: Person.ID = .none
  package var meeting: Meeting.ID?
  package var text: String = ""
  package var source: String = ""

  package init(id: ID) { self.id = id }
}

extension Statement {
  package static var kind: RecordKind { .statement }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.statements }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("speaker_id", &speaker)
    visitor.reference("meeting_id", &meeting)
    visitor.value("text", &text)
    visitor.value("source", &source)
  }
}

/// A problem that countries share, as the source states it.
package struct Challenge: Record {
  package let id: Identifier<Challenge>
  package var code: String = ""
  package var text: String = ""
  package var countries: [Country.ID] = []
  package var topics: [Topic.ID] = []

  package init(id: ID) { self.id = id }
}

extension Challenge {
  package static var kind: RecordKind { .challenge }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.challenges }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("code", &code)
    visitor.value("text", &text)
    visitor.references("country_ids", &countries)
    visitor.references("topic_ids", &topics)
  }
}

/// A process outside the series to which it contributes.
package struct GlobalProcess: Record {
  package let id: Identifier<GlobalProcess>
  package var name: String = ""
  package var event: String = ""
  package var windowStart: Day?
  package var windowEnd: Day?
  package var note: String = ""
  package var source: String = ""

  package init(id: ID) { self.id = id }
}

extension GlobalProcess {
  package static var kind: RecordKind { .globalProcess }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.globalProcesses }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("name", &name)
    visitor.value("event", &event)
    visitor.value("window_start_on", &windowStart)
    visitor.value("window_end_on", &windowEnd)
    visitor.value("note", &note)
    visitor.value("source", &source)
  }
}

/// How likely or how bad.
package enum RiskGrade: String, Word {
  case unknown, low, medium, high
}

/// Something that may go wrong, with its trigger and response.
package struct Risk: Record {
  package let id: Identifier<Risk>
  package var meeting: Meeting.ID?
  package var text: String = ""
  package var probability: RiskGrade = .unknown
  package var impact: RiskGrade = .unknown
  package var trigger: String = ""
  package var owner: Mission.ID?
  package var response: String = ""

  package init(id: ID) { self.id = id }
}

extension Risk {
  package static var kind: RecordKind { .risk }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.risks }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("meeting_id", &meeting)
    visitor.value("text", &text)
    visitor.value("probability", &probability)
    visitor.value("impact", &impact)
    visitor.value("trigger_text", &trigger)
    visitor.reference("owner_id", &owner)
    visitor.value("response", &response)
  }
}
