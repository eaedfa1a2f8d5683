import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Pane")
struct PaneTests {
  private func picture(
    _ size: Size,
    _ focus: ListID,
    view: View = .overview,
    symbols: SymbolSet = .eighths
  ) -> String {
    var state = ViewFixture.state(size, outlook: SmallPlan.outlook, focus: focus, symbols: symbols)
    state.view = view
    return Workbench.view(state, hints: []).text
  }

  @Test("shows the whole plan on 80 by 24")
  func pair() {
    #expect(
      picture(Size(80, 24), .checklist) == """
         Plenary  დიალოგი 2020    as of Wed 15 Jul 2020  1 overdue  0 due this week  r1
        ┌ 1 Timeline ─────────────────────────────────────────────────────────────── 3 ┐
        │             Jul    Aug      Sep     O                                        │
        │ week        28  30  32  34  36  38  40                                       │
        │ IM Introdu…   ◆            h            14 Jul   T+1 0% GREY        held     │
        │▸TM ტექნიკუ…   ┊            h░░░░◇░░░░  16 Sep~  T-44 20% RED        tentative│
        │  IOM-GE     ▄▄▄▄    ▄▄                 now 1/2 pd       2 open tasks         │
        ├ 2 Countries  3 Topics TM ─ 3 ┬ 4 Checklist TM ტექნიკური შეხვედრა ───────── 4 ┤
        │▸AM Armenia   ● confirmed  1/1│ Afterwards                                    │
        │ GE Georgia   ● confirmed  1/1│   Governance                                  │
        │ UA Ukraine   ✗ declined   -  │▸[!] TM01      Write the o… GE 7 Jul~  overdue │
        │                              │ [x] TM04      Choose the … GE 14 Jul~         │
        │                              │ [~] TM02      Find dates   GE 4 Aug~  float 43│
        │                              │ [ ] TM03    * Invite       ?? 18 Aug~ float 43│
        │                              │                                               │
        │                              │                                               │
        │                              │                                               │
        │                              │                                               │
        │                              │                                               │
        │                              │                                               │
        │                              │                                               │
        │                              │                                               │
        └──────────────────────────────┴───────────────────────────────────────────────┘

        """
    )
  }

  @Test("shows each list alone on 40 by 10", arguments: [0, 1, 2, 3])
  func single(place: Int) {
    let pictures = [
      """
       Plenary  დიალოგი 2020        1 overdue
       1 Timeline  2  3  4                  3
                  J  Aug  S
       week       28  32  36
       IM Introd…  ◆     h    14 Jul
      ▸TM ტექნიკ…  ┊     h░░ 16 Sep~
        IOM-GE    ▄▄  ▄      now 1/2 pd



      """,
      """
       Plenary  დიალოგი 2020        1 overdue
       1  2 Countries  3  4 TM              3
      ▸AM Armenia  co-host ● confirmed  1/1 G
       GE Georgia  host    ● confirmed  1/1 G
       UA Ukraine          ✗ declined   -   -





      """,
      """
       Plenary  დიალოგი 2020        1 overdue
       1  2  3 Topics  4                    2
      ▸T1  Diaspora    1▲ 1▼ G proposed  none
       T2  Return, და… 0▲ 0▼ - proposed  none






      """,
      """
       Plenary  დიალოგი 2020        1 overdue
       1  2  3  4 Checklist TM ტექნიკური შ… 4
       Afterwards
         Governance
      ▸[!] TM01      Write the ob… GE 7 Jul~
       [x] TM04      Choose the t… GE 14 Jul~
       [~] TM02      Find dates    GE 4 Aug~
       [ ] TM03    * Invite        ?? 18 Aug~


      """,
    ]
    #expect(picture(Size(40, 10), ListID.panes[place]) == pictures[place])
  }

  @Test("draws the timeline in ASCII where that is asked")
  func ascii() {
    let size = Size(60, 10)
    #expect(
      picture(size, .timeline, view: .full(.timeline), symbols: .ascii) == """
         Plenary  დიალოგი 2020     as of Wed 15 Jul 2020  1 overdue
         1 Timeline                                               3
                    J  Aug  Sep
         week       28  32  36
         IM Introd~  *     h       14 Jul   T+1 0% GREY (plan 0)
        >TM ტექნიკ~  :     h==o=  16 Sep~  T-44 20% RED (plan 40)
          IOM-GE    44  4         now 1/2 pd       2 open tasks



        """
    )
  }

  @Test("adds bars to the tasks in full where there is room")
  func gantt() {
    #expect(
      picture(Size(160, 20), .checklist, view: .full(.checklist)) == """
         Plenary  დიალოგი 2020                                                                                    as of Wed 15 Jul 2020  1 overdue  0 due this week  r1
        ┌ 4 Checklist TM ტექნიკური შეხვედრა ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 4 ┐
        │     Code      Task                  State       Who    With  Due         T   pd Window        Float Forecast Remark   Jul 2020   Aug          Sep          O │
        │ Afterwards                                                                                                                                                   │
        │   Governance                                                                                                                                                 │
        │▸[!] TM01      Write the objectives  ready       GE           7 Jul~   T-50    1 15 Jul–15 Sep    43 15 Jul   overdue  │  ░···························        │
        │ [x] TM04      Choose the topics     done        GE           14 Jul~  T-45    1 10 Jul–13 Jul     ? 13 Jul             ▋█│                                   │
        │ [~] TM02      Find dates            in progress GE           4 Aug~   T-30    1 10 Jul–15 Sep    43 15 Jul   float 43   ▒▒········│··················        │
        │ [ ] TM03    * Invite                ready       ??           18 Aug~  T-20    1 15 Jul–15 Sep    43 15 Jul   float 43    ▓··············│············        │
        │                                                                                                                                                              │
        │                                                                                                                                                              │
        │                                                                                                                                                              │
        │                                                                                                                                                              │
        │                                                                                                                                                              │
        │                                                                                                                                                              │
        │                                                                                                                                                              │
        │                                                                                                                                                              │
        │                                                                                                                                                              │
        └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘

        """
    )
  }

  @Test("sets countries against meetings, topics against countries")
  func matrices() {
    #expect(
      picture(Size(100, 20), .countries, view: .full(.countries)) == """
         Plenary  დიალოგი 2020                        as of Wed 15 Jul 2020  1 overdue  0 due this week  r1
        ┌ 2 Countries TM ─────────────────────────────────────────────────────────────────────────────── 3 ┐
        │    Country      Own name    IM Introductory              TM ტექნიკური შეხვედრა        Stance     │
        │▸AM Armenia      Հայաստան    -                            ● confirmed, co-host 1/1     unknown    │
        │ GE Georgia      საქართველო  -                            ● confirmed, host 1/1        unknown    │
        │ UA Ukraine      Україна     -                            ✗ declined                   unknown    │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        └──────────────────────────────────────────────────────────────────────────────────────────────────┘

        """
    )
    #expect(
      picture(Size(100, 20), .topics, view: .full(.topics)) == """
         Plenary  დიალოგი 2020                        as of Wed 15 Jul 2020  1 overdue  0 due this week  r1
        ┌ 3 Topics ───────────────────────────────────────────────────────────────────────────────────── 2 ┐
        │     Topic                                        For Res. State        Lead      Has All AM GE UA│
        │▸T1  Diaspora                                      1▲   1▼ proposed     none      1/7 ·   ▼r ▲s · │
        │ T2  Return, დაბრუნება                             0▲   0▼ proposed     none      0/7 ·   ·  ·  · │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        │                                                                                                  │
        └──────────────────────────────────────────────────────────────────────────────────────────────────┘

        """
    )
  }

  @Test("gives each state its role beside its sign")
  func roles() {
    let state = ViewFixture.state(Size(40, 10), outlook: SmallPlan.outlook, focus: .countries)
    let roles = view(state, hints: []).roles([
      .textStrong: "n", .text: "t", .textMuted: "m", .partConfirmed: "c", .partDeclined: "d",
      .readyGrey: "g", .readyGreen: "g", .header: "h", .key: "k", .paneTitle: "p", .hint: "i",
    ])
    #expect(
      roles == """
         hhhhhhh  hhhhhhh hhhh        ? ???????
         m  PPPPPPPPPPP  m  m tt              m
        KNNTTTTTTTTTTMMMMMMMTCCCCCCCCCCCCTGGGTG
         nn ttttttt  mmmm    c ccccccccc  ggg g
         nn ttttttt          d dddddddd   m   g





        """
    )
  }

  @Test("follows the calendar that the user chose")
  func chosen() {
    var state = ViewFixture.state(Size(80, 24), outlook: SmallPlan.outlook)
    state.view = .full(.timeline)
    state.timeline.start = SmallPlan.day("2020-09-07")
    state.timeline.scale = .day3
    let rows = view(state, hints: []).text.split(separator: "\n").dropFirst(2).prefix(4)
    #expect(
      rows.joined(separator: "\n") == """
        │             Sep 2020                                                         │
        │ week        W37                  W38                                         │
        │ IM Introdu…                                     14 Jul   T+1 0% GREY (plan 0)│
        │▸TM ტექნიკუ… ░░░░░░░░░░░░░░░░░░░░░░░░░░░◇░░░░░░ 16 Sep~  T-44 20% RED         │
        """
    )
  }
}
