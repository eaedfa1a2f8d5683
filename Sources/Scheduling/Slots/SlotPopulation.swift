/// Members of one sense of time: the keys by which a pass in that sense orders the activities.
///
/// The keys are starts in that sense, so that a member is a schedule as well.
struct SlotPopulation {
  let members: Int
  private let activities: Int
  private let slots: Int
  private let allKeys: Cells<Int32>
  private let allUse: Cells<Int32>
  let makespans: Cells<Int32>
  /// Breaks ties between equal makespans; less is better.
  let ties: Cells<Int64>
  /// The decode gene: whether a member was made in parallel.
  let isParallel: Cells<Bool>

  /// Room for members with makespans of up to `longest`.
  init(members: Int, activities: Int, longest: Int, in store: CellStore) {
    self.members = members
    self.activities = activities
    slots = longest + 2
    allKeys = store.cells(members * activities, of: 0)
    allUse = store.cells(members * slots, of: 0)
    makespans = store.cells(members, of: 0)
    ties = store.cells(members, of: 0)
    isParallel = store.cells(members, of: false)
  }

  @inline(__always)
  func keys(_ member: Int) -> Cells<Int32> { allKeys.row(member, width: activities) }

  /// The use of all resources before each slot, and after the last one.
  @inline(__always)
  func use(_ member: Int) -> Cells<Int32> { allUse.row(member, width: slots) }

  /// Whether a member is better than another one.
  func isBetter(_ one: Int, than other: Int) -> Bool {
    (makespans[one], ties[one]) < (makespans[other], ties[other])
  }

  /// The first of the best members.
  var best: Int {
    (1..<members).reduce(0) { isBetter($1, than: $0) ? $1 : $0 }
  }
}
