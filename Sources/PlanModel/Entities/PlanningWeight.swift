/// What the planner weighs when it ranks days, levels work, mends a plan or asks for a concession.
///
/// Costs have no unit: only their proportions matter.
package enum WeightName: String, Word {
  /// Ranking days: each participant on a holiday, or on a day between a holiday and a weekend.
  case guestHoliday, guestBridgeDay
  /// A Monday or Friday; the middle of the week costs nothing.
  case edgeOfWeek
  /// Each quarter of an hour that the common office hours fall short of the sitting.
  case shortHours
  /// Each hour by which the burden of awkward hours differs between the countries of a series.
  case unfairHours
  /// Each working day between a day and the one that is announced, or else planned with.
  case otherThanAnnounced

  /// Giving up a constraint: a day of a window or horizon, a working day of a gap, a day of a
  /// blackout, one country of the quorum, a required country, a working day of lead time.
  case giveUpWindow, giveUpGap, giveUpBlackout, giveUpQuorum, giveUpRequired, giveUpLeadTime
  /// Meeting on a day on which a host does not work; never proposed without being named.
  case giveUpHost

  /// A day of lateness: of a gate or an announced item, of a critical task, of any other.
  case lateGate, lateCritical, lateOther

  /// Mending a plan: moving an announced item, a critical task, any other.
  case moveAnnounced, moveCritical, moveOther
}

extension WeightName {
  /// What holds until somebody says otherwise.
  package var standard: Int {
    switch self {
    case .guestHoliday: 20
    case .guestBridgeDay: 6
    case .edgeOfWeek: 3
    case .shortHours: 2
    case .unfairHours: 1
    case .otherThanAnnounced: 4
    case .giveUpWindow: 4
    case .giveUpGap: 3
    case .giveUpBlackout: 8
    case .giveUpQuorum: 12
    case .giveUpRequired: 40
    case .giveUpLeadTime: 2
    case .giveUpHost: 100
    case .lateGate: 4
    case .lateCritical: 2
    case .lateOther: 1
    case .moveAnnounced: 8
    case .moveCritical: 2
    case .moveOther: 1
    }
  }
}

/// A weight that somebody set for this plan.
package struct PlanningWeight: Record {
  package let id: Identifier<PlanningWeight>
  package var name: WeightName = .guestHoliday
  package var value: Int = 0

  package init(id: ID) { self.id = id }
}

extension PlanningWeight {
  package static var kind: RecordKind { .planningWeight }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.weights }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("name", &name)
    visitor.value("value", &value)
  }
}

extension Plan {
  /// What the plan says of a weight, or else its standard.
  package func weight(_ name: WeightName) -> Int {
    weights.first { $0.name == name }?.value ?? name.standard
  }
}
