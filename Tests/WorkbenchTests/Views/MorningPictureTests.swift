import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The morning page as a picture")
struct MorningPictureTests {
  private static func picture(_ size: Size, _ symbols: SymbolSet = .eighths) -> String {
    var probe = Probe(size)
    probe.show(symbols)
    var memory = UserMemory()
    memory.see("P", at: 1)
    probe.alter { $0.takeUp(memory, plan: "P") }
    probe.run("0")
    return view(probe.state, hints: []).text
  }

  @Test("at 120 by 36")
  func wide() {
    #expect(
      Self.picture(Size(120, 36))
        == """
         Plenary  EMERGE dialogue 2020-22               dialogue.plenary  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ Morning ─────────────────────────────────────────────────────────────────────────────────────────────────────────────┐
        │ 9. What changed since my last look?                                                                                  │
        │▸            9   Since you last looked: nothing has changed                                                           │
        │ Work        1   Overdue            nothing is overdue                                                                │
        │             2   This week          1: IM23 (GE) by Thu                                                               │
        │             3   Without an owner   every critical task has an owner                                                  │
        │             4   Newly ready        3: IM23 (GE), CF01 (GE) and IM24 (GE)                                             │
        │             5   Waiting            we wait for nobody                                                                │
        │ Meetings    6   Order              in order: IM 14 Jul, TM 16 Sep and CF 24 Nov                                      │
        │             7   Working days       TM T-44 (calendar GE) and CF T-91 (calendar GE)                                   │
        │             8   Readiness          TM 0% AMBER, CF 0% AMBER. The day is still open within 50 working days (TM).      │
        │ Countries   a   Behind             every due step is done                                                            │
        │             b   No answer          none was asked yet: 4 to be invited                                               │
        │             c   Delegations        TM: 0 of 6 named, 6 undecided                                                     │
        │             d   Topics             T1 0 for, T2 0 for and T3 0 for                                                   │
        │             e ! No lead            3: T1, T2 and T3                                                                  │
        │ Missions    f   Overload           no mission in the next six weeks                                                  │
        │             g   Take over          free this week: GE 6.75 pd, SEEECA 5 pd and AM 4 pd                               │
        │ Days        h   What if            TM 16 Sep, window Sep; CF 24 Nov, window Nov                                      │
        │             i ! Last day           21 Jul IM gate G5 (of 17); in person until 6 Oct                                  │
        │             l   Documents          TM by 4 Sep: needs IM24, TM01, TM02, TM05 and 18 more                             │
        │             m   Holidays           1: 24 Aug UA                                                                      │
        │             n   Common hours       TM: no place has a zone that the system knows                                     │
        │ Decisions   o   Gates              none; the next is IM G5 on 21 Jul                                                 │
        │             p   Open decisions     5 open, 5 for nobody named: Place of the conference; Format of the conference     │
        │             r   Donor              a page of words: 1 of 3 meetings held, readiness, causes, risks                   │
        │             s   Host               nothing today                                                                     │
        │             t   Silence            none ends today                                                                   │
        │             v   Risks              1 noted, 0 high, 1 with a trigger to look at                                      │
        │ The plan    x   Baseline           11: CF24.T2 +13 d, CF25.T2 +12 d, CF27 +12 d, CF28 +12 d and 7 more               │
        │             y   Twins              26: TM06.AM, TM06.BG, TM06.GE, TM06.MD and 22 more                                │
        │             z   The call           one page: 0 overdue, 1 due this week, 0 to chase                                  │
        │                                                                                                                      │
        └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘

        """
    )
  }

  @Test("at 80 by 24")
  func usual() {
    #expect(
      Self.picture(Size(80, 24))
        == """
         EMERGE dialogue 2020-22  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ Morning ─────────────────────────────────────────────────────────────────────┐
        │ 9. What changed since my last look?                                          │
        │▸9   Since you last looked: nothing has changed                               ┃
        │ 1   Overdue            nothing is overdue                                    ┃
        │ 2   This week          1: IM23 (GE) by Thu                                   ┃
        │ 3   Without an owner   every critical task has an owner                      ┃
        │ 4   Newly ready        3: IM23 (GE), CF01 (GE) and IM24 (GE)                 ┃
        │ 5   Waiting            we wait for nobody                                    ┃
        │ 6   Order              in order: IM 14 Jul, TM 16 Sep and CF 24 Nov          ┃
        │ 7   Working days       TM T-44 (calendar GE) and CF T-91 (calendar GE)       ┃
        │ 8   Readiness          TM 0% AMBER, CF 0% AMBER. The day is still open withi…┃
        │ a   Behind             every due step is done                                ┃
        │ b   No answer          none was asked yet: 4 to be invited                   ┃
        │ c   Delegations        TM: 0 of 6 named, 6 undecided                         ┃
        │ d   Topics             T1 0 for, T2 0 for and T3 0 for                       │
        │ e ! No lead            3: T1, T2 and T3                                      │
        │ f   Overload           no mission in the next six weeks                      │
        │ g   Take over          free this week: GE 6.75 pd, SEEECA 5 pd and AM 4 pd   │
        │ h   What if            TM 16 Sep, window Sep; CF 24 Nov, window Nov          │
        │ i ! Last day           21 Jul IM gate G5 (of 17); in person until 6 Oct      │
        │ l   Documents          TM by 4 Sep: needs IM24, TM01, TM02, TM05 and 18 more │
        └──────────────────────────────────────────────────────────────────────────────┘

        """
    )
  }

  @Test("at 40 by 10 in ASCII")
  func narrow() {
    #expect(
      Self.picture(Size(40, 10), .ascii)
        == """
         EMERGE dialogue 2020-22      0 overdue
         Morning
         9. What changed since my last look?
        >9   Since you last looked: nothing ha~#
         1   Overdue            nothing is ove~
         2   This week          1: IM23 (GE) b~
         3   Without an owner   every critical~
         4   Newly ready        3: IM23 (GE), ~
         5   Waiting            we wait for no~

        """
    )
  }
}
