import CivilTime
import PlanModel
import Planning

/// `plenary series` and `plenary project`: what stands above the meetings.
enum SeriesCommand {
  static let all: [Subcommand] = [
    Subcommand(
      "series show",
      "The series of meetings, its project and its donor.",
      options: [.json, .asOf],
      run: show
    ),
    Subcommand(
      "series edit",
      "Change fields of the series.",
      options: [
        .value("title", "TEXT", "Its title."),
        .value("kind", "KIND", "dialogue, consultativeProcess or other."),
        .value("region", "TEXT", "The region, in your words."),
        .value("theme", "TEXT", "Its theme."), .value("description", "TEXT", "What it is."),
        .value("initiator", "COUNTRY", "The country that proposed it; `none` for nobody."),
        .value("secretariat", "TEXT", "Who serves it."),
        .value("horizon", "FROM..TO", "The time that holds all its meetings."),
        .value("objective", "TEXT", "An objective; may be given several times, replaces all."),
        .value("rationale", "TEXT", "Why it is held."),
        .value("expected-result", "TEXT", "What shall come of it."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        let edits = try seriesEdits(invocation, plan)
        guard !edits.isEmpty else { throw nothingToChange(invocation) }
        return .editSeries(edits)
      }
    },
    Subcommand(
      "project edit",
      "Change fields of the project that pays for the series, and of its donor.",
      options: [
        .value("acronym", "TEXT", "Its acronym."), .value("title", "TEXT", "Its title."),
        .value("time", "FROM..TO", "From its first to its last day; tasks must lie in it."),
        .value("donor", "TEXT", "Who pays."),
        .value("donor-country", "COUNTRY", "The donor's country; `none` for none."),
        .value("donor-contact", "MISSION", "The mission that speaks with the donor."),
        .value("visibility", "TEXT", "The mention of the donor that is required."),
        .value("source", "TEXT", "Where it is known from."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        let edits = try projectEdits(invocation, plan)
        guard !edits.isEmpty else { throw nothingToChange(invocation) }
        return .editProject(edits)
      }
    },
  ]

  private static func nothingToChange(_ invocation: Invocation) -> CommandFailure {
    .usage(
      "`plenary \(invocation.command)` needs a field to change. "
        + "`plenary \(invocation.command) --help` lists them."
    )
  }

  private static func seriesEdits(
    _ invocation: Invocation,
    _ plan: Plan
  ) throws(CommandFailure) -> [SeriesEdit] {
    var edits: [SeriesEdit] = []
    if let text = invocation.value("title") { edits.append(.title(text)) }
    if let word = invocation.value("kind") {
      edits.append(.form(try Reading.word(word, option: "--kind")))
    }
    if let text = invocation.value("region") { edits.append(.region(text)) }
    if let text = invocation.value("theme") { edits.append(.theme(text)) }
    if let text = invocation.value("description") { edits.append(.description(text)) }
    if let code = invocation.value("initiator") {
      edits.append(.initiator(code == "none" ? nil : try plan.needCountry(code).id))
    }
    if let text = invocation.value("secretariat") { edits.append(.secretariat(text)) }
    if let text = invocation.value("horizon") {
      edits.append(.horizon(try Reading.window(text, option: "--horizon")))
    }
    if invocation.has("objective") { edits.append(.objectives(invocation.values("objective"))) }
    if let text = invocation.value("rationale") { edits.append(.rationale(text)) }
    if let text = invocation.value("expected-result") { edits.append(.expectedResult(text)) }
    return edits
  }

  private static func projectEdits(
    _ invocation: Invocation,
    _ plan: Plan
  ) throws(CommandFailure) -> [ProjectEdit] {
    var edits: [ProjectEdit] = []
    if let text = invocation.value("acronym") { edits.append(.acronym(text)) }
    if let text = invocation.value("title") { edits.append(.title(text)) }
    if let text = invocation.value("time") {
      edits.append(.time(try Reading.window(text, option: "--time")))
    }
    if let text = invocation.value("donor") { edits.append(.donor(text)) }
    if let code = invocation.value("donor-country") {
      edits.append(.donorCountry(code == "none" ? nil : try plan.needCountry(code).id))
    }
    if let code = invocation.value("donor-contact") {
      edits.append(.donorContact(code == "none" ? nil : try plan.needMission(code).id))
    }
    if let text = invocation.value("visibility") { edits.append(.visibility(text)) }
    if let text = invocation.value("source") { edits.append(.source(text)) }
    return edits
  }

  private static func show(_ invocation: Invocation) throws -> ExitCode {
    let plan = try PlanDesk(invocation).plan
    let json = SeriesJSON.of(plan)
    if invocation.has(.json) {
      Output.json(json)
    } else {
      print(json, indent: 0)
    }
    return .fine
  }

  /// The same fields for people: a line each, those without a value left out.
  private static func print(_ json: JSON, indent: Int) {
    guard case .object(let fields) = json else { return }
    let margin = String(repeating: " ", count: indent)
    for (name, value) in fields {
      let head = margin + name.padded(to: max(0, 18 - indent)) + " "
      switch value {
      case .text(let text) where !text.isEmpty: Output.line(head + text)
      case .array(let items):
        for case .text(let text) in items { Output.line(head + text) }
      case .object:
        Output.line(margin + name)
        print(value, indent: indent + 2)
      default: break
      }
    }
  }
}
