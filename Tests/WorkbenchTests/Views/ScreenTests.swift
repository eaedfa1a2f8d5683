import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Screen")
struct ScreenTests {
  static let hints: [HintBar.Entry] = [
    HintBar.Entry(key: "?", label: "help"), HintBar.Entry(key: "q", label: "quit"),
  ]
  static let sizes: [Size] = [
    Size(0, 0), Size(1, 1), Size(10, 2), Size(39, 12), Size(40, 10), Size(79, 19), Size(80, 24),
    Size(120, 30), Size(120, 36), Size(160, 40), Size(500, 200),
  ]
  static let views: [View] = [.overview] + ListID.allCases.map(View.full)

  private func screen(_ state: WorkbenchState) -> Surface { view(state, hints: Self.hints) }

  @Test("fills every size of every view with ASCII alone where that is asked", arguments: sizes)
  func ascii(size: Size) {
    for view in Self.views {
      var state = ViewFixture.state(size, symbols: .ascii)
      state.view = view
      let text = screen(state).text.filter { !$0.isASCII }
      // Names of countries stay as they are written.
      let letters = text.filter { !$0.isLetter }
      #expect(letters.isEmpty, "\(view)")
    }
  }

  @Test("keeps to ASCII in dialogs as well")
  func asciiDialogs() throws {
    var state = ViewFixture.state(Size(100, 40), symbols: .ascii)
    let task = try #require(state.plan.task("TM13.AM"))
    let page = try #require(Page.details(of: .task(task.id), in: state.outlook))
    var form = try #require(Form(.assign(task.id), in: state))
    form.refusal = "No → way – out “here”."
    let overlays: [Overlay] = [
      .help(ChooserState()), .palette(ChooserState()), .page(page), .form(form),
    ]
    for overlay in overlays {
      state.overlays = [overlay]
      let text = view(state).text
      #expect(text.allSatisfy { $0.isASCII || $0.isLetter })
    }
  }

  @Test("opens dialogs on every size", arguments: sizes)
  func dialogs(size: Size) throws {
    var state = ViewFixture.state(size)
    let task = try #require(state.plan.task("TM13.AM"))
    let meeting = try #require(state.plan.meeting("CF"))
    for purpose in [FormPurpose.assign(task.id), .editTask(task.id), .move(meeting.id)] {
      var form = try #require(Form(purpose, in: state))
      for focus in form.fields.indices {
        form.focus = focus
        state.overlays = [.form(form)]
        let surface = view(state)
        let isShown = size.width >= 40 && size.height >= 10
        #expect(surface.text.contains(form.title) == isShown)
        let label = SafeText(form.fields[focus].label)
        #expect(!isShown || surface.text.contains(label.string))
        #expect(!isShown || surface.cursor != nil)
      }
    }
  }

  @Test("finds under a click what is drawn there")
  func clicks() throws {
    var state = ViewFixture.state(Size(120, 36), focus: .checklist)
    let lines = view(state).text.split(separator: "\n", omittingEmptySubsequences: false)
    let pane = try #require(Layout(state).pane(.checklist))
    for (row, id) in state[.checklist].rows.prefix(pane.body.height).enumerated() {
      let point = Point(pane.body.x + 3, pane.body.y + row)
      #expect(Layout.hit(point, in: state) == .list(.checklist, row: row))
      #expect(id.isHeading || lines[point.y].contains(state.plan.code(of: id)))
    }
    let hints = Bindings.hintBar(for: state)
    #expect(Layout.hit(Point(1, 35), in: state, hints: hints) == .hint(hints[0].command))
    state.overlays = [.palette(ChooserState())]
    #expect(Layout.hit(Point(0, 0), in: state) == .outside)
    let dialog = try #require(OverlayLayout(.palette(ChooserState()), state: state))
    #expect(Layout.hit(dialog.body.origin, in: state) == .overlayRow(0))
    #expect(Layout.hit(dialog.frame.origin, in: state) == .overlay)
  }

  @Test("shows meetings, countries and topics on 120 by 36")
  func overview() {
    let text = screen(ViewFixture.state(Size(120, 36))).text
    let words = [
      "EMERGE", "as of Wed 15 Jul 2020", "IM Introductory", "TM Technical", "CF Conference",
      "AM Armenia", "BG Bulgaria", "GE Georgia", "MD Moldova", "RO Romania", "UA Ukraine", "T1 ",
      "T2 ", "T3 ", "14 Jul", "16 Sep~", "24 Nov~", "TM01", "co-host", "1 Timeline",
      "2 Countries", "3 Topics", "4 Checklist", "? help",
    ]
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  @Test("draws no broken border", arguments: [Size(80, 24), Size(120, 36), Size(200, 60)])
  func borders(size: Size) {
    let surface = screen(ViewFixture.state(size))
    let right: Set<Glyph> = ["─", "┌", "├", "└", "┬", "┴", "┼"]
    for pane in Layout(ViewFixture.state(size)).panes {
      for y in pane.inner.y..<pane.inner.maxY {
        for x in [pane.frame.x, pane.frame.maxX - 1] {
          let glyph = surface[x, y].glyph
          #expect(glyph == "│" || glyph == "┃")
        }
      }
      #expect(right.contains(surface[pane.frame.x, pane.frame.y].glyph))
      for x in pane.inner.x..<pane.inner.maxX {
        let glyph = surface[x, pane.frame.maxY - 1].glyph
        let isTitle = pane.list == .timeline && size.width >= 80
        #expect(isTitle || glyph == "─")
      }
    }
  }

  @Test("says which size is needed when there is too little room")
  func tooSmall() {
    #expect(screen(ViewFixture.state(Size(30, 8))).text.contains("40×10 needed, now 30×8; q"))
    #expect(screen(ViewFixture.state(Size(0, 0))).text == "")
  }

  @Test("marks the focused pane and puts the cursor on its row", arguments: ListID.panes)
  func focus(list: ListID) {
    let state = ViewFixture.state(Size(120, 36), focus: list)
    let surface = screen(state)
    let pane = Layout(state).pane(list)
    #expect(surface.cursor.map { pane?.body.contains($0) == true } == true)
    let roles = surface[pane?.frame.x ?? 0, (pane?.frame.maxY ?? 0) - 2].role
    #expect(roles == .paneFocused)
  }

  @Test("hides nothing of a notice and shows the filter while it is typed")
  func lastRow() {
    var state = ViewFixture.state(Size(80, 24))
    state.notice = Notice(.error, "The file is read-only.")
    #expect(screen(state).text.hasSuffix("✗ The file is read-only."))
    state.showsHints = false
    #expect(screen(state).text.hasSuffix("✗ The file is read-only."))
    state.overlays = [.filter(TextField("geo"), before: "")]
    #expect(screen(state).text.hasSuffix(" filter /geo"))
  }

  @Test("lets no sequence of a plan out, in any view")
  func hostile() {
    var plan = ExamplePlan.plan
    let bad = "\u{1B}[2J\u{9B}1m\u{202E}x\u{7}"
    for var meeting in plan.meetings.rows {
      meeting.title = bad
      plan.meetings[meeting.id] = meeting
    }
    for var country in plan.countries.rows {
      (country.englishName, country.nativeName, country.iso2) = (bad, bad, bad)
      plan.countries[country.id] = country
    }
    for var task in plan.tasks.rows {
      (task.title, task.code) = (bad, bad)
      plan.tasks[task.id] = task
    }
    plan.settings = Table(
      plan.settings.map {
        var row = $0
        row.title = bad
        return row
      }
    )
    let outlook = Outlook(of: plan, on: ExamplePlan.statusDate, holidays: .shipped())
    for view in Self.views {
      var state = ViewFixture.state(Size(160, 40), outlook: outlook, meeting: "CF")
      state.view = view
      state[.checklist].filter = bad
      state.notice = Notice(.info, bad)
      let scalars = screen(state).text.unicodeScalars
      #expect(scalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      #expect(!scalars.contains { (0x7F...0x9F).contains($0.value) || $0.value == 0x202E })
    }
  }
}
