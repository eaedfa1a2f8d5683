import Canvas
import PlanModel
import Planning

// What gets things in and out of the plan quickly.
extension WorkbenchState {
  mutating func openInput(_ command: CommandID) -> [Effect] {
    switch command {
    case .copy: return copyRows()
    case .editNote: return editNote()
    case .goTo: openFinder()
    case .menu: openMenu()
    default: return open(.quickAdd(currentMeeting?.id))
    }
    return []
  }

  /// The commands for the selected row, those that can act first.
  mutating func openMenu() { overlays.append(.picker(.menu, ChooserState())) }

  /// Tab in a line: the word at its end becomes the best name that it begins.
  mutating func completeLine(of form: Form) -> [Effect] {
    var form = form
    guard let completion = QuickAdd.completion(of: form.fields[form.focus].text, in: plan) else {
      return []
    }
    form.fields[form.focus].kind = .text(TextField(completion.line))
    return edited(form)
  }

  /// The task that a line has just added; `nil` while no line waits for its answer.
  func quickTask(in plan: Plan) -> PrepTask.ID? {
    guard awaiting != nil, case .form(let form) = overlays.last, form.isQuickAdd else { return nil }
    return plan.tasks.first { self.plan.tasks.index(of: $0.id) == nil }?.id
  }
}
