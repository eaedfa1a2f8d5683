import PlanModel

/// Where somebody was, to come back to it.
package struct Spot: Hashable, Sendable {
  var view: View
  var focus: ListID
  var meeting: Meeting.ID?
  var selected: RowID?
  var filter: String
  var scope: RowID?
  var isEverywhere: Bool
}

/// The places that were left by a far jump, and those that were left by going back.
package struct Trail: Hashable, Sendable {
  static let most = 50
  var past: [Spot] = []
  var future: [Spot] = []

  mutating func leave(_ spot: Spot) {
    future = []
    if past.last != spot { past.append(spot) }
    if past.count > Self.most { past.removeFirst() }
  }
}
