import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The calendar of a day field")
struct DayPickerTests {
  @Test(
    "moves by day, week and month, and writes the day into the field",
    arguments: [
      ("<Right>", "2020-07-24"), ("<Left>", "2020-07-22"), ("<Down>", "2020-07-30"),
      ("<Up><Up>", "2020-07-09"), ("<PgDn>", "2020-08-23"), ("<PgUp>", "2020-06-23"),
      ("<Home>", "2020-07-01"), ("<End><Right>", "2020-08-01"), ("<End><PgDn><PgDn>", "2020-09-30"),
    ]
  )
  func moves(keys: String, day: String) {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.run("e<Tab><F4>" + keys)
    #expect(probe.form?.text(.due) == day)
    #expect(probe.form?.picker?.day == Day(day))
  }

  @Test("Enter takes the day and leaves the form open, Esc brings the text back")
  func leaving() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.run("e<Tab><C-o><Down><Enter>")
    #expect(probe.form?.text(.due) == "2020-07-30")
    #expect(probe.form?.picker == nil)
    probe.run("<F4><PgDn><Esc>")
    #expect(probe.form?.text(.due) == "2020-07-30")
    probe.run("<Enter>")
    #expect(probe.form == nil)
    #expect(probe.state.plan.task("TM01")?.fixedDue == Day("2020-07-30"))
  }

  @Test("typing leaves it, and replaces what it wrote")
  func typing() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.run("e<Tab><F4><Down>T-20")
    #expect(probe.form?.picker == nil)
    #expect(probe.form?.text(.due) == "T-20")
    probe.run("<F4><Tab>")
    #expect(probe.form?.picker == nil)
    #expect(probe.form?.focus == 2)
  }

  @Test("shows in a form with a preview what each day would lead to")
  func preview() throws {
    var probe = Probe()
    probe.run("1m<F4><Down>")
    guard case .shown = try #require(probe.form).preview else {
      Issue.record("no preview")
      return
    }
  }

  @Test("a click on a day takes it")
  func click() throws {
    var probe = Probe()
    probe.run("g15 sep")
    let rows = view(probe.state).text.split(separator: "\n").map(Array.init)
    let y = try #require(rows.firstIndex { String($0).contains("21  22  23") })
    let x = try #require(String(rows[y]).firstRange(of: "22"))
    let column = String(rows[y]).distance(from: String(rows[y]).startIndex, to: x.lowerBound)
    probe.run("<Click \(column),\(y)>")
    #expect(probe.form?.text(.day) == "2020-09-22")
  }

  @Test(
    "says of a day who does not work and why",
    arguments: [
      ("CF", "2020-11-23", "Mon 23 Nov 2020, T-1: Saint George's Day for the host of CF"),
      ("CF", "2020-11-22", "Sun 22 Nov 2020, T-1: a weekend"),
      ("CF", "2020-11-24", "Tue 24 Nov 2020, T: CF sits"),
      ("TM", "2020-09-09", "Wed 9 Sep 2020, T-5: a working day"),
    ]
  )
  func words(meeting: String, day: String, expected: String) throws {
    let state = Probe().state
    let id = try #require(state.plan.meeting(meeting)?.id)
    let form = try #require(Form(.move(id), in: state))
    let calendar = PickerCalendar(form, in: state)
    #expect(calendar.words(of: try #require(Day(day))) == expected)
  }

  @Test("knows the days on which a country that is asked for cannot meet")
  func blackout() throws {
    var probe = Probe()
    probe.run(":cannot meet<Enter>georgia<Tab>2020-10-05<Tab>2020-10-06<Tab>Election<Enter>")
    let id = try #require(probe.state.plan.meeting("CF")?.id)
    let form = try #require(Form(.move(id), in: probe.state))
    let calendar = PickerCalendar(form, in: probe.state)
    let day = try #require(Day("2020-10-05"))
    #expect(calendar.mark(of: day) == .blackout)
    #expect(calendar.words(of: day).hasSuffix("Georgia cannot meet (Election)"))
  }

  @Test(
    "folds to one row where there is no room for a month",
    arguments: [
      (Size(120, 36), 8), (Size(80, 24), 0), (Size(40, 10), 0),
    ]
  )
  func folds(size: Size, months: Int) throws {
    var probe = Probe(size)
    probe.select(task: "TM01")
    probe.run("e<Tab>")
    let form = try #require(probe.form)
    let layout = try #require(OverlayLayout(.form(form), state: probe.state))
    let rows = FormRows(form, inner: layout.inner.size).rows
    #expect(rows.count { if case .month = $0.content { true } else { false } } == months)
    #expect(rows.contains { $0.content == .dayWords })
    // The words for the day can be read in any case.
    #expect(view(probe.state).text.contains("Thu 23 Jul 2020"))
  }

  @Test("opens at 80×24 once it is asked for, and stays one row at 40×10")
  func small() {
    var probe = Probe(Size(80, 24))
    probe.select(task: "TM01")
    probe.run("e<Tab><F4>")
    #expect(view(probe.state).text.contains("Mo  Tu  We  Th  Fr  Sa  Su"))
    probe.run("<Resize 40x10><Down>")
    #expect(!view(probe.state).text.contains("Mo  Tu"))
    #expect(view(probe.state).text.contains("Thu 30 Jul 2020"))
  }

  @Test("stands below the field, two months side by side")
  func picture() {
    var state = ViewFixture.state(Size(84, 22), focus: .timeline)
    for key in "g23 nov" { _ = update(&state, .input(.key(.character(key)))) }
    #expect(
      dialog(state) == """
        ┌ Go to a date ────────────────────────────────────────────────────────────────┐
        │ Day  23 nov           2020-11-24, 24 Nov or +14                              │
        │      Mon 23 Nov 2020, T+46: Saint George's Day for the host of TM            │
        │       Nov 2020                       Dec 2020                                │
        │       Mo  Tu  We  Th  Fr  Sa  Su     Mo  Tu  We  Th  Fr  Sa  Su              │
        │                                1          1   2   3   4   5   6              │
        │        2   3   4   5   6   7   8      7   8   9  10  11  12  13              │
        │        9  10  11  12  13  14  15     14  15  16  17  18  19  20              │
        │       16  17  18  19  20  21  22     21  22  23  24  25  26  27              │
        │       23'◇24 ◇25  26  27  28  29     28  29  30  31                          │
        │       30                                                                     │
        │ ──────────────────────────────────────────────────────────────────────────── │
        """
    )
  }

  /// The rows of the dialog as far as the rule below its field.
  private func dialog(_ state: WorkbenchState) -> String {
    guard let layout = OverlayLayout(state.overlays[0], state: state) else { return "" }
    let rows = view(state, hints: []).text.split(separator: "\n").map(Array.init)
    return rows[layout.frame.y..<layout.frame.maxY].prefix(12).map { row in
      String(row[layout.frame.x..<layout.frame.maxX])
    }.joined(separator: "\n")
  }
}
