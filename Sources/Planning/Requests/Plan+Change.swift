package import PlanModel

extension Plan {
  /// Checks a request by the rules and says what it would do; the plan itself stays as it is.
  ///
  /// The context is given back with its source of keys moved on.
  ///
  /// - Throws: ``ChangeRefused``, with the first rule that says no.
  package func change(
    for request: ChangeRequest,
    in context: inout ChangeContext
  ) throws(ChangeRefused) -> Change {
    try answer(to: request, in: &context).change
  }

  /// The same, with what there is to say about how the plan was mended.
  func answer(
    to request: ChangeRequest,
    in context: inout ChangeContext
  ) throws(ChangeRefused) -> (change: Change, mending: Mending?) {
    var proposal = ChangeProposal(self, in: context)
    let change = try proposal.change(for: request)
    guard !change.isEmpty else { throw .nothingToChange }
    context = proposal.context
    return (change, proposal.mending)
  }
}

extension ChangeProposal {
  mutating func change(for request: ChangeRequest) throws(ChangeRefused) -> Change {
    switch request {
    case .task(let id, let step): try take(step, with: found(id))
    case .addTask(let new): try add(new)
    case .editTask(let id, let edits): try edit(found(id), edits)
    case .deleteTask(let id): try delete(found(id))
    case .assign(let id, let accountable, let supporting):
      try assign(found(id), to: accountable, supporting: supporting)
    case .answerAssignment(let id, let answer): try answerAssignment(of: found(id), answer)
    case .addDependency(let first, let second, let lag):
      try addDependency(found(first), found(second), lag: lag)
    case .removeDependency(let id): try removeDependency(found(id))
    case .limitDependency(let id, let most): try limit(found(id), to: most)
    case .shareWork(let id, let mission, let effort):
      try shareWork(of: found(id), with: found(mission), effort)
    case .acceptLevelling(let starts): try accept(starts)
    case .recordClearance(let id, let country, let state, let evidence):
      try recordClearance(of: found(id), by: found(country), state, evidence: evidence)

    case .moveMeeting(let id, let day, let kind, let reason, let override):
      try move(found(id), to: day, kind, reason: reason, override: override)
    case .meeting(let id, let status, let reason): try take(found(id), to: status, reason: reason)
    case .editMeeting(let id, let edits): try edit(found(id), edits)
    case .addMeeting(let new): try add(new)
    case .linkMeetings(let new): try link(new)
    case .unlinkMeetings(let id): try unlink(found(id))
    case .addTemplate(let name, let text): try addTemplate(name: name, text: text)
    case .passGate(let id, let gate, let decision, let author):
      try passGate(gate, of: found(id), decision: decision, by: author)
    case .addDecision(let meeting, let what, let due, let options):
      try addDecision(about: what, of: meeting, due: due, options: options)
    case .takeDecision(let id, let outcome, let author):
      try take(found(id), outcome: outcome, by: author)

    case .participation(let id, let status, let reason):
      try take(found(id), to: status, reason: reason)
    case .editParticipation(let id, let role, let mode, let stance):
      try edit(found(id), role: role, mode: mode, stance)
    case .addParticipation(let meeting, let country, let role):
      try addParticipation(of: found(country), in: found(meeting), as: role)
    case .requireParticipation(let id, let isRequired):
      try require(found(id), isRequired)
    case .addCountry(let new): try add(new)

    case .topic(let id, let status, let reason): try take(found(id), to: status, reason: reason)
    case .mergeTopic(let id, let survivor): try merge(found(id), into: found(survivor))
    case .addTopic(let code, let title, let proposer, let meeting):
      try addTopic(code: code, title: title, proposedBy: proposer, meeting: meeting)
    case .editTopic(let id, let edits): try edit(found(id), edits)
    case .addTopicInput(let new): try add(new)

    case .addMission(let new): try add(new)
    case .editMission(let id, let edits): try edit(found(id), edits)
    case .setCapacity(let id, let perWeek, let from, let to):
      try setCapacity(of: found(id), perWeek: perWeek, from: from, to: to)
    case .addAbsence(let id, let days, let lost, let note):
      try addAbsence(of: found(id), days, lost: lost, note: note)
    case .addBlackout(let id, let days, let text, let source):
      try addBlackout(of: found(id), days, text: text, source: source)
    case .removeBlackout(let id): try removeBlackout(found(id))
    case .changeHoliday(let calendar, let day, let kind, let name, let source):
      try changeHoliday(of: calendar, day, kind, name: name, source: source)

    case .editSeries(let edits): try edit(series: edits)
    case .editProject(let edits): try edit(project: edits)
    case .addInstitution(let new): try add(new)
    case .addFocalPoint(let new): try add(new)
    case .addPerson(let new): try add(new)

    case .setNote(let owner, let text): try setNote(of: owner, text)
    case .setStatusDate(let day): try setStatusDate(day)
    case .setTitle(let title): try setTitle(title)
    case .setWeight(let name, let value): try setWeight(name, to: value)
    case .takeBaseline(let name): try takeBaseline(name: name)

    case .together(let requests, let words): try together(requests, words: words)
    case .repaired(let requests, let withMeetings):
      try repaired(requests, withMeetings: withMeetings)
    }
  }
}
