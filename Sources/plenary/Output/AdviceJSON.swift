import CivilTime
import PlanModel
import Planning
import Workbench

/// Advice as `--json` shows it.
struct AdviceJSON {
  private let outlook: Outlook

  init(_ outlook: Outlook) { self.outlook = outlook }

  private var plan: Plan { outlook.plan }

  func of(_ advice: Advice) -> JSON {
    .object([
      ("mission", .optional(plan.missions[advice.mission]?.code)),
      (
        "weeks",
        .array(
          advice.weeks.map { week in
            .object([
              ("week", .text(week.week.description)),
              ("load", .decimal(week.dueLoad.description)),
              ("capacity", .decimal(week.capacity.description)),
            ])
          }
        )
      ),
      ("options", .array(advice.options.map(option))),
      ("without", .texts(advice.without.map(\.rawValue))),
      (
        "extraDays",
        .array(
          advice.days.map { day in
            .object([
              ("mission", .optional(plan.missions[day.mission]?.code)),
              ("week", .text(day.week.description)),
              ("excessAvoided", .decimal(day.excess.description)),
              ("latenessAvoided", .integer(day.lateness)),
            ])
          }
        )
      ),
    ])
  }

  private func option(_ option: AdviceOption) -> JSON {
    let effect = option.effect
    func shift(_ shift: AdviceEffect.Shift<Quarters>) -> JSON {
      .object([
        ("before", .decimal(shift.before.description)),
        ("after", .decimal(shift.after.description)),
      ])
    }
    return .object([
      ("kind", .text(option.kind.rawValue)),
      ("steps", .texts(option.steps.map { Sentence.of($0, in: outlook) })),
      ("cures", .bool(effect.isCured)), ("keepsDays", .bool(effect.keepsDays)),
      ("excess", shift(effect.excess)), ("excessOfOthers", shift(effect.excessOfOthers)),
      (
        "lateness",
        .object([
          ("before", .integer(effect.lateness.before)), ("after", .integer(effect.lateness.after)),
        ])
      ),
      ("gates", .array(effect.gates.map(gate))),
      ("newlyLate", .texts(effect.impact.newlyLate.compactMap { plan.tasks[$0]?.code })),
    ])
  }

  private func gate(_ gate: GateFinish) -> JSON {
    .object([
      ("meeting", .optional(plan.meetings[gate.meeting]?.code)),
      ("gate", .text(gate.gate.rawValue)), ("due", .day(gate.due)),
      ("before", .day(gate.before)), ("after", .day(gate.after)),
    ])
  }
}
