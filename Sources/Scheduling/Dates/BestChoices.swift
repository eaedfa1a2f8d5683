/// The cheapest choices of days, exactly and in order.
///
/// Best-first search (Hart, Nilsson and Raphael, 1968) over the events in their order. What the rest
/// must cost at least comes from a dynamic programme over neighbouring events; where only neighbours
/// restrict each other that bound is exact and nothing is looked at in vain. Costs that depend on
/// several events together are no part of it: choices come in the order of the other costs, and
/// the search ends when these alone reach the worst total that is kept.
package struct BestChoices: Sendable {
  package struct Choice: Hashable, Sendable {
    /// By event, the place of its day.
    package var places: [Int]
    package var cost: Int
    /// The part that depends on several events together.
    package var joint: Int
  }

  /// By total cost, then by what is not joint, then by the days.
  package private(set) var choices: [Choice] = []
  /// Whether the search was given up at its limit, so that cheaper choices may exist.
  package private(set) var isTruncated = false

  /// Finds up to `limit` choices.
  ///
  /// - Parameters:
  ///   - space: What is allowed.
  ///   - costs: By event and place, 0 or more.
  ///   - limit: How many choices are wanted.
  ///   - effort: How many steps the search may take.
  ///   - joint: What a choice costs beside the costs of its days, 0 or more; `nil` is nothing.
  package init(
    in space: DateSpace,
    costs: [[Int]],
    limit: Int,
    effort: Int = 50_000,
    joint: (([Int]) -> Int)? = nil
  ) {
    guard limit > 0, !space.counts.isEmpty else { return }
    var search = ChoiceSearch(space.joined(), costs)
    var steps = 0
    while let (places, cost) = search.next(&steps, effort: effort) {
      if choices.count >= limit, let worst = choices.last, cost >= worst.cost { break }
      let extra = joint?(places) ?? 0
      keep(Choice(places: places, cost: cost + extra, joint: extra), limit)
      if joint == nil, choices.count == limit { break }
    }
    isTruncated = steps >= effort
  }

  private mutating func keep(_ choice: Choice, _ limit: Int) {
    // Found in the order of what is not joint: it comes after all that cost the same in total.
    let place = choices.firstIndex { $0.cost > choice.cost } ?? choices.count
    choices.insert(choice, at: place)
    if choices.count > limit { choices.removeLast() }
  }
}
