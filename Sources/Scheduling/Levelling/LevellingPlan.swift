/// A schedule that is kept aside.
struct LevellingPlan {
  private(set) var objective = LevellingObjective()
  private(set) var places: ContiguousArray<Int32>
  private(set) var finishes: ContiguousArray<Int32>

  init(_ pass: LevellingPass) {
    places = pass.places
    finishes = pass.finishes
  }

  mutating func copy(_ pass: LevellingPass, _ objective: LevellingObjective) {
    self.objective = objective
    for position in places.indices {
      places[position] = pass.places[position]
      finishes[position] = pass.finishes[position]
    }
  }

  /// Makes it the last schedule of a pass again, but for what its weeks have left.
  func restore(_ pass: inout LevellingPass) {
    for position in places.indices {
      pass.places[position] = places[position]
      pass.finishes[position] = finishes[position]
    }
  }

  /// Makes it the last schedule of a pass again, and takes its weeks.
  func adopt(_ pass: inout LevellingPass) {
    restore(&pass)
    pass.begin()
    for position in places.indices where pass.isMovable(position) {
      pass.take(position, at: Int(places[position]))
    }
  }
}
