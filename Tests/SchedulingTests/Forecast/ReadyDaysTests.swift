import CivilTime
import Scheduling
import Testing

@Suite("The days on which something is ready")
struct ReadyDaysTests {
  private let ready = ReadyDays([day(7, 9), day(7, 6), day(7, 7), day(7, 7), day(7, 14)])

  @Test(
    "counts what is ready by a day",
    arguments: [
      (5, 0), (6, 1), (7, 3), (8, 3), (9, 4), (14, 5), (30, 5),
    ]
  )
  func count(by number: Int, expected: Int) {
    #expect(ready.count(by: day(7, number)) == expected)
  }

  @Test(
    "names the day of a percentage",
    arguments: [
      (0, 6), (20, 6), (21, 7), (60, 7), (80, 9), (81, 14), (100, 14),
    ]
  )
  func percentage(percent: Int, expected: Int) {
    #expect(ready.day(at: percent) == day(7, expected))
  }

  @Test("draws a curve that rises to everything")
  func curve() {
    #expect(ready.curve.map(\.count) == [1, 3, 4, 5])
    #expect(ready.curve.map(\.day) == [day(7, 6), day(7, 7), day(7, 9), day(7, 14)])
    #expect(ReadyDays([]).curve.isEmpty && ReadyDays([]).day(at: 50) == nil)
  }
}
