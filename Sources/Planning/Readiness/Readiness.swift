import PlanModel

/// The colour of a figure: the worst of its causes, never an average.
package enum Colour: String, Word, Comparable {
  case red, amber, grey, green

  private var rank: Int {
    switch self {
    case .red: 0
    case .amber: 1
    case .grey: 2
    case .green: 3
    }
  }

  /// The worse one comes first.
  package static func < (a: Colour, b: Colour) -> Bool { a.rank < b.rank }
}

/// How ready a meeting is (model, section 7): work done by weight, capped by its colour.
package struct Readiness: Hashable, Sendable {
  /// Weights, doubled so that the half of `max(effort, 0.5)` stays whole: exact to compare.
  package var done = 0
  package var planned = 0
  package var total = 0
  package var colour = Colour.grey
  /// The highest figure that may be shown: 49 red, 79 amber, 99 until held, then 100.
  package var cap = 99
  /// In order of weight: the first is the weakest point.
  package var causes: [Cause] = []

  package init() {}

  /// Work done in per cent, rounded down; 0 when there is nothing to do.
  package var raw: Int { total == 0 ? 0 : 100 * done / total }
  /// Work that the plan wanted done by now, in per cent, rounded down.
  package var plan: Int { total == 0 ? 0 : 100 * planned / total }
  /// The single figure.
  package var figure: Int { min(raw, cap) }
}

/// One reason for a colour, with the codes of what it is about.
package struct Cause: Hashable, Sendable {
  package var colour: Colour
  package var kind: CauseKind
  /// Codes of tasks, countries, missions, topics or gates.
  package var codes: [String]

  package init(_ colour: Colour, _ kind: CauseKind, codes: [String]) {
    self.colour = colour
    self.kind = kind
    self.codes = codes
  }
}

extension [Cause] {
  /// The worst of the causes; what has none is well.
  var colour: Colour { lazy.map(\.colour).min() ?? .green }
}

/// The kinds of reason, the worst first; the words for them are made where they are shown.
package enum CauseKind: String, Word {
  // Red.
  case criticalTaskLate, gateMissed, noFeasibleSchedule, quorumLost, hostNotConfirmed
  case openingOnHostHoliday, criticalTaskUnassigned
  // Amber.
  case taskOverdue, criticalFloatSmall, chaseDayPassed, staleCriticalTask, missionOverCapacity
  case countryBehind, assignmentContested, assignmentSilent, dayStillOpen, behindPlan
  // Countries, topics and missions.
  case criticalStepLate, stepLate, leadMissing, paperLate, topicNeedMissing, topicInputsFew
  case missionTasksLate
  // Grey.
  case nothingDueYet, noData
}
