import PlanModel
import Planning
import Workbench

/// `plenary country VERB`.
enum CountryCommand {
  static let all: [Subcommand] = [
    Subcommand(
      "country list",
      "The countries in each meeting, and how far their coming has got.",
      options: [
        .value("meeting", "CODE", "Only this meeting."),
        .value("state", "STATE", "Only countries in this state."), .json, .asOf,
      ],
      run: list
    ),
    Subcommand(
      "country show",
      "Everything about one country.",
      arguments: [.required("COUNTRY")],
      options: [.value("meeting", "CODE", "In this meeting; else the next one."), .json, .asOf],
      run: show
    ),
    Subcommand(
      "country add",
      "Add a country to the plan.",
      arguments: [.required("ISO2"), .required("NAME")],
      options: [
        .value("protocol-name", "TEXT", "The name that decides its place; else its name."),
        .value("native-name", "TEXT", "Its name in its own script."),
        .value("zone", "ZONE", "Its time zone."),
        .value("calendar", "CODE", "Its holiday calendar; else its own code."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { _ in
        var new = NewCountry(
          iso2: invocation.arguments[0].uppercased(),
          englishName: invocation.arguments[1]
        )
        new.protocolName = invocation.value("protocol-name")
        new.nativeName = invocation.value("native-name") ?? ""
        if let zone = invocation.value("zone") {
          new.zone = try Reading.zone(zone, option: "--zone")
        }
        new.calendar = invocation.value("calendar")
        return .addCountry(new)
      }
    },
    Subcommand(
      "country join",
      "Let a country take part in a meeting; its tasks are made.",
      arguments: [.required("COUNTRY"), .required("MEETING")],
      options: [
        .value("role", "ROLE", "participant (the default), observer, host, coHost, donorGuest."),
        .asOf, .author,
      ] + Previewing.options
    ) { invocation in
      try Previewing.runQuietly(invocation) { plan in
        .addParticipation(
          try plan.needMeeting(invocation.arguments[1]).id,
          try plan.needCountry(invocation.arguments[0]).id,
          try Reading.word(invocation.value("role") ?? "participant", option: "--role")
        )
      }
    },
    Subcommand(
      "country state",
      "Record how far the coming of a country has got.",
      arguments: [.required("COUNTRY"), .required("MEETING"), .required("STATE")],
      options: [.value("reason", "TEXT", "Why; needed when it leaves."), .asOf, .author]
        + Previewing.options,
      notes: "STATE is one of "
        + ParticipationStatus.allCases.map(\.rawValue).joined(separator: ", ") + "."
    ) { invocation in
      try Previewing.runQuietly(invocation) { plan in
        .participation(
          try plan.needParticipation(invocation.arguments[0], in: invocation.arguments[1]).id,
          try Reading.word(invocation.arguments[2], option: "STATE"),
          reason: invocation.value("reason") ?? ""
        )
      }
    },
    Subcommand(
      "country withdraw",
      "Take a country out of a meeting, with a draft note to hosts and Regional Office.",
      arguments: [.required("COUNTRY"), .required("MEETING")],
      options: [
        .value("reason", "TEXT", "Why; needed."),
        .value("new-host", "COUNTRY", "Who receives the meeting instead; needed for a host."),
        .asOf, .author,
      ] + Previewing.options
    ) { invocation in
      try Previewing.run(invocation) { plan in try withdrawal(invocation, plan) }
    },
    Subcommand(
      "country edit",
      "Change the role, mode or stance of a country in a meeting.",
      arguments: [.required("COUNTRY"), .required("MEETING")],
      options: [
        .value("role", "ROLE", "host, coHost, participant, observer, donorGuest."),
        .value("mode", "MODE", "undecided, onSite or remote."),
        .value("stance", "STANCE", "unknown, welcomes, supports, neutral, reservation."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .editParticipation(
          try plan.needParticipation(invocation.arguments[0], in: invocation.arguments[1]).id,
          role: try optional(invocation, "role"),
          mode: try optional(invocation, "mode"),
          try optional(invocation, "stance")
        )
      }
    },
    require,
  ]

  private static let require = Subcommand(
    "country require",
    "Say that a meeting cannot be held without a country, whatever its quorum.",
    arguments: [.required("MEETING"), .required("COUNTRY")],
    options: [.flag("not", "It can be held without the country."), .author]
  ) { invocation in
    try Committing.run(invocation) { plan in
      .requireParticipation(
        try plan.needParticipation(invocation.arguments[1], in: invocation.arguments[0]).id,
        !invocation.has("not")
      )
    }
  }

  /// A host leaves only together with the naming of another, who takes over the role.
  private static func withdrawal(
    _ invocation: Invocation,
    _ plan: Plan
  ) throws(CommandFailure) -> ChangeRequest {
    let part = try plan.needParticipation(invocation.arguments[0], in: invocation.arguments[1])
    let leaves = ChangeRequest.participation(
      part.id,
      .withdrawn,
      reason: invocation.value("reason") ?? ""
    )
    guard let code = invocation.value("new-host") else { return leaves }
    let heir = try plan.needParticipation(code, in: invocation.arguments[1])
    var requests: [ChangeRequest] = [.editParticipation(heir.id, role: part.role, mode: nil, nil)]
    if part.role == .coHost {
      requests.append(.editParticipation(part.id, role: .participant, mode: nil, nil))
    }
    let words =
      "\(invocation.arguments[0]) withdraws from \(invocation.arguments[1]), \(code) hosts"
    return .together(requests + [leaves], words: words)
  }

  private static func optional<Value: Word>(
    _ invocation: Invocation,
    _ name: String
  ) throws(CommandFailure) -> Value? {
    guard let text = invocation.value(name) else { return nil }
    return try Reading.word(text, option: "--\(name)")
  }

  private static func show(_ invocation: Invocation) throws -> ExitCode {
    let desk = try PlanDesk(invocation)
    let outlook = desk.outlook()
    let country = try desk.plan.needCountry(invocation.arguments[0])
    if invocation.has(.json) {
      Output.json(CountryJSON.of(country, in: outlook))
      return .fine
    }
    let next = desk.plan.meetingsInOrder.first { meeting in
      !meeting.status.isHeld && desk.plan.participation(of: country.id, in: meeting.id) != nil
    }
    guard let code = invocation.value("meeting") ?? next?.code else {
      throw CommandFailure(
        .data,
        "\(country.iso2) takes part in no meeting to come. "
          + "`plenary country join FILE \(country.iso2) MEETING` adds it to one."
      )
    }
    let participation = try desk.plan.needParticipation(country.iso2, in: code)
    PagePrinter.print(.details(of: .participation(participation.id), in: outlook))
    let series = outlook.series(of: country.id)
    let meetings = series.meetings.compactMap { desk.plan.meetings[$0]?.code }
    Output.line(
      meetings.isEmpty
        ? "In the series: no meeting within 60 working days"
        : "In the series: \(Wording.of(series.colour)), of \(meetings.joined(separator: ", "))"
    )
    return .fine
  }

  private static func list(_ invocation: Invocation) throws -> ExitCode {
    let desk = try PlanDesk(invocation)
    let outlook = desk.outlook()
    let only = try invocation.value("meeting").map { code throws(CommandFailure) in
      try desk.plan.needMeeting(code).id
    }
    let state: ParticipationStatus? = try optional(invocation, "state")
    let rows = desk.plan.meetingsInOrder.filter { only == nil || $0.id == only }
      .flatMap { desk.plan.participations(in: $0.id) }
      .filter { state == nil || $0.status == state }
    if invocation.has(.json) {
      Output.json(.array(rows.map { CountryJSON.of($0, in: outlook) }))
      return .fine
    }
    var table = TextTable("MEETING", "COUNTRY", "ROLE", "STATE", "STEPS", "COLOUR", "NAME")
    for row in rows {
      let state = outlook.participation(row.id) ?? CountryOutlook()
      let country = desk.plan.countries[row.country]
      table.add(
        desk.plan.meetings[row.meeting]?.code ?? "",
        country?.iso2 ?? "",
        Wording.of(row.role) + (row.assumed.contains("role") ? " (assumed)" : ""),
        Wording.of(row.status) + (row.assumed.contains("status") ? " (assumed)" : ""),
        "\(state.doneOfDueSteps)/\(state.dueSteps)",
        Wording.of(state.colour),
        country?.englishName ?? ""
      )
    }
    table.print()
    return .fine
  }
}
