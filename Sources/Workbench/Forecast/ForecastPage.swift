package import Canvas
import CivilTime
package import PlanModel
package import Planning
import Scheduling

extension Page {
  /// How likely a meeting is ready in time, with its curve, its gates and what to do first.
  package static func forecast(
    of id: Meeting.ID,
    _ forecast: PlanForecast,
    in outlook: Outlook,
    width: Int = 72,
    symbols: SymbolSet
  ) -> Page? {
    guard let meeting = outlook.plan.meetings[id] else { return nil }
    let lines = ForecastPage(forecast, meeting, outlook, width: width, symbols).lines
    return Page(title: "Forecast of \(meeting.code)", lines: lines, subject: .forecast(id))
  }
}

/// The lines of a forecast, the answer first.
private struct ForecastPage {
  let forecast: PlanForecast
  let meeting: Meeting
  let outlook: Outlook
  let width: Int
  let symbols: SymbolSet

  init(
    _ forecast: PlanForecast,
    _ meeting: Meeting,
    _ outlook: Outlook,
    width: Int,
    _ symbols: SymbolSet
  ) {
    self.forecast = forecast
    self.meeting = meeting
    self.outlook = outlook
    self.width = width
    self.symbols = symbols
  }

  var lines: [PageLine] {
    var page = PageDraft()
    guard let own = forecast.meeting(meeting.id) else {
      page.text("\(meeting.code) has nothing left to prepare.", .textStrong)
      return page.lines
    }
    if let goal = own.preparation {
      addPreparation(goal, to: &page)
    } else {
      page.text("\(meeting.code) has opened; only what follows it can still be late.", .textStrong)
    }
    for sentence in Sentence.withoutCapacity(in: outlook) { page.text(sentence, .warning) }
    addGates(own.gates, to: &page)
    if let goal = own.preparation {
      addGains(own.gains, to: &page)
      addHoldUps(goal, to: &page)
    }
    page.heading("How this is known")
    for sentence in Sentence.origin(of: forecast) { page.text(sentence, .textMuted) }
    return page.lines
  }

  private func addPreparation(_ goal: GoalForecast, to page: inout PageDraft) {
    let words = Sentence.of(goal, statusDate: forecast.statusDate)
    page.text("\(meeting.code) \(meeting.title): \(words)", goal.chance.role)
    page.field("Tasks", "\(goal.openTasks) open of \(goal.taskCount) that prepare it")
    guard !goal.chance.isCertain else { return }
    page.field("All ready, with", Sentence.days(of: goal.ready, seenFrom: forecast.statusDate))
    page.heading("How likely all is ready by each day")
    let curve = ReadyCurve(goal.ready, deadline: goal.day)
    for line in curve.lines(width: min(width, 72), height: 8, symbols: symbols) {
      page.add([.picture(line, .text)])
    }
  }

  private func addGates(_ gates: [GateForecast], to page: inout PageDraft) {
    guard !gates.isEmpty else { return }
    page.heading("Gates")
    for gate in gates {
      let goal = gate.goal
      let words = Sentence.of(goal, statusDate: forecast.statusDate)
      let ready = goal.chance.isCertain ? nil : goal.ready.day(at: 80)
      let late = ready.map { "; with 80 % by \(DayWords.of($0, seenFrom: forecast.statusDate))" }
      page.field(
        gate.code.rawValue.uppercased(),
        "\(Wording.of(gate.code)): \(words)\(late ?? "")",
        goal.chance.role
      )
    }
  }

  private func addGains(_ gains: [ForecastGain], to page: inout PageDraft) {
    guard !gains.isEmpty else { return }
    page.heading("What to do first: what buys most if it goes as well as it can")
    for gain in gains {
      guard let task = outlook.plan.tasks[gain.task] else { continue }
      page.field(task.code, "\(gain.chance.words)  \(task.title)", .textStrong)
      for sentence in Sentence.of(gain.estimate) { page.field("", sentence, .textMuted) }
    }
  }

  private func addHoldUps(_ goal: GoalForecast, to page: inout PageDraft) {
    let late = goal.chance.samples - goal.chance.hits
    guard late > 0, !goal.chance.isCertain else { return }
    page.heading("What held up the \(Wording.count(late, "run")) that were late")
    for holdUp in goal.holdUps.prefix(6) {
      guard let task = outlook.plan.tasks[holdUp.task] else { continue }
      page.field(task.code, "\(holdUp.samples * 100 / late) % of them  \(task.title)")
    }
  }
}
