import Canvas
import CivilTime
import PlanModel
package import Planning

extension Sentence {
  /// What a change would lead to, how it was mended, and the note that is to be sent about it.
  package static func of(_ preview: Preview) -> [PageLine] {
    let words = PreviewWords(preview: preview)
    let before = words.mending + words.announced
    let after = words.people + words.scope
    var impact = of(preview.impact, in: preview.after)
    // Who reads of people and of work need not read that nothing else changes.
    if !before.isEmpty || !after.isEmpty { impact.removeAll { $0 == nothingElse } }
    return before + impact + after + draftNote(preview)
  }
}

/// What a preview says beside the days: mending, people and the amount of work.
private struct PreviewWords {
  let preview: Preview

  private var impact: Impact { preview.impact }
  private var plan: Plan { preview.after.plan }

  private func day(_ day: Day) -> String { "\(day.short) \(day.year)" }
  private func code(_ task: PrepTask.ID) -> String {
    plan.tasks[task]?.code ?? preview.before.plan.tasks[task]?.code ?? "?"
  }
  private func meeting(_ id: Meeting.ID) -> String { plan.meetings[id]?.code ?? "?" }
  private func name(_ id: Country.ID) -> String { plan.countries[id]?.englishName ?? "?" }

  var mending: [PageLine] {
    guard let mending = preview.mending else { return [] }
    if mending.isEmpty { return [.text("Nothing has to be mended.", .success)] }
    let meetings = mending.meetings.map { "\(meeting($0.id)) to \(day($0.after))" }
    let count = Wording.count(mending.tasks.count, "task")
    let what = meetings.isEmpty ? count : "\(count), \(Wording.list(meetings))"
    let claim =
      mending.isFewest
      ? "no fewer would do" : "the best found; fewer were not ruled out"
    return [.heading("Mended by \(what): \(claim)")]
      + mending.tasks.map { shift in
        .field(
          code(shift.id),
          "\(day(shift.before)) → \(day(shift.after))  \(plan.tasks[shift.id]?.title ?? "")",
          .changed
        )
      }
  }

  var announced: [PageLine] {
    var lines: [PageLine] = []
    var guests: [String] = []
    for item in impact.people.announced {
      switch item {
      case .openingDay(let id, let before, let after):
        let new = after.map { "becomes \(day($0))" } ?? "is given up"
        lines.append(.text("\(meeting(id)) was announced for \(day(before)): it \(new)", .warning))
      case .format(let id, let before, let after):
        lines.append(
          .text(
            "\(meeting(id)) was to be \(Wording.of(before)): now \(Wording.of(after))",
            .warning
          )
        )
      case .status(let id, let status):
        lines.append(.text("\(meeting(id)) is \(Wording.of(status))", .warning))
      case .gate(let id, let gate, let passed):
        lines.append(
          .text("\(gate.rawValue) of \(meeting(id)) was passed on \(day(passed))", .warning)
        )
      case .guest(let id):
        if let part = plan.participations[id] { guests.append(name(part.country)) }
      }
    }
    if !guests.isEmpty {
      lines.append(.text("To be told: \(Wording.list(guests))", .warning))
    }
    return lines
  }

  var people: [PageLine] {
    var lines = impact.people.quorums.map { shift in
      PageLine.text(
        "\(meeting(shift.meeting)): \(shift.after.confirmed) participants confirmed, "
          + "\(shift.after.needed) needed"
          + (shift.after.isReached ? "" : ": no quorum"),
        shift.before.isReached && !shift.after.isReached ? .error : .changed
      )
    }
    lines += impact.people.leadsLost.map { lost in
      .text(
        "\(plan.topics[lost.topic]?.code ?? "?") loses its lead \(name(lost.country))",
        .warning
      )
    }
    lines += impact.people.decisionsOpened.map { id in
      .text("To decide: \(plan.decisions[id]?.what ?? "")", .changed)
    }
    return lines
  }

  var scope: [PageLine] {
    let scope = impact.scope
    var lines: [PageLine] = []
    func add(_ tasks: [PrepTask.ID], _ words: String) {
      guard !tasks.isEmpty else { return }
      let count = Wording.count(tasks.count, "task")
      lines.append(.text("\(count) \(words): \(Wording.list(tasks.map(code)))", .changed))
    }
    add(scope.added, "added")
    add(scope.deleted, "deleted")
    add(scope.leftOut, "no longer needed")
    add(scope.broughtBack, "needed again")
    lines += scope.contracts.map { contract in
      let by = contract.cancelBy.map { ", cancel by \(day($0))" } ?? ""
      let decider = contract.decidedBy.map { " (\(code($0)))" } ?? ""
      return .text("\(code(contract.task)) binds\(by)\(decider)", .warning)
    }
    return lines
  }
}
