import Canvas
import PlanModel
package import Planning

/// Ways to go on, each with what comes of it; Enter takes the selected one as one change.
package struct Offer: Hashable, Sendable {
  package struct Option: Hashable, Sendable {
    package var title: String
    package var lines: [PageLine]
    package var request: ChangeRequest
  }

  package var title: String
  /// Said above the options, in a line.
  package var head: String
  package var options: [Option]
  /// Said below what comes of the selected one.
  package var tail: [PageLine]
  package var selected = 0
  /// How far what comes of the selected option was scrolled.
  package var offset = 0

  /// What comes of the selected option, and the rest.
  var details: [PageLine] {
    let chosen = options.indices.contains(selected) ? options[selected].lines : []
    return chosen + tail
  }
}

extension Offer {
  /// The starts of a levelled plan, all or none.
  init(_ levelled: LevelledPlan) {
    title = "Levelled schedule"
    head = Sentence.line(of: levelled)
    options = [
      Option(
        title: "Keep these starts with all \(levelled.starts.count) open tasks",
        lines: Sentence.lines(of: levelled),
        request: levelled.request
      )
    ]
    tail = []
  }

  /// The ways out of an overload.
  init(_ advice: Advice, in outlook: Outlook) {
    let code = outlook.plan.missions[advice.mission]?.code ?? ""
    title = "Advice: \(code)"
    head = Sentence.line(of: advice, in: outlook)
    options = advice.options.map { option in
      Option(
        title: Sentence.line(of: option),
        lines: Sentence.lines(of: option, in: outlook),
        request: option.request
      )
    }
    tail = []
    if !advice.without.isEmpty {
      let kinds = advice.without.map { Wording.of($0) }.joined(separator: ", ")
      tail += [.blank, .heading("What does not help"), .text(kinds, .textMuted)]
    }
    if !advice.days.isEmpty { tail += [.blank] + Sentence.lines(of: advice.days, in: outlook) }
  }
}
