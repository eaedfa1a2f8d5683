package import PlanModel

/// Makes the rows of a template into tasks of a meeting, with all that hangs on them.
///
/// Only what is missing is added, so that expanding again after a country or topic came in makes
/// its tasks and nothing else. Every row is expanded, whatever its condition: whether a task applies
/// to the meeting's present format follows from `task.condition`, so that a change of the format
/// there and back loses nothing.
package func expand(
  template: ChecklistTemplate,
  for meeting: Meeting.ID,
  into draft: inout ChangeDraft,
  keys: inout KeySource
) {
  guard let record = draft.plan[meeting] else { return }
  var expansion = TemplateExpansion(template: template, meeting: record, plan: draft.plan)
  expansion.run(keys: &keys)
  draft.put(contentsOf: expansion.tasks)
  draft.put(contentsOf: expansion.dependencies)
  draft.put(contentsOf: expansion.clearances)
  draft.put(contentsOf: expansion.gates)
}

/// What an expansion adds to a plan.
struct TemplateExpansion {
  let template: ChecklistTemplate
  let meeting: Meeting
  let plan: Plan
  var tasks: [PrepTask] = []
  var dependencies: [Dependency] = []
  var clearances: [Clearance] = []
  var gates: [Gate] = []
  var index: TemplateTaskIndex
  private var owners: [OwnerKey: TaskOwner] = [:]

  private struct OwnerKey: Hashable {
    var role: OwnerRole
    var place: TaskPlace
  }

  init(template: ChecklistTemplate, meeting: Meeting, plan: Plan) {
    self.template = template
    self.meeting = meeting
    self.plan = plan
    index = TemplateTaskIndex(plan)
  }

  mutating func run(keys: inout KeySource) {
    let places = Dictionary(
      uniqueKeysWithValues: TaskScope.allCases.map { ($0, plan.places(of: $0, in: meeting.id)) }
    )
    for row in template.rows {
      for place in places[row.notes.scope, default: []]
      where !index.contains(row.id, place, in: meeting.id) {
        addTask(row, place, keys: &keys)
      }
    }
    guard !tasks.isEmpty else { return }
    addDependencies(keys: &keys)
    addClearances(keys: &keys)
    addGates(keys: &keys)
  }

  private mutating func addTask(_ row: TemplateRow, _ place: TaskPlace, keys: inout KeySource) {
    var task = PrepTask(row, meeting: meeting.id, id: keys.key())
    task.code = meeting.taskCodeStem + row.number + place.suffix(in: plan)
    task.country = place.country
    task.topic = place.topic
    task.mission = place.mission
    let owner = owner(of: row.role, place)
    task.accountable = owner.accountable
    task.responsibleParty = owner.responsibleParty
    tasks.append(task)
    index.insert(task, in: plan)
  }

  private mutating func owner(of role: OwnerRole, _ place: TaskPlace) -> TaskOwner {
    let key = OwnerKey(role: role, place: place)
    if let known = owners[key] { return known }
    let owner = resolveOwner(
      role,
      meeting: meeting.id,
      country: place.country,
      mission: place.mission,
      plan: plan
    )
    owners[key] = owner
    return owner
  }
}

extension PrepTask {
  /// A planned task of one row; its code, place and owner are still missing.
  fileprivate init(_ row: TemplateRow, meeting: Meeting.ID, id: ID) {
    self.init(id: id)
    self.meeting = meeting
    templateRow = row.id
    scope = row.notes.scope
    title = row.title
    category = row.category
    deliverable = row.deliverable
    isCritical = row.isCritical
    role = row.role
    offset = row.offset
    effort = row.effort
    remaining = row.effort
    wait = row.notes.wait
    crew = row.notes.crew
    gate = row.notes.gate
    condition = row.notes.condition
    note = row.notes.text
  }
}
