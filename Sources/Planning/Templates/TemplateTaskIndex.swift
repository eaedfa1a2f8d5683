import PlanModel

/// The tasks of a plan by meeting and template row: those that were there, and the new ones.
struct TemplateTaskIndex {
  struct Entry {
    var id: PrepTask.ID
    var place: TaskPlace
    /// The place's country, or that of its mission.
    var country: Country.ID?
    var isNew: Bool
  }

  private var entries: [Meeting.ID: [String: [Entry]]] = [:]

  /// O(tasks).
  init(_ plan: Plan) {
    for task in plan.tasks where !task.templateRow.isEmpty { add(task, isNew: false, plan) }
  }

  mutating func insert(_ task: PrepTask, in plan: Plan) { add(task, isNew: true, plan) }

  private mutating func add(_ task: PrepTask, isNew: Bool, _ plan: Plan) {
    let place = task.place
    let entry = Entry(id: task.id, place: place, country: place.country(in: plan), isNew: isNew)
    entries[task.meeting, default: [:]][task.templateRow, default: []].append(entry)
  }

  func tasks(_ row: String, in meeting: Meeting.ID) -> [Entry] {
    entries[meeting]?[row] ?? []
  }

  func contains(_ row: String, _ place: TaskPlace, in meeting: Meeting.ID) -> Bool {
    tasks(row, in: meeting).contains { $0.place == place }
  }

  func hasTasks(of meeting: Meeting.ID) -> Bool { entries[meeting] != nil }
}
