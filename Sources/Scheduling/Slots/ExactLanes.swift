/// The amounts of all resources at one moment, in two words of lanes.
struct ExactLanes: BitwiseCopyable {
  private var low: UInt64
  private var high: UInt64

  init(_ words: [UInt64]) {
    low = words.first ?? 0
    high = words.count > 1 ? words[1] : 0
  }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Whether a demand can be taken from what is free here.
  @inline(__always)
  func holds(_ demand: ExactLanes, _ guards: ExactLanes) -> Bool {
    (low &- demand.low) & guards.low == guards.low
      && (high &- demand.high) & guards.high == guards.high
  }

  @inline(__always)
  static func + (free: ExactLanes, demand: ExactLanes) -> ExactLanes {
    ExactLanes(low: free.low &+ demand.low, high: free.high &+ demand.high)
  }

  @inline(__always)
  static func - (free: ExactLanes, demand: ExactLanes) -> ExactLanes {
    ExactLanes(low: free.low &- demand.low, high: free.high &- demand.high)
  }
}

/// Work by resource, for two words of lanes of at most four resources each.
typealias ExactWork = SIMD8<Int32>
