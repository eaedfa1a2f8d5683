import CivilTime
import PlanModel
import PlanStore
import Planning
import Workbench

/// `plenary log`, `undo` and `redo`: who did what, and taking it back.
enum HistoryCommands {
  static let all: [Subcommand] = [
    Subcommand(
      "log",
      "Who changed what, when and why; the newest first.",
      options: [
        .value("limit", "N", "At most so many entries."),
        .value("since", "DAY", "Only entries from this day on (UTC)."),
        .flag("fields", "Also every field with its old and new value."), .json,
      ],
      run: log
    ),
    Subcommand(
      "undo",
      "Take back the newest change, or all since a revision; the history keeps both.",
      options: [
        .value("to", "REVISION", "Back to where the plan stood at this revision, as one step."),
        .flag("others", "With --to: also what others did since."), .author,
      ]
    ) { invocation in
      if let revision = invocation.value("to") { return try undo(invocation, to: revision) }
      return try reverse(invocation) { file, revision, signature throws(StoreFailure) in
        try file.undo(basedOn: revision, signed: signature)
      }
    },
    Subcommand("redo", "Do again what the newest undo took back.", options: [.author]) {
      invocation in
      try reverse(invocation) { file, revision, signature throws(StoreFailure) in
        try file.redo(basedOn: revision, signed: signature)
      }
    },
  ]

  private static func reverse(
    _ invocation: Invocation,
    _ act: (PlanFile, Int, Signature) throws(StoreFailure) -> JournalEntry
  ) throws(CommandFailure) -> ExitCode {
    let desk = try PlanDesk(invocation)
    let entry: JournalEntry
    do { entry = try act(desk.file, desk.revision, desk.setting.signature()) } catch {
      throw CommandFailure(error, path: invocation.planPath)
    }
    Output.line("\(word(entry.role)): \(entry.change.words)")
    return .fine
  }

  /// Takes back all that was done after a revision, as one step; what others did only when told to.
  private static func undo(_ invocation: Invocation, to word: String) throws -> ExitCode {
    let target = try Reading.number(word, option: "--to")
    let desk = try PlanDesk(invocation)
    guard (1...desk.revision).contains(target) else {
      throw CommandFailure.usage(
        "--to: there is no revision \(target). The plan stands at \(desk.revision)."
      )
    }
    do {
      let entries = try desk.file.history(since: target)
      if entries.isEmpty {
        Output.line("Nothing was done since revision \(target).")
        return .fine
      }
      let others = entries.filter { $0.author != desk.setting.author }
      if !others.isEmpty, !invocation.has("others") {
        let names = Set(others.map(\.author)).sorted()
        throw CommandFailure(
          .data,
          "\(Wording.list(names)) did \(others.count) of \(Wording.count(entries.count, "step")) "
            + "since revision \(target), the newest: \(others[0].change.words). "
            + "Nothing was taken back. Maybe add --others."
        )
      }
      let entry = try desk.file.commit(
        Change.takingBack(entries, to: target),
        basedOn: desk.revision,
        signed: desk.setting.signature()
      )
      Output.line("Done: \(entry.change.words)")
      return .fine
    } catch let failure as StoreFailure {
      throw CommandFailure(failure, path: invocation.planPath)
    }
  }

  private static func word(_ role: JournalRole) -> String {
    switch role {
    case .change: "Done"
    case .undo: "Undone"
    case .redo: "Done again"
    }
  }

  private static func log(_ invocation: Invocation) throws -> ExitCode {
    let desk = try PlanDesk(invocation)
    let limit = try invocation.value("limit").map { text throws(CommandFailure) in
      let number = try Reading.number(text, option: "--limit")
      guard number > 0 else { throw .usage("--limit: \(number) is too few. Write 1 or more.") }
      return number
    }
    let since = try invocation.value("since").map { text throws(CommandFailure) in
      try Reading.day(text, option: "--since")
    }
    let entries: [JournalEntry]
    do { entries = try desk.file.history(limit: limit ?? .max) } catch {
      throw CommandFailure(error, path: invocation.planPath)
    }
    let shown = entries.filter { entry in since.map { entry.at.utcDay >= $0 } ?? true }
    if invocation.has(.json) {
      Output.json(.array(shown.map { JournalJSON.of($0, in: desk.plan) }))
      return .fine
    }
    for entry in shown {
      let reverses =
        switch entry.role {
        case .change: ""
        case .undo(let revision): "undo of \(revision): "
        case .redo(let revision): "redo of \(revision): "
        }
      let reason = entry.change.reason.isEmpty ? "" : " (\(entry.change.reason))"
      Output.line(
        "\(entry.revision)  \(entry.at)  \(entry.author)  \(reverses)\(entry.change.words)\(reason)"
      )
      if invocation.has("fields") { printFields(entry, desk.plan) }
    }
    return .fine
  }

  private static func printFields(_ entry: JournalEntry, _ plan: Plan) {
    for edit in entry.change.edits {
      let name = plan.name(of: edit.key)
      switch edit {
      case .insert: Output.line("    + \(name)")
      case .delete: Output.line("    - \(name)")
      case .update(_, let from, let to):
        for (old, new) in zip(from, to) {
          Output.line("    \(name) \(old.name): \(old.value.words) -> \(new.value.words)")
        }
      }
    }
  }
}

nonisolated extension Scalar {
  /// The value as people read it.
  var words: String {
    switch self {
    case .null: "nothing"
    case .integer(let number): String(number)
    case .text(let text): text.isEmpty ? "nothing" : text
    case .list(let items): items.isEmpty ? "nothing" : items.joined(separator: ", ")
    }
  }
}

nonisolated extension Plan {
  /// A record by the code that people know it by, else by its kind and key.
  func name(of key: RecordKey) -> String {
    let code = fields(of: key)?.first { $0.name == "code" || $0.name == "iso2" }?.value
    let kind = key.kind.rawValue.split(separator: "_").joined(separator: " ")
    if case .text(let text)? = code { return "\(kind) \(text)" }
    return "\(kind) \(key.id.description.prefix(8))"
  }
}
