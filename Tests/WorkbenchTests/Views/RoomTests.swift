import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Room on the screen")
struct RoomTests {
  private func text(_ size: Size, _ focus: ListID = .timeline, _ view: View = .overview) -> String {
    var state = ViewFixture.state(size, focus: focus)
    state.view = view
    return Workbench.view(state, hints: []).text
  }

  @Test("is given to whole names and causes on 120 by 36")
  func timeline() {
    let text = text(Size(120, 36))
    let words = [
      "IM Introductory meeting ", "TM Technical meeting ", "Regional Office ", "Headquarters ",
      "day still open", "overload GE, SEEECA", "0% AMBER (plan 0)", "now 0/3 pd", " held ",
      " tentative ", "example.plenary",
    ]
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  @Test("keeps the weakest point of a meeting on 80 by 24")
  func narrow() {
    let text = text(Size(80, 24))
    for word in ["T-44", "0% AMBER", "day still open", "100% GREEN"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test(
    "shows the calendar of the series whole where words have enough",
    arguments: [120, 160, 200]
  )
  func axis(width: Int) {
    let state = ViewFixture.state(Size(width, 36))
    let columns = TimelineColumns(Rect(x: 2, y: 2, width: width - 3, height: 1), state)
    let days = TimelineAxis.days(of: state)
    #expect(columns.axis.column(days.end - 1) < columns.axis.width)
    #expect(columns.text.width >= 48)
    #expect(columns.axis.cellsPerWeek == [120: 2, 160: 3, 200: 5][width])
  }

  @Test("says the title of a row of countries once, then the countries")
  func followers() {
    let rows = text(Size(120, 36), .checklist).split(separator: "\n").map(String.init)
    let titles = rows.filter { $0.contains("Invite the focal points") }
    #expect(titles.count == 1 && titles[0].contains("TM13.AM"))
    #expect(rows.contains { $0.contains("TM13.BG *   Bulgaria ") })
  }

  @Test("tells more of the selected country and topic below their lists")
  func glance() {
    let text = text(Size(120, 36))
    #expect(text.contains("Armenia  Հայաստան"))
    #expect(text.contains("Input received      by 18 Aug"))
    #expect(text.contains("proposed, lead: none"))
    let full = self.text(Size(120, 36), .countries, .full(.countries))
    #expect(full.contains("Input received      by 18 Aug"))
  }

  @Test("explains the signs of each pane in the help", arguments: ListID.panes)
  func legend(list: ListID) {
    var state = ViewFixture.state(Size(120, 36), focus: list)
    state.overlays = [.help(ChooserState())]
    let text = view(state).text
    for entry in Legend.entries(list, .eighths) {
      #expect(text.contains("\(entry.sign.string) \(entry.words.string)"))
    }
  }

  @Test("draws no entry of a legend in part", arguments: [0, 5, 20, 37, 60, 116])
  func wholeEntries(width: Int) {
    let entries = Legend.entries(.checklist, .eighths)
    let height = Legend.height(entries, width: width)
    var surface = Surface(Size(width, height))
    Legend.draw(entries, ViewFixture.state(.zero), on: &surface, in: surface.bounds)
    let text = surface.text
    for entry in entries where width >= 30 {
      #expect(text.contains("\(entry.sign.string) \(entry.words.string)"))
    }
    #expect(!text.contains("…"))
  }

  @Test("says that a plan may only be read, however narrow the screen", arguments: [40, 80, 120])
  func readOnly(width: Int) {
    var state = ViewFixture.state(Size(width, 30))
    state.isReadOnly = true
    #expect(view(state).text.split(separator: "\n")[0].contains("READ-ONLY"))
  }

  @Test("counts anew what presses when the plan was computed anew")
  func counts() throws {
    var state = ViewFixture.state(Size(120, 36))
    #expect(state.counts.overdue == 0)
    let later = try #require(Day("2020-09-01"))
    state.outlook = Outlook(of: ExamplePlan.plan, on: later, holidays: .shipped())
    #expect(state.counts.overdue == state.outlook.tasks.filter(\.isOverdue).count)
    #expect(state.counts.overdue > 0)
  }

  @Test("names in the title whose tasks are listed, and what narrows them", arguments: [80, 120])
  func narrowed(width: Int) {
    var probe = Probe(Size(width, 24))
    probe.run("4/overdue<Enter>")
    #expect(view(probe.state).text.contains("Checklist TM  /overdue "))
    probe.run("/ anywhere<Enter>")
    #expect(view(probe.state).text.contains("Checklist all meetings  /overd"))
  }

  @Test("tells keys, and what the selected command does, on 40 by 10")
  func smallHelp() {
    var probe = Probe(Size(40, 10))
    probe.run("?")
    let text = view(probe.state).text
    #expect(text.contains("Enter  ") && text.contains("Move the meeting"))
    #expect(text.contains("a heading, why it stands as it does."))
    probe.run("<Esc>Q<Down>")
    #expect(view(probe.state).text.contains("What is overdue today, and whose"))
  }
}
