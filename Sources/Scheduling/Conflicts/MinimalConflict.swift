/// A set of conditions that cannot hold together, of which none can be spared.
package enum MinimalConflict {
  /// Does without as many conditions as the rest still cannot hold together, trying them in order.
  ///
  /// What stands early in `conditions` tends to go, what stands late tends to stay: facts first,
  /// then what somebody can act on. The answer is that of trying one after the other (the deletion
  /// filter of Chinneck and Dravnieks, 1991), but whole halves are tried at once (Junker,
  /// "QuickXplain", 2004), so that a small conflict among many conditions takes few questions.
  ///
  /// - Parameters:
  ///   - conditions: Ids from 0 on, each once.
  ///   - count: One more than the largest id there can be.
  ///   - isFeasible: Whether the conditions marked in it can hold together.
  /// - Returns: The conflict in the order given; `nil` when all conditions can hold together.
  package static func of(
    _ conditions: [Int],
    among count: Int,
    isFeasible: ([Bool]) -> Bool
  ) -> [Int]? {
    var isKept = Array(repeating: false, count: count)
    if !isFeasible(isKept) { return [] }
    for condition in conditions { isKept[condition] = true }
    if isFeasible(isKept) { return nil }
    for condition in conditions { isKept[condition] = false }
    return core(of: conditions[...], hasNews: false, &isKept, isFeasible)
  }

  /// The members of the conflict among some conditions, those of `isKept` being given.
  private static func core(
    of conditions: ArraySlice<Int>,
    hasNews: Bool,
    _ isKept: inout [Bool],
    _ isFeasible: ([Bool]) -> Bool
  ) -> [Int] {
    if hasNews, !isFeasible(isKept) { return [] }
    if conditions.count == 1 { return Array(conditions) }
    let middle = (conditions.startIndex + conditions.endIndex) / 2
    let (early, late) = (conditions[..<middle], conditions[middle...])
    for condition in late { isKept[condition] = true }
    let first = core(of: early, hasNews: true, &isKept, isFeasible)
    for condition in late { isKept[condition] = false }
    for condition in first { isKept[condition] = true }
    let second = core(of: late, hasNews: !first.isEmpty, &isKept, isFeasible)
    for condition in first { isKept[condition] = false }
    return first + second
  }
}
