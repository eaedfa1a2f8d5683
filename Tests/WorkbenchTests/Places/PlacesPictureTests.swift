import Canvas
import Testing

@testable import Workbench

@Suite("Lists in full")
struct PlacesPictureTests {
  private func picture(_ keys: String, _ size: Size, _ symbols: SymbolSet = .eighths) -> String {
    var probe = Probe(size, on: ScratchStore(PlacesPlan.outlook))
    probe.show(symbols)
    probe.setZones(ZoneFixture.all)
    probe.run(keys)
    return view(probe.state, hints: []).text
  }

  @Test("countries against meetings, with the steps of the selected one below")
  func countries() {
    #expect(
      picture("2z", Size(120, 36)) == """
         Plenary  Dialogue                              dialogue.plenary  as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        ┌ 2 Countries TM ─────────────────────────────────────────────────────────────────────────────────────────────────── 3 ┐
        │    Country Ready TM Technical meeting Late Next step                                                      Sits       │
        │▸AM Armenia GREY  ● confirmed, co-host      focal point known                                              12:00–14:30│
        │ GE Georgia GREY  ● confirmed, host         focal point known                                              12:00–14:30│
        │ UA Ukraine AMBER ◐ informed 0/2       ⚠ 2  confirmed 10 Jul                                               11:00–13:30│
        ├─ Armenia  Հայաստան in TM ────────────────────────────────────────────────────────────────────────────────────────────┤
        │ co-host, confirmed, undecided                              Clock               UTC+4, TM sits 12:00–14:30 there      │
        │ Focal point known   no day yet                             Languages           hy, ru                                │
        │ Confirmed           done                                   Counterparts        Migration Service (to be confirmed)   │
        │                                                            Mission there       IOM-AM                                │
        │                                                            On the topics       T1 reservation                        │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘

        """
    )
    #expect(
      picture("2z", Size(80, 24)) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        ┌ 2 Countries TM ─────────────────────────────────────────────────────────── 3 ┐
        │    Country Ready TM Technical meeting Late Next step              Sits       │
        │▸AM Armenia GREY  ● confirmed, co-host      focal point known      12:00–14:30│
        │ GE Georgia GREY  ● confirmed, host         focal point known      12:00–14:30│
        │ UA Ukraine AMBER ◐ informed 0/2       ⚠ 2  confirmed 10 Jul       11:00–13:30│
        ├─ Armenia  Հայաստան in TM ────────────────────────────────────────────────────┤
        │ co-host, confirmed, undecided                                                │
        │ Focal point known   no day yet                                               │
        │ Confirmed           done                                                     │
        │ Clock               UTC+4, TM sits 12:00–14:30 there                         │
        │ Languages           hy, ru                                                   │
        │ Counterparts        Migration Service (to be confirmed)                      │
        │ Mission there       IOM-AM                                                   │
        │ On the topics       T1 reservation                                           │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        └──────────────────────────────────────────────────────────────────────────────┘

        """
    )
    #expect(
      picture("2z", Size(40, 10)) == """
         Plenary  Dialogue            2 overdue
         2 Countries TM                       3
            Country Ready TM Technical meeting
        ▸AM Armenia GREY  ● confirmed, co-host
         GE Georgia GREY  ● confirmed, host
         UA Ukraine AMBER ◐ informed 0/2




        """
    )
  }

  @Test("topics against countries, stance and rank in each cell")
  func topics() {
    #expect(
      picture("3z", Size(120, 36)) == """
         Plenary  Dialogue                              dialogue.plenary  as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        ┌ 3 Topics ───────────────────────────────────────────────────────────────────────────────────────────────────────── 2 ┐
        │    Topic                                                             For Res. Prio State      Lead Has All AM GE  UA │
        │▸T1 Diaspora                                                           1▲   1▼    1 ✔ agreed   GE   3/7 ·   ▼r ▲s1 ·  │
        │ T2 Return                                                             1▲   0▼    2 ○ proposed none 0/7 ·   ·  ·   ▲p2│
        ├─ T1 Diaspora ────────────────────────────────────────────────────────────────────────────────────────────────────────┤
        │ State               agreed, locked                         What was said                                             │
        │ Score               1 country in favour, 1 reservation,    Georgia             supports, priority 1                  │
        │                     mean priority 1                        Armenia             reservation                           │
        │ Lead                Georgia                                                                                          │
        │ [x] agreed by the governments                                                                                        │
        │ [x] lead country                                                                                                     │
        │ [ ] lead expert                                                                                                      │
        │ [x] input of two countries                                                                                           │
        │ [ ] paper                                                                                                            │
        │ [ ] speaker, moderator and rapporteur                                                                                │
        │ [ ] slot in the programme                                                                                            │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘

        """
    )
    #expect(
      picture("3z", Size(80, 24), .ascii) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        + 3 Topics ----------------------------------------------------------------- 2 +
        |    Topic                     For Res. Prio State      Lead Has All AM GE  UA |
        |>T1 Diaspora                   1^   1v    1 + agreed   GE   3/7 .   vr ^s1 .  |
        | T2 Return                     1^   0v    2 o proposed none 0/7 .   .  .   ^p2|
        +- T1 Diaspora ----------------------------------------------------------------+
        | State               agreed, locked                                           |
        | Score               1 country in favour, 1 reservation, mean priority 1      |
        | Lead                Georgia                                                  |
        | [x] agreed by the governments                                                |
        | [x] lead country                                                             |
        | [ ] lead expert                                                              |
        | [x] input of two countries                                                   |
        | [ ] paper                                                                    |
        | [ ] speaker, moderator and rapporteur                                        |
        | [ ] slot in the programme                                                    |
        | What was said                                                                |
        | Georgia             supports, priority 1                                     |
        | Armenia             reservation                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        +------------------------------------------------------------------------------+

        """
    )
  }

  @Test("the heat of the weeks, with the work of one and who is free")
  func missions() {
    #expect(
      picture(":missions<Enter><Down><Right>", Size(120, 36)) == """
         Plenary  Dialogue                              dialogue.plenary  as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        ┌ Missions ───────────────────────────────────────────────────────────────────────────────────────────────────────── 2 ┐
        │ Mission    Office      Open Late pd/w Load     W29   ▾W30    W31    W32    W33    W34    W35    W36    W37    W38    │
        │ IOM-AM     IOM Armenia    2    1    3 AMBER      ·      ·      ·      ·      ·      ·      ·      ·      ·      ·    │
        │▸IOM-GE     IOM Georgia    3    1    1 AMBER     !1     !1      ·      ·     ▲2      ·      ·      ·      ·      ·    │
        ├─ IOM-GE in week 30, 20–26 Jul ───────────────────────────────────────────────────────────────────────────────────────┤
        │ Due 1 of 1 pd, levelled 1                                                  Who is free, in person-days; F: more      │
        │ TM05                1 pd of 1: Write the paper, due 24 Jul, float 43                     W30   W31   W32   W33   all │
        │                                                                            IOM-AM          3     3     3     3    12 │
        │                                                                            IOM-GE          -   -1!     1   -1!     1 │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘

        """
    )
    #expect(
      picture(":missions<Enter><Down><Right>", Size(80, 24), .ascii) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        + Missions ----------------------------------------------------------------- 2 +
        | Mission    Open Late pd/w Load     W29   vW30    W31    W32    W33    W34    |
        | IOM-AM        2    1    3 AMBER      .      .      .      .      .      .    |
        |>IOM-GE        3    1    1 AMBER     !1     !1      .      .     ^2      .    |
        +- IOM-GE in week 30, 20-26 Jul -----------------------------------------------+
        | Due 1 of 1 pd, levelled 1                                                    |
        | TM05                1 pd of 1: Write the paper, due 24 Jul, float 43         |
        | Who is free, in person-days; F: more                                         |
        |               W30   W31   W32   W33   all                                    |
        | IOM-AM          3     3     3     3    12                                    |
        | IOM-GE          -   -1!     1   -1!     1                                    |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        +------------------------------------------------------------------------------+

        """
    )
  }

  @Test("gates and decisions: whom they wait for, and until when")
  func decisions() {
    #expect(
      picture(":decisions<Enter>", Size(120, 36)) == """
         Plenary  Dialogue                              dialogue.plenary  as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        ┌ Decisions ──────────────────────────────────────────────────────────────────────────────────────────────────────── 3 ┐
        │ Mtg Decision                            State Due    Latest Ready      Waits for       Outcome or needs              │
        │▸TM  Gate G1 concept and date fixed      open  24 Jul 14 Sep ██···· 1/3 GE 1, AM gov. 1 needs TM02 and TM03           │
        │ TM  Gate G2 invitations out             open  14 Aug        ······ 0/3 GE 2, AM gov. 1 needs TM02, TM03 and TM04     │
        │ TM  Format                              open  20 Jul 14 Sep            the hosts       online / hybrid               │
        ├─ TM gate G1 concept and date fixed ──────────────────────────────────────────────────────────────────────────────────┤
        │ ██████······│·····  1 of 3 critical done, 2 due by now     Missing, the most urgent first                            │
        │ Last day to decide  Mon 14 Sep, in 61 days; then TM04      TM02 14 Jul         Find dates (ready)                    │
        │                     Invite must start                      TM03 24 Jul         Agree with the host (ready)           │
        │ Waits for                                                                                                            │
        │ GE                  TM02                                                                                             │
        │ AM gov.             TM03                                                                                             │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘

        """
    )
    #expect(
      picture(":decisions<Enter><Down>", Size(80, 24)) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        ┌ Decisions ──────────────────────────────────────────────────────────────── 3 ┐
        │ Mtg Decision                      State Due    Latest Ready      Waits for   │
        │ TM  Gate G1 concept and date fix… open  24 Jul 14 Sep ██···· 1/3 GE 1, AM go…│
        │▸TM  Gate G2 invitations out       open  14 Aug        ······ 0/3 GE 2, AM go…│
        │ TM  Format                        open  20 Jul 14 Sep            the hosts   │
        ├─ TM gate G2 invitations out ─────────────────────────────────────────────────┤
        │ ······│···········  0 of 3 critical done, 1 due by now                       │
        │ Last day to decide  nothing waits for it                                     │
        │ Waits for                                                                    │
        │ GE                  TM02 and TM04                                            │
        │ AM gov.             TM03                                                     │
        │ Missing, the most urgent first                                               │
        │ TM02 14 Jul         Find dates (ready)                                       │
        │ TM03 24 Jul         Agree with the host (ready)                              │
        │ TM04 14 Aug         Invite (planned)                                         │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        └──────────────────────────────────────────────────────────────────────────────┘

        """
    )
    #expect(
      picture(":decisions<Enter><Down><Down>", Size(80, 24), .ascii) == """
         Plenary  Dialogue        as of Wed 15 Jul 2020  2 overdue  0 due this week  r1
        + Decisions ---------------------------------------------------------------- 3 +
        | Mtg Decision                      State Due    Latest Ready      Waits for   |
        | TM  Gate G1 concept and date fix~ open  24 Jul 14 Sep ##.... 1/3 GE 1, AM go~|
        | TM  Gate G2 invitations out       open  14 Aug        ...... 0/3 GE 2, AM go~|
        |>TM  Format                        open  20 Jul 14 Sep            the hosts   |
        +- Decision of TM -------------------------------------------------------------+
        | Format                                                                       |
        | Meeting             Technical meeting                                        |
        | State               open                                                     |
        | By                  the hosts                                                |
        | Due                 Mon 20 Jul 2020                                          |
        | Option              online                                                   |
        | Option              hybrid                                                   |
        | Before              gate G1 concept and date fixed                           |
        | Last day to decide  Mon 14 Sep, in 61 days; then TM04 Invite must start      |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        +------------------------------------------------------------------------------+

        """
    )
  }
}
