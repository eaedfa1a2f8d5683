import Canvas
import PlanModel
import Planning

// The forms that add countries and missions, change a mission, and merge a topic.
extension Form {
  static func addingCountry(in state: WorkbenchState) -> Form? {
    Form(
      title: "New country",
      explanation: "Enter adds the country; n in the countries lets it join a meeting.",
      purpose: .addCountry,
      base: state.outlook.statusDate,
      fields: [
        FormField(.code, "Code", .text(""), hint: "two letters", rule: .required("Type its code.")),
        FormField(.name, "Name", .text(""), hint: "in English", rule: .required("Type its name.")),
        FormField(.protocolName, "Protocol name", .text(""), hint: "empty: the name"),
        FormField(.nativeName, "Native name", .text("")),
        FormField(.zone, "Time zone", .text(""), hint: "such as Asia/Tbilisi"),
        FormField(.calendar, "Holidays", .text(""), hint: "empty: by its code"),
      ]
    )
  }

  static func addingMission(in state: WorkbenchState) -> Form? {
    Form(
      title: "New mission",
      explanation: "Enter adds the mission.",
      purpose: .addMission,
      base: state.outlook.statusDate,
      fields: [
        FormField(.code, "Code", .text("IOM-"), rule: .required("A mission needs a code.")),
        FormField(.name, "Name", .text(""), rule: .required("A mission needs a name.")),
        FormField(
          .kind,
          "Kind",
          .choice(Choice.words(MissionKind.allCases), taken: MissionKind.countryMission.rawValue)
        ),
        FormField(
          .country,
          "Country",
          .choice([.none("None")] + Choice.countries(of: nil, in: state.plan), taken: "")
        ),
        FormField(.city, "City", .text("")),
        FormField(.zone, "Time zone", .text(""), hint: "empty: that of the country"),
        FormField(.calendar, "Holidays", .text(""), hint: "empty: those of the country"),
        FormField(
          .perWeek,
          "Days a week",
          .text("5"),
          hint: "person-days that it can give",
          rule: .personDays
        ),
      ]
    )
  }

  static func editing(mission id: Mission.ID, in state: WorkbenchState) -> Form? {
    guard let mission = state.plan.missions[id] else { return nil }
    return Form(
      title: "Edit: \(mission.code)",
      explanation: "Enter changes the mission; u takes it back.",
      purpose: .editMission(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(.name, "Name", .text(mission.name), rule: .required("It needs a name.")),
        FormField(.city, "City", .text(mission.city)),
        FormField(.zone, "Time zone", .text(mission.zone), rule: .required("It needs a zone.")),
        FormField(
          .calendar,
          "Holidays",
          .text(mission.calendar),
          rule: .required("It needs a holiday calendar, such as GE.")
        ),
        FormField(
          .skills,
          "Skills",
          .text(mission.skills.joined(separator: ", ")),
          hint: "with commas between"
        ),
        FormField(.note, "Note", .text(mission.note)),
      ]
    )
  }

  static func merging(topic id: Topic.ID, in state: WorkbenchState) -> Form? {
    guard let topic = state.plan.topics[id] else { return nil }
    let others = state.plan.topics.filter { $0.id != id && $0.status.isPlanned }
      .sorted { $0.code < $1.code }
      .map { Choice(value: $0.id.description, label: "\($0.code) \($0.title)") }
    return Form(
      title: "Merge \(topic.code)",
      explanation: "Enter merges “\(topic.title)” into the chosen topic, which keeps all inputs.",
      purpose: .mergeTopic(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .topic,
          "Merged into",
          .choice(others, taken: ""),
          rule: .required("There is no other topic to merge it into.")
        )
      ]
    )
  }
}
