import CivilTime
import PlanModel
import Scheduling

extension TaskPass {
  /// Ties each twin to the task that asks the same: it needs no time and no effort of its own.
  ///
  /// Done with its twin, its days are those of the twin. Work on it that has begun goes on.
  mutating func joinTwins(_ twins: ContiguousArray<Int32>, ids: KeyIndex<PrepTask>) {
    for task in tasks.indices where twins[task] >= 0 {
      tasks[task].twin = ids.id(Int(twins[task]))
      if !tasks[task].status.isStarted || isDoneByTwin(task, twins) {
        activities[task].effort = 0
        activities[task].wait = 0
        activities[task].resource = nil
        activities[task].shares = []
        activities[task].pinnedStart = nil
      }
    }
    for task in tasks.indices where twins[task] >= 0 && tasks[task].status != .done {
      guard let done = doneTwin(of: task, twins) else { continue }
      if case .done(_, let finish) = activities[done].state {
        activities[task].state = .done(start: finish, finish: finish)
        tasks[task].status = .done
      }
    }
  }

  private func isDoneByTwin(_ task: Int, _ twins: ContiguousArray<Int32>) -> Bool {
    tasks[task].status != .done && doneTwin(of: task, twins) != nil
  }

  /// The first done task along the chain of twins; a chain that bites its tail ends all the same.
  private func doneTwin(of task: Int, _ twins: ContiguousArray<Int32>) -> Int? {
    var other = Int(twins[task])
    for _ in tasks.indices {
      if other < 0 { return nil }
      if tasks[other].status == .done { return other }
      other = Int(twins[other])
    }
    return nil
  }

  /// Finds what is still open before each task; a task before which nothing is open is ready.
  mutating func setReady(_ predecessors: TaskGraph) {
    for task in tasks.indices where tasks[task].isApplicable && tasks[task].status != .done {
      let open = predecessors[task].filter { tasks[$0.task].status != .done }
      if !open.isEmpty { tasks[task].openPredecessors = open.map(\.task) }
      if tasks[task].status == .planned || tasks[task].status == .ready {
        tasks[task].status = open.isEmpty ? .ready : .planned
      }
    }
  }
}
