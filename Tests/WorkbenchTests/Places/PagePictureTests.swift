import Canvas
import Testing

@testable import Workbench

@Suite("Pages with pictures")
struct PagePictureTests {
  private func picture(_ keys: String, _ size: Size, _ symbols: SymbolSet = .eighths) -> String {
    var probe = Probe(size, on: ScratchStore(PlacesPlan.outlook))
    probe.show(symbols)
    probe.setZones(ZoneFixture.all)
    probe.run(keys)
    return view(probe.state, hints: []).text
  }

  @Test("who is free from a week on")
  func free() {
    #expect(
      picture(":missions<Enter>F", Size(80, 24)) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        ┌ Missions ───────────────────────────────────────────────────────────────── 2 ┐
        │ Mission    Open Late pd/w Load    ▾W29    W30    W31    W32    W33    W34    │
        │▸┌ Who is free ─────────────────────────────────────────────────────────────┐ │
        │ │ Who can take on work, 13 Jul–16 Aug                                      │ │
        ├─│ Person-days that neither the due days nor the levelled forecast take;    │─┤
        │ │ most of all in week 29 first.                                            │ │
        │ │                                                                          │ │
        │ │                        W29   W30   W31   W32   W33   all                 │ │
        │ │ IOM-AM                   2     3     3     3     3    14                 │ │
        │ │ IOM-GE                   -     -   -1!     1   -1!     1                 │ │
        │ │                                                                          │ │
        │ │ What they are good at                                                    │ │
        │ │ IOM-GE              country mission: drafting                            │ │
        │ │ No skill is noted of IOM-AM; in the missions e adds some.                │ │
        │ │                                                                          │ │
        │ │ To hand work over                                                        │ │
        │ │ In the checklist a assigns a task, the freest mission first.             │ │
        │ │ In the missions v shows the ways out of an overload, with what comes of  │ │
        │ │ each.                                                                    │ │
        │ └──────────────────────────────────────────────────────────────────────────┘ │
        │                                                                              │
        └──────────────────────────────────────────────────────────────────────────────┘

        """
    )
  }

  @Test("the work done against that due")
  func curve() {
    #expect(
      picture("I", Size(80, 24)) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        ┌ 1 Timeline ─────────────────────────────────────────────────────────────── 3 ┐
        │ ┌ Work of TM ──────────────────────────────────────────────────────────────┐ │
        │ │ TM Technical meeting                                                     ┃ │
        │▸│ By Wed 15 Jul 2020 3 of 7 person-days were due, and 1 is done: 2 behind. ┃ │
        │ │                                                                          ┃ │
        │ │   7 pd ┤            ┊                     ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ ┃ │
        ├ │        │            ┊                     ▒▒                         ░░░ ┃ ┤
        │▸│        │            ┊        ▒▒▒▒▒▒▒      ▒▒                         ░░░ ┃o│
        │ │        │            ┊  ▒▒▒▒▒▒▒▒     ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ ┃ │
        │ │ 3.5 pd ┤            ┊               ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ ┃l│
        │ │        │            ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ ┃l│
        │ │        │     ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ ┃l│
        │ │        │  ▂▂▂▂▂▂▂▂▂▂▂▂▂░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ ┃l│
        │ │        │  █████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ ┃ │
        │ │        └────────────▲───────────────────────────┬─────────────────────── ┃l│
        │ │                  15 Jul                         Aug                      ┃o│
        │ │ █ done  ░ due  ▒ forecast, where it is late or early  ┊ today            ┃ │
        │ │                                                                          ┃g│
        │ │ Half of the work is due by Fri 24 Jul, all of it by Fri 14 Aug.          │ │
        │ │ 6 person-days are left: 1.2 a week until then. In the last four weeks    │ │
        │ └──────────────────────────────────────────────────────────────────────────┘ │
        └────────────────────────────────┴─────────────────────────────────────────────┘

        """
    )
    #expect(
      picture("I", Size(80, 24), .ascii) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        + 1 Timeline --------------------------------------------------------------- 3 +
        | + Work of TM --------------------------------------------------------------+ |
        | | TM Technical meeting                                                     # |
        |>| By Wed 15 Jul 2020 3 of 7 person-days were due, and 1 is done: 2 behind. # |
        | |                                                                          # |
        | |   7 pd +            :                     ++++++++++++++++++++++++++++++ # |
        + |        |            :                     ++                         === # +
        |>|        |            :        +++++++      ++                         === #o|
        | |        |            :  ++++++++     ==================================== # |
        | | 3.5 pd +            :               ==================================== #l|
        | |        |            ==================================================== #l|
        | |        |     =========================================================== #l|
        | |        |     =========================================================== #l|
        | |        |  #############================================================= # |
        | |        +------------^---------------------------+----------------------- #l|
        | |                  15 Jul                         Aug                      #o|
        | | # done  = due  + forecast, where it is late or early  : today            # |
        | |                                                                          #g|
        | | Half of the work is due by Fri 24 Jul, all of it by Fri 14 Aug.          | |
        | | 6 person-days are left: 1.2 a week until then. In the last four weeks    | |
        | +--------------------------------------------------------------------------+ |
        +--------------------------------+---------------------------------------------+

        """
    )
  }

  @Test("the day of each place of a meeting")
  func hours() {
    #expect(
      picture("o", Size(80, 24), .ascii) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        + 1 Timeline --------------------------------------------------------------- 3 +
        |                  Jul  Aug      Sep                                           |
        | + Common hours of TM ------------------------------------------------------+ |
        |>| Technical meeting, Wed 16 Sep 2020 (assumed)                             | |
        | | All are in office hours, 9:00 to 17:00, for 7 hours.                     | |
        | |                                                                          | |
        + | The day by the clocks of Georgia                                         | +
        |>|                     00    03    06    09    12    15    18    21         |o|
        | | Armenia             ..............====################==========....     | |
        | | Georgia             ..............====################==========....     |l|
        | | Ukraine             ................====################==========..     |l|
        | | All at work                             ++++++++++++++                   |l|
        | | TM sits                                     *****                        |l|
        | | # office, 9 to 17   = early or late   . night, 22 to 7                   | |
        | |                                                                          |l|
        | | The common hours, by the clocks there                                    |o|
        | | Armenia             10:00-17:00 Asia/Yerevan                             | |
        | | Georgia             10:00-17:00 Asia/Tbilisi                             |g|
        | | Ukraine             09:00-16:00 Europe/Kyiv                              | |
        | +--------------------------------------------------------------------------+ |
        |                                |                                             |
        +--------------------------------+---------------------------------------------+

        """
    )
  }

  @Test("a gauge of the readiness of a meeting")
  func meeting() {
    #expect(
      picture("1<Enter>", Size(80, 24)) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        ┌ 1 Timeline ─────────────────────────────────────────────────────────────── 3 ┐
        │ ┌ TM Technical meeting ────────────────────────────────────────────────────┐ │
        │ │ Technical meeting                                                        ┃ │
        │▸│ State               tentative                                            ┃ │
        │ │ Readiness           16% AMBER (work done 16, plan 41)                    ┃ │
        │ │ ██▉····│··········  work done; the line is the plan                      ┃ │
        ├ │ Weakest             Overdue tasks: TM14.UA and TM02.                     ┃ ┤
        │▸│                                                                          ┃o│
        │ │ When                                                                     ┃ │
        │ │ Planning day        Wed 16 Sep 2020                                      ┃l│
        │ │ Days                1                                                    ┃l│
        │ │ Host's calendar     GE                                                   ┃l│
        │ │ Today is            T-44                                                 ┃l│
        │ │                                                                          │ │
        │ │ What and where                                                           │l│
        │ │ Kind                other                                                │o│
        │ │ Format              undecided                                            │ │
        │ │ Zone                Asia/Tbilisi                                         │g│
        │ │ Interpretation      undecided                                            │ │
        │ │ Translation         undecided                                            │ │
        │ └──────────────────────────────────────────────────────────────────────────┘ │
        └────────────────────────────────┴─────────────────────────────────────────────┘

        """
    )
  }
}
