package import Canvas
package import CivilTime
import PlanModel
package import Planning

/// A dialog with fields that ends in one request to change the plan, or in none.
package struct Form: Sendable {
  package var title: String
  /// One sentence that says what will happen on Enter.
  package var explanation: String
  package var purpose: FormPurpose
  package var fields: [FormField]
  package var focus = 0 { didSet { picker = nil } }
  /// The calendar of the focused day field, while it takes the keys.
  package var picker: DayPicker?
  /// What the rules said to the last attempt, as a sentence.
  package var refusal: String?
  /// What would follow from the form as it stands.
  package var preview: FormPreview = .none
  package var previewOffset = 0
  /// Whether what the change breaks is mended in the same step.
  package var mending = FormMending.none
  /// The request that the preview is about.
  package var previewed: ChangeRequest?
  /// The day from which `+3` counts, and to which `15 Sep` is the nearest.
  package var base: Day
  /// Whether anything was typed or chosen.
  package var isEdited = false

  package init(
    title: String,
    explanation: String,
    purpose: FormPurpose,
    base: Day,
    fields: [FormField]
  ) {
    self.title = title
    self.explanation = explanation
    self.purpose = purpose
    self.base = base
    self.fields = fields
  }
}

/// One field of a form.
package struct FormField: Sendable {
  package var id: FormFieldID
  package var label: String
  package var kind: FormFieldKind
  /// Shown while the field is empty, or beside it.
  package var hint: String
  /// What is wrong with the present value; checked as one types.
  package var error: String?
  package var rule: FormFieldRule
  /// Whether what the form filled in stands selected: typing replaces it, moving about keeps it.
  package var isSelected = false

  package init(
    _ id: FormFieldID,
    _ label: String,
    _ kind: FormFieldKind,
    hint: String = "",
    rule: FormFieldRule = .free
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    self.rule = rule
  }
}

/// What a field accepts beyond its kind.
package enum FormFieldRule: Hashable, Sendable {
  case free
  /// Must not stay empty; the sentence says why.
  case required(String)
  /// A whole number in the range.
  case number(ClosedRange<Int>)
  /// Person-days in quarters: `2`, `0.25`, `1.5`.
  case personDays
}

package enum FormFieldID: String, Hashable, Sendable {
  case title, mission, supporting, evidence, reason, override, waitingOn, chase, due, effort
  case remaining, wait, crew, category, deliverable, critical, gate, note, day, kind, status, mode
  case role, stance, leadCountry, leadMission, country, text, priority, practice, code, format
  case interpretation, translation, dayCount, place, theme, windowStart, windowEnd, outcome, by
  case perWeek, from, to, name, meeting, quorum, topic, after, task, lag, state, answer, template
  case host, coHost, participants, prepares, protocolName, nativeName, zone, calendar, city, skills
  case source, level, waiver, optimistic, pessimistic, pinned, required, line
}

package enum FormFieldKind: Sendable {
  case text(TextField)
  /// A day as ISO text, `+3`, or (`offers` T-minus) `T-20`.
  case day(TextField, takesOffset: Bool)
  /// One of several; typing narrows the list.
  case choice([Choice], selected: Int, query: TextField)
  /// Any of several; Space marks.
  case choices([Choice], marked: Set<Int>, cursor: Int, query: TextField)
  case toggle(Bool)
}

/// One thing that can be chosen, with a remark beside it.
package struct Choice: Hashable, Sendable {
  package var value: String
  package var label: String
  package var remark: String

  package init(value: String, label: String, remark: String = "") {
    self.value = value
    self.label = label
    self.remark = remark
  }
}

/// Which days may give way to mend what a change breaks.
package enum FormMending: Hashable, CaseIterable, Sendable {
  case none, tasks, tasksAndMeetings
}

/// The state of the preview of a form.
package enum FormPreview: Sendable {
  case none
  case computing
  case refused(ChangeRefused)
  case shown(Preview)
  /// What was understood of a line.
  case understood([PageLine])
}
