import CivilTime
import PlanModel
import Planning
import Workbench

/// `plenary dates`: which days work, best first, and why the others do not.
enum DatesCommand {
  static let all = [
    Subcommand(
      "dates",
      "The days that work for meetings, best first; why a day does not, and what would help.",
      arguments: [.optional("MEETING")],
      options: [
        .value("why", "DAY", "Say why the meeting cannot open on this day, and what would help."),
        .flag("together", "Search the meetings without a promised day together."),
        .value("limit", "N", "How many of the best days to show (10)."),
        .json, .asOf,
      ],
      notes:
        "With a meeting, the others stay on the days that the plan works with. Without one, all "
        + "meetings that have no promised day are searched together.",
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let desk = try PlanDesk(invocation)
    let meeting = try invocation.arguments.first.map { try desk.plan.needMeeting($0) }
    var query = DateQuery()
    query.meetings = meeting.map { [$0.id] } ?? []
    query.others = meeting == nil || invocation.has("together") ? .free : .asPlanned
    query.limit = try limit(invocation)
    let search = DateSearch(desk.outlook(), query) { try? TimeZoneRules(identifier: $0) }
    if let text = invocation.value("why") {
      guard let meeting else { throw CommandFailure.usage("--why needs a MEETING before it.") }
      let day = try Reading.day(text, option: "--why")
      return try why(meeting, day, search, desk, invocation)
    }
    let dates = search.dates()
    if let meeting, dates.meetings.isEmpty { throw frozen(meeting) }
    if invocation.has(.json) {
      Output.json(DatesJSON.of(dates, for: meeting, query.limit, in: search.outlook))
    } else {
      DatesText.print(dates, query, in: search.outlook)
    }
    return .fine
  }

  private static func limit(_ invocation: Invocation) throws -> Int {
    guard let text = invocation.value("limit") else { return 10 }
    let limit = try Reading.number(text, option: "--limit")
    guard (1...1000).contains(limit) else {
      throw CommandFailure.usage("--limit: \(limit) is not between 1 and 1000.")
    }
    return limit
  }

  private static func why(
    _ meeting: Meeting,
    _ day: Day,
    _ search: DateSearch,
    _ desk: PlanDesk,
    _ invocation: Invocation
  ) throws -> ExitCode {
    let context = desk.setting.context(on: search.outlook.statusDate)
    guard let why = search.whyNot(meeting.id, on: day, in: context) else { throw frozen(meeting) }
    if invocation.has(.json) {
      Output.json(DatesJSON.of(why, in: search.outlook))
    } else {
      DatesText.print(why, in: search.outlook)
    }
    return .fine
  }

  private static func frozen(_ meeting: Meeting) -> CommandFailure {
    CommandFailure(
      .data,
      "\(meeting.code) is \(Wording.of(meeting.status)); its day is not looked for. "
        + "Maybe ask for a meeting that is still to come."
    )
  }
}
