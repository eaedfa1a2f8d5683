import Synchronization
import Workbench

/// Work that takes longer than a frame: it reads a copy of the plan, beside the commits, and can be
/// stopped.
nonisolated final class LongWork: Sendable {
  private let stopped = Atomic<Bool>(false)

  var isStopped: Bool { stopped.load(ordering: .relaxed) }

  func stop() { stopped.store(true, ordering: .relaxed) }
}

nonisolated extension Effect {
  /// Whether it changes nothing and takes longer than a frame.
  var isLong: Bool {
    switch self {
    case .advise, .level, .forecast: true
    default: false
    }
  }
}
