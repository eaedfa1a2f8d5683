import Canvas
import CivilTime
import PlanModel
import Planning

/// The line of a task in a checklist, short or in full.
struct TaskCells {
  let task: PrepTask
  let days: TaskOutlook

  init?(_ id: PrepTask.ID, _ state: WorkbenchState) {
    guard let place = state.plan.tasks.index(of: id) else { return nil }
    task = state.plan.tasks.rows[place]
    days = state.outlook.tasks[place]
  }

  /// Which column is the title, and which right of it gives way to it where it is empty.
  static let titlePlace = 3
  static let remarkPlace = 4

  static let short: [TableColumn] = [
    TableColumn("", minimum: 3),
    TableColumn("Code", minimum: 7, ideal: 12, priority: 1),
    TableColumn("", minimum: 1, priority: 5),
    TableColumn("Task", minimum: 12, ideal: 26, isFlexible: true),
    TableColumn("Remark", minimum: 14, priority: 4, align: .right),
    TableColumn("Who", minimum: 6, ideal: 8, priority: 3),
    TableColumn("Due", minimum: 7, ideal: 12, priority: 2),
  ]

  static let full: [TableColumn] = [
    TableColumn("", minimum: 3),
    TableColumn("Code", minimum: 7, ideal: 12, priority: 1),
    TableColumn("", minimum: 1, priority: 2),
    TableColumn("Task", minimum: 12, ideal: 36, isFlexible: true),
    TableColumn("Remark", minimum: 14, priority: 4, align: .right),
    TableColumn("State", minimum: 11, priority: 3),
    TableColumn("Who", minimum: 6, priority: 2),
    TableColumn("With", minimum: 5, ideal: 8, priority: 8),
    TableColumn("Due", minimum: 7, priority: 2),
    TableColumn("T", minimum: 5, priority: 5, align: .right),
    TableColumn("pd", minimum: 4, priority: 7, align: .right),
    TableColumn("Window", minimum: 13, ideal: 15, priority: 6),
    TableColumn("Float", minimum: 5, priority: 5, align: .right),
    TableColumn("Forecast", minimum: 8, priority: 4),
  ]

  /// In a narrow list the sign and the day alone say that a task is overdue: its title needs the
  /// room.
  func short(
    _ state: WorkbenchState,
    after previous: TaskCells? = nil,
    isNarrow: Bool = false
  ) -> [TableCell] {
    let sign = TaskSign(task, days)
    let remark = isNarrow && days.isOverdue ? TableCell("") : remark(state)
    return [
      TableCell(sign.text, role: sign.role, emphasis: .bold),
      code(state), critical, title(state, after: previous), remark, owner(state), due(state),
    ]
  }

  func full(_ state: WorkbenchState, after previous: TaskCells? = nil) -> [TableCell] {
    let status = state.outlook.statusDate
    let sign = TaskSign(task, days)
    func day(_ day: Day?) -> String { day.map { DayWords.short($0, seenFrom: status) } ?? "?" }
    return [
      TableCell(sign.text, role: sign.role, emphasis: .bold),
      code(state), critical, title(state, after: previous), remark(state),
      TableCell(SafeText(Wording.of(days.status)), role: sign.role),
      owner(state),
      TableCell(
        state.safe(task.supporting.map(state.plan.shortCode).joined(separator: " ")),
        role: .textMuted
      ),
      due(state), offset,
      TableCell(SafeText(task.effort.description), role: .textMuted),
      TableCell(
        state.safe("\(day(days.earliestStart))–\(day(days.latestFinish))"),
        role: .textMuted
      ),
      TableCell(float, role: (days.float ?? 0) < 0 ? .error : .text),
      TableCell(SafeText(day(days.forecastFinish)), role: days.isLate ? .error : .text),
    ]
  }

  private var isOut: Bool { days.status == .done || days.status == .notApplicable }

  private func code(_ state: WorkbenchState) -> TableCell {
    TableCell(state.safe(task.code), role: isOut ? .textMuted : .key)
  }

  private var critical: TableCell {
    TableCell(task.isCritical ? "*" : "", role: isOut ? .textMuted : .barCritical, emphasis: .bold)
  }

  /// The title; of the tasks of one row of the template only the first has it, the others what they
  /// are about, set in.
  func title(_ state: WorkbenchState, after previous: TaskCells? = nil) -> TableCell {
    let role: Role = isOut ? .textMuted : .text
    guard let previous, previous.task.title == task.title, let subject = subject(in: state.plan)
    else { return TableCell(state.safe(task.title), role: role) }
    return TableCell(state.safe("  \(subject)"), role: role)
  }

  private func subject(in plan: Plan) -> String? {
    task.country.flatMap { plan.countries[$0]?.englishName }
      ?? task.topic.flatMap { plan.topics[$0]?.title }
      ?? task.mission.flatMap { plan.missions[$0]?.name }
  }

  func owner(_ state: WorkbenchState) -> TableCell {
    guard let mission = task.accountable else { return TableCell("??", role: .warning) }
    return TableCell(
      state.safe(state.plan.shortCode(of: mission)),
      role: isOut ? .textMuted : .text
    )
  }

  func due(_ state: WorkbenchState) -> TableCell {
    let text = DayMark.of(
      days.due,
      isProvisional: days.isProvisional,
      seenFrom: state.outlook.statusDate
    )
    let status = state.outlook.statusDate
    let role = DayMark.role(of: days.due, isLate: days.isOverdue, seenFrom: status)
    return TableCell(text, role: isOut ? .textMuted : role)
  }

  private var offset: TableCell {
    let text = task.fixedDue == nil ? DayWords.offset(task.offset) : "fixed"
    return TableCell(SafeText(text), role: .textMuted)
  }

  private var float: SafeText { days.float.map { SafeText("\($0)") } ?? "?" }

  /// What is most worth knowing, if anything is: a task that is late says so before its float.
  func remark(_ state: WorkbenchState) -> TableCell {
    if let baseline = baseline(state) { return baseline }
    if isOut { return TableCell("", role: .textMuted) }
    if days.isOverdue { return TableCell("overdue", role: .error, emphasis: .bold) }
    if days.isLate, let finish = days.forecastFinish {
      let day = DayWords.short(finish, seenFrom: state.outlook.statusDate)
      return TableCell(SafeText("late \(day)"), role: .error, emphasis: .bold)
    }
    if days.status == .blocked { return TableCell("blocked", role: .barBlocked) }
    if days.status == .waiting, let chase = task.chaseOn {
      let day = DayWords.short(chase, seenFrom: state.outlook.statusDate)
      return TableCell(SafeText("chase \(day)"), role: .barWaiting)
    }
    guard let float = days.float, float <= 3 else { return TableCell("") }
    return TableCell(SafeText("float \(float)"), role: .warning)
  }

  /// Whoever looks for what moved wants to see from where; the day is that of the baseline.
  private func baseline(_ state: WorkbenchState) -> TableCell? {
    guard state[.checklist].filter.contains("moved"), let day = days.baselineDue else { return nil }
    let text = DayWords.short(day, seenFrom: state.outlook.statusDate)
    return TableCell(SafeText("was \(text)"), role: .baseline)
  }
}
