import CivilTime
import PlanModel
import Planning
import Workbench

/// `plenary mission VERB`.
enum MissionCommand {
  static let all: [Subcommand] = [
    Subcommand(
      "mission list",
      "The missions: load against capacity now and in the next six weeks.",
      options: [
        .value("free", "WEEK", "Who has something to spare from a week on, such as 2020-W39."),
        .json, .asOf,
      ],
      run: list
    ),
    Subcommand(
      "mission show",
      "Everything about one mission, week by week.",
      arguments: [.required("MISSION")],
      options: [.asOf]
    ) { invocation in
      let desk = try PlanDesk(invocation)
      let mission = try desk.plan.needMission(invocation.arguments[0])
      PagePrinter.print(.details(of: .mission(mission.id), in: desk.outlook()))
      return .fine
    },
    Subcommand(
      "mission add",
      "Add a mission.",
      arguments: [.required("CODE"), .required("NAME")],
      options: [
        .value("kind", "KIND", "countryMission (the default), regionalOffice or headquarters."),
        .value("country", "CODE", "The country it works in."),
        .value("city", "TEXT", "Its city."), .value("zone", "ZONE", "Its time zone."),
        .value("calendar", "CODE", "Its holiday calendar."),
        .value("capacity", "DAYS", "Person-days a week."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        let country = try invocation.value("country").map { code throws(CommandFailure) in
          try plan.needCountry(code)
        }
        var new = NewMission(
          code: invocation.arguments[0],
          name: invocation.arguments[1],
          office: try Reading.word(invocation.value("kind") ?? "countryMission", option: "--kind"),
          calendar: try invocation.value("calendar") ?? country?.calendar
            ?? invocation.need("calendar"),
          perWeek: try Reading.effort(invocation.need("capacity"), option: "--capacity")
        )
        new.country = country?.id
        new.city = invocation.value("city") ?? ""
        new.zone = country?.zone ?? "UTC"
        if let zone = invocation.value("zone") {
          new.zone = try Reading.zone(zone, option: "--zone")
        }
        return .addMission(new)
      }
    },
    Subcommand(
      "mission edit",
      "Change fields of a mission.",
      arguments: [.required("MISSION")],
      options: [
        .value("name", "TEXT", "Its name."), .value("city", "TEXT", "Its city."),
        .value("zone", "ZONE", "Its time zone."),
        .value("calendar", "CODE", "Its holiday calendar."),
        .value("skills", "WORDS", "What it can do, separated by commas."),
        .value("note", "TEXT", "A note."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        var edits: [MissionEdit] = []
        if let text = invocation.value("name") { edits.append(.name(text)) }
        if let text = invocation.value("city") { edits.append(.city(text)) }
        if let text = invocation.value("zone") {
          edits.append(.zone(try Reading.zone(text, option: "--zone")))
        }
        if let text = invocation.value("calendar") { edits.append(.calendar(text)) }
        if let text = invocation.value("skills") {
          edits.append(.skills(text.split(separator: ",").map(String.init)))
        }
        if let text = invocation.value("note") { edits.append(.note(text)) }
        guard !edits.isEmpty else {
          throw CommandFailure.usage("`plenary mission edit` needs a field to change.")
        }
        return .editMission(try plan.needMission(invocation.arguments[0]).id, edits)
      }
    },
    Subcommand(
      "mission capacity",
      "Set what a mission can give in a week.",
      arguments: [.required("MISSION"), .required("DAYS")],
      options: [
        .value("from", "DAY", "From this day on; else always."),
        .value("to", "DAY", "Up to and including this day."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .setCapacity(
          try plan.needMission(invocation.arguments[0]).id,
          perWeek: try Reading.effort(invocation.arguments[1], option: "DAYS"),
          from: try day(invocation, "from"),
          to: try day(invocation, "to").map { $0 + 1 }
        )
      }
    },
    Subcommand(
      "mission absence",
      "People of a mission are away.",
      arguments: [.required("MISSION"), .required("FROM..TO")],
      options: [
        .value("lost", "DAYS", "Person-days that are lost."),
        .value("note", "TEXT", "Why."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .addAbsence(
          try plan.needMission(invocation.arguments[0]).id,
          try Reading.window(invocation.arguments[1], option: "FROM..TO"),
          lost: try Reading.effort(invocation.need("lost"), option: "--lost"),
          note: invocation.value("note") ?? ""
        )
      }
    },
  ]

  private static func day(
    _ invocation: Invocation,
    _ option: String
  ) throws(CommandFailure) -> Day? {
    guard let text = invocation.value(option) else { return nil }
    return try Reading.day(text, option: "--\(option)")
  }

  private static func list(_ invocation: Invocation) throws -> ExitCode {
    let outlook = try PlanDesk(invocation).outlook()
    if let text = invocation.value("free") {
      guard let week = ISOWeek(text) else {
        throw CommandFailure.usage("--free: `\(text)` is no week such as 2020-W39.")
      }
      PagePrinter.print(.free(from: week, in: outlook))
      return .fine
    }
    let missions = outlook.plan.missions.sorted { $0.code < $1.code }
    if invocation.has(.json) {
      Output.json(.array(missions.map { json($0, outlook) }))
      return .fine
    }
    let now = ISOWeek(containing: outlook.statusDate)
    var table = TextTable("CODE", "THIS WEEK", "WORST OF SIX", "OPEN", "LATE", "COLOUR", "NAME")
    for mission in missions {
      let state = outlook.mission(mission.id) ?? MissionOutlook()
      let worst = state.worst(from: now, weeks: 6)
      table.add(
        mission.code,
        state.week(now).map { "\($0.dueLoad)/\($0.capacity)" } ?? "0",
        worst.map { "\($0.dueLoad)/\($0.capacity) \($0.week)" } ?? "",
        String(state.openTasks),
        String(state.lateTasks.count),
        Wording.of(state.colour),
        mission.name
      )
    }
    table.print()
    return .fine
  }

  private static func json(_ mission: Mission, _ outlook: Outlook) -> JSON {
    let state = outlook.mission(mission.id) ?? MissionOutlook()
    let plan = outlook.plan
    return .object([
      ("code", .text(mission.code)), ("name", .text(mission.name)),
      ("kind", .text(mission.office.rawValue)),
      ("country", .optional(mission.country.flatMap { plan.countries[$0]?.iso2 })),
      ("city", .text(mission.city)), ("zone", .text(mission.zone)),
      ("calendar", .text(mission.calendar)), ("openTasks", .integer(state.openTasks)),
      ("lateTasks", .texts(state.lateTasks.compactMap { plan.tasks[$0]?.code })),
      ("colour", .text(state.colour.rawValue)),
      ("causes", .array(state.causes.map { MeetingJSON.cause($0, in: outlook) })),
      ("weeks", .array(state.weeks.map(MissionJSON.week))),
      ("assumed", .texts(mission.assumed)),
    ])
  }
}

extension MissionOutlook {
  /// The fullest week, by load against capacity, among the given number from a week on.
  func worst(from week: ISOWeek, weeks count: Int) -> MissionWeek? {
    let end = ISOWeek(containing: week.monday + 7 * count)
    return weeks.filter { $0.week >= week && $0.week < end }
      .max { $0.dueLoad.count * $1.capacity.count < $1.dueLoad.count * $0.capacity.count }
  }
}
