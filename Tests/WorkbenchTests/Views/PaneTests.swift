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
        │                  Ju Aug Sep                                                  │
        │ week                32  36        Day Left Ready (plan)      Weakest point   │
        │ IM Introductory  ◆ held        14 Jul  T+1 0% GREY (plan 0)                  │
        │▸TM ტექნიკური შე… ┊     h░░◇░  16 Sep~ T-44 20% RED (plan 40) unassigned TM03 │
        │  IOM Georgia     ▄  ▄         now 1/2 pd     2 open tasks                    │
        ├ 2 Countries  3 Topics TM ─── 3 ┬ 4 Checklist TM ტექნიკური შეხვედრა ─────── 4 ┤
        │▸AM Armenia ● confirmed GREEN   │ Afterwards                                  │
        │ GE Georgia ● confirmed GREEN   │   Governance                                │
        │ UA Ukraine ✗ declined  GREY    │▸[!] TM01   Write the objectives   GE 7 Jul~ │
        │                                │ [x] TM04   Choose the topics      GE 14 Jul~│
        │ Armenia  Հայաստան              │ [~] TM02   Find dates             GE 4 Aug~ │
        │ co-host, confirmed, undecided  │ [ ] TM03 * Invite                 ?? 18 Aug~│
        │ Focal point known   done       │                                             │
        │                                │                                             │
        │                                │                                             │
        │                                │                                             │
        │                                │                                             │
        │                                │                                             │
        │                                │                                             │
        │                                │                                             │
        └────────────────────────────────┴─────────────────────────────────────────────┘

        """
    )
  }

  @Test("shows each list alone on 40 by 10", arguments: [0, 1, 2, 3])
  func single(place: Int) {
    let pictures = [
      """
       Plenary  დიალოგი 2020        1 overdue
       1 Timeline  2  3  4                  3
                  2020
       week       JA S O N     Day Ready
       IM Introd… ◆ held    14 Jul 0% GREY
      ▸TM ტექნიკ… ┊   ◇░   16 Sep~ 20% RED
        IOM-GE    ▄▄       now 1/2 pd



      """,
      """
       Plenary  დიალოგი 2020        1 overdue
       1  2 Countries  3  4 TM              3
      ▸AM Armenia co-host ● confirmed GREEN
       GE Georgia host    ● confirmed GREEN
       UA Ukraine         ✗ declined  GREY

       Armenia  Հայաստան
       co-host, confirmed, undecided
       Focal point known   done

      """,
      """
       Plenary  დიალოგი 2020        1 overdue
       1  2  3 Topics  4                    2
      ▸T1 Diaspora                    1▲ 1▼ G
       T2 Return, დაბრუნება

       Diaspora
       proposed, lead: none
       1 in favour, 1 reservation
       Georgia: supports T1

      """,
      """
       Plenary  დიალოგი 2020        1 overdue
       1  2  3  4 Checklist TM ტექნიკური შ… 4
       Afterwards
         Governance
      ▸[!] TM01   Write the objec… GE 7 Jul~
       [x] TM04   Choose the topi… GE 14 Jul~
       [~] TM02   Find dates       GE 4 Aug~
       [ ] TM03 * Invite           ?? 18 Aug~


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
                       Ju Aug Sep
         week             32  36        Day Ready (plan)
         IM Introduct~ * held        14 Jul 0% GREY (plan 0)
        >TM ტექნიკური~ :     h==o=  16 Sep~ 20% RED (plan 40)
          IOM Georgia  4  4         now 1/2 pd     2 open tasks



        """
    )
  }

  @Test("adds bars to the tasks in full where there is room")
  func gantt() {
    #expect(
      picture(Size(160, 20), .checklist, view: .full(.checklist)) == """
         Plenary  დიალოგი 2020                                                                   example.plenary  as of Wed 15 Jul 2020  1 overdue  0 due this week  r1
        ┌ 4 Checklist TM ტექნიკური შეხვედრა ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 4 ┐
        │     Code   Task                                      Remark State       Who Due        T pd Window        Float Forecast Jul 2020 Aug         Sep          Oc│
        │ Afterwards                                                                                                                                                   │
        │   Governance                                                                                                                                                 │
        │▸[!] TM01   Write the objectives                     overdue ready       GE  7 Jul~  T-50  1 15 Jul–15 Sep    43 15 Jul   ░···························        │
        │ [x] TM04   Choose the topics                                done        GE  14 Jul~ T-45  1 10 Jul–13 Jul     ? 13 Jul   ▍│                                  │
        │ [~] TM02   Find dates                                       in progress GE  4 Aug~  T-30  1 10 Jul–15 Sep    43 15 Jul   ▒▎·······│··················        │
        │ [ ] TM03 * Invite                                           ready       ??  18 Aug~ T-20  1 15 Jul–15 Sep    43 15 Jul   ▓··············│············        │
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
         Plenary  დიალოგი 2020       example.plenary  as of Wed 15 Jul 2020  1 overdue  0 due this week  r1
        ┌ 2 Countries TM ─────────────────────────────────────────────────────────────────────────────── 3 ┐
        │    Country Ready IM Introductory ▾TM ტექნიკური შეხვედრა   Next step                              │
        │▸AM Armenia GREEN -               ● confirmed, co-host 1/1 all steps done                         │
        │ GE Georgia GREEN -               ● confirmed, host 1/1    all steps done                         │
        │ UA Ukraine GREY  -               ✗ declined                                                      │
        ├─ Armenia  Հայաստան in TM ────────────────────────────────────────────────────────────────────────┤
        │ co-host, confirmed, undecided                    Counterparts        nobody is known yet         │
        │ Focal point known   done                         On the topics       T1 reservation              │
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
         Plenary  დიალოგი 2020       example.plenary  as of Wed 15 Jul 2020  1 overdue  0 due this week  r1
        ┌ 3 Topics ───────────────────────────────────────────────────────────────────────────────────── 2 ┐
        │    Topic                                                For Res. State      Lead Has All AM GE UA│
        │▸T1 Diaspora                                              1▲   1▼ ○ proposed none 1/7 ·   ▼r ▲s · │
        │ T2 Return, დაბრუნება                                     0▲   0▼ ○ proposed none 0/7 ·   ·  ·  · │
        ├─ T1 Diaspora ────────────────────────────────────────────────────────────────────────────────────┤
        │ State               proposed                     What was said                                   │
        │ Score               1 country in favour, 1       Georgia             supports                    │
        │                     reservation, no priority     Armenia             reservation                 │
        │                     given                                                                        │
        │ Lead                none: e sets it                                                              │
        │ [ ] agreed by the governments                                                                    │
        │ [ ] lead country                                                                                 │
        │ [ ] lead expert                                                                                  │
        │ [x] input of two countries                                                                       │
        │ [ ] paper                                                                                        │
        │ [ ] speaker, moderator and rapporteur                                                            │
        │ [ ] slot in the programme                                                                        │
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
        KNNTTTTTTTTTMMMMMMMTCCCCCCCCCCCTGGGGGTT
         nn ttttttt mmmm    c ccccccccc ggggg
         nn ttttttt         d dddddddd  gggg

         nnnnnnn  nnnnnnnn
         mmmmmmmm mmmmmmmmmm mmmmmmmmm
         mmmmm mmmmm mmmmm   ????

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
        │                  Sep 2020                                                    │
        │ week             W37                  W38    Day Ready (plan)  Weakest point │
        │ IM Introductory                           14 Jul 0% GREY                     │
        │▸TM ტექნიკური შე… ░░░░░░░░░░░░░░░░░░░░░░░ 16 Sep~ 20% RED       unassigned    │
        """
    )
  }
}
