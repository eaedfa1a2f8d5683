package import Canvas
import CivilTime
package import PlanModel
package import Planning

extension Page {
  /// The work done against the work due, of a meeting and of the whole plan.
  package static func curve(
    of meeting: Meeting.ID?,
    in outlook: Outlook,
    width: Int = 72,
    symbols: SymbolSet
  ) -> Page {
    CurvePage(meeting, outlook, width: width, symbols).page
  }
}

/// The burn-up of a meeting, and below it that of the whole plan.
struct CurvePage {
  private let meeting: Meeting?
  private let outlook: Outlook
  private let width: Int
  private let symbols: SymbolSet

  init(_ meeting: Meeting.ID?, _ outlook: Outlook, width: Int, _ symbols: SymbolSet) {
    self.meeting = meeting.flatMap { outlook.plan.meetings[$0] }
    self.outlook = outlook
    self.width = width
    self.symbols = symbols
  }

  var page: Page {
    var page = PageDraft()
    if let meeting {
      add("\(meeting.code) \(meeting.title)", BurnUp(outlook, meeting: meeting.id), to: &page)
    }
    if meeting == nil || outlook.plan.meetings.count > 1 {
      let words = Wording.count(outlook.plan.meetings.count, "meeting")
      add("The whole plan, \(words)", BurnUp(outlook, meeting: nil), to: &page)
    }
    let name = meeting.map { "of \($0.code)" } ?? "of the plan"
    return Page(title: "Work \(name)", lines: page.lines, subject: .curve(meeting?.id))
  }

  private func add(_ title: String, _ burnUp: BurnUp, to page: inout PageDraft) {
    page.heading(title)
    guard let picture = BurnUpPicture(burnUp) else {
      page.text("It has no work with a due day yet.", .textMuted)
      return
    }
    page.text(Self.answer(burnUp), burnUp.isBehind ? .warning : .success)
    page.add([.blank])
    page.add(
      PageLine.strips(of: picture.surface(width: width, height: 9, symbols: symbols))
    )
    page.add([legend(burnUp)])
    page.add([.blank])
    for sentence in Self.sentences(burnUp) { page.text(sentence) }
  }

  private func legend(_ burnUp: BurnUp) -> PageLine {
    var runs = [
      PageRun("\(symbols.barDone) done  ", .barDone),
      PageRun("\(symbols.barPlanned) due  ", .barPlanned),
      PageRun("\(symbols.barActive) forecast, where it is late or early  ", .barActive),
    ]
    if burnUp.isMoved { runs.append(PageRun("\(symbols.baseline) baseline  ", .baseline)) }
    return .strip(runs + [PageRun("\(symbols.today) today", .today)])
  }

  /// How far it is: "By Wed 15 Jul 2020 54.5 of 402 person-days were due, and 52 are done".
  static func answer(_ burnUp: BurnUp) -> String {
    let status = burnUp.statusDate
    let (due, done) = (burnUp.due.by(status), burnUp.done.by(status))
    let rest =
      due == done
      ? "just as planned" : due > done ? "\(due - done) behind" : "\(done - due) ahead"
    return "By \(status.long) \(due) of \(burnUp.due.total) person-days were due, and \(done) "
      + "\(done.count == 4 ? "is" : "are") done: \(rest)."
  }

  private static func sentences(_ burnUp: BurnUp) -> [String] {
    let status = burnUp.statusDate
    var words: [String] = []
    let left = burnUp.due.total - burnUp.done.total
    if let half = burnUp.due.day(of: Quarters((burnUp.due.total.count + 1) / 2)),
      let last = burnUp.due.days.last
    {
      words.append(
        "Half of the work is due by \(DayWords.of(half, seenFrom: status)), all of it by "
          + "\(DayWords.of(last, seenFrom: status))."
      )
      let weeks = (last - status + 6) / 7
      if left > .zero, weeks > 0 {
        let four = burnUp.done.by(status) - burnUp.done.by(status - 28)
        words.append(
          "\(left) person-days are left: \(perWeek(left, weeks)) a week until then. In the last four "
            + "weeks \(perWeek(four, 4)) a week were done."
        )
      }
    }
    if left > .zero, let end = burnUp.forecast.days.last {
      words.append("The levelled forecast ends on \(DayWords.of(end, seenFrom: status)).")
    }
    if burnUp.isMoved {
      let base = burnUp.baseline.by(status)
      words.append(
        "The baseline wanted \(base) person-days by now, of \(burnUp.baseline.total) in all."
      )
    }
    if burnUp.undated > .zero {
      words.append("\(burnUp.undated) person-days have no due day and stand in no curve.")
    }
    return words
  }

  /// With one decimal, rounded.
  private static func perWeek(_ quarters: Quarters, _ weeks: Int) -> String {
    let tenths = (quarters.count * 10 * 2 / (4 * weeks) + 1) / 2
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension BurnUp {
  var isBehind: Bool { due.by(statusDate) > done.by(statusDate) }
}
