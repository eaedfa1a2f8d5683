import Canvas
import PlanModel
import Planning

// Notes, written in the user's own editor.
extension WorkbenchState {
  mutating func editNote() -> [Effect] {
    guard let row = selected, let note = plan.note(of: row) else { return [] }
    return [.editNote(row, note)]
  }

  /// What came back from the editor becomes a change like any other.
  mutating func take(_ outcome: NoteOutcome, of row: RowID) -> [Effect] {
    switch outcome {
    case .failed(let sentence):
      notice = Notice(.error, sentence)
      return []
    case .text(let text):
      guard let old = plan.note(of: row), let request = ChangeRequest(note: text, of: row) else {
        notice = Notice(.error, "It is no longer in the plan, so its note could not be kept.")
        return []
      }
      guard text != old else {
        notice = Notice(.info, "The note of \(plan.code(of: row)) is as it was.")
        return []
      }
      return commit(request)
    }
  }

  /// Why the selected row has no note to edit.
  func noteOff() -> String? {
    switch selected {
    case .gate, .category, .group, .tableGroup: "Select a task under this heading first."
    case .milestone: "A gate keeps no note; w says why it stands as it does."
    case .day: "A day keeps no note. Press Tab, or select the meeting itself."
    case .revision: "The history is never changed."
    case nil: "There is nothing to write a note on here."
    case .some(let row):
      plan.note(of: row) == nil ? "It is no longer in the plan." : nil
    }
  }
}

extension Plan {
  /// The note of the record behind a row; `nil` for one that keeps none.
  func note(of row: RowID) -> String? {
    switch row {
    case .task(let id): tasks[id]?.note
    case .meeting(let id): meetings[id]?.note
    case .participation(let id): participations[id]?.note
    case .topic(let id): topics[id]?.note
    case .mission(let id): missions[id]?.note
    case .decision(let id): decisions[id]?.note
    default: nil
    }
  }
}

extension ChangeRequest {
  fileprivate init?(note: String, of row: RowID) {
    switch row {
    case .task(let id): self = .editTask(id, [.note(note)])
    case .meeting(let id): self = .editMeeting(id, [.note(note)])
    case .topic(let id): self = .editTopic(id, [.note(note)])
    case .mission(let id): self = .editMission(id, [.note(note)])
    case .participation(let id): self = .setNote(.participation(id), note)
    case .decision(let id): self = .setNote(.decision(id), note)
    default: return nil
    }
  }
}
