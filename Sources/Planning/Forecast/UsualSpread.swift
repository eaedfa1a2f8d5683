package import PlanModel

/// How far work of a kind usually strays from what was planned, in hundredths of the plan.
///
/// Nobody has measured these: they are judgements of the trade, written down with their reason so
/// that they can be argued with. Whoever knows better says so at the task.
package struct UsualSpread: Hashable, Sendable {
  package var low: Int
  package var high: Int
  package var reason: SpreadReason
}

/// Why work or a wait strays as it does.
package enum SpreadReason: String, CaseIterable, Sendable {
  /// Work of one's own hands, with little that comes from outside.
  case ownWork
  /// A text goes round more often than planned.
  case rounds
  /// Somebody has to be found, asked and asked again.
  case asking
  /// Suppliers, rooms and devices: something is always missing.
  case suppliers
  /// A government agrees among its ministries first.
  case government
  /// A period that rules fix: it never ends sooner, and sometimes has to begin again.
  case fixedPeriod
  /// Offices that sign: finance, law, donors.
  case signatures
  /// Somebody said it at the task.
  case byHand
}

extension UsualSpread {
  /// Of the work of a task.
  package static func ofWork(_ category: TaskCategory) -> UsualSpread {
    switch category {
    case .documents, .agenda, .substance:
      UsualSpread(low: 75, high: 200, reason: .rounds)
    case .participation, .protocol, .governance, .inclusion:
      UsualSpread(low: 75, high: 200, reason: .asking)
    case .venue, .languages, .technology, .security, .travel, .procurement:
      UsualSpread(low: 80, high: 175, reason: .suppliers)
    case .communications, .conduct, .donor, .finance, .followup, .sustainability:
      UsualSpread(low: 80, high: 150, reason: .ownWork)
    }
  }

  /// Of the wait after the work.
  package static func ofWait(_ category: TaskCategory, isGovernment: Bool) -> UsualSpread {
    if isGovernment { return UsualSpread(low: 75, high: 250, reason: .government) }
    switch category {
    case .procurement, .followup:
      return UsualSpread(low: 100, high: 160, reason: .fixedPeriod)
    case .donor, .finance, .governance, .security, .travel:
      return UsualSpread(low: 75, high: 200, reason: .signatures)
    case .participation, .protocol, .inclusion, .substance:
      return UsualSpread(low: 75, high: 200, reason: .asking)
    case .documents, .agenda:
      return UsualSpread(low: 75, high: 200, reason: .rounds)
    case .venue, .languages, .technology, .communications, .conduct, .sustainability:
      return UsualSpread(low: 75, high: 175, reason: .suppliers)
    }
  }
}
