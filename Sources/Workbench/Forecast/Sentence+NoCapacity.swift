import PlanModel
package import Planning

extension Sentence {
  /// The missions that would have to work in weeks in which they have no capacity at all.
  ///
  /// Their work waits for nothing, since waiting would not help; so their days look better than they
  /// can be.
  package static func withoutCapacity(in outlook: Outlook) -> [String] {
    zip(outlook.plan.missions, outlook.missions).compactMap { mission, facts in
      let weeks = facts.weeks.count {
        $0.isCapacityKnown && $0.capacity == .zero && $0.forecastLoad > .zero
      }
      guard weeks > 0 else { return nil }
      return "\(mission.code) has no capacity in \(Wording.count(weeks, "week")) in which it would "
        + "have to work: the figures suppose that somebody does it."
    }
  }
}
