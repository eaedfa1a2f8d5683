import CivilTime
import PlanModel
import Scheduling
import Testing

@testable import Planning

@Suite("The conflict of a day that fails")
struct DatesConflictTests {
  private let context = ChangeContext(
    statusDate: RandomSeries.statusDate,
    author: "",
    holidays: .shipped(),
    keys: KeySource(seed: 3)
  )

  @Test("is one, and is none without any of its members", arguments: 20..<24 as Range<UInt64>)
  func minimal(seed: UInt64) throws {
    let series = RandomSeries(seed: seed)
    let outlook = Outlook(of: series.plan, on: RandomSeries.statusDate, holidays: .shipped())
    var looked = 0
    for meeting in series.meetings {
      for step in [-8, 0, 11] {
        let day = (meeting.windowStart ?? RandomSeries.statusDate) + step
        let search = DateSearch(outlook)
        let why = try #require(search.whyNot(meeting.id, on: day, in: context))
        if why.reasons.isEmpty { continue }
        looked += 1
        // Meetings without days may find none for themselves, whatever the day.
        if why.conflict.contains(.opens(meeting.id, day)) {
          #expect(why.conflict.first == .opens(meeting.id, day))
        }
        if day < RandomSeries.statusDate {
          #expect(why.conflict.last == .notInThePast(meeting.id))
        }
        let supposing = DateSearch(outlook, search.query(supposing: meeting.id, on: day))
        try expectMinimal(why.conflict, in: supposing, "seed \(seed), \(meeting.code) on \(day)")
      }
    }
    #expect(looked > 0)
  }

  private func expectMinimal(
    _ conflict: [DateClaim],
    in search: DateSearch,
    _ what: Comment
  ) throws {
    let ids = try conflict.map { try #require(search.claims.firstIndex(of: $0), what) }
    func isFeasible(_ kept: [Int]) -> Bool {
      DateSpace(search.problem) { !kept.contains($0) }.isFeasible
    }
    #expect(!isFeasible(ids), what)
    for id in ids { #expect(isFeasible(ids.filter { $0 != id }), what) }
  }
}
