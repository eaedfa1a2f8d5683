import Canvas
import PlanModel
import Planning

// Pages to read.
extension WorkbenchState {
  /// Enter, `w` and `o`: all about a row, the reasons of its figures, the common hours.
  mutating func read(_ command: CommandID) -> [Effect] {
    let subject: PageSubject?
    if command == .open {
      switch selected {
      case .question(let number): return Question[number].map { ask($0) } ?? []
      case .older: return loadOlder()
      default: break
      }
    }
    switch command {
    case .hours: subject = currentMeeting.map { .hours($0.id) }
    case .open where focus == .missions, .why where focus == .missions:
      subject = selectedMission.map { .load($0.id, cursorWeek) }
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

  /// The page about something; `nil` when it is gone or says everything already.
  func page(about subject: PageSubject) -> Page? {
    switch subject {
    case .details(.revision(let revision)): entry(revision).map { Page.details(of: $0) }
    case .details(let row): Page.details(of: row, in: outlook, symbols: symbols)
    case .why(.day(_, let day)): dayPage(of: day)
    case .why(.question(let number)): Question[number].map { MorningPages(state: self).why($0) }
    case .morning(let topic): MorningPages(state: self).page(topic)
    case .undoTo(let revision): undoPage(to: revision)
    case .why(let row): Page.why(of: row, meeting: meeting, in: outlook)
    case .hours(let id): hoursPage(of: id)
    case .load(let id, let week): LoadPage(id, week, outlook).map { $0.page }
    case .forecast(let id): forecastPage(of: id)
    // Said of a plan that is no longer there.
    case .refused: nil
    case .free(let week): .free(from: week, in: outlook)
    case .curve(let id): CurvePage(id, outlook, width: pictureWidth, symbols).page
    }
  }

  /// Revisions count from 1 without gaps, and the newest stands first.
  func entry(_ revision: Int) -> JournalEntry? {
    guard let newest = history.first?.revision else { return nil }
    let place = newest - revision
    return history.indices.contains(place) ? history[place] : nil
  }
}
