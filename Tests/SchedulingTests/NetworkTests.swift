import CivilTime
import Scheduling
import Testing

@Suite("A network")
struct NetworkTests {
  private func network(_ count: Int, _ arcs: [(Int, Int)]) throws(NetworkError) -> Network {
    try Network(
      activities: (0..<count).map { _ in Activity(effort: 4) },
      precedences: arcs.map { Precedence($0, before: $1) },
      calendars: [office()]
    )
  }

  @Test(
    "names a shortest ring of activities that wait for each other",
    arguments: [
      ([(1, 1)], [1]),
      ([(0, 1), (1, 0)], [0, 1]),
      ([(4, 2), (2, 3), (3, 4), (0, 2), (4, 1)], [2, 3, 4]),
      ([(0, 1), (1, 2), (2, 3), (3, 0), (2, 1)], [1, 2]),
      ([(3, 2), (2, 1), (1, 0), (0, 3)], [0, 3, 2, 1]),
    ] as [([(Int, Int)], [Int])]
  )
  func cycles(arcs: [(Int, Int)], ring: [Int]) {
    #expect(throws: NetworkError.cycle(ring)) { try network(5, arcs) }
  }

  @Test("accepts activities in any order")
  func anyOrder() throws {
    let result = CriticalPath.windows(
      try network(4, [(3, 1), (1, 0), (0, 2)]),
      statusDate: day(7, 6)
    )
    #expect(
      result.activities.map(\.earlyStart) == [day(7, 8), day(7, 7), day(7, 9), day(7, 6)]
    )
    #expect(result.drivingChain(to: 2) == [2, 0, 1, 3])
  }
}
