package import PlanModel

extension Wording {
  /// What a weight is about, as one reads it in a list of them.
  package static func of(_ weight: WeightName) -> String {
    switch weight {
    case .guestHoliday: "a guest meets on a holiday"
    case .guestBridgeDay: "a guest meets between a holiday and a weekend"
    case .edgeOfWeek: "a meeting on a Monday or Friday"
    case .shortHours: "a quarter of an hour without common office hours"
    case .unfairHours: "an hour by which countries bear awkward hours unequally"
    case .otherThanAnnounced: "a working day away from the announced day"
    case .giveUpWindow: "giving up: a day outside of the window"
    case .giveUpGap: "giving up: a working day of a gap between meetings"
    case .giveUpBlackout: "giving up: a day on which a country cannot meet"
    case .giveUpQuorum: "giving up: one country of the quorum"
    case .giveUpRequired: "giving up: a required country"
    case .giveUpLeadTime: "giving up: a working day of preparation"
    case .giveUpHost: "giving up: a day on which a host works"
    case .lateGate: "a day of lateness of a gate"
    case .lateCritical: "a day of lateness of a critical task"
    case .lateOther: "a day of lateness of any other task"
    case .moveAnnounced: "mending: another day for what is announced"
    case .moveCritical: "mending: another day for a critical task"
    case .moveOther: "mending: another day for any other task"
    }
  }
}
