/// A set of conditions that cannot hold together, of which none can be spared.
package enum MinimalConflict {
  /// Takes conditions away, in the order given, as long as the rest still cannot hold together.
  ///
  /// What stands early in `conditions` tends to go, what stands late tends to stay: facts first,
  /// then what somebody can act on. (The deletion filter of Chinneck and Dravnieks, 1991.)
  ///
  /// - Returns: The conflict in the order given; `nil` when all conditions can hold together.
  /// - Complexity: One question for each condition, and one more.
  package static func of(
    _ conditions: [Int],
    isFeasible: (Set<Int>) -> Bool
  ) -> [Int]? {
    var core = Set(conditions)
    if isFeasible(core) { return nil }
    for condition in conditions {
      core.remove(condition)
      if isFeasible(core) { core.insert(condition) }
    }
    return conditions.filter(core.contains)
  }
}
