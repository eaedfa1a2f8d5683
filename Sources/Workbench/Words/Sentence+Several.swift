import Canvas
package import PlanModel
package import Planning

extension Sentence {
  /// Which of several tasks refuse, each with its reason.
  static func lines(
    of refused: [RefusedTask],
    of count: Int,
    in plan: Plan,
    calendars: PlanCalendars?
  ) -> [PageLine] {
    [.text(several(refused, of: count), .error)]
      + refused.map { part in
        let sentence = of(part.refusal, in: plan, calendars: calendars)
        let isNamed = sentence.contains(part.code)
        return .text(isNamed ? sentence : "\(part.code): \(sentence)", .text)
      }
  }

  /// What each of several tasks says, in a row; for where there is only one line.
  package static func each(_ refused: [RefusedTask], of count: Int, in plan: Plan) -> String {
    let reasons = lines(of: refused, of: count, in: plan, calendars: nil).dropFirst()
      .map { if case .text(let text, _) = $0 { text } else { "" } }
    return "Nothing was changed, for \(refused.count) of \(Wording.count(count, "task")) "
      + "cannot: " + reasons.joined(separator: " ")
  }

  /// The same in one sentence.
  static func several(_ refused: [RefusedTask], of count: Int) -> String {
    let verb = refused.count == 1 ? "refuses" : "refuse"
    return "\(refused.count) of \(Wording.count(count, "task")) \(verb) this "
      + "(\(Wording.list(refused.map(\.code), limit: 8))), and nothing was changed. "
      + "Maybe unmark \(refused.count == 1 ? "it" : "them") with x."
  }
}
