/// What every position asks of the resources, side by side in one array.
///
/// Compressed sparse rows: the demands of position p are `all[starts[p]..<starts[p + 1]]`, that of
/// the owner first. A resource occurs once at most, so that each can be tested by itself.
struct Demands: Sendable {
  struct Demand: Sendable {
    var resource: Int32
    /// Quarters, spread evenly over the working days of the position.
    var effort: Int32
  }

  private var starts: ContiguousArray<Int32> = [0]
  private var all: ContiguousArray<Demand> = []

  init(count: Int) {
    starts.reserveCapacity(count + 1)
    all.reserveCapacity(count)
  }

  /// Adds the demands of the next position.
  mutating func append(_ activity: Activity) {
    let parts = activity.split(activity.openEffort)
    if let resource = activity.resource, parts.own > 0 {
      all.append(Demand(resource: Int32(resource), effort: Int32(parts.own)))
    }
    for share in parts.shares { add(share) }
    starts.append(Int32(all.count))
  }

  private mutating func add(_ share: Activity.Share) {
    let first = Int(starts[starts.count - 1])
    for number in first..<all.count where Int(all[number].resource) == share.resource {
      all[number].effort += Int32(share.effort)
      return
    }
    all.append(Demand(resource: Int32(share.resource), effort: Int32(share.effort)))
  }

  func range(of position: Int) -> Range<Int> {
    Int(starts[position])..<Int(starts[position + 1])
  }

  subscript(number: Int) -> Demand { all[number] }
}
