import Canvas
import CivilTime
import PlanModel
import Planning

// A meeting or a task moved along the calendar with the mouse.
extension WorkbenchState {
  /// Takes hold of what lies under the mouse; as long as it does not move, nothing happens.
  mutating func takeHold(at point: Point) {
    guard let grip = Layout.grip(at: point, in: self), let before = day(of: grip.item) else {
      return
    }
    drag = Drag(item: grip.item, list: grip.list, held: grip.day, before: before)
  }

  /// Moves what is held, and asks what would follow.
  mutating func drag(to point: Point) -> [Effect] {
    guard var drag, overlays.isEmpty,
      let calendar = Layout(self).calendar(of: drag.list, in: self)
    else { return [] }
    notice = nil
    if let reason = obstacle(to: drag.item) {
      self.drag = nil
      notice = Notice(.warning, reason)
      return []
    }
    let target = workingDay(of: drag.item, drag.before + (calendar.day(atX: point.x) - drag.held))
    guard target != drag.target else { return [] }
    drag.target = target
    drag.request = target == drag.before ? nil : request(of: drag.item, on: target)
    drag.preview = drag.request == nil ? .none : .computing
    self.drag = drag
    return askDragPreview()
  }

  /// Lets go: a task gets its day at once, a meeting asks once more with all that follows.
  mutating func drop() -> [Effect] {
    guard let drag else { return [] }
    self.drag = nil
    guard let target = drag.target else { return [] }
    guard let request = drag.request else {
      notice = Notice(.info, "It stays where it was.")
      return []
    }
    switch drag.item {
    case .task: return commit(request)
    case .meeting(let id):
      _ = open(.move(id))
      guard case .form(var form) = overlays.last else { return [] }
      form.setDay(target)
      return edited(form)
    }
  }

  private mutating func askDragPreview() -> [Effect] {
    guard let request = drag?.request, drag?.asked == nil else { return [] }
    drag?.asked = request
    return [.preview(request, revision: revision)]
  }

  /// Takes the preview of what is held; when the mouse went on meanwhile, asks for the next one.
  mutating func takeDragPreview(
    of request: ChangeRequest,
    _ result: Result<Preview, ChangeRefused>
  ) -> [Effect] {
    drag?.asked = nil
    guard request == drag?.request else { return askDragPreview() }
    drag?.preview =
      switch result {
      case .success(let preview): .shown(preview)
      case .failure(let refusal): .refused(refusal)
      }
    return []
  }
}

// What may be moved, and how.
extension WorkbenchState {
  private func day(of item: DragItem) -> Day? {
    switch item {
    case .task(let id): outlook.task(id)?.due
    case .meeting(let id): plan.meetings[id]?.workingDay
    }
  }

  /// Why something must stay where it is.
  private func obstacle(to item: DragItem) -> String? {
    if isReadOnly { return "This plan is open for reading only. Copy the file to work on it." }
    switch item {
    case .task(let id):
      guard let task = plan.tasks[id], let days = outlook.task(id) else { return nil }
      if task.isPinned { return "\(task.code) is pinned to its day. Press P to unpin it first." }
      if days.status == .done {
        return "\(task.code) is done, so its days are facts. Press Space to reopen it first."
      }
      return days.status.isOpen
        ? nil : "\(task.code) was left out. Put it back from the palette first."
    case .meeting(let id):
      guard let meeting = plan.meetings[id] else { return nil }
      if meeting.status.isFinal { return "\(meeting.code) is \(meeting.status.rawValue) for good." }
      return meeting.status.isHeld
        ? "\(meeting.code) has taken place, so its day stays as it was." : nil
    }
  }

  /// The next day on which the host of the meeting works.
  private func workingDay(of item: DragItem, _ day: Day) -> Day {
    host(of: item)?.next(onOrAfter: day) ?? day
  }

  private func host(of item: DragItem) -> WorkCalendar? {
    meeting(of: item).flatMap { outlook.calendars.calendar($0.hostCalendar) }
  }

  private func meeting(of item: DragItem) -> Meeting? {
    switch item {
    case .task(let id): plan.tasks[id].flatMap { plan.meetings[$0.meeting] }
    case .meeting(let id): plan.meetings[id]
    }
  }

  /// A task that counts from its meeting goes on doing so, from another distance.
  private func request(of item: DragItem, on day: Day) -> ChangeRequest? {
    switch item {
    case .meeting(let id): return .moveMeeting(id, to: day, .asItIs, reason: "", override: "")
    case .task(let id):
      guard let task = plan.tasks[id] else { return nil }
      guard task.fixedDue == nil, let opening = meeting(of: item)?.workingDay,
        let host = host(of: item)
      else { return .editTask(id, [.due(.day(day))]) }
      let offset =
        day < opening
        ? host.index(of: opening) - host.index(of: day) : -host.gap(after: opening, through: day)
      return offset == task.offset ? nil : .editTask(id, [.due(.offset(offset))])
    }
  }
}

extension WorkbenchState {
  /// What is held, from where to where, and what a drop would do; `nil` while nothing moves.
  var dragWords: (text: String, isBad: Bool)? {
    guard let drag, let target = drag.target else { return nil }
    let name: String
    switch drag.item {
    case .task(let id): name = "\(plan.tasks[id]?.code ?? "") due"
    case .meeting(let id): name = plan.meetings[id]?.code ?? ""
    }
    func day(_ day: Day) -> String { DayWords.of(day, seenFrom: outlook.statusDate) }
    let move = "\(name) \(day(drag.before)) → \(day(target))"
    let way = "(drop it, or Esc)"
    switch drag.preview {
    case .none: return ("\(move) \(way): where it was.", false)
    case .computing, .understood: return ("\(move) \(way)", false)
    case .refused(let refusal):
      return (
        "\(move) \(way): \(Sentence.of(refusal, in: plan, calendars: outlook.calendars))", true
      )
    case .shown(let preview):
      let (words, isBad) = Self.summary(of: preview)
      return ("\(move) \(way): \(words).", isBad)
    }
  }

  /// The gravest consequences in one line.
  private static func summary(of preview: Preview) -> (String, isBad: Bool) {
    var found: [(rank: Int, words: String)] = []
    for case .text(let words, let role) in Sentence.of(preview) {
      switch role {
      case .error: found.append((0, words))
      case .warning: found.append((1, words))
      case .changed: found.append((2, words))
      default: break
      }
    }
    let grave = found.filter { $0.rank < 2 }
    let shown = (grave.isEmpty ? found : grave).sorted { $0.rank < $1.rank }.prefix(2)
    if shown.isEmpty {
      let count = preview.impact.redated.count
      let words = count > 1 ? "\(count) tasks get another due day" : "nothing else would change"
      return (words, false)
    }
    return (shown.map(\.words).joined(separator: "; "), !grave.isEmpty)
  }
}

extension Form {
  /// Fills in another day, as if it had been typed.
  fileprivate mutating func setDay(_ day: Day) {
    guard let place = fields.firstIndex(where: { $0.id == .day }),
      case .day(_, let takesOffset) = fields[place].kind
    else { return }
    fields[place].kind = .day(TextField(day.description), takesOffset: takesOffset)
  }
}
