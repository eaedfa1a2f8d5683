import CivilTime
import PlanModel
import Planning
import Workbench

/// A chain of reasons as `--json` shows it.
enum ChainJSON {
  static func of(_ chain: DayChain, in outlook: Outlook) -> JSON {
    .object([
      ("date", .text(chain.date.rawValue)), ("day", .day(chain.day)),
      (
        "steps",
        .array(
          chain.steps.map { step in
            .object([
              ("day", .day(step.day)), ("rule", .text(Self.name(step.rule))),
              ("words", .text(Sentence.of(step.rule, in: outlook))),
            ])
          }
        )
      ),
    ])
  }

  private static func name(_ rule: DayRule) -> String {
    switch rule {
    case .opening: "opening"
    case .lastSitting: "lastSitting"
    case .fixed: "fixed"
    case .statusDate: "statusDate"
    case .finished: "finished"
    case .goesOn: "goesOn"
    case .heldTogether: "heldTogether"
    case .deadline: "deadline"
    case .planEnd: "planEnd"
    case .offset: "offset"
    case .ownerOff: "ownerOff"
    case .begins: "begins"
    case .pinned: "pinned"
    case .after: "after"
    case .withTwin: "withTwin"
    case .waits: "waits"
    case .takes: "takes"
    case .heldBack: "heldBack"
    case .drawnNear: "drawnNear"
    case .before: "before"
    case .beforeTwin: "beforeTwin"
    case .endsBy: "endsBy"
    case .beginsBy: "beginsBy"
    }
  }
}
