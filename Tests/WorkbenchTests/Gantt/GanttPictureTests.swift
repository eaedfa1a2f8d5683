import Canvas
import Testing

@testable import Workbench

@Suite("Pictures of the Gantt chart")
struct GanttPictureTests {
  private func picture(
    _ size: Size,
    _ keys: String,
    _ symbols: SymbolSet = .eighths
  ) -> String {
    var probe = Probe(size)
    probe.show(symbols)
    probe.run(keys)
    return view(probe.state).text
  }

  @Test("shows tasks with their bars, what they hang on below")
  func overview() {
    #expect(
      picture(Size(120, 36), "5") == """
         Plenary  EMERGE dialogue 2020-22               dialogue.plenary  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ Gantt by meeting ─────────────────────────────────────────────────────────────────────────────────────────────── 281 ┐
        │                                  Jul  Aug      Sep     Oct      Nov      Dec      Jan 2021                           │
        │ Task                               30  32  34  36  38  40  42  44  46  48  50  52    02    Due      Who    Remark    │
        │ [ ] IM25*    Enter country inpu… ┊ ▓│·········································             22 Jul   GE               │
        │ TM Technical meeting               ├───────────────◇──┤                                    0/75 done                 │
        │▸[ ] TM01*    Turn the July summ… ┊ ▓│····                                                  23 Jul~  GE               │
        │▾[ ] TM02*    Search candidate d… ┊ ▓│······                                                24 Jul~  GE               │
        │▾[ ] TM05*    Write the topic qu… ┊ ▓·│····                                                 27 Jul~  SEEECA           │
        │ [ ] TM06.AM* Send the questionn… ┊  ▓│····                                                 29 Jul~  AM               ┃
        │ [ ] TM06.BG*   Bulgaria          ┊  ▓│····                                                 29 Jul~  BG               ┃
        │ [ ] TM06.GE*   Georgia           ┊  ▓│····                                                 29 Jul~  GE               │
        │ [ ] TM06.MD*   Moldova           ┊  ▓│····                                                 29 Jul~  MD               │
        │ [ ] TM06.RO*   Romania           ┊  ▓│····                                                 29 Jul~  RO               │
        │ [ ] TM06.UA*   Ukraine           ┊  ▓│····                                                 29 Jul~  UA               │
        │ [ ] TM03*    Poll availability;… ┊ ▊▒▒│······                                              31 Jul~  GE               │
        │ [ ] TM04*    Decide format (onl… ┊   ▓·│·······                                            4 Aug~   GE               │
        │ [ ] TM15     Decide language re… ┊   ░·│·······                                            5 Aug~   SEEECA           │
        │ [ ] TM11*    Draft the agenda o… ┊   ▓···│····                                             10 Aug~  GE               │
        │ [ ] TM12*    Clear the agenda w… ┊    ▒▒··│····                                            14 Aug~  GE               │
        │ [ ] TM07.AM* Return the country… ┊   ▒▒▒▍··│··                                             18 Aug~  AM               │
        │ [ ] TM07.BG*   Bulgaria          ┊   ▒▒▒▍··│··                                             18 Aug~  BG               │
        │ [ ] TM07.GE*   Georgia           ┊   ▒▒▒▍··│··                                             18 Aug~  GE               │
        │ [ ] TM07.MD*   Moldova           ┊   ▒▒▒▍··│··                                             18 Aug~  MD               │
        │ [ ] TM07.RO*   Romania           ┊   ▒▒▒▍··│··                                             18 Aug~  RO               │
        │ [ ] TM07.UA*   Ukraine           ┊   ▒▒▒▍··│··                                             18 Aug~  UA               │
        │ [ ] TM13.AM* Invite the focal p… ┊     ▓···│····                                           18 Aug~  AM               │
        │ [ ] TM13.BG*   Bulgaria          ┊     ▓···│····                                           18 Aug~  BG               │
        │ [ ] TM13.GE*   Georgia           ┊     ▓···│····                                           18 Aug~  GE               │
        │ [ ] TM13.MD*   Moldova           ┊     ▓···│····                                           18 Aug~  MD               │
        │ [ ] TM13.RO*   Romania           ┊     ▓···│····                                           18 Aug~  RO               │
        │ [ ] TM13.UA*   Ukraine           ┊     ▓···│····                                           18 Aug~  UA               │
        │ ▴ Waits for IM24 (21 Jul), out of sight                                                                              │
        │ ▾ Then come TM02 (24 Jul) and TM05 (27 Jul); out of sight TM20 (27 Aug)                                              │
        └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
         Space done  a assign  s start  e edit  Enter open  / filter  z zoom  0 questions  w why  ? help  : commands  q quit
        """
    )
  }

  @Test("says on a small screen what the selected task waits for")
  func small() {
    #expect(
      picture(Size(80, 24), "5Y<Down><Down><Down><Down>") == """
         EMERGE dialogue 2020-22  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ Gantt by gate ────────────────────────────────────────────────────────── 281 ┐
        │                       Ju Aug Sep Oct Nov  Dec Jan  Feb Mar                   │
        │ Task                     32  36  40  44  48  52   04  08  12 Due     Remark  │
        │ IM22*    Hold the me… ▎│                                     14 Jul          │
        │ IM23     Publish new… ░│····················                 16 Jul          │
        │ IM24*    Circulate s… ▒·│·                                   21 Jul          ┃
        │ IM Afterwards          ├                                     0/1 done        │
        │ IM25*    Enter count… ┊▓│···················                 22 Jul          │
        │ TM G1 concept and da…  ├▾                                    0/3 done        │
        │ TM01*    Turn the Ju… ┊▓│·                                   23 Jul~         │
        │ TM02*    Search cand… ┊▓│··                                  24 Jul~         │
        │▴TM03*    Poll availa… ┊▒·│··                                 31 Jul~         │
        │ TM G2 invitations out   ├──▾                                 0/9 done        │
        │▸TM04*    Decide form… ┊ ▓│···                                4 Aug~          │
        │ TM11*    Draft the a… ┊ ▓·│·                                 10 Aug~         │
        │ TM12*    Clear the a… ┊ ▒·│··                                14 Aug~         │
        │▾TM13.AM* Invite the … ┊ ├▓·│·                                18 Aug~         │
        │▾TM13.BG*   Bulgaria   ┊ ├▓·│·                                18 Aug~         │
        │▾TM13.GE*   Georgia    ┊ ╰▓·│·                                18 Aug~         │
        │ ▴ Waits for TM03 (31 Jul)                                                    │
        │ ▾ Then come TM13.BG (18 Aug), TM13.AM (18 Aug) and TM13.GE (18 Aug); out of… │
        └──────────────────────────────────────────────────────────────────────────────┘
         Space done  a assign  s start  e edit  Enter open  ? help  : commands  q quit
        """
    )
  }

  @Test("keeps to ASCII where that is asked")
  func ascii() {
    #expect(
      picture(Size(80, 24), "5YY", .ascii) == """
         EMERGE dialogue 2020-22  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        + Gantt by mission ------------------------------------------------------- 281 +
        |                       Ju Aug Sep Oct Nov  Dec Jan  Feb Mar                   |
        | Task                     32  36  40  44  48  52   04  08  12 Due     Remark  |
        | IM11.GE* Send formal~ <                                      23 Jun          |
        | IM13     Contract re~ <                                      1 Jul           |
        | IM14.GE* Confirm par~ |                                      6 Jul           |
        | IM15.GE  Send first ~ |                                      7 Jul           #
        | IM16*    Prepare pre~ |                                      7 Jul           |
        | IM19.GE* Connection ~ |                                      10 Jul          |
        | IM20     Send slides~ |                                      10 Jul          |
        | IM21*    Readiness r~ #|                                     13 Jul          |
        | IM22*    Hold the me~ #|                                     14 Jul          |
        | IM23     Publish new~ =|....................                 16 Jul          |
        | CF01*    Set up the ~ %|......                               20 Jul~         |
        |^IM24*    Circulate s~ +.|.                                   21 Jul          |
        | IM25*    Enter count~ :%|...................                 22 Jul          |
        |>TM01*    Turn the Ju~ :%|.                                   23 Jul~         |
        |vTM02*    Search cand~ :%|..                                  24 Jul~         |
        | CF02*    Agree objec~ %+|......                              27 Jul~         |
        | ^ Waits for IM24 (21 Jul)                                                    |
        | v Then come TM02 (24 Jul); out of sight TM20 (27 Aug) and TM05 (27 Jul)      |
        +------------------------------------------------------------------------------+
         Grouped by mission. Press Y for the next way.
        """
    )
  }

  @Test("works on the smallest screen")
  func smallest() {
    #expect(
      picture(Size(40, 10), "5") == """
         EMERGE dialogue 2020-22      0 overdue
         Gantt by meeting                   281
                      Ju Aug Sep Oct Nov  Dec
         Task            32  36  40  44  48  52
         IM25*    En… ┊▓│···················   ┃
         TM Technica…  ├───────◇┤
        ▸TM01*    Tu… ┊▓│·
        ▾TM02*    Se… ┊▓│··
        ▾TM05*    Wr… ┊▓│·
         Space done  ? help  : all  q quit
        """
    )
  }

  @Test("shows what a drop would do while the mouse holds a bar")
  func dragging() {
    #expect(
      picture(Size(80, 24), "5+Z<Click 34,6><Drag 37,6>") == """
         EMERGE dialogue 2020-22  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ Gantt by meeting ─────────────────────────────────────────────────────── 281 ┐
        │                       Jun Jul      Aug      Sep     Oct                      │
        │ Task                    26  28  30  32  34  36  38  40  42   Due     Remark  │
        │ IM25*    Enter count…         ┊ ▓│·························· 22 Jul          │
        │ TM Technical meeting            ├───────────────◇──┤         0/75 done       │
        │▸TM01*    Turn the Ju…         ┊ ▓│·━│·                       23 Jul~         ┃
        │▾TM02*    Search cand…         ┊ ▓│······                     24 Jul~         │
        │▾TM05*    Write the t…         ┊ ▓·│····                      27 Jul~         │
        │ TM06.AM* Send the qu…         ┊  ▓│····                      29 Jul~         │
        │ TM06.BG*   Bulgaria           ┊  ▓│····                      29 Jul~         │
        │ TM06.GE*   Georgia            ┊  ▓│····                      29 Jul~         │
        │ TM06.MD*   Moldova            ┊  ▓│····                      29 Jul~         │
        │ TM06.RO*   Romania            ┊  ▓│····                      29 Jul~         │
        │ TM06.UA*   Ukraine            ┊  ▓│····                      29 Jul~         │
        │ TM03*    Poll availa…         ┊ ▊▒▒│······                   31 Jul~         │
        │ TM04*    Decide form…         ┊   ▓·│·······                 4 Aug~          │
        │ TM15     Decide lang…         ┊   ░·│·······                 5 Aug~          │
        │ TM11*    Draft the a…         ┊   ▓···│····                  10 Aug~         │
        │ TM12*    Clear the a…         ┊    ▒▒··│····                 14 Aug~         │
        │ ▴ Waits for IM24 (21 Jul), out of sight                                      │
        │ ▾ Then come TM02 (24 Jul) and TM05 (27 Jul); out of sight TM20 (27 Aug)      │
        └──────────────────────────────────────────────────────────────────────────────┘
         TM01 due Thu 23 Jul → Mon 3 Aug (drop it, or Esc): G1 of TM 31 Jul → 3 Aug.
        """
    )
  }

  @Test("shows years at its smallest scale")
  func years() {
    #expect(
      picture(Size(80, 24), "5-----") == """
         EMERGE dialogue 2020-22  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ Gantt by meeting ─────────────────────────────────────────────────────── 281 ┐
        │                       2020  2021         2022         2023                   │
        │ Task                  JASONDJ FMAMJJASONDJ FMAMJJASONDJ FMAM Due     Remark  │
        │ IM25*    Enter count… ┊▓│···                                 22 Jul          │
        │ TM Technical meeting   ├─◇                                   0/75 done       │
        │▸TM01*    Turn the Ju… ┊▓│                                    23 Jul~         ┃
        │▾TM02*    Search cand… ┊▓│                                    24 Jul~         │
        │▾TM05*    Write the t… ┊▓│                                    27 Jul~         │
        │ TM06.AM* Send the qu… ┊▓│                                    29 Jul~         │
        │ TM06.BG*   Bulgaria   ┊▓│                                    29 Jul~         │
        │ TM06.GE*   Georgia    ┊▓│                                    29 Jul~         │
        │ TM06.MD*   Moldova    ┊▓│                                    29 Jul~         │
        │ TM06.RO*   Romania    ┊▓│                                    29 Jul~         │
        │ TM06.UA*   Ukraine    ┊▓│                                    29 Jul~         │
        │ TM03*    Poll availa… ┊▒│                                    31 Jul~         │
        │ TM04*    Decide form… ┊▓│                                    4 Aug~          │
        │ TM15     Decide lang… ┊░│                                    5 Aug~          │
        │ TM11*    Draft the a… ┊▓│                                    10 Aug~         │
        │ TM12*    Clear the a… ┊▒│                                    14 Aug~         │
        │ ▴ Waits for IM24 (21 Jul), out of sight                                      │
        │ ▾ Then come TM02 (24 Jul) and TM05 (27 Jul); out of sight TM20 (27 Aug)      │
        └──────────────────────────────────────────────────────────────────────────────┘
         ⚠ This is the smallest scale.
        """
    )
  }
}
