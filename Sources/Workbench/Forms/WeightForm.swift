import Canvas
import PlanModel
import Planning

// The form that sets what the planner weighs.
extension Form {
  static func weights(in state: WorkbenchState) -> Form? {
    let choices = WeightName.allCases.map { name in
      let (value, standard) = (state.plan.weight(name), name.standard)
      return Choice(
        value: name.rawValue,
        label: Wording.of(name),
        remark: value == standard ? "\(value)" : "\(value), standard \(standard)"
      )
    }
    return Form(
      title: "Weights",
      explanation: "Enter sets the weight; only the proportions of weights matter.",
      purpose: .weights,
      base: state.outlook.statusDate,
      fields: [
        FormField(.kind, "Weight", .choice(choices, taken: ""), hint: "type to narrow"),
        FormField(
          .priority,
          "Value",
          .text(""),
          hint: "empty: the standard",
          rule: .number(0...1_000_000)
        ),
      ]
    )
  }

  /// The request of the form about weights.
  var weightRequest: ChangeRequest? {
    word(.kind, as: WeightName.self).map { .setWeight($0, number(.priority)) }
  }
}
