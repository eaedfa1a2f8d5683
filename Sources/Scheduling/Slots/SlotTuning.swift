/// The numbers that steer the genetic search, by budget.
///
/// The method was chosen on those projects of PSPLIB's sets J60 and J120 whose second index is 4, 5
/// or 6; then members, swaps and moves were tuned on those of J120 whose second index is 1, with seeds
/// 1 to 8. Figures for all others are those of projects that the search has never seen.
struct SlotTuning: Hashable {
  /// Members of each population.
  var members: Int
  /// Percent of the children of a parallel parent that are decoded in parallel.
  var obedience: Int
  /// Percent of the children whose decode gene flips.
  var flips: Int
  /// Percent of the places of a list at which neighbours are swapped.
  var swaps: Int
  /// Percent of the children in which one activity moves.
  var moves: Int

  init(members: Int, obedience: Int, flips: Int, swaps: Int, moves: Int) {
    self.members = members
    self.obedience = obedience
    self.flips = flips
    self.swaps = swaps
    self.moves = moves
  }

  /// A large population needs time: with 200 members, 1,000 schedules would be mere sampling.
  init(schedules: Int) {
    switch schedules {
    case ..<400:
      self.init(members: max(4, schedules / 20), obedience: 100, flips: 2, swaps: 2, moves: 30)
    case ..<2500:
      self.init(members: 20, obedience: 100, flips: 2, swaps: 2, moves: 30)
    case ..<20_000:
      self.init(members: 50, obedience: 70, flips: 2, swaps: 3, moves: 80)
    default:
      self.init(members: 300, obedience: 50, flips: 5, swaps: 2, moves: 50)
    }
  }
}
