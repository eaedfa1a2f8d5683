import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The work done against the plan")
struct BurnUpTests {
  private let outlook = ViewFixture.outlook

  @Test("never falls, and ends with all the work of the tasks that apply")
  func sums() {
    let burnUp = BurnUp(outlook, meeting: nil)
    let rows = outlook.plan.tasks.rows
    let all = rows.indices.filter { outlook.tasks[$0].isApplicable }
    let total = all.reduce(0) { $0 + rows[$1].effort.count }
    #expect(burnUp.due.total.count + burnUp.undated.count == total)
    guard let span = burnUp.span else { return }
    for series in [burnUp.due, burnUp.baseline, burnUp.done, burnUp.forecast] {
      var before = Quarters.zero
      for day in span.days {
        #expect(series.by(day) >= before)
        before = series.by(day)
      }
      #expect(before == series.total)
    }
    #expect(burnUp.done.by(outlook.statusDate) == burnUp.done.total)
  }

  @Test("is the sum of the meetings")
  func parts() {
    let whole = BurnUp(outlook, meeting: nil)
    let parts = outlook.plan.meetings.map { BurnUp(outlook, meeting: $0.id) }
    for text in ["2020-07-01", "2020-07-15", "2020-09-16", "2020-12-31"] {
      let day = PlacesPlan.day(text)
      #expect(parts.reduce(.zero) { $0 + $1.due.by(day) } == whole.due.by(day))
      #expect(parts.reduce(.zero) { $0 + $1.done.by(day) } == whole.done.by(day))
    }
  }

  @Test("finds the day on which so much has come together")
  func day() {
    let series = BurnUp.Series([
      (PlacesPlan.day("2020-08-03"), 4), (PlacesPlan.day("2020-08-01"), 2),
      (PlacesPlan.day("2020-08-03"), 2),
    ])
    #expect(series.days.map(\.description) == ["2020-08-01", "2020-08-03"])
    #expect(series.by(PlacesPlan.day("2020-07-31")) == .zero)
    #expect(series.by(PlacesPlan.day("2020-08-02")) == Quarters(2))
    #expect(series.day(of: Quarters(3)) == PlacesPlan.day("2020-08-03"))
    #expect(series.day(of: Quarters(9)) == nil)
  }

  @Test("says in words how far behind it is")
  func words() {
    let behind = BurnUp(PlacesPlan.outlook, meeting: nil)
    #expect(
      CurvePage.answer(behind)
        == "By Wed 15 Jul 2020 3 of 7 person-days were due, and 1 is done: 2 behind."
    )
    let example = BurnUp(outlook, meeting: nil)
    #expect(CurvePage.answer(example).hasSuffix("are done: just as planned."))
  }

  @Test("has nothing to draw without work")
  func empty() {
    let none = Outlook(of: Plan(), on: PlacesPlan.statusDate, holidays: .shipped())
    #expect(BurnUpPicture(BurnUp(none, meeting: nil)) == nil)
    let words = CurvePage(nil, none, width: 72, .eighths).page.lines
    #expect(words.contains(.text("It has no work with a due day yet.", .textMuted)))
  }

  @Test("draws within any width, in ASCII too", arguments: [1, 12, 20, 40, 76, 200])
  func width(width: Int) throws {
    let picture = try #require(BurnUpPicture(BurnUp(outlook, meeting: nil)))
    for symbols in SymbolSet.allCases {
      let surface = picture.surface(width: width, height: 6, symbols: symbols)
      #expect(surface.width <= max(width, 14) && surface.height == 8)
      if symbols == .ascii { #expect(surface.text.utf8.allSatisfy { $0 < 0x7F }) }
    }
  }
}
