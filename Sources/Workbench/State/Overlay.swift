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
  /// Who has something to spare from a week on.
  case free(ISOWeek)
  /// The work that was to be done and is done, of a meeting or of the whole plan.
  case curve(Meeting.ID?)
}

/// A line of a page: a heading, a field with its value, or plain words.
package enum PageLine: Hashable, Sendable {
  case heading(String)
  case field(String, String, Role)
  case text(String, Role)
  /// A row of a picture: its spaces stay, and what does not fit is cut.
  case picture(String, Role)
  /// A row of a picture in several colours.
  case strip([PageRun])
  case blank
}

/// A part of a picture in one colour.
package struct PageRun: Hashable, Sendable {
  package var text: String
  package var role: Role

  package init(_ text: String, _ role: Role) {
    self.text = text
    self.role = role
  }
}

extension PageLine {
  /// The rows of something drawn, as the lines of a page.
  static func strips(of surface: Surface) -> [PageLine] {
    (0..<surface.height).map { y in
      var runs: [PageRun] = []
      for x in 0..<surface.width where surface[x, y].width > 0 {
        let (cell, sign) = (surface[x, y], surface[x, y].glyph.description)
        if let last = runs.last, last.role == cell.role {
          runs[runs.count - 1].text += sign
        } else {
          runs.append(PageRun(sign, cell.role))
        }
      }
      return .strip(runs)
    }
  }
}
