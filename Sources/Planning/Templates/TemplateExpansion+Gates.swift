import PlanModel

extension TemplateExpansion {
  /// Work of the host government needs the host's consent; that of the co-host as well where the
  /// row's words name the co-host.
  mutating func addClearances(keys: inout KeySource) {
    let host = plan.country(.host, of: meeting.id)
    let coHost = plan.country(.coHost, of: meeting.id)
    for task in tasks where task.role == .hostGovernment {
      let governments = task.namesCoHost ? [host, coHost] : [host]
      for government in governments.compactMap(\.self) {
        var clearance = Clearance(id: keys.key())
        clearance.task = task.id
        clearance.government = government
        clearances.append(clearance)
      }
    }
  }

  /// A meeting whose template has a row of some gate has all five.
  mutating func addGates(keys: inout KeySource) {
    guard template.rows.contains(where: { $0.notes.gate != nil }) else { return }
    let present = Set(plan.gates.filter { $0.meeting == meeting.id }.map(\.code))
    for code in GateCode.allCases where !present.contains(code) {
      var gate = Gate(id: keys.key())
      gate.meeting = meeting.id
      gate.code = code
      gates.append(gate)
    }
  }
}

extension PrepTask {
  fileprivate var namesCoHost: Bool {
    [title, deliverable, note].contains { $0.lowercased().contains("co-host") }
  }
}
