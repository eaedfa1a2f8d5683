package import PlanModel
package import Planning

/// The one place where sentences are made: what is the case, with its value; then a way out.
package enum Sentence {
  /// Why the rules said no, and what would be allowed.
  ///
  /// Without the calendars of the plan, the shipped holidays are used to suggest another day.
  package static func of(
    _ refused: ChangeRefused,
    in plan: Plan,
    calendars: PlanCalendars? = nil
  ) -> String {
    switch refused {
    case .unknown(let kind, let key):
      "There is no \(noun(kind)) \(key) in the plan (any more). Maybe look for it in the list first."
    case .emptyText(let field):
      "\(field.capitalizedFirst) must not be empty. Maybe type a word or two."
    case .codeTaken(let code): "The code \(code) is taken. Maybe choose another."
    case .valueOutOfRange(let field, let value, let allowed):
      "\(Wording.spaced(field).capitalizedFirst) cannot be \(value). Maybe \(allowed)."
    case .nothingToChange: "Nothing would be different. Maybe change a value first, or press Esc."
    case .taskTransition, .evidenceMissing, .reasonMissing, .openPredecessors, .clearancesPending,
      .chaseDayPassed, .secondAccountable, .supportsItself, .supportTwice, .cycle, .gapsTooSmall,
      .dependencyExists, .assignmentTransition:
      ofTask(refused, in: plan)
    case .meetingTransition, .meetingFrozen, .meetingClosed, .gateNotReady, .gatePassed,
      .quorumMissing, .technicalMeetingOpen, .dayMissing:
      ofMeeting(refused)
    case .notAWorkingDay, .blackout, .outsideWindow, .outsideHorizon, .outOfOrder, .gapTooSmall,
      .gapTooLarge, .inThePast:
      ofDay(refused, in: plan, calendars)
    case .several(let refused, let count): several(refused, of: count)
    case .cannotRepair(let steps): ofRepair(steps)
    case .participationTransition, .alreadyTakesPart, .hostCannotLeave, .decisionMissing,
      .topicTransition, .topicMergedIntoItself, .leadIsNoParticipant:
      ofPlace(refused, in: plan)
    }
  }

  static func noun(_ kind: RecordKind) -> String {
    switch kind {
    case .prepTask: "task"
    case .globalProcess: "global process"
    default: kind.rawValue.replacingUnderscores
    }
  }

  /// The English name of a country; a code that the plan does not know stands for itself.
  static func name(_ iso2: String, in plan: Plan) -> String {
    plan.country(iso2)?.englishName ?? iso2
  }
}

extension String {
  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }

  /// For words of our own: other scripts are never upper-cased.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
