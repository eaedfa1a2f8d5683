import PlanModel

/// Which task comes before which, those that do not apply being bypassed (model, section 5).
struct TaskOrder {
  private let plan: Plan
  private let before: [PrepTask.ID: [Dependency]]

  /// Sorts the dependencies by successor: O(dependencies).
  init(_ plan: Plan) {
    self.plan = plan
    before = Dictionary(grouping: plan.dependencies, by: \.successor)
  }

  /// The tasks that must be done first and are not, each bypassed one replaced by its own.
  func openPredecessors(of task: PrepTask.ID) -> [PrepTask] {
    var open: [PrepTask] = []
    var seen: Set<PrepTask.ID> = [task]
    var queue = [task]
    while let next = queue.popLast() {
      for link in before[next] ?? [] where link.relation == .follows {
        guard seen.insert(link.predecessor).inserted, let first = plan[link.predecessor] else {
          continue
        }
        if !plan.applies(first) {
          queue.append(first.id)
        } else if first.status != .done {
          open.append(first)
        }
      }
    }
    return open.sorted { $0.code < $1.code }
  }

  /// A way along the dependencies of both kinds from one task to another, ends included.
  func path(from start: PrepTask.ID, to end: PrepTask.ID) -> [PrepTask.ID]? {
    // Searched against the arrows, from the end: the dependencies lie sorted by successor.
    var following: [PrepTask.ID: PrepTask.ID] = [:]
    var seen: Set<PrepTask.ID> = [end]
    var queue = [end]
    while let next = queue.popLast() {
      if next == start {
        return Array(sequence(first: start) { $0 == end ? nil : following[$0] })
      }
      for link in before[next] ?? [] where seen.insert(link.predecessor).inserted {
        following[link.predecessor] = next
        queue.append(link.predecessor)
      }
    }
    return nil
  }

  /// What a gate needs and has not got: its own critical tasks and those leading to them (I26).
  ///
  /// They lead to it inside the meeting; of other meetings only what these wait for directly.
  func missing(for gate: GateCode, of meeting: Meeting.ID) -> [PrepTask] {
    var missing: [PrepTask] = []
    var queue = plan.tasks.filter {
      $0.meeting == meeting && $0.gate == gate && $0.isCritical && plan.applies($0)
    }
    var seen = Set(queue.map(\.id))
    while let task = queue.popLast() {
      if task.isCritical, task.status != .done, plan.applies(task) { missing.append(task) }
      guard task.meeting == meeting else { continue }
      for link in before[task.id] ?? [] where link.relation == .follows {
        guard seen.insert(link.predecessor).inserted, let first = plan[link.predecessor] else {
          continue
        }
        queue.append(first)
      }
    }
    return missing.sorted { $0.code < $1.code }
  }
}

extension Plan {
  /// Whether a task counts: not dropped, and its condition holds for the meeting.
  func applies(_ task: PrepTask) -> Bool {
    guard task.status != .notApplicable else { return false }
    guard let condition = task.condition, let meeting = self[task.meeting] else { return true }
    return condition.holds(for: meeting)
  }
}
