import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Pictures of the table of tasks")
struct TaskPictureTests {
  private func picture(_ size: Size, _ keys: String) -> String {
    var probe = Probe(size)
    probe.run(keys)
    return view(probe.state).text
  }

  @Test("under missions, by due day, some marked, on 80 by 24")
  func grouped() {
    #expect(
      picture(Size(80, 24), "4zYmission<Enter>Odue day<Enter>x<S-Down>") == """
         EMERGE dialogue 2020-22  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ 4 Checklist TM  by mission  due day ▲ ───────────────────────── 3 marked, 75 ┐
        │     Code      Task                    State   Who Due▲       T Float Forecast│
        │ [ ] TM28      Send joining instructi… planned AM  9 Sep~   T-5    20 14 Aug  │
        │ [ ] TM26      Prepare chair script a… planned AM  10 Sep~  T-4    15 21 Aug  ┃
        │ [ ] TM27.AM   Prepare national posit… planned AM  10 Sep~  T-4    15 21 Aug  ┃
        │ [ ] TM30.AM * Connection test         planned AM  14 Sep~  T-2    20 17 Aug  ┃
        │ [ ] TM31      Prepare hub room and h… planned AM  14 Sep~  T-2    30 4 Aug   ┃
        │ IOM-BG IOM Bulgaria                                                   7 tasks│
        │ [ ] TM06.BG * Send the questionnaire… planned BG  29 Jul~ T-34    15 24 Jul  │
        │ [ ] TM07.BG * Return the country inp… planned BG  18 Aug~ T-20    15 7 Aug   │
        │ [ ] TM13.BG * Invite the focal points planned BG  18 Aug~ T-20    19 5 Aug   │
        │ [ ] TM21.BG * Check own capacity aga… planned BG  2 Sep~  T-10    34 27 Jul  │
        │ [ ] TM14.BG * Confirm participants    planned BG  3 Sep~   T-9    19 13 Aug  │
        │ [ ] TM27.BG   Prepare national posit… planned BG  10 Sep~  T-4    14 21 Aug  │
        │ [ ] TM30.BG * Connection test         planned BG  14 Sep~  T-2    19 17 Aug  │
        │ IOM-GE IOM Georgia                                                   28 tasks│
        │ [ ]+TM01    * Turn the July summary … planned GE  23 Jul~ T-38    14 21 Jul  │
        │ [ ]+TM02    * Search candidate dates… planned GE  24 Jul~ T-37    18 22 Jul  │
        │▸[ ]+TM06.GE * Send the questionnaire… planned GE  29 Jul~ T-34    14 24 Jul  │
        │ [ ] TM03    * Poll availability; con… planned GE  31 Jul~ T-32    18 29 Jul  │
        │ [ ] TM04    * Decide format (online … planned GE  4 Aug~  T-30    21 30 Jul  │
        └──────────────────────────────────────────────────────────────────────────────┘
         Space done  X unmark  a assign  s start  e edit  ? help  : commands  q quit
        """
    )
  }

  @Test("of all meetings under states, with chosen columns, on 120 by 36")
  func everywhere() {
    #expect(
      picture(
        Size(120, 36),
        "4z&Ystatus<Enter>_category<Enter><Esc>_country<Enter><Esc>/category:travel,venue<Enter>"
      ) == """
         Plenary  EMERGE dialogue 2020-22               dialogue.plenary  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ 4 Checklist all meetings  by status  /category:travel,venue ────────────────────────────────────────────── 20 of 281 ┐
        │     Code      Task                         State   Who Due        T  pd Category Country Window        Float Forecast│
        │ Planned                                                                                                      20 tasks│
        │ [ ] CF47    * Venue, hotel and catering s… planned GE  17 Aug~ T-68   2 venue            29 Jul–7 Oct     48 30 Jul  │
        │▸[ ] CF41      Visa and entry requirement … planned GE  27 Aug~ T-60 0.5 travel           29 Jul–12 Nov    74 3 Aug   │
        │ [ ] TM31      Prepare hub room and health… planned AM  14 Sep~  T-2 0.5 venue            3 Aug–14 Sep     30 4 Aug   │
        │ [ ] CF44      Hotel block                  planned GE  5 Oct~  T-34   1 travel           8 Sep–20 Nov     52 8 Sep   │
        │ [ ] CF55      Site visit and room plan     planned GE  20 Oct~ T-24   1 venue            8 Sep–18 Nov     50 8 Sep   │
        │ [ ] CF42.AM * Visa support or entry permi… planned GE  30 Oct~ T-16 0.5 travel   Armenia 15 Oct–20 Nov    21 22 Oct  │
        │ [ ] CF42.BG *   Bulgaria                   planned GE  30 Oct~ T-16 0.5 travel   Bulgar… 15 Oct–20 Nov    21 22 Oct  │
        │ [ ] CF42.GE *   Georgia                    planned GE  30 Oct~ T-16 0.5 travel   Georgia 16 Oct–20 Nov    20 23 Oct  │
        │ [ ] CF42.MD *   Moldova                    planned GE  30 Oct~ T-16 0.5 travel   Moldova 15 Oct–20 Nov    21 22 Oct  │
        │ [ ] CF42.RO *   Romania                    planned GE  30 Oct~ T-16 0.5 travel   Romania 15 Oct–20 Nov    21 22 Oct  │
        │ [ ] CF42.UA *   Ukraine                    planned GE  30 Oct~ T-16 0.5 travel   Ukraine 16 Oct–20 Nov    20 23 Oct  │
        │ [ ] CF43.AM * Travel requests and tickets  planned AM  2 Nov~  T-15   1 travel   Armenia 19 Oct–17 Nov    21 19 Oct  │
        │ [ ] CF43.BG *   Bulgaria                   planned BG  2 Nov~  T-15   1 travel   Bulgar… 19 Oct–17 Nov    21 19 Oct  │
        │ [ ] CF43.GE *   Georgia                    planned GE  2 Nov~  T-15   1 travel   Georgia 20 Oct–16 Nov    19 20 Oct  │
        │ [ ] CF43.MD *   Moldova                    planned MD  2 Nov~  T-15   1 travel   Moldova 19 Oct–17 Nov    21 19 Oct  │
        │ [ ] CF43.RO *   Romania                    planned RO  2 Nov~  T-15   1 travel   Romania 19 Oct–17 Nov    21 19 Oct  │
        │ [ ] CF43.UA *   Ukraine                    planned UA  2 Nov~  T-15   1 travel   Ukraine 20 Oct–17 Nov    20 20 Oct  │
        │ [ ] CF45      Airport and local transport… planned AM  11 Nov~  T-8   1 travel           21 Oct–23 Nov    23 21 Oct  │
        │ [ ] CF57      Menus and breaks             planned GE  11 Nov~  T-8 0.5 venue            21 Oct–20 Nov    22 21 Oct  │
        │ [ ] CF76    * Set-up and full rehearsal    planned GE  20 Nov~  T-1   4 venue            28 Oct–20 Nov    17 11 Nov  │
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
         Space done  a assign  s start  e edit  Enter open  / filter  z zoom  0 questions  w why  ? help  : commands  q quit
        """
    )
  }

  @Test("with a word that is no field, on 40 by 10")
  func mistake() {
    #expect(
      picture(Size(40, 10), "4z/place:venue") == """
         EMERGE dialogue 2020-22      0 overdue
         4 Checklist TM  /place:venue  75 of 75
             Code   Task            Who Due
         G1 concept and date f… 31 Jul, 4 to do┃
           Governance
         ⚠ There is no field “place” to filter
         by. Maybe mission:, due:, status: or
         topic:, or put “place:venue” in
         quotes.
         filter /place:venue
        """
    )
  }

  @Test("shifted together, with what follows, on 80 by 24")
  func shifted() {
    #expect(
      picture(Size(80, 24), "4zxxT-3") == """
         EMERGE dialogue 2020-22  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ 4 Checklist TM Technical meeting ────────────────────────────── 2 marked, 75 ┐
        │ ┌ Shift the due day: 2 tasks ──────────────────────────────────────────────┐t│
        │ │ Working days  -3                                                         │o┃
        │ │ ──────────────────────────────────────────────────────────────────────── │ ┃
        │ │ Enter gives another due day to TM01 and TM02 in one step.                │ ┃
        │ │ From IM24 to TM01: -1 working days, 1 needed                             │ │
        │▸│ 2 tasks get another due day                                              │ │
        │ │ TM01                23 Jul → 20 Jul Turn the July summary into           │o│
        │ │                     objectives for the technical meeting                 │ │
        │ │ TM02                24 Jul → 21 Jul Search candidate dates in the        │ │
        │ │                     target month                                         │ │
        │ │                                                                          │ │
        │ │                                                                          │ │
        │ │                                                                          │ │
        │ │                                                                          │ │
        │ │                                                                          │ │
        │ │                                                                          │ │
        │ │                                                                          │ │
        │ │                                                                          │ │
        │ │                                                                          │ │
        │ └──────────────────────────────────────────────────────────────────────────┘o│
        └──────────────────────────────────────────────────────────────────────────────┘
         Enter save  Esc close  PgDn what follows
        """
    )
  }

  @Test("that refuse, each with its reason, on 80 by 24")
  func refused() {
    #expect(
      picture(Size(80, 24), "4zxxs") == """
         EMERGE dialogue 2020-22  as of Wed 15 Jul 2020  0 overdue  1 due this week  r1
        ┌ 4 Checklist TM Technical meeting ────────────────────────────── 2 marked, 75 ┐
        │     Code      Task                    State   Who Due        T Float Forecast│
        │ G1 concept and date fixed                                     31 Jul, 4 to do┃
        │   Governance                                                                 ┃
        │ [ ]+TM01    * Turn the July summary … planned GE  23 Jul~ T-38    14 21 Jul  ┃
        │ [ ]+TM02    * Search candidate dates… planned GE  24 Jul~ T-37    18 22 Jul  │
        │▸[ ] TM03    * Poll availability; con… planned GE  31 Jul~ T-32    18 29 Jul  │
        │ ┌ Nothing was changed ─────────────────────────────────────────────────────┐o│
        │ │ 2 of 2 tasks refuse this (TM01 and TM02), and nothing was changed. Maybe │ │
        │ │ unmark them with x.                                                      │ │
        │ │ TM01 waits for IM24, not done yet. Maybe do it first; it can be set done │ │
        │ │ before only with a reason for the exception.                             │ │
        │ │ TM02 waits for TM01, not done yet. Maybe do it first; it can be set done │ │
        │ │ before only with a reason for the exception.                             │ │
        │ └──────────────────────────────────────────────────────────────────────────┘ │
        │ [ ] TM13.BG *   Bulgaria              planned BG  18 Aug~ T-20    19 5 Aug   │
        │ [ ] TM13.GE *   Georgia               planned GE  18 Aug~ T-20    19 5 Aug   │
        │ [ ] TM13.MD *   Moldova               planned MD  18 Aug~ T-20    19 5 Aug   │
        │ [ ] TM13.RO *   Romania               planned RO  18 Aug~ T-20    20 5 Aug   │
        │ [ ] TM13.UA *   Ukraine               planned UA  18 Aug~ T-20    19 5 Aug   │
        │ G3 documents out, format final                                4 Sep, 22 to do│
        └──────────────────────────────────────────────────────────────────────────────┘
         Esc close  ↑↓ read  PgDn a screen on  y copy  F10 quit
        """
    )
  }
}
