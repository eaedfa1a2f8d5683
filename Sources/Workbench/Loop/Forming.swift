import Canvas
import CivilTime
import PlanModel
import Planning

// A form from its opening to the answer.
extension WorkbenchState {
  /// Opens a form; what was typed into the same form before Esc is there again.
  mutating func open(_ purpose: FormPurpose?) -> [Effect] {
    guard let purpose, var form = Form(purpose, in: self) else {
      notice = Notice(.warning, "There is nothing to work on here.")
      return []
    }
    if let place = drafts.firstIndex(where: { $0.purpose == purpose }) {
      form = drafts.remove(at: place)
      form.refusal = nil
      form.previewed = nil
      form.preview = .none
      notice = Notice(.info, "What you typed before is still here.")
    }
    overlays.append(.form(form))
    awaiting = nil
    return edited(form, byHand: false)
  }

  mutating func press(_ key: Key, in form: Form) -> [Effect] {
    if let effects = pick(key, in: form) { return effects }
    switch key {
    case .escape, .function(10): return close(.form(form))
    case .enter: return submit(form)
    case .tab where form.isQuickAdd: return completeLine(of: form)
    default:
      var form = form
      if form.handle(key) { return edited(form) }
      replaceTop(.form(form))
      return []
    }
  }

  /// Keeps what was typed into a form that is left; of many forms the newest.
  mutating func keepDraft(of form: Form) {
    var form = form
    form.picker = nil
    awaiting = nil
    drafts.removeAll { $0.purpose == form.purpose }
    if form.isEdited { drafts.insert(form, at: 0) }
    if drafts.count > 20 { drafts.removeLast() }
  }

  /// Checks the form after an edit, and asks what would follow from it.
  mutating func edited(_ form: Form, byHand: Bool = true) -> [Effect] {
    var form = form
    if byHand {
      form.isEdited = true
      form.refusal = nil
    }
    form.check()
    form.understand(in: outlook)
    let effects = askPreview(of: &form)
    replaceTop(.form(form))
    return effects
  }

  private func askPreview(of form: inout Form) -> [Effect] {
    guard form.purpose.isPreviewed else { return [] }
    guard !form.hasErrors, form.isEdited || form.purpose.isPreviewedAtOnce,
      let request = form.request(in: outlook)
    else {
      form.previewed = nil
      form.preview = .none
      return []
    }
    if form.previewed == request { return [] }
    form.previewed = request
    form.preview = .computing
    return [.preview(request, revision: revision)]
  }

  /// Enter: a mistake is shown in its field, a good form asks for its change and waits.
  private mutating func submit(_ form: Form) -> [Effect] {
    if awaiting != nil { return [] }
    var form = form
    form.check(isComplete: true)
    if let place = form.fields.firstIndex(where: { $0.error != nil }) {
      form.focus = place
      replaceTop(.form(form))
      return []
    }
    if form.purpose == .goToDate { return go(to: form.day(.day) ?? outlook.statusDate) }
    if case .saveFilter(let list, let text) = form.purpose {
      return save(SavedFilter(list: list, name: form.text(.name), text: text))
    }
    guard let request = form.request(in: outlook) else {
      form.refusal = form.whatIsMissing(in: plan)
      replaceTop(.form(form))
      return []
    }
    form.refusal = nil
    replaceTop(.form(form))
    awaiting = request
    return commit(request, as: form.severalAction.map(RowAction.task))
  }

  /// Brings a day into sight: in the checklist the first task due on it or later, else the
  /// calendar from that week on.
  private mutating func go(to day: Day) -> [Effect] {
    overlays.removeLast()
    leaveSpot()
    holdFrame()
    timeline.start = ISOWeek(containing: day).monday
    if focus == .checklist {
      let index = self[.checklist].rows.firstIndex { row in
        guard case .task(let id) = row, let due = outlook.task(id)?.due else { return false }
        return due >= day
      }
      if let index { select(index) }
    }
    notice = Notice(.info, day.long)
    return []
  }
}

extension Form {
  /// Why a form whose fields are all good still makes no request.
  fileprivate func whatIsMissing(in plan: Plan) -> String {
    switch purpose {
    case .several(.shift, _): return "Type by how many working days, such as 3 or -3."
    case .several(.edit, _):
      return "Fill in at least one field; those left empty stay as they are."
    case .quickAdd(let id):
      let line = quickLine(in: plan, meeting: id)
      return line.mistakes.first ?? line.lack ?? ""
    case .addAbsence, .blackout: return "The last day lies before the first. Type a later one."
    case .topicState: return "Choose the topic into which this one is merged."
    case .capacity: return "Type the person-days that the mission can give a week."
    case .addMeeting: return "The window needs a first day and a later last one, or neither."
    case .addMission:
      return "Choose its country, or type the holiday calendar it works by, such as GE."
    default: return "Something is missing. Fill the empty fields."
    }
  }
}
