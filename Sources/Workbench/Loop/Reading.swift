import Canvas
import PlanModel
import Planning

// Pages to read.
extension WorkbenchState {
  /// Enter, `w` and `o`: all about a row, the reasons of its figures, the common hours.
  mutating func read(_ command: CommandID) -> [Effect] {
    let subject: PageSubject?
    switch command {
    case .hours: subject = currentMeeting.map { .hours($0.id) }
    case .why: subject = selected.map { .why($0) }
    default: subject = selected.map { $0.isHeading ? .why($0) : .details($0) }
    }
    guard let page = subject.flatMap({ page(about: $0) }) else {
      notice = Notice(.info, "There is nothing more to say about it.")
      return []
    }
    overlays.append(.page(page))
    return []
  }

  /// The page about something; `nil` when it is gone.
  func page(about subject: PageSubject) -> Page? {
    switch subject {
    case .details(let row), .why(let row):
      let words = Listing.words(of: row, in: self).filter { !$0.isEmpty }
      guard let title = words.first else { return nil }
      return Page(title: title, lines: words.dropFirst().map { .text($0, .text) }, subject: subject)
    case .hours(let id):
      guard let meeting = plan.meetings[id] else { return nil }
      return Page(title: meeting.code, lines: [.text(meeting.zone, .text)], subject: subject)
    }
  }
}
