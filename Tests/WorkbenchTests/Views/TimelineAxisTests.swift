import Canvas
import CivilTime
import Testing

@testable import Workbench

@Suite("Timeline axis")
struct TimelineAxisTests {
  private func day(_ text: String) -> Day { SmallPlan.day(text) }

  @Test(
    "fits a series at the largest scale that has room",
    arguments: [(21, 1), (41, 1), (42, 2), (63, 3), (146, 6), (147, 7), (400, 7)]
  )
  func fits(width: Int, cells: Int) {
    // 21 weeks: from Monday 6 July to Sunday 29 November.
    let days = DaySpan(start: day("2020-07-06"), end: day("2020-11-30"))
    let axis = TimelineAxis(fitting: days, width: width)
    #expect(axis.first == day("2020-07-06"))
    #expect(axis.cellsPerWeek == cells)
  }

  @Test(
    "gives a cell to two or four weeks where there is room for no more",
    arguments: [5, 11, 20]
  )
  func months(width: Int) {
    let days = DaySpan(start: day("2020-07-06"), end: day("2020-11-30"))
    let axis = TimelineAxis(fitting: days, width: width)
    #expect(axis.eighthsPerWeek == (width < 11 ? 2 : 4))
    #expect(axis.column(days.end - 1) < max(6, width))
    for x in 0..<width { #expect(axis.column(axis.day(atColumn: x)) == x) }
  }

  @Test("finds the day of a column back", arguments: [1, 2, 3, 5, 7, 21])
  func inverse(cells: Int) {
    let axis = TimelineAxis(first: day("2020-07-06"), cellsPerWeek: cells, width: 60)
    for x in 0..<60 {
      let found = axis.day(atColumn: x)
      // Where a day takes several cells, the next one to begin is meant.
      #expect(axis.column(found) == x || (cells > 7 && axis.column(found) <= x + 2))
    }
  }

  @Test("places days before the left edge as well")
  func before() {
    let axis = TimelineAxis(first: day("2020-07-06"), cellsPerWeek: 2, width: 10)
    #expect(axis.column(day("2020-07-05")) == -1)
    #expect(axis.eighths(day("2020-06-29")) == -16)
    #expect(axis.mondays.map(\.column) == [0, 2, 4, 6, 8])
  }
}
