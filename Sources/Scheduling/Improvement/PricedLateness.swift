/// Weighted lateness that no schedule undercuts, found by putting prices on the quarters of weeks.
///
/// Lagrangian relaxation of the pools, after Fisher (1973) and Christofides, Alvarez-Valdes and
/// Tamarit (1987): each piece of work chooses the place where its lateness and the price of its
/// quarters together cost least; less the price of all the quarters there are this is a lower bound
/// at any prices that are not negative. Where too much is asked for the price rises, where too little
/// it falls. Whole numbers only, so that the bound is the same on every machine.
struct PricedLateness {
  /// Prices count parts of a weighted day.
  private static let parts = 256
  /// Rounds without a better bound after which the steps become shorter.
  private static let patience = 4

  private let choices: WeekChoices
  /// By cell, the quarters that there are.
  private let quarters: ContiguousArray<Int>
  private var prices: ContiguousArray<Int>
  private var use: ContiguousArray<Int>

  init(_ choices: WeekChoices) {
    self.choices = choices
    quarters = choices.quarters()
    prices = ContiguousArray(repeating: 0, count: quarters.count)
    use = prices
  }

  /// The best bound of at most so many rounds; the first has no prices.
  ///
  /// `hope` is how far above the best bound the next step aims, in parts.
  mutating func bound(rounds: Int) -> Int {
    var (best, hope, vain) = (0, 10 * Self.parts, 0)
    for round in 0..<rounds {
      let value = value()
      if round == 0 { hope = max(hope, value / 8) }
      if value > best {
        (best, hope, vain) = (value, hope + hope / 4, 0)
      } else {
        vain += 1
      }
      if vain >= Self.patience { (hope, vain) = (hope / 2, 0) }
      if hope < Self.parts / 4 || !step(best + hope - value) { break }
    }
    return (best + Self.parts - 1) / Self.parts
  }

  /// The bound at the present prices, in parts; notes what is used.
  private mutating func value() -> Int {
    var sum = 0
    for cell in use.indices {
      use[cell] = 0
      sum -= prices[cell] * quarters[cell]
    }
    for piece in 0..<choices.pieceCount {
      let (cost, choice) = cheapest(piece)
      sum += cost
      for number in Int(choices.firstTaken[choice])..<Int(choices.firstTaken[choice + 1]) {
        use[Int(choices.taken[number].cell)] += Int(choices.taken[number].quarters)
      }
    }
    return sum
  }

  private func cheapest(_ piece: Int) -> (cost: Int, choice: Int) {
    var (least, chosen) = (Int.max, 0)
    for choice in Int(choices.firstChoices[piece])..<Int(choices.firstChoices[piece + 1]) {
      var cost = choices.costs[choice] * Self.parts
      // Later places cost no less even without prices.
      if cost >= least { break }
      for number in Int(choices.firstTaken[choice])..<Int(choices.firstTaken[choice + 1]) {
        let taken = choices.taken[number]
        cost += prices[Int(taken.cell)] * Int(taken.quarters)
      }
      if cost < least { (least, chosen) = (cost, choice) }
    }
    return (least, chosen)
  }

  /// Moves the prices so far that the bound would rise by `rise` if nothing else changed.
  private mutating func step(_ rise: Int) -> Bool {
    var norm = 0
    for cell in use.indices {
      let over = use[cell] - quarters[cell]
      if over > 0 || prices[cell] > 0 { norm += over * over }
    }
    guard norm > 0 else { return false }
    for cell in use.indices {
      let over = use[cell] - quarters[cell]
      if over > 0 || prices[cell] > 0 {
        prices[cell] = max(0, prices[cell] + over * rise / norm)
      }
    }
    return true
  }
}
