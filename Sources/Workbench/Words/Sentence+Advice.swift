import Canvas
import CivilTime
import PlanModel
package import Planning

extension Wording {
  package static func of(_ kind: AdviceKind) -> String {
    switch kind {
    case .useFloat: "begin work earlier"
    case .handOver: "hand over shares"
    case .reassign: "name another mission"
    case .split: "do a part of a task before"
    case .addCapacity: "add capacity"
    case .reduceScope: "leave work out"
    case .moveMeeting: "move the meeting"
    }
  }
}

extension Sentence {
  /// What one step of an option does.
  package static func of(_ step: AdviceStep, in outlook: Outlook) -> String {
    let plan = outlook.plan
    func task(_ id: PrepTask.ID) -> String { plan.tasks[id]?.code ?? "?" }
    func mission(_ id: Mission.ID) -> String { plan.missions[id]?.code ?? "?" }
    func day(_ day: Day) -> String { DayWords.of(day, seenFrom: outlook.statusDate) }
    switch step {
    case .begin(let id, let start): return "\(task(id)) begins on \(day(start))"
    case .share(let id, let helper, let part):
      return
        "\(mission(helper)) does \(part) of the \(plan.tasks[id]?.effort ?? .zero) pd of \(task(id))"
    case .assign(let id, let owner): return "\(mission(owner)) answers for \(task(id))"
    case .split(let id, let part, let due):
      return "\(part) pd of \(task(id)) are done by \(day(due))"
    case .capacity(let id, let week, let more):
      return "\(mission(id)) gets \(more) pd more in week \(week.week)"
    case .drop(let id): return "\(task(id)) is left out"
    case .move(let id, let day):
      return
        "\(plan.meetings[id]?.code ?? "?") moves to \(DayWords.of(day, seenFrom: outlook.statusDate))"
    }
  }

  /// An option in a line: what is done, and whether it is enough.
  package static func line(of option: AdviceOption) -> String {
    let effect = option.effect
    let verdict =
      effect.isCured
      ? effect.keepsDays ? "enough, and all days are kept" : "enough, but days are lost"
      : "leaves \(effect.excess.after) pd too much"
    return "\(Wording.of(option.kind).capitalizedFirst): \(verdict)"
  }

  /// An option in full: its steps, then what comes of them.
  package static func lines(of option: AdviceOption, in outlook: Outlook) -> [PageLine] {
    option.steps.map { .text(of($0, in: outlook), .text) } + effects(of: option.effect, in: outlook)
  }

  private static func effects(of effect: AdviceEffect, in outlook: Outlook) -> [PageLine] {
    var lines: [PageLine] = [
      .field(
        "Too much",
        "\(effect.excess.before) → \(effect.excess.after) pd",
        effect.excess.after > .zero ? .warning : .success
      )
    ]
    if effect.excessOfOthers.before != effect.excessOfOthers.after {
      let (before, after) = (effect.excessOfOthers.before, effect.excessOfOthers.after)
      lines.append(
        .field("Of all others", "\(before) → \(after) pd", after > before ? .warning : .success)
      )
    }
    let (before, after) = (effect.lateness.before, effect.lateness.after)
    lines.append(
      .field(
        "Lateness",
        before == after ? "\(after), as it was" : "\(before) → \(after), days by their weight",
        after > before ? .error : after < before ? .success : .text
      )
    )
    lines += effect.gates.map { gate(of: $0, in: outlook) }
    return lines + of(effect.impact, in: outlook)
  }

  private static func gate(of forecast: GateFinish, in outlook: Outlook) -> PageLine {
    func words(_ day: Day?) -> String {
      day.map { DayWords.short($0, seenFrom: outlook.statusDate) } ?? "no day"
    }
    let code = outlook.plan.meetings[forecast.meeting]?.code ?? "?"
    let isLate = forecast.after.flatMap { after in forecast.due.map { after > $0 } } ?? false
    return .field(
      "\(forecast.gate.rawValue) of \(code)",
      "forecast \(words(forecast.before)) → \(words(forecast.after)), due \(words(forecast.due))",
      isLate ? .error : .success
    )
  }

  /// What a mission has too much, week by week.
  package static func line(of advice: Advice, in outlook: Outlook) -> String {
    let code = outlook.plan.missions[advice.mission]?.code ?? "?"
    let weeks = advice.weeks.map { "week \($0.week.week): \($0.dueLoad) of \($0.capacity) pd" }
    return "\(code) is over capacity in \(weeks.joined(separator: ", "))"
  }

  /// What one person-day more of each mission is worth.
  package static func lines(of days: [ExtraDay], in outlook: Outlook) -> [PageLine] {
    let worth = days.filter { !$0.isWorthNothing }
    guard let week = days.first?.week else { return [] }
    let head = PageLine.heading("What one person-day more in week \(week.week) is worth")
    if worth.isEmpty { return [head, .text("Nothing, with any mission.", .textMuted)] }
    return [head]
      + worth.map { day in
        .field(
          outlook.plan.missions[day.mission]?.code ?? "?",
          "\(day.excess) pd less too much, lateness \(day.lateness) less",
          .text
        )
      }
  }

  /// All advice as a page.
  package static func lines(of advice: Advice, in outlook: Outlook) -> [PageLine] {
    var page = PageDraft()
    page.text(line(of: advice, in: outlook), .loadOver)
    for (number, option) in advice.options.enumerated() {
      page.heading("\(number + 1)  \(line(of: option))")
      page.add(lines(of: option, in: outlook))
    }
    if !advice.without.isEmpty {
      page.heading("What does not help")
      page.text(advice.without.map { Wording.of($0) }.joined(separator: ", "), .textMuted)
    }
    if !advice.days.isEmpty { page.add([.blank] + lines(of: advice.days, in: outlook)) }
    return page.lines
  }
}
