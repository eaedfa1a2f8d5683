import Canvas
import PlanModel
import Planning

// The forms about countries and topics.
extension Form {
  static func state(of id: Participation.ID, in state: WorkbenchState) -> Form? {
    guard let coming = state.plan.participations[id] else { return nil }
    let name = state.plan.countries[coming.country]?.englishName ?? ""
    let status = Wording.of(coming.status)
    return Form(
      title: "State of \(name)",
      explanation: "\(name) is \(status). Enter records the next step.",
      purpose: .participation(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .status,
          "Becomes",
          .choice(Choice.words(coming.status.next), taken: ""),
          rule: .required("From \(status) there is no next step.")
        ),
        FormField(
          .reason,
          "Reason",
          .text(""),
          hint: coming.status.next.contains(.withdrawn) ? "needed to withdraw" : "for the history"
        ),
      ]
    )
  }

  static func editing(participation id: Participation.ID, in state: WorkbenchState) -> Form? {
    guard let coming = state.plan.participations[id] else { return nil }
    let name = state.plan.countries[coming.country]?.englishName ?? ""
    return Form(
      title: "Edit: \(name)",
      explanation: "Enter changes how \(name) takes part.",
      purpose: .editParticipation(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .role,
          "Part",
          .choice(Choice.words(ParticipationRole.allCases), taken: coming.role.rawValue)
        ),
        FormField(
          .mode,
          "In the room",
          .choice(Choice.words(AttendanceMode.allCases), taken: coming.mode.rawValue)
        ),
        FormField(
          .stance,
          "Stance",
          .choice(Choice.words(Stance.allCases), taken: coming.stance.rawValue)
        ),
        FormField(
          .required,
          "Required",
          .toggle(coming.isRequired),
          hint: "no meeting without it"
        ),
      ]
    )
  }

  static func state(of id: Topic.ID, in state: WorkbenchState) -> Form? {
    guard let topic = state.plan.topics[id] else { return nil }
    let others = state.plan.topics.filter { $0.id != id && $0.status.isPlanned }
      .sorted { $0.code < $1.code }
      .map { Choice(value: $0.id.description, label: "\($0.code) \($0.title)") }
    let status = Wording.of(topic.status)
    return Form(
      title: "State of \(topic.code)",
      explanation: "\(topic.code) is \(status). Enter records the next step.",
      purpose: .topicState(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .status,
          "Becomes",
          .choice(Choice.words(topic.status.next), taken: ""),
          rule: .required("From \(status) there is no next step.")
        ),
        FormField(.topic, "Merged into", .choice([.none("Only when merged")] + others, taken: "")),
        FormField(.reason, "Reason", .text(""), hint: "needed to defer or drop"),
      ]
    )
  }

  static func editing(topic id: Topic.ID, in state: WorkbenchState) -> Form? {
    guard let topic = state.plan.topics[id] else { return nil }
    let plan = state.plan
    return Form(
      title: "Edit: \(topic.code)",
      explanation: "Enter changes the topic; u takes it back.",
      purpose: .editTopic(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(.title, "Title", .text(topic.title), rule: .required("A topic needs a title.")),
        FormField(
          .leadCountry,
          "Lead country",
          .choice(
            [.none("None yet")] + Choice.countries(of: topic.meeting, in: plan),
            taken: topic.leadCountry?.description ?? ""
          )
        ),
        FormField(
          .leadMission,
          "Lead mission",
          .choice(
            [.none("None yet")] + Choice.missions(of: plan),
            taken: topic.leadMission?.description ?? ""
          )
        ),
        FormField(
          .meeting,
          "Planned for",
          .choice(
            [.none("No meeting")] + Choice.meetings(of: plan),
            taken: topic.meeting?.description ?? ""
          )
        ),
        FormField(.note, "Note", .text(topic.note)),
      ]
    )
  }
}
