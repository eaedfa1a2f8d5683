import CivilTime
import PlanModel
import Planning
import Workbench

/// `plenary meeting VERB`.
enum MeetingCommand {
  static let all: [Subcommand] = [
    Subcommand("meeting list", "The meetings of the plan, in order.", options: [.json, .asOf]) {
      invocation in
      let outlook = try PlanDesk(invocation).outlook()
      let meetings = outlook.plan.meetingsInOrder
      if invocation.has(.json) {
        Output.json(.array(meetings.map { MeetingJSON.of($0, in: outlook) }))
        return .fine
      }
      var table = TextTable("CODE", "KIND", "STATUS", "DAY", "READY", "COLOUR", "TITLE")
      for meeting in meetings {
        let readiness = outlook.meeting(meeting.id)?.readiness ?? Readiness()
        table.add(
          meeting.code,
          meeting.type.rawValue,
          Wording.of(meeting.status),
          MeetingWords.day(meeting),
          "\(readiness.figure)% (plan \(readiness.plan))",
          Wording.of(readiness.colour),
          meeting.title
        )
      }
      table.print()
      return .fine
    },
    Subcommand(
      "meeting show",
      "Everything about one meeting: gates, decisions, links, what is assumed.",
      arguments: [.required("MEETING")],
      options: [.json, .asOf]
    ) { invocation in
      let desk = try PlanDesk(invocation)
      let meeting = try desk.plan.needMeeting(invocation.arguments[0])
      let outlook = desk.outlook()
      if invocation.has(.json) {
        Output.json(MeetingJSON.of(meeting, in: outlook))
      } else {
        PagePrinter.print(.details(of: .meeting(meeting.id), in: outlook))
      }
      return .fine
    },
    Subcommand(
      "meeting why",
      "Why the readiness of a meeting is what it is.",
      arguments: [.required("MEETING")],
      options: [.asOf]
    ) { invocation in
      let desk = try PlanDesk(invocation)
      let meeting = try desk.plan.needMeeting(invocation.arguments[0])
      PagePrinter.print(.why(of: .meeting(meeting.id), meeting: meeting.id, in: desk.outlook()))
      return .fine
    },
    Subcommand(
      "meeting state",
      "Take a meeting to its next state.",
      arguments: [.required("MEETING"), .required("STATE")],
      options: [.value("reason", "TEXT", "Why; needed to postpone or cancel."), .asOf, .author]
        + Previewing.options,
      notes: "STATE is one of "
        + MeetingStatus.allCases.map(\.rawValue).joined(separator: ", ") + "."
    ) { invocation in
      try Previewing.runQuietly(invocation) { plan in
        .meeting(
          try plan.needMeeting(invocation.arguments[0]).id,
          try Reading.word(invocation.arguments[1], option: "STATE"),
          reason: invocation.value("reason") ?? ""
        )
      }
    },
    Subcommand(
      "meeting postpone",
      "Give up the day of a meeting; who was invited gets a notice.",
      arguments: [.required("MEETING")],
      options: [.value("reason", "TEXT", "Why; needed."), .asOf, .author] + Previewing.options
    ) { invocation in
      try Previewing.run(invocation) { plan in
        .meeting(
          try plan.needMeeting(invocation.arguments[0]).id,
          .postponed,
          reason: invocation.value("reason") ?? ""
        )
      }
    },
    Subcommand(
      "meeting format",
      "Change the format of a meeting; tasks that it does not need are left out.",
      arguments: [.required("MEETING"), .required("FORMAT")],
      options: [.asOf, .author] + Previewing.options,
      notes: "FORMAT is one of "
        + MeetingFormat.allCases.map(\.rawValue).joined(separator: ", ") + "."
    ) { invocation in
      try Previewing.run(invocation) { plan in
        .editMeeting(
          try plan.needMeeting(invocation.arguments[0]).id,
          [.format(try Reading.word(invocation.arguments[1], option: "FORMAT"))]
        )
      }
    },
    Subcommand(
      "meeting gate",
      "Pass a gate by a recorded decision.",
      arguments: [.required("MEETING"), .required("GATE")],
      options: [
        .value("decision", "TEXT", "What was decided."),
        .value("by", "WHO", "Who decided."), .asOf, .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .passGate(
          try plan.needMeeting(invocation.arguments[0]).id,
          try Reading.word(invocation.arguments[1], option: "GATE"),
          decision: try invocation.need("decision"),
          by: try invocation.need("by")
        )
      }
    },
    Subcommand(
      "meeting edit",
      "Change fields of a meeting.",
      arguments: [.required("MEETING")],
      options: fields + [.asOf, .author] + Previewing.options
    ) { invocation in
      try Previewing.runQuietly(invocation) { plan in
        let meeting = try plan.needMeeting(invocation.arguments[0])
        let edits = try edits(invocation, plan)
        guard !edits.isEmpty else {
          throw CommandFailure.usage("`plenary meeting edit` needs a field to change.")
        }
        return .editMeeting(meeting.id, edits)
      }
    },
    Subcommand(
      "meeting add",
      "Add a meeting, with its checklist from a template.",
      arguments: [.required("CODE"), .required("TITLE")],
      options: [
        .value("kind", "KIND", "introductory, technical, conference or other."),
        .value("template", "NAME", "The checklist template of the plan; else none."),
        .value("window", "WHEN", "2020-09, or 2020-09-01..2020-09-30."),
        .value("day", "DAY", "The planning day."),
        .value("days", "N", "How many days it takes."),
        .value("lead", "MISSION", "The mission that leads the work."),
        .value("host", "COUNTRY", "The host country."),
        .value("co-host", "COUNTRY", "The co-host country."),
        .value("with", "COUNTRIES", "Participants, separated by commas."),
        .value("prepares", "MEETING", "The meeting that this one prepares."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .addMeeting(try newMeeting(invocation, plan))
      }
    },
    Subcommand(
      "meeting link",
      "Say that a meeting prepares or follows another, and how far apart they must be.",
      arguments: [.required("EARLIER"), .required("LATER")],
      options: [
        .value("kind", "KIND", "prepares (the default) or follows."),
        .value("min-gap", "DAYS", "At least so many working days of the later meeting's host."),
        .value("max-gap", "DAYS", "At most so many."),
        .flag("remove", "Take the link away."), .author,
      ],
      run: link
    ),
  ]

  private static func link(_ invocation: Invocation) throws -> ExitCode {
    try Committing.run(invocation) { plan in
      let earlier = try plan.needMeeting(invocation.arguments[0])
      let later = try plan.needMeeting(invocation.arguments[1])
      if invocation.has("remove") {
        let known = plan.meetingLinks.first { $0.from == earlier.id && $0.to == later.id }
        guard let known else {
          throw CommandFailure(
            .data,
            "\(earlier.code) is not linked to \(later.code). "
              + "`plenary meeting show FILE \(later.code)` shows its links."
          )
        }
        return .unlinkMeetings(known.id)
      }
      var new = NewMeetingLink(from: earlier.id, to: later.id)
      new.relation = try Reading.word(invocation.value("kind") ?? "prepares", option: "--kind")
      new.minGap = try invocation.value("min-gap").map { text throws(CommandFailure) in
        try Reading.number(text, option: "--min-gap")
      }
      new.maxGap = try invocation.value("max-gap").map { text throws(CommandFailure) in
        try Reading.number(text, option: "--max-gap")
      }
      return .linkMeetings(new)
    }
  }

  private static let fields: [OptionSpec] = [
    .value("title", "TEXT", "Its title."), .value("theme", "TEXT", "Its theme."),
    .value("level", "TEXT", "Experts, senior officials, ministers."),
    .value("format", "WORD", "undecided, online, hybrid or inPerson."),
    .value("interpretation", "WORD", "undecided, yes or no."),
    .value("translation", "WORD", "undecided, yes or no."),
    .value("window", "WHEN", "2020-09, or 2020-09-01..2020-09-30."),
    .value("days", "N", "How many days it takes."), .value("place", "TEXT", "City and venue."),
    .value("zone", "ZONE", "Its time zone, such as Asia/Tbilisi."),
    .value("lead", "MISSION", "The mission that leads the work."),
    .value("quorum", "N", "Participants that must be confirmed, beside both hosts."),
    .value("calendar", "CODE", "The holiday calendar on which its days are counted."),
    .value("waive-technical", "yes|no", "Go ahead without the technical meeting."),
    .value("note", "TEXT", "A note."),
  ]

  private static func edits(
    _ invocation: Invocation,
    _ plan: Plan
  ) throws(CommandFailure) -> [MeetingEdit] {
    var edits: [MeetingEdit] = []
    for (option, values) in invocation.options.sorted(by: { $0.key < $1.key }) {
      guard let text = values.last else { continue }
      switch option {
      case "title": edits.append(.title(text))
      case "theme": edits.append(.theme(text))
      case "level": edits.append(.level(text))
      case "format": edits.append(.format(try Reading.word(text, option: "--format")))
      case "interpretation":
        edits.append(.interpretation(try Reading.word(text, option: "--interpretation")))
      case "translation":
        edits.append(.translation(try Reading.word(text, option: "--translation")))
      case "window": edits.append(.window(try Reading.window(text, option: "--window")))
      case "days": edits.append(.dayCount(try Reading.number(text, option: "--days")))
      case "place": edits.append(.place(text))
      case "zone": edits.append(.zone(try Reading.zone(text, option: "--zone")))
      case "lead": edits.append(.leadMission(try plan.needMission(text).id))
      case "quorum": edits.append(.quorum(try Reading.number(text, option: "--quorum")))
      case "calendar": edits.append(.hostCalendar(text))
      case "waive-technical":
        edits.append(
          .waiveTechnicalMeeting(try Reading.flag(text, option: "--waive-technical"))
        )
      case "note": edits.append(.note(text))
      default: break
      }
    }
    return edits
  }

  private static func newMeeting(
    _ invocation: Invocation,
    _ plan: Plan
  ) throws(CommandFailure) -> NewMeeting {
    let kind: MeetingKind = try Reading.word(invocation.value("kind") ?? "other", option: "--kind")
    var new = NewMeeting(
      code: invocation.arguments[0],
      title: invocation.arguments[1],
      type: kind
    )
    if let name = invocation.value("template") {
      guard let template = plan.templates.first(where: { $0.name == name }) else {
        let names = plan.templates.map(\.name).sorted().joined(separator: ", ")
        throw CommandFailure(.data, "There is no template `\(name)`. The plan has: \(names).")
      }
      new.template = template.id
    }
    if let text = invocation.value("window") {
      new.window = try Reading.window(text, option: "--window")
    }
    if let text = invocation.value("day") { new.day = try Reading.day(text, option: "--day") }
    if let text = invocation.value("days") {
      new.dayCount = try Reading.number(text, option: "--days")
    }
    if let code = invocation.value("lead") { new.leadMission = try plan.needMission(code).id }
    if let code = invocation.value("host") { new.host = try plan.needCountry(code).id }
    if let code = invocation.value("co-host") { new.coHost = try plan.needCountry(code).id }
    for code in (invocation.value("with") ?? "").split(separator: ",") {
      new.participants.append(try plan.needCountry(String(code)).id)
    }
    if let code = invocation.value("prepares") { new.prepares = try plan.needMeeting(code).id }
    return new
  }
}
