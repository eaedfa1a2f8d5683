import CivilTime
import Scheduling
import Testing

@Suite("A due day on an anchor")
struct AnchoredDueTests {
  @Test(
    "counts the host's working days",
    arguments: [
      (day(11, 24), 1, day(11, 20)),
      (day(11, 24), 30, day(10, 9)),
      (day(11, 24), 44, day(9, 21)),
      (day(11, 24), 0, day(11, 24)),
      (day(11, 24), -1, day(11, 25)),
      (day(7, 14), -5, day(7, 21)),
      (day(9, 15), 38, day(7, 22)),
      (day(9, 16), 38, day(7, 23)),
      (day(9, 14), 38, day(7, 21)),
      (day(9, 16), -2, day(9, 18)),
      (day(9, 17), -2, day(9, 21)),
    ]
  )
  func offsets(anchor: Day, offset: Int, due: Day) {
    #expect(AnchoredDue(anchor: anchor, offset: offset).day(host: georgia) == due)
  }

  @Test("falls on another day when a holiday of the host is forgotten")
  func forgottenHolidays() {
    let due = AnchoredDue(anchor: day(11, 24), offset: 30)
    #expect(due.day(host: office()) == day(10, 13))
    #expect(due.day(host: office(off: [day(11, 23)])) == day(10, 12))
    #expect(due.day(host: office(off: [day(10, 14)])) == day(10, 12))
  }

  @Test("moves earlier for its owner, and later after the anchor")
  func owners() {
    let before = AnchoredDue(anchor: day(11, 24), offset: 44)
    #expect(before.day(host: georgia, owner: armenia) == day(9, 18))
    let after = AnchoredDue(anchor: day(9, 17), offset: -2)
    #expect(after.day(host: georgia, owner: armenia) == day(9, 22))
    let onTheDay = AnchoredDue(anchor: day(9, 21), offset: 0)
    #expect(onTheDay.day(host: georgia, owner: armenia) == day(9, 18))
    #expect(onTheDay.day(host: georgia, owner: georgia) == day(9, 21))
  }

  @Test("lets the technical meeting open on 15 or 16 September only")
  func technicalMeeting() {
    let summary = AnchoredDue(anchor: day(7, 14), offset: -5).day(host: georgia)
    let sessions = AnchoredDue(anchor: day(11, 24), offset: 44).day(host: georgia)
    let openings = (0..<30).map { day(9, 1) + $0 }.filter { opening in
      guard georgia.isWorking(opening) else { return false }
      let objectives = AnchoredDue(anchor: opening, offset: 38).day(host: georgia)
      let record = AnchoredDue(anchor: opening, offset: -2).day(host: georgia)
      return georgia.gap(after: summary, through: objectives) >= 1
        && georgia.gap(after: record, through: sessions) >= 1
    }
    #expect(openings == [day(9, 15), day(9, 16)])
  }
}
