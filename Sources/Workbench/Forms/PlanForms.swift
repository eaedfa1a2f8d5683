import Canvas
import CivilTime
import PlanModel
import Planning

// The forms about missions and about the plan as a whole.
extension Form {
  static func capacity(of id: Mission.ID, in state: WorkbenchState) -> Form? {
    guard let mission = state.plan.missions[id] else { return nil }
    let now = state.plan.capacities.first { $0.mission == id && $0.to == nil }?.perWeek
    return Form(
      title: "Capacity of \(mission.code)",
      explanation: "Enter sets the person-days that \(mission.name) can give a week.",
      purpose: .capacity(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .perWeek,
          "Days a week",
          .text(now?.description ?? ""),
          hint: "such as 2 or 1.5",
          rule: .personDays
        ),
        FormField(.from, "From", .day(), hint: "empty: always"),
        FormField(.to, "To", .day(), hint: "the last day; empty: for good"),
      ]
    )
  }

  static func absence(of id: Mission.ID, in state: WorkbenchState) -> Form? {
    guard let mission = state.plan.missions[id] else { return nil }
    return Form(
      title: "Absence: \(mission.code)",
      explanation: "Enter notes when people of \(mission.name) are away.",
      purpose: .addAbsence(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(.from, "From", .day(), rule: .required("Type the first day away.")),
        FormField(.to, "To", .day(), hint: "the last day", rule: .required("Type the last day.")),
        FormField(.effort, "Work lost", .text(""), hint: "person-days in all", rule: .personDays),
        FormField(.note, "Note", .text("")),
      ]
    )
  }

  static func goingToDate(in state: WorkbenchState) -> Form? {
    Form(
      title: "Go to a date",
      explanation: "Enter brings the day into sight; left empty, the status date.",
      purpose: .goToDate,
      base: state.outlook.statusDate,
      fields: [FormField(.day, "Day", .day(), hint: "2020-11-24, 24 Nov or +14")]
    )
  }

  static func statusDate(in state: WorkbenchState) -> Form? {
    let fixed = state.plan.setting.statusDate?.description ?? ""
    return Form(
      title: "Status date",
      explanation: "Enter looks at the plan as of this day; left empty, as of today.",
      purpose: .statusDate,
      base: state.outlook.statusDate,
      fields: [FormField(.day, "As of", .day(fixed), hint: "2020-09-09 or +7")]
    )
  }

  static func takingBaseline(in state: WorkbenchState) -> Form? {
    Form(
      title: "Take a baseline",
      explanation: "Enter keeps a copy of all days and owners; it never changes.",
      purpose: .baseline,
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .name,
          "Name",
          .text(state.outlook.statusDate.short),
          rule: .required("A baseline needs a name.")
        )
      ]
    )
  }

  /// The request of a form about a mission or the plan.
  func planRequest(in plan: Plan) -> ChangeRequest? {
    switch purpose {
    case .capacity(let id):
      return quarters(.perWeek).map {
        .setCapacity(id, perWeek: $0, from: day(.from), to: day(.to).map { $0 + 1 })
      }
    case .addAbsence(let id):
      return span(.from, .to).map {
        .addAbsence(id, $0, lost: quarters(.effort) ?? .zero, note: text(.note))
      }
    case .statusDate: return .setStatusDate(day(.day))
    case .baseline: return .takeBaseline(name: text(.name))
    default: return nil
    }
  }
}
