import PlanModel
import Planning

/// `plenary note`: the note of any record that keeps one.
enum NoteCommand {
  static let all = [
    Subcommand(
      "note",
      "Write the note of a task, meeting, topic, mission, country or decision.",
      arguments: [.required("CODE"), .required("TEXT")],
      options: [
        .value("at", "MEETING", "CODE is a country that takes part in this meeting."),
        .flag("decision", "CODE is the number of a decision, as `decision list` counts."),
        .author,
      ],
      notes: "An empty TEXT takes the note away."
    ) { invocation in
      try Committing.run(invocation) { plan in
        try request(invocation.arguments[0], invocation.arguments[1], invocation, plan)
      }
    }
  ]

  private static func request(
    _ code: String,
    _ text: String,
    _ invocation: Invocation,
    _ plan: Plan
  ) throws(CommandFailure) -> ChangeRequest {
    if let meeting = invocation.value("at") {
      return .setNote(.participation(try plan.needParticipation(code, in: meeting).id), text)
    }
    if invocation.has("decision") {
      let decisions = plan.decisionsInOrder
      let number = try Reading.number(code, option: "CODE")
      guard decisions.indices.contains(number - 1) else {
        throw CommandFailure(
          .data,
          "There is no decision \(number). `plenary decision list` numbers them."
        )
      }
      return .setNote(.decision(decisions[number - 1].id), text)
    }
    let upper = code.uppercased()
    if let meeting = plan.meeting(upper) { return .editMeeting(meeting.id, [.note(text)]) }
    if let topic = plan.topic(upper) { return .editTopic(topic.id, [.note(text)]) }
    if plan.task(code) == nil, let mission = plan.mission(upper) {
      return .editMission(mission.id, [.note(text)])
    }
    return .editTask(try plan.needTask(code).id, [.note(text)])
  }
}
