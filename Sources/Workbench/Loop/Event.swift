package import Canvas
package import CivilTime
package import PlanModel
package import Planning

/// What happened: a key, or the outcome of an effect.
package enum Event: Sendable {
  case input(InputEvent)
  case planChanged(PlanNews)
  /// The rules said no to a request.
  case refused(ChangeRequest?, ChangeRefused)
  /// The store could not do it; the sentence says why and what to do.
  case failed(String)
  /// The outcome of a preview; stale when the revision has moved on.
  case previewed(ChangeRequest, revision: Int, Result<Preview, ChangeRefused>)
  /// The outcome of asking for advice; stale when the revision has moved on.
  case advised(Advice?, revision: Int)
  case levelling(LevelProgress, revision: Int)
  case levelled(LevelledPlan, revision: Int)
  /// How much of a forecast is done.
  case forecasting(Meeting.ID, percent: Int, revision: Int)
  /// A forecast for a meeting, `nil` when it was stopped; stale when the revision has moved on.
  case forecast(Meeting.ID, PlanForecast?, revision: Int)
  case history([JournalEntry])
  /// The days of a meeting; `nil` for one whose day is a fact.
  case daysFound(DatesQuestion, MeetingDates?)
  case dayExplained(DatesQuestion, Day, WhyNot?)
  /// The days that work, by meeting without a promised day.
  case rangesFound([Meeting.ID: [Day]])
  case dayChanged(Day)
  /// The user's editor was closed on the note of a row.
  case noteEdited(RowID, NoteOutcome)
  /// What the clock shows, told each minute while `showsClock`.
  case clock(Instant)
}

/// The plan after a change, with what there is to say about it.
package struct PlanNews: Sendable {
  package enum Origin: Hashable, Sendable {
    case mine, undo, redo
    case elsewhere(author: String)
  }
  package var outlook: Outlook
  package var revision: Int
  package var origin: Origin
  /// What was done, as the history says it.
  package var words: String
  package var undoWords: String?
  package var redoWords: String?

  package init(outlook: Outlook, revision: Int, origin: Origin, words: String) {
    self.outlook = outlook
    self.revision = revision
    self.origin = origin
    self.words = words
  }
}

/// Work to be done outside of the state.
package enum Effect: Hashable, Sendable {
  /// Check the request against the plan of the store and write it.
  case commit(ChangeRequest, basedOn: Int)
  case undo
  case redo
  /// Take back, as one step, all that was done after a revision; refused when the plan has moved on
  /// from the one that was seen.
  case undoTo(revision: Int, basedOn: Int)
  /// Compute what a request would lead to.
  case preview(ChangeRequest, revision: Int)
  /// Find the ways out of an overload; takes longer than a frame.
  case advise(Mission.ID, around: ISOWeek?, revision: Int)
  /// Search for a better levelled schedule; takes longer than a frame.
  case level(schedules: Int, revision: Int)
  /// Play the plan through, and find what helps the meeting; takes longer than a frame.
  case forecast(Meeting.ID, samples: Int, revision: Int)
  /// Stop what takes longer than a frame.
  case stop
  case loadHistory(most: Int)
  /// Search the days of a meeting.
  case searchDates(DatesQuestion)
  /// Say why the meeting cannot open on a day, and what would help.
  case explainDay(DatesQuestion, Day)
  /// Lines of text for the clipboard of the terminal.
  case copy(String)
  /// Open the note of a row in the user's editor.
  case editNote(RowID, String)
  /// Keep what is known of the user for the next run.
  case remember(UserMemory)
  case setTheme(String)
  case setMouse(Bool)
  case redraw
  case suspend
  case quit
  case bell
}
