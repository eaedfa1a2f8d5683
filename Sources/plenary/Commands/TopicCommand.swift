import PlanModel
import Planning
import Workbench

/// `plenary topic VERB`.
enum TopicCommand {
  static let all: [Subcommand] = [
    Subcommand("topic list", "The topics, with what they have and lack.", options: [.json, .asOf]) {
      invocation in
      let outlook = try PlanDesk(invocation).outlook()
      let topics = outlook.plan.topics.sorted { $0.code < $1.code }
      if invocation.has(.json) {
        Output.json(.array(topics.map { json($0, outlook) }))
        return .fine
      }
      var table = TextTable("CODE", "STATE", "FOR", "AGAINST", "INPUTS", "LEAD", "TITLE")
      for topic in topics {
        let state = outlook.topic(topic.id) ?? TopicOutlook()
        table.add(
          topic.code,
          Wording.of(topic.status),
          String(state.supporters),
          String(state.reservations),
          String(state.inputs),
          topic.leadCountry.flatMap { outlook.plan.countries[$0]?.iso2 } ?? "none",
          topic.title
        )
      }
      table.print()
      return .fine
    },
    Subcommand(
      "topic show",
      "Everything about one topic.",
      arguments: [.required("TOPIC")],
      options: [.asOf]
    ) { invocation in
      let desk = try PlanDesk(invocation)
      let topic = try desk.plan.needTopic(invocation.arguments[0])
      PagePrinter.print(.details(of: .topic(topic.id), in: desk.outlook()))
      return .fine
    },
    Subcommand(
      "topic add",
      "Add a topic.",
      arguments: [.required("CODE"), .required("TITLE")],
      options: [
        .value("by", "COUNTRY", "The country that proposes it."),
        .value("meeting", "CODE", "The conference it is planned for."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .addTopic(
          code: invocation.arguments[0],
          title: invocation.arguments[1],
          proposedBy: try invocation.value("by").map { code throws(CommandFailure) in
            try plan.needCountry(code).id
          },
          meeting: try invocation.value("meeting").map { code throws(CommandFailure) in
            try plan.needMeeting(code).id
          }
        )
      }
    },
    Subcommand(
      "topic state",
      "Take a topic to its next state.",
      arguments: [.required("TOPIC"), .required("STATE")],
      options: [.value("reason", "TEXT", "Why; needed to defer or drop."), .asOf, .author],
      notes: "STATE is one of " + TopicStatus.allCases.map(\.rawValue).joined(separator: ", ") + "."
    ) { invocation in
      try Committing.run(invocation) { plan in
        .topic(
          try plan.needTopic(invocation.arguments[0]).id,
          try Reading.word(invocation.arguments[1], option: "STATE"),
          reason: invocation.value("reason") ?? ""
        )
      }
    },
    Subcommand(
      "topic merge",
      "Merge a topic into another, which keeps all inputs.",
      arguments: [.required("TOPIC"), .required("SURVIVOR")],
      options: [.author]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .mergeTopic(
          try plan.needTopic(invocation.arguments[0]).id,
          into: try plan.needTopic(invocation.arguments[1]).id
        )
      }
    },
    Subcommand(
      "topic edit",
      "Change fields of a topic.",
      arguments: [.required("TOPIC")],
      options: [
        .value("title", "TEXT", "Its title."),
        .value("lead-country", "COUNTRY", "The country that leads; `none` for nobody."),
        .value("lead-mission", "MISSION", "The mission that leads; `none` for nobody."),
        .value("meeting", "CODE", "The conference it is planned for; `none` for none."),
        .value("note", "TEXT", "A note."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        let edits = try edits(invocation, plan)
        guard !edits.isEmpty else {
          throw CommandFailure.usage("`plenary topic edit` needs a field to change.")
        }
        return .editTopic(try plan.needTopic(invocation.arguments[0]).id, edits)
      }
    },
    Subcommand(
      "topic input",
      "Record what a country, or the countries together, said of a topic.",
      arguments: [.required("TOPIC"), .required("TEXT")],
      options: [
        .value("country", "CODE", "The country; else the countries together."),
        .value("meeting", "CODE", "The meeting at which it was said."),
        .value("stance", "STANCE", "proposes, supports (the default), neutral or reservation."),
        .value("priority", "1-3", "1 is the highest."),
        .value("practice", "TEXT", "A practice that the country offers to share."), .asOf, .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        var new = NewTopicInput(
          topic: try plan.needTopic(invocation.arguments[0]).id,
          country: try invocation.value("country").map { code throws(CommandFailure) in
            try plan.needCountry(code).id
          },
          text: invocation.arguments[1]
        )
        if let code = invocation.value("meeting") { new.meeting = try plan.needMeeting(code).id }
        if let word = invocation.value("stance") {
          new.stance = try Reading.word(word, option: "--stance")
        }
        if let text = invocation.value("priority") {
          new.priority = try Reading.number(text, option: "--priority")
        }
        new.practiceOffered = invocation.value("practice") ?? ""
        return .addTopicInput(new)
      }
    },
  ]

  private static func edits(
    _ invocation: Invocation,
    _ plan: Plan
  ) throws(CommandFailure) -> [TopicEdit] {
    var edits: [TopicEdit] = []
    if let text = invocation.value("title") { edits.append(.title(text)) }
    if let code = invocation.value("lead-country") {
      edits.append(.leadCountry(code == "none" ? nil : try plan.needCountry(code).id))
    }
    if let code = invocation.value("lead-mission") {
      edits.append(.leadMission(code == "none" ? nil : try plan.needMission(code).id))
    }
    if let code = invocation.value("meeting") {
      edits.append(.meeting(code == "none" ? nil : try plan.needMeeting(code).id))
    }
    if let text = invocation.value("note") { edits.append(.note(text)) }
    return edits
  }

  private static func json(_ topic: Topic, _ outlook: Outlook) -> JSON {
    let state = outlook.topic(topic.id) ?? TopicOutlook()
    let plan = outlook.plan
    return .object([
      ("code", .text(topic.code)), ("title", .text(topic.title)),
      ("sourceWording", .text(topic.sourceWording)), ("status", .text(topic.status.rawValue)),
      ("proposedBy", .optional(topic.proposedBy.flatMap { plan.countries[$0]?.iso2 })),
      ("meeting", .optional(topic.meeting.flatMap { plan.meetings[$0]?.code })),
      ("mergedInto", .optional(topic.mergedInto.flatMap { plan.topics[$0]?.code })),
      ("leadCountry", .optional(topic.leadCountry.flatMap { plan.countries[$0]?.iso2 })),
      ("leadMission", .optional(topic.leadMission.flatMap { plan.missions[$0]?.code })),
      ("supporters", .integer(state.supporters)), ("reservations", .integer(state.reservations)),
      ("inputs", .integer(state.inputs)), ("has", .texts(state.has.map(\.rawValue))),
      ("missing", .texts(state.missing.map(\.rawValue))),
      ("colour", .text(state.colour.rawValue)),
      ("causes", .array(state.causes.map { MeetingJSON.cause($0, in: outlook) })),
    ])
  }
}
