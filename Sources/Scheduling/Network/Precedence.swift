/// The rule that one activity has to let another one finish first.
package struct Precedence: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The successor starts after the day on which the predecessor finishes, wait included.
    case finishToStart
    /// The successor finishes no earlier than the predecessor. This is how a twin that is satisfied
    /// by another activity is tied to it: the twin is a milestone, since it costs nothing itself.
    case finishToFinish
  }

  package var predecessor: Int
  package var successor: Int
  /// Working days of the successor's calendar that lie between; zero means the next working day
  /// for a start and the same day for a finish.
  package var lag: Int
  /// The working days of the successor's calendar after the finish of the predecessor within which
  /// the successor has to start: with zero on the first of them, or on the same day when it is a
  /// milestone; `nil` for no limit.
  package var maxLag: Int?
  package var kind: Kind

  package init(
    _ predecessor: Int,
    before successor: Int,
    lag: Int = 0,
    maxLag: Int? = nil,
    kind: Kind = .finishToStart
  ) {
    precondition(lag >= 0, "a lag of \(lag) days would let the successor overtake")
    precondition((maxLag ?? 0) >= 0, "nothing starts before it may")
    self.predecessor = predecessor
    self.successor = successor
    self.lag = lag
    self.maxLag = maxLag
    self.kind = kind
  }
}
