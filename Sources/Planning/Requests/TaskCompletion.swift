import CivilTime
import PlanModel

// Delivered, done and reopened: the steps that give or take evidence.
extension ChangeProposal {
  mutating func deliver(_ task: PrepTask, evidence: String) throws(ChangeRefused) -> Change {
    guard task.status == .inProgress else {
      throw .taskTransition(code: task.code, from: task.status, to: .delivered)
    }
    let evidence = try self.evidence(evidence, of: task)
    let author = context.author
    put(task) { task, _ in
      task.status = .delivered
      task.evidence = evidence
      task.evidenceBy = author
      task.remaining = .zero
    }
    return draft.change(words: "\(task.code) delivered: \(evidence)")
  }

  /// Done in one step from any state of work: it passes through the states between.
  ///
  /// `override` is the reason for being done before a predecessor; it stays with the task.
  mutating func complete(
    _ task: PrepTask,
    evidence: String,
    override: String?
  ) throws(ChangeRefused) -> Change {
    guard task.status.isOpen, task.status != .blocked else {
      throw .taskTransition(code: task.code, from: task.status, to: .done)
    }
    try requireApplicable(task, for: .done)
    let evidence = try self.evidence(evidence, of: task)
    let pending = plan.clearances.filter { $0.task == task.id && $0.state != .given }
    if !pending.isEmpty {
      throw .clearancesPending(code: task.code, pending.map { iso2($0.government) }.sorted())
    }
    let open = TaskOrder(plan).openPredecessors(of: task.id)
    var words = "\(task.code) done: \(evidence)"
    var why = ""
    if !open.isEmpty {
      guard let override else { throw .openPredecessors(code: task.code, open.map(\.code)) }
      why = try reason(override, for: task.code)
      words += " (before \(open.map(\.code).joined(separator: ", ")))"
    }
    let author = context.author
    put(task) { task, today in
      task.finish(on: today, evidence: evidence, by: author)
      if !why.isEmpty { task.override = why }
    }
    let twins = finishTwins(of: task.id)
    if !twins.isEmpty { words += ", and with it \(twins.joined(separator: ", "))" }
    return draft.change(words: words, reason: why)
  }

  /// Opens a done task again, and every twin that had only its evidence.
  mutating func reopen(_ task: PrepTask, reason: String) throws(ChangeRefused) -> Change {
    guard task.status == .done else {
      throw .taskTransition(code: task.code, from: task.status, to: .inProgress)
    }
    try requireOpen(task)
    let reason = try self.reason(reason, for: task.code)
    let twins = openAgain(task, reason: reason)
    let others = twins.isEmpty ? "" : ", and with it \(twins.joined(separator: ", "))"
    return draft.change(words: "Reopen \(task.code)\(others)", reason: reason)
  }

  /// New evidence, or what was delivered with the task.
  private func evidence(_ given: String, of task: PrepTask) throws(ChangeRefused) -> String {
    let given = Self.trimmed(given)
    if !given.isEmpty { return given }
    guard task.status == .delivered, !task.evidence.isEmpty else {
      throw .evidenceMissing(code: task.code)
    }
    return task.evidence
  }

  /// Completes the open tasks that ask the same, with the same evidence; gives their codes.
  private mutating func finishTwins(of id: PrepTask.ID) -> [String] {
    guard let task = plan[id] else { return [] }
    var codes: [String] = []
    for twin in twins(of: id) where twin.status.isOpen && plan.applies(twin) {
      put(twin) { twin, today in
        twin.finish(on: today, evidence: task.evidence, by: task.evidenceBy)
      }
      codes.append(twin.code)
      codes += finishTwins(of: twin.id)
    }
    return codes
  }

  private mutating func openAgain(_ task: PrepTask, reason: String) -> [String] {
    var codes: [String] = []
    for twin in twins(of: task.id) where twin.tookEvidence(of: task) && mayBeOpen(twin) {
      codes.append(twin.code)
      codes += openAgain(twin, reason: reason)
    }
    put(task) { task, _ in
      task.status = .inProgress
      task.actualFinish = nil
      task.evidence = ""
      task.evidenceBy = ""
      task.remaining = task.effort
      task.reason = reason
    }
    return codes
  }

  private func mayBeOpen(_ task: PrepTask) -> Bool {
    do { try requireOpen(task) } catch { return false }
    return true
  }

  private func twins(of id: PrepTask.ID) -> [PrepTask] {
    plan.dependencies.filter { $0.predecessor == id && $0.relation == .satisfiedBy }
      .compactMap { plan[$0.successor] }
      .sorted { $0.code < $1.code }
  }
}

extension PrepTask {
  /// Done on a day, with everything that goes with it (I6, I7).
  mutating func finish(on day: Day, evidence: String, by author: String) {
    status = .done
    statusBefore = nil
    actualStart = actualStart ?? day
    actualFinish = day
    self.evidence = evidence
    evidenceBy = author
    remaining = .zero
    reason = ""
    stopWaiting()
  }

  fileprivate func tookEvidence(of other: PrepTask) -> Bool {
    status == .done && evidence == other.evidence && evidenceBy == other.evidenceBy
      && actualFinish == other.actualFinish
  }
}
