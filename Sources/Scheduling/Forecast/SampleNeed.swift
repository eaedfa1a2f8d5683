/// What one activity takes in one sample.
struct SampleNeed: Hashable, Sendable {
  /// Quarters of a person-day.
  var effort: Int32
  /// Working days of the work.
  var days: Int32
  /// Working days that elapse afterwards.
  var wait: Int32
}

extension SampleModel.Item {
  /// The planned need with another effort and wait.
  ///
  /// Who needs up to half a day more than planned gets it done in the same days, late in the evening
  /// or early the next morning: whole days begun would add up along a chain of small tasks to far
  /// more than the work. Who needs less is done sooner by the whole days that this saves. Work
  /// takes a day at least.
  @inline(__always)
  func need(effort: Int, wait: Int) -> SampleNeed {
    var days = Int(plan.days)
    let planned = Int(plan.effort)
    if effort != planned, days > 0 {
      let scaled = part == plan.effort ? effort : Int(part) * effort / planned
      let pace = Int(pace)
      let whole = (effort > planned ? scaled - pace / 2 : scaled) + pace - 1
      days = max(effort > planned ? days : 1, whole / pace)
    }
    return SampleNeed(effort: Int32(effort), days: Int32(days), wait: Int32(wait))
  }
}
