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

  /// What stands in a column.
  ///
  /// In a narrow list the sign and the day alone say that a task is overdue: its title needs the
  /// room.
  func cell(
    _ column: TaskColumn,
    _ state: WorkbenchState,
    after previous: TaskCells? = nil,
    isNarrow: Bool = false
  ) -> TableCell {
    switch column {
    case .sign:
      let sign = TaskSign(task, days)
      return TableCell(sign.text, role: sign.role, emphasis: .bold)
    case .code: return code(state)
    case .critical: return critical
    case .title: return title(state, after: previous)
    case .remark: return isNarrow && days.isOverdue ? TableCell("") : remark(state)
    case .state:
      return TableCell(SafeText(Wording.of(days.status)), role: TaskSign(task, days).role)
    case .who: return owner(state)
    case .due: return due(state)
    case .offset: return offset
    case .float: return TableCell(float, role: (days.float ?? 0) < 0 ? .error : .text)
    case .forecast:
      return TableCell(
        SafeText(day(days.forecastFinish, state) ?? "?"),
        role: days.isLate ? .error : .text
      )
    default: return TableCell(state.safe(words(column, state)), role: .textMuted)
    }
  }

  private func words(_ column: TaskColumn, _ state: WorkbenchState) -> String {
    let plan = state.plan
    return switch column {
    case .support: task.supporting.map(plan.shortCode).joined(separator: " ")
    case .effort: task.effort.description
    case .remaining: task.remaining.description
    case .gate: task.gate?.rawValue ?? ""
    case .category: Wording.of(task.category)
    case .meeting: plan.meetings[task.meeting]?.code ?? ""
    case .country: task.country.flatMap { plan.countries[$0]?.englishName } ?? ""
    case .topic: task.topic.flatMap { plan.topics[$0]?.code } ?? ""
    case .window:
      "\(day(days.earliestStart, state) ?? "?")–\(day(days.latestFinish, state) ?? "?")"
    case .start: day(days.forecastStart, state) ?? "?"
    case .chase: day(task.chaseOn, state) ?? ""
    default: ""
    }
  }

  private func day(_ day: Day?, _ state: WorkbenchState) -> String? {
    day.map { DayWords.short($0, seenFrom: state.outlook.statusDate) }
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
    guard let previous, previous.task.title == task.title, previous.task.meeting == task.meeting,
      let subject = subject(in: state.plan)
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
