import Canvas
import PlanModel
import Planning

// The forms that add a topic, or what a country said of one.
extension Form {
  static func addingTopic(in state: WorkbenchState) -> Form? {
    let plan = state.plan
    let numbers = plan.topics.compactMap { Int($0.code.dropFirst()) }
    let conference = plan.meetings.first { $0.type == .conference && !$0.status.isHeld }
    return Form(
      title: "New topic",
      explanation: "Enter adds the topic as proposed.",
      purpose: .addTopic,
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .code,
          "Code",
          .text("T\((numbers.max() ?? 0) + 1)"),
          rule: .required("A topic needs a short code.")
        ),
        FormField(.title, "Title", .text(""), rule: .required("A topic needs a title.")),
        FormField(
          .country,
          "Proposed by",
          .choice([.none("Nobody named")] + Choice.countries(of: nil, in: plan), taken: "")
        ),
        FormField(
          .meeting,
          "Planned for",
          .choice(
            [.none("No meeting")] + Choice.meetings(of: plan),
            taken: conference?.id.description ?? ""
          )
        ),
      ]
    )
  }

  static func addingInput(to id: Topic.ID, in state: WorkbenchState) -> Form? {
    guard let topic = state.plan.topics[id] else { return nil }
    return Form(
      title: "Input on \(topic.code)",
      explanation: "Enter records what a country said of “\(topic.title)”.",
      purpose: .addInput(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .country,
          "Country",
          .choice(
            [.none("All together")] + Choice.countries(of: state.meeting, in: state.plan),
            taken: ""
          )
        ),
        FormField(.text, "Said", .text(""), rule: .required("Write what was said.")),
        FormField(
          .meeting,
          "Said at",
          .choice([.none("No meeting")] + Choice.meetings(of: state.plan), taken: "")
        ),
        FormField(
          .stance,
          "Stance",
          .choice(Choice.words(InputStance.allCases), taken: InputStance.supports.rawValue)
        ),
        FormField(
          .priority,
          "Priority",
          .text(""),
          hint: "1 the highest, 3 the lowest",
          rule: .number(1...3)
        ),
        FormField(.practice, "Practice offered", .text("")),
      ]
    )
  }
}
