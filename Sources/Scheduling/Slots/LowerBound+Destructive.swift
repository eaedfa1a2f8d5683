extension LowerBound {
  /// Destructive improvement, after Klein and Scholl, "Computing lower bounds by destructive
  /// improvement" (1999).
  ///
  /// Assume that everything is over by the bound, shrink the windows of all starts to what that
  /// leaves, and a window that closes shows that one slot more is needed. Beyond the project's
  /// limits (sum of durations and lags) nothing is refuted, so the loop ends.
  static func destructive(
    _ project: SlotProject,
    from start: Int,
    to best: Int
  ) -> Int {
    let rules = WindowRules(project)
    var bound = start
    while bound < best {
      var windows = StartWindows(rules, horizon: bound)
      if windows.shrink(by: rules) { break }
      bound += 1
    }
    return bound
  }
}
