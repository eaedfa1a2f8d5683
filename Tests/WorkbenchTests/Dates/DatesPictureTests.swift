import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The dates view")
struct DatesPictureTests {
  private func probe(_ size: String, _ keys: String, _ symbols: SymbolSet = .eighths) -> Probe {
    var probe = Probe(Size(size) ?? .zero)
    probe.show(symbols)
    probe.run("D")
    probe.run(keys)
    return probe
  }

  /// The body of the screen, without header and hint row.
  private func picture(_ probe: Probe) -> String {
    let rows = view(probe.state).text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.dropFirst().dropLast().joined(separator: "\n")
  }

  @Test("has one month on a small screen, with the reasons below")
  func small() {
    #expect(
      picture(probe("80x24", "hh")) == """
        ┌ Dates TM Technical meeting ─────────────────────────────── 2 of 30 days work ┐
        │ TM can open on 15–16 Sep, with CF on 24 Nov                                  │
        │ Now planned on Wed 16 Sep; searched in Sep; if others move also 17–18 Sep    │
        │ Sep 2020                        Ranking, cheapest first                      │
        │  Mo  Tu  We  Th  Fr  Sa  Su     1 ● Wed 16 Sep  cost 0  nothing against it   │
        │       1◐  2◐  3◐  4◐  5-  6-    2 ○ Tue 15 Sep  cost 4  moved 4              │
        │ ' 7◐  8◐  9◐ 10◐ 11◐ 12- 13-                                                 │
        │  14◐ 15○▸16● 17+ 18+ 19- 20-                                                 │
        │  21h'22◐ 23◐ 24◐ 25◐ 26- 27-                                                 │
        │  28◐ 29◐ 30◐                                                                 │
        │                                                                              │
        │                                                                              │
        │ Mon 14 Sep: compressed                                                       │
        │ TM01 Turn the July summary into objectives for the technical meeting, due on │
        │ Tue 21 Jul, needs 1 working day after IM24 Circulate summary and action      │
        │ points, due on Tue 21 Jul: there is none.                                    │
        │ Cannot hold together, and none can be spared: TM opens on Mon 14 Sep; TM01   │
        │ needs 1 working day after IM24.                                              │
        │ w shows all of it                                                            │
        │ ● best   ○ feasible   + if others move   ◐ compressed   ✗ impossible         │
        │ x ruled out   h host off   · outside   ▸ now   ◇ meeting   ' guest off       │
        └──────────────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test("keeps to ASCII where that is asked")
  func ascii() {
    #expect(
      picture(probe("80x24", "<Tab>", .ascii)) == """
        + Dates CF Conference on Migration and Development --------- 3 of 30 days work +
        | CF can open on 24-26 Nov, with TM on 16 Sep                                  |
        | Now planned on Tue 24 Nov; searched in Nov                                   |
        | Nov 2020                        Ranking, cheapest first                      |
        |  Mo  Tu  We  Th  Fr  Sa  Su     1 * Tue 24 Nov  cost 0  nothing against it   |
        |                           1-    2 o Wed 25 Nov  cost 4  moved 4              |
        |   2~  3~  4~  5~  6h  7-  8-    3 o Thu 26 Nov  cost 11  weekday 3, moved 8  |
        |   9~ 10~ 11~ 12~ 13h 14- 15-                                                 |
        |  16~ 17~ 18~ 19~ 20h 21- 22-                                                 |
        |  23h>24*>25o 26o 27h 28- 29-                                                 |
        | '30.                                                                         |
        |                                                                              |
        | Tue 24 Nov: best; the day of CF now                                          |
        | It breaks nothing and costs nothing.                                         |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        | * best   o feasible   + if others move   ~ compressed   ! impossible         |
        | x ruled out   h host off   . outside   > now   o meeting   ' guest off       |
        +------------------------------------------------------------------------------+
        """
    )
  }

  @Test("is a list of days on the smallest screen")
  func list() {
    #expect(
      picture(probe("40x10", "")) == """
         Dates TM Technical … 2 of 30 days work
        TM can open on 15–16 Sep, with CF on 2…
          ○ Tue 15 Sep  feasible, cost 4
        ▸ ● Wed 16 Sep  best, cost 0, now      ┃
          + Thu 17 Sep  feasible if other meet…
        Wed 16 Sep: best; the day of TM now
        It breaks nothing and costs nothing.

        """
    )
    #expect(
      picture(probe("40x10", "j", .ascii)) == """
         Dates TM Technical ~ 2 of 30 days work
        TM can open on 15-16 Sep, with CF on 2~
          * Wed 16 Sep  best, cost 0, now
        > + Thu 17 Sep  feasible if other meet~#
          + Fri 18 Sep  feasible if other meet~
        Thu 17 Sep: feasible if other meetings~
        CF19 Agree topics and sessions at the
        w shows all of it
        """
    )
  }

  @Test("has four months on a large screen, with all that is to be said of the day")
  func large() {
    #expect(
      picture(probe("120x36", "l")) == """
        ┌ Dates TM Technical meeting ─────────────────────────────────────────────────────────────────────── 2 of 30 days work ┐
        │ TM can open on 15–16 Sep, with CF on 24 Nov                                                                          │
        │ Now planned on Wed 16 Sep; searched in Sep; if others move also 17–18 Sep                                            │
        │ Aug 2020                       Sep 2020                        Ranking, cheapest first                               │
        │  Mo  Tu  We  Th  Fr  Sa  Su     Mo  Tu  We  Th  Fr  Sa  Su     1 ● Wed 16 Sep  cost 0  nothing against it            │
        │                       1-  2-         1◐  2◐  3◐  4◐  5-  6-    2 ○ Tue 15 Sep  cost 4  moved 4                       │
        │   3·  4·  5·  6·  7·  8-  9-   ' 7◐  8◐  9◐ 10◐ 11◐ 12- 13-                                                          │
        │  10· 11· 12· 13· 14· 15- 16-    14◐ 15○▸16● 17+ 18+ 19- 20-                                                          │
        │  17· 18· 19· 20· 21· 22- 23-    21h'22◐ 23◐ 24◐ 25◐ 26- 27-                                                          │
        │ '24· 25· 26·'27· 28· 29- 30-    28◐ 29◐ 30◐                                                                          │
        │ '31·                                                                                                                 │
        │                                                                                                                      │
        │ Oct 2020                       Nov 2020                                                                              │
        │  Mo  Tu  We  Th  Fr  Sa  Su     Mo  Tu  We  Th  Fr  Sa  Su                                                           │
        │               1·  2·  3-  4-                             1-                                                          │
        │   5·  6·  7·  8·  9· 10- 11-     2·  3·  4·  5·  6·  7-  8-                                                          │
        │  12· 13·'14· 15· 16· 17- 18-     9· 10· 11· 12· 13· 14- 15-                                                          │
        │  19· 20· 21· 22· 23· 24- 25-    16· 17· 18· 19· 20· 21- 22-                                                          │
        │  26· 27· 28· 29· 30· 31-        23·◇24·◇25· 26· 27· 28- 29-                                                          │
        │                                 30·                                                                                  │
        │                                                                                                                      │
        │ Thu 17 Sep: feasible if other meetings move                                                                          │
        │ CF19 Agree topics and sessions at the technical meeting, due on Mon 21 Sep, needs 1 working day after TM34           │
        │ Record the agreed topic list and session leads, due on Mon 21 Sep: there is none.                                    │
        │ Cannot hold together, and none can be spared: TM opens on Thu 17 Sep; CF opens on Tue 24 Nov; CF19 needs 1           │
        │ working day after TM34.                                                                                              │
        │ Would help, cost 2: Have TM34 Record the agreed topic list and session leads done 1 working day earlier: Fri         │
        │ 18 Sep, not Mon 21 Sep (T+1).                                                                                        │
        │ Would help, cost 4: Open CF on Wed 25 Nov, not Tue 24 Nov.                                                           │
        │ The work still fits if 1 task loses margin, in working days: TM34 1 earlier.                                         │
        │                                                                                                                      │
        │ ● best   ○ feasible   + if others move   ◐ compressed   ✗ impossible   x ruled out   h host off   · outside   ▸ now  │
        │ ◇ meeting   ' guest off                                                                                              │
        └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test("tells the grades by roles as well as by signs")
  func roles() throws {
    let probe = probe("120x36", "")
    let surface = view(probe.state)
    let layout = Layout(probe.state)
    let pane = try #require(layout.pane(.dates))
    let places = DatesLayout(pane, layout, .eighths)
    let calendar = try #require(probe.state.dates.calendar)
    let shown = places.shown(calendar.months, cursor: probe.state.selectedDay)
    for (date, role) in [(14, Role.readyAmber), (15, .readyGreen), (17, .info), (21, .holiday)] {
      let day = try #require(Day(year: 2020, month: 9, day: date))
      let month = try #require(shown.firstIndex(of: day.startOfMonth()))
      let cell = DatesLayout.cell(of: day, in: places.months[month])
      #expect(surface[cell.x + 2, cell.y].role == role)
      #expect(surface[cell.x + 3, cell.y].glyph == calendar.grade(of: day).sign(.eighths))
    }
    let signs = Set(DayGrade.allCases.map { "\($0.sign(.ascii))" })
    #expect(signs.count == DayGrade.allCases.count)
  }

  @Test(
    "puts each day into a cell that a click finds again",
    arguments: ["80x24", "120x36", "200x60"]
  )
  func cells(size: String) throws {
    let probe = probe(size, "")
    let layout = Layout(probe.state)
    let places = DatesLayout(try #require(layout.pane(.dates)), layout, .eighths)
    let calendar = try #require(probe.state.dates.calendar)
    let shown = places.shown(calendar.months, cursor: probe.state.selectedDay)
    #expect(shown.count == places.months.count)
    for (first, month) in zip(shown, places.months) {
      for day in DaySpan(start: first, end: first.startOfMonth(offset: 1)).days {
        let cell = DatesLayout.cell(of: day, in: month)
        #expect(cell.width == 4)
        for x in cell.x..<cell.maxX {
          #expect(places.day(at: Point(x, cell.y), showing: shown) == day)
        }
      }
    }
  }

  @Test("says what it waits for before the days are found")
  func waiting() {
    var probe = Probe(Size(80, 24))
    probe.press("D")
    #expect(picture(probe).contains("The days of TM are being searched."))
  }
}
