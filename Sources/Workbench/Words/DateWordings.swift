import CivilTime
import PlanModel
import Planning

/// Names and days in sentences about the days of meetings.
struct DateWordings {
  let outlook: Outlook

  private var plan: Plan { outlook.plan }

  func day(_ day: Day) -> String { DayWords.of(day, seenFrom: outlook.statusDate) }
  func short(_ day: Day) -> String { DayWords.short(day, seenFrom: outlook.statusDate) }

  /// `1 Sep to 30 Sep`, both inside; the far ends of an open horizon are left away.
  func span(_ span: DaySpan) -> String {
    if span.start.year < 1900 { return "up to \(short(span.last))" }
    if span.last.year > 9000 { return "from \(short(span.start)) on" }
    return "\(short(span.start)) to \(short(span.last))"
  }

  func meeting(_ id: Meeting.ID) -> String { plan.meetings[id]?.code ?? "a meeting" }
  func country(_ id: Country.ID) -> String { plan.countries[id]?.englishName ?? "a country" }
  func countries(_ ids: [Country.ID]) -> String { Wording.list(ids.map(country)) }
  func task(_ id: PrepTask.ID) -> String { plan.tasks[id]?.code ?? "a task" }

  /// `CF19 Topics and sessions agreed`.
  func titled(_ id: PrepTask.ID) -> String {
    guard let row = plan.tasks[id] else { return "a task" }
    return row.title.isEmpty ? row.code : "\(row.code) \(row.title)"
  }

  func workingDays(_ count: Int) -> String { Wording.count(count, "working day") }

  /// `St George's Day`, or nothing where somebody gave no text.
  func because(_ text: String) -> String { text.isEmpty ? "" : ": \(text)" }
}
