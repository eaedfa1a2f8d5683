import Testing

@testable import plenary_bench

@Suite("The second reader of a file")
struct CheckerTests {
  @Test(
    "finds what is wrong with a schedule",
    arguments: [
      ([0, 0, 3, 7, 9], 9, nil),
      ([0, 4, 0, 7, 9], 9, nil),
      ([0, 0, 2, 7, 9], 9, "resource 1 is overloaded in slot 2"),
      ([0, 0, 3, 6, 8], 8, "job 4 starts before job 3 is over"),
      ([0, 0, 3, 7, 8], 8, "job 5 starts before job 4 is over"),
      ([0, 0, 3, 7, 9], 8, "5 of 5 jobs are placed, until 9"),
      ([0, -1, 3, 7, 9], 9, "a job starts before the project"),
      ([0, 0, 3, 9], 9, "4 of 5 jobs are placed, until 9"),
    ] as [([Int], Int, String?)]
  )
  func faults(starts: [Int], makespan: Int, fault: String?) throws {
    let scratch = try ScratchDirectory()
    try TextFile.write(SampleFile.project, to: scratch.file("project.sm"))
    let checker = try IndependentChecker(path: scratch.file("project.sm"))
    #expect(checker.fault(of: starts, makespan: makespan) == fault)
  }

  @Test(
    "finds what is wrong with maximal lags",
    arguments: [
      ([0, 0, 3, 7], 7, nil),
      ([0, 1, 6, 10], 10, nil),
      ([0, 0, 6, 10], 10, "job 1 starts -6 after job 2, not -5"),
      ([0, 0, 2, 6], 6, "job 2 starts 2 after job 1, not 3"),
      ([0, 0, 3, 7], 8, "4 of 4 jobs are placed, until 7"),
    ] as [([Int], Int, String?)]
  )
  func lagFaults(starts: [Int], makespan: Int, fault: String?) throws {
    let scratch = try ScratchDirectory()
    try TextFile.write(SampleFile.lags, to: scratch.file("lags"))
    let checker = try RcpspMaxChecker(path: scratch.file("lags"))
    #expect(checker.fault(of: starts, makespan: makespan) == fault)
  }

  @Test("doubts a makespan below what is published")
  func doubts() throws {
    let scratch = try ScratchDirectory()
    let text = "instance,cplb,reslb,lb,ub\na,7,5,8,9\n"
    try TextFile.write(text, to: scratch.file("a_bounds.csv"))
    let known = try #require(KnownBounds.table(path: scratch.file("a_bounds.csv"))["a"])
    #expect(known == KnownBounds(path: 7, lower: 8, upper: 9))
    #expect(known.doubt(about: 9) == nil)
    #expect(known.doubt(about: 8)?.contains("record") == true)
    #expect(known.doubt(about: 7)?.contains("below") == true)
    try TextFile.write(text + "b,9,5,8,9\n", to: scratch.file("a_bounds.csv"))
    #expect { _ = try KnownBounds.table(path: scratch.file("a_bounds.csv")) } throws: {
      BenchmarkFailure.sentence(of: $0).contains(":3:")
    }
  }
}
