import Canvas
import CivilTime
import PlanModel
package import Planning

extension Sentence {
  /// What would follow from a change, the gravest first.
  package static func of(_ impact: Impact, in outlook: Outlook) -> [PageLine] {
    let words = ImpactWords(impact: impact, outlook: outlook)
    let lines = words.readiness + words.conflicts + words.gates + words.loads + words.redated
    return lines.isEmpty ? [nothingElse] : lines
  }

  static let nothingElse = PageLine.text("Nothing else would change.", .textMuted)
}

/// The parts of an impact, as lines of a page.
private struct ImpactWords {
  let impact: Impact
  let outlook: Outlook

  private var plan: Plan { outlook.plan }

  private func short(_ day: Day?) -> String {
    day.map { DayWords.short($0, seenFrom: outlook.statusDate) } ?? "no day"
  }

  private func code(_ task: PrepTask.ID) -> String { plan.tasks[task]?.code ?? "?" }

  private func meeting(_ id: Meeting.ID) -> String { plan.meetings[id]?.code ?? "?" }

  var readiness: [PageLine] {
    impact.readiness.compactMap { shift in
      let (before, after) = (figure(shift.before), figure(shift.after))
      // Only a cause is another: the lines below name it.
      if before == after { return nil }
      let isWorse = shift.after.colour < shift.before.colour
      return .text(
        "\(meeting(shift.meeting)) \(before) → \(after)",
        isWorse ? .warning : .changed
      )
    }
  }

  private func figure(_ ready: Readiness) -> String {
    "\(ready.figure)% \(Wording.of(ready.colour)) (plan \(ready.plan))"
  }

  var conflicts: [PageLine] {
    var lines: [PageLine] = []
    func add(_ tasks: [PrepTask.ID], _ words: String, _ role: Role) {
      guard !tasks.isEmpty else { return }
      let count = Wording.count(tasks.count, "task")
      lines.append(.text("\(count) \(words): \(Wording.list(tasks.map(code)))", role))
    }
    add(impact.compressed, "cannot have their full lead time", .warning)
    add(impact.dueInThePast, "would be due in the past", .error)
    add(impact.newlyOverdue, "would be overdue", .error)
    add(impact.newlyLate, "would be late", .error)
    lines += impact.shortLinks.map { link in
      let gap = Wording.count(link.gap, "working day")
      return .text(
        "From \(code(link.predecessor)) to \(code(link.successor)): \(gap), \(link.needed) needed",
        .error
      )
    }
    return lines
  }

  var gates: [PageLine] {
    impact.gates.map { shift in
      let gate = "\(shift.gate.rawValue) of \(meeting(shift.meeting))"
      return .text("\(gate) \(short(shift.before)) → \(short(shift.after))", .changed)
    }
  }

  var loads: [PageLine] {
    impact.overloads.map { over in
      let mission = plan.missions[over.mission]?.code ?? "?"
      let load = "\(over.load) of \(over.capacity) person-days"
      return .text("\(mission) over capacity in week \(over.week.week): \(load)", .warning)
    }
  }

  var redated: [PageLine] {
    guard !impact.redated.isEmpty else { return [] }
    let count = Wording.count(impact.redated.count, "task")
    let verb = impact.redated.count == 1 ? "gets" : "get"
    var lines: [PageLine] = [.heading("\(count) \(verb) another due day")]
    let holidays = Dictionary(
      impact.onHoliday.map { ($0.task, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    lines += impact.redated.map { row in
      var words = "\(short(row.before)) → \(short(row.after))"
      if let shift = holidays[row.task] {
        let off = shift.name.isEmpty ? "weekend" : shift.name
        words += " (\(short(shift.anchored)) is off: \(off))"
      }
      words += "  \(plan.tasks[row.task]?.title ?? "")"
      return .field(code(row.task), words, .text)
    }
    return lines
  }
}
