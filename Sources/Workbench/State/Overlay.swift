package import Canvas
package import CivilTime
package import PlanModel
package import Planning

/// A dialog over the panes; it takes the keys while it is there.
package enum Overlay: Sendable {
  case help(ChooserState)
  case palette(ChooserState)
  case themes(ChooserState, before: String)
  case picker(Picker, ChooserState)
  case page(Page)
  case form(Form)
  case offer(Offer)
  /// The filter of the focused list, typed in the hint row.
  case filter(TextField, before: String)
}

/// What else is chosen from a list.
package enum Picker: Hashable, Sendable {
  case keyboards, ways
  case sorting, grouping, columns, savedFilters
  case goTo, menu
}

/// A query and a place in the list of what it finds.
package struct ChooserState: Sendable {
  package var query = TextField()
  package var selected = 0
  package var offset = 0

  package init() {}
}

/// Text to read: the details of a task, the reasons of a figure.
package struct Page: Hashable, Sendable {
  package var title: String
  package var lines: [PageLine]
  package var offset = 0
  /// What the page is about, so that it can be made again when the plan has changed.
  package var subject: PageSubject

  package init(title: String, lines: [PageLine], subject: PageSubject) {
    self.title = title
    self.lines = lines
    self.subject = subject
  }
}

package enum PageSubject: Hashable, Sendable {
  case details(RowID)
  case why(RowID)
  case hours(Meeting.ID)
  /// What a mission has to do in a week.
  case load(Mission.ID, ISOWeek)
  case forecast(Meeting.ID)
  /// Tasks that refused a step, of how many.
  case refused([RefusedTask], of: Int)
  case morning(MorningTopic)
  /// What going back to a revision would take back; Enter does it.
  case undoTo(Int)
}

/// A line of a page: a heading, a field with its value, or plain words.
package enum PageLine: Hashable, Sendable {
  case heading(String)
  case field(String, String, Role)
  case text(String, Role)
  /// A row of a picture: its spaces stay, and what does not fit is cut.
  case picture(String, Role)
  case blank
}
