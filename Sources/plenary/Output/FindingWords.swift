import PlanModel
import PlanStore
import Planning
import Workbench

/// The one place that makes sentences of what `plenary check` finds.
enum FindingWords {
  static func of(_ finding: Finding, in plan: Plan?) -> String {
    switch finding {
    case .header(let failure), .tables(let failure):
      "the plan cannot be read: \(StoreSentence.of(failure, path: "the file"))"
    case .integrity(let words): "the database is damaged: \(words)"
    case .reference(let table): "a row of \(table) refers to a row that is not there"
    case .chain(let revision):
      "the history is not as it was written, from revision \(revision) on; "
        + "go back to a copy made before, or trust the tables and start a new file"
    case .head(let revision):
      "the plan's row does not name the last line of the history (revision \(revision))"
    case .replay(let revision):
      "the change of revision \(revision) does not fit what those before it made"
    case .record(let key):
      "\(plan?.name(of: key) ?? key.kind.rawValue) is not as the history leaves it"
    }
  }

  static func of(_ finding: PlanFinding) -> String {
    let codes = finding.codes.joined(separator: ", ")
    switch finding.breach {
    case .day(let refused): return "\(codes): \(Sentence.of(refused, in: Plan()))"
    case .danglingReference(let reference):
      return "a \(spaced(reference.from.kind.rawValue)) names a "
        + "\(spaced(reference.to.kind.rawValue)) that is not there"
    case .codeTwice(let kind):
      return "two records of kind \(spaced(kind.rawValue)) are called \(codes)"
    case .overload(let week):
      return "\(codes): more work is due in \(week) than the mission can give"
    default: return "\(codes): \(words(finding.breach))"
    }
  }

  private static func words(_ breach: PlanBreach) -> String {
    switch breach {
    case .orderUncertain: "the windows leave the order of the meetings open"
    case .goWithoutTechnicalMeeting: "go, though the technical meeting was neither held nor waived"
    case .goWithoutQuorum: "go, though the quorum is not reached"
    case .heldWithoutDay: "held, but without a day"
    case .heldAfterStatusDate: "held on a day after the status date"
    case .cancelledWithOpenTasks: "cancelled, but tasks are open"
    case .timeWithoutZone: "an hour without a time zone"
    case .timesReversed: "it ends before it starts"
    case .gateWithoutDecision: "a gate is passed without a decision"
    case .gateWithOpenTasks: "a gate is passed though critical tasks of it are open"
    case .documentsLate: "documents leave later than planned; the chair must consent in writing"
    case .preparationTooLate: "the preparation ends after the meeting has begun"
    case .followUpTooEarly: "the follow-up begins before the meeting has ended"
    case .startedBeforePredecessors: "begun before what it waits for was done"
    case .cycle: "these tasks wait for each other in a ring"
    case .gapsTooSmall(let days):
      "their greatest gaps leave \(Wording.count(days, "working day")) too few for the work between"
    case .unassigned: "no mission answers for it"
    case .supportsItself: "the accountable mission also stands among the supporting ones"
    case .supportTwice: "a supporting mission is named twice"
    case .effortOutOfRange: "its effort is not above nothing"
    case .remainingOutOfRange: "what remains is below nothing or above three times the effort"
    case .remainsAfterDelivery: "delivered, but work remains"
    case .nothingRemains: "open, but no work remains"
    case .doneWithoutEvidence: "done without evidence"
    case .doneAfterStatusDate: "done on a day after the status date"
    case .dueAfterProject: "due after the end of the project"
    case .topicIncomplete: "agreed, but without a lead country, a lead expert or enough inputs"
    case .mergedWithInputs: "merged, but inputs still hang on it"
    case .mergedWithoutSurvivor: "merged into nothing"
    case .withdrawnWithTasks: "withdrawn, but its tasks are open"
    case .withdrawnLeads: "withdrawn, but it still leads a topic"
    case .personWithoutSource: "a person without a source"
    case .protocolNameMissing: "no protocol name, so no place in the protocol order"
    case .day, .danglingReference, .codeTwice, .overload: ""
    }
  }

  private static func spaced(_ word: String) -> String {
    word.split(separator: "_").joined(separator: " ")
  }
}
