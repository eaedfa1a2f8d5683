import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The day of a meeting as a strip")
struct HourStripTests {
  private let kyiv = ZoneFixture.rules("EET-2EEST,M3.5.0/3,M10.5.0/4", "Europe/Kyiv")
  private let tbilisi = ZoneFixture.rules("<+04>-4", "Asia/Tbilisi")

  private func day(_ text: String) -> Day { PlacesPlan.day(text) }

  @Test(
    "has an hour less in spring and one more in autumn",
    arguments: [("2020-03-28", 48), ("2020-03-29", 46), ("2020-10-25", 50), ("2020-10-26", 48)]
  )
  func turns(text: String, count: Int) {
    let strip = HourStrip(day(text), by: kyiv, minutesEach: 30)
    #expect(strip.cells.count == count)
    #expect(strip.parts(in: kyiv).count { $0 == .office } == 16)
  }

  @Test("counts the hours of others by their own clocks, before and after the turn")
  func others() throws {
    // Two hours ahead of Kyiv in winter, one hour in summer.
    for (text, hours) in [("2020-10-24", 1), ("2020-10-26", 2)] {
      let strip = HourStrip(day(text), by: kyiv, minutesEach: 60)
      let here = try #require(strip.parts(in: kyiv).firstIndex(of: .office))
      let there = try #require(strip.parts(in: tbilisi).firstIndex(of: .office))
      #expect(here - there == hours)
    }
  }

  @Test("says the hours above the cells by the clocks of the host")
  func hours() {
    let strip = HourStrip(day("2020-09-16"), by: tbilisi, minutesEach: 30)
    #expect(strip.hours == "00    03    06    09    12    15    18    21")
    let short = HourStrip(day("2020-10-25"), by: kyiv, minutesEach: 60)
    // Three in the morning comes twice: it is said where it comes first.
    #expect(short.hours == "00 03  06 09 12 15 18 21")
  }

  @Test("is office time only on the meeting's own date")
  func dates() {
    let far = ZoneFixture.rules("<+11>-11", "Far")
    let strip = HourStrip(day("2020-09-16"), by: .utc, minutesEach: 60)
    let parts = strip.parts(in: far)
    // It is nine in the morning there at 22:00 UTC, but already the next day.
    #expect(parts[22] == .awake && parts[0] == .office && parts[13] == .night)
  }

  @Test("draws places, what all share and the sitting")
  func page() throws {
    let meeting = try #require(PlacesPlan.plan.meeting("TM"))
    let page = Page.hours(of: meeting.id, in: PlacesPlan.outlook) { ZoneFixture.all[$0] }
    let strips = (page?.lines ?? []).compactMap { line -> String? in
      switch line {
      case .strip(let runs): runs.map(\.text).joined()
      case .picture(let text, _): text
      default: nil
      }
    }
    #expect(
      strips.joined(separator: "\n") == """
                            00    03    06    09    12    15    18    21
        Armenia             ··············░░░░████████████████░░░░░░░░░░····
        Georgia             ··············░░░░████████████████░░░░░░░░░░····
        Ukraine             ················░░░░████████████████░░░░░░░░░░··
        All at work                             ✔✔✔✔✔✔✔✔✔✔✔✔✔✔\("              ")
        TM sits                                     ◆◆◆◆◆\("                   ")
        █ office, 9 to 17   ░ early or late   · night, 22 to 7\("   ")
        """
    )
  }
}
