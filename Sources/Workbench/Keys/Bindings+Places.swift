import Canvas
import PlanModel

extension Bindings {
  static let meetings: [Binding] = [
    Binding(
      .move,
      "Move the meeting",
      "Gives the meeting another day and shows first what follows from it.",
      keys: [.character("m")],
      hint: "move",
      edits: true,
      twin: "plenary move FILE MEETING DAY",
      off: { $0.meetingOff { $0.isHeld } }
    ),
    Binding(
      .confirmDay,
      "Confirm the day",
      "Promises the day of the meeting; its window ends.",
      keys: [.character("c")],
      in: .lists([.timeline]),
      hint: "confirm",
      edits: true,
      twin: "plenary move FILE MEETING DAY --confirm",
      off: { $0.meetingOff { $0.isHeld } }
    ),
    Binding(
      .meetingState,
      "State of the meeting",
      "Takes the meeting a step further, postpones or cancels it.",
      keys: [.character(" ")],
      in: .lists([.timeline]),
      hint: "state",
      edits: true,
      twin: "plenary meeting state FILE MEETING STATE",
      off: { $0.meetingOff { _ in false } }
    ),
    Binding(
      .passGate,
      "Pass a gate",
      "Records the decision by which a gate of the meeting is passed.",
      keys: [.character("p")],
      in: .lists([.timeline, .checklist, .decisions, .gantt]),
      hint: "pass",
      edits: true,
      twin: "plenary meeting gate FILE MEETING GATE --decision TEXT --by WHO",
      off: { $0.gateOff() }
    ),
    Binding(
      .takeDecision,
      "Take a decision",
      "Records what was decided and by whom.",
      keys: [.character(" ")],
      in: .lists([.decisions]),
      hint: "decide",
      edits: true,
      twin: "plenary decision take FILE NUMBER OUTCOME --by WHO",
      off: { $0.decisionOff() }
    ),
  ]

  static let countriesAndTopics: [Binding] = [
    Binding(
      .participationState,
      "State of the country",
      "Records how far the coming of the country has got, or withdraws it.",
      keys: [.character(" ")],
      in: .lists([.countries]),
      hint: "state",
      edits: true,
      twin: "plenary country state FILE COUNTRY MEETING STATE",
      off: { $0.selectedParticipation == nil ? "Select a country first." : nil }
    ),
    Binding(
      .requireCountry,
      "Required country",
      "Says that the meeting cannot be held without the country, or that it can.",
      keys: [.character("r")],
      in: .lists([.countries]),
      hint: "require",
      edits: true,
      twin: "plenary country require FILE MEETING COUNTRY --not",
      off: { $0.selectedParticipation == nil ? "Select a country first." : nil }
    ),
    Binding(
      .topicState,
      "State of the topic",
      "Takes the topic further, merges, defers or drops it.",
      keys: [.character(" ")],
      in: .lists([.topics]),
      hint: "state",
      edits: true,
      twin: "plenary topic state FILE TOPIC STATE",
      off: { $0.selectedTopic == nil ? "Select a topic first." : nil }
    ),
    Binding(
      .mergeTopic,
      "Merge the topic",
      "Merges the topic into another one, which keeps all inputs.",
      keys: [.character("M")],
      in: .lists([.topics]),
      hint: "merge",
      edits: true,
      twin: "plenary topic merge FILE TOPIC INTO",
      off: { $0.selectedTopic == nil ? "Select a topic first." : nil }
    ),
    Binding(
      .addInput,
      "Add an input",
      "Records what a country said of the topic.",
      keys: [.character("i")],
      in: .lists([.topics]),
      hint: "input",
      edits: true,
      twin: "plenary topic input FILE TOPIC TEXT --country COUNTRY",
      off: { $0.selectedTopic == nil ? "Select a topic first." : nil }
    ),
    Binding(
      .capacity,
      "Capacity of the mission",
      "Sets the person-days that a mission can give a week.",
      keys: [.character("c")],
      in: .lists([.missions]),
      hint: "capacity",
      edits: true,
      twin: "plenary mission capacity FILE MISSION DAYS",
      off: { $0.missionOff() }
    ),
    Binding(
      .advice,
      "Advice on an overload",
      "Shows the ways out of too much work, each with what comes of it; Enter does one.",
      keys: [.character("v")],
      in: .lists([.timeline, .missions]),
      hint: "advice",
      twin: "plenary mission advice FILE MISSION --week WEEK --apply NUMBER",
      off: { $0.missionOff() }
    ),
    Binding(
      .absence,
      "Add an absence",
      "Notes when people of a mission are away.",
      in: .lists([.timeline, .missions]),
      edits: true,
      twin: "plenary mission absence FILE MISSION FROM..TO --lost DAYS",
      off: { $0.missionOff() }
    ),
  ]
}
