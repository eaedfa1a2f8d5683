package import PlanModel

/// A record whose note is set by itself; other records set theirs among their fields.
package enum NoteOwner: Hashable, Sendable {
  case participation(Participation.ID)
  case decision(Decision.ID)
}

extension ChangeProposal {
  mutating func setNote(of owner: NoteOwner, _ text: String) throws(ChangeRefused) -> Change {
    switch owner {
    case .participation(let id):
      var part = try found(id)
      if part.note == text { throw .nothingToChange }
      part.note = text
      draft.put(part)
      let country = plan[part.country]?.iso2 ?? ""
      return draft.change(words: "Note on \(country) at \(plan[part.meeting]?.code ?? "")")
    case .decision(let id):
      var decision = try found(id)
      if decision.note == text { throw .nothingToChange }
      decision.note = text
      draft.put(decision)
      return draft.change(words: "Note on the decision: \(decision.what)")
    }
  }
}
