import Scheduling
import Testing

@testable import plenary_bench

@Suite("A file of a project")
struct ProjectFileTests {
  @Test("is read by the titles of its sections")
  func reading() throws {
    let file = try read(SampleFile.project)
    #expect(file.durations == [0, 3, 4, 2, 0])
    #expect(file.demands == [[0, 0], [3, 0], [2, 1], [0, 2], [0, 0]])
    #expect(file.capacities == [4, 2])
    #expect(file.successors == [[1, 2], [3], [3], [4], []])
    let found = try SlotSearch.improve(file.project(), seed: 1, schedules: 20)
    #expect(found.schedule.makespan == 9)
    #expect(file.starts(found.schedule).last == 9)
  }

  @Test(
    "is refused with the line at fault",
    arguments: [
      ("  5\nhorizon", "  2\nhorizon", ":5: 2 jobs are no project"),
      ("nonrenewable              :  0", "nonrenewable              :  1", ":9: only renewable"),
      (
        "   3        1          1           4", "   3        1          2           4", ":16: job 3"
      ),
      (
        "   3        1          1           4", "   3        1          1           2", ":16: job 3"
      ),
      ("   4        1          1", "   7        1          1", ":17: this should be job 4"),
      ("  3      1     4       2    1", "  3      1     4       2", ":25: the request of job 3"),
      ("  3      1     4       2    1", "  3      1    -4       2    1", ":25: a request"),
      ("  5      1     0       0    0", "  5      1     1       0    0", ":27: source and sink"),
      ("    4    2", "    2    2", ":31: a job asks for [3, 0]"),
      ("    4    2", "    4    x", ":31: the availabilities"),
      ("REQUESTS", "RESTS", "the section REQUESTS/DURATIONS: is missing"),
    ]
  )
  func refusal(old: String, new: String, sentence: String) throws {
    let text = SampleFile.project.replacing(old, with: new)
    #expect(text != SampleFile.project)
    #expect { try read(text) } throws: {
      BenchmarkFailure.sentence(of: $0).contains(sentence)
    }
  }

  @Test("with maximal lags is read, whatever its line ends")
  func lags() throws {
    let scratch = try ScratchDirectory()
    for text in [SampleFile.lags, SampleFile.lags.replacing("\r\n", with: "\n")] {
      try TextFile.write(text, to: scratch.file("lags"))
      let file = try RcpspMaxFile(path: scratch.file("lags"))
      #expect(file.durations == [0, 2, 4, 0])
      #expect(file.capacities == [1])
      #expect(file.arcs.contains(LagArc(from: 2, to: 1, gap: -5)))
      #expect(LagFinisher.solve(file.project).schedule?.starts == [0, 0, 3, 7])
    }
  }

  private func read(_ text: String) throws -> ProjectFile {
    let scratch = try ScratchDirectory()
    try TextFile.write(text, to: scratch.file("project.sm"))
    return try ProjectFile(path: scratch.file("project.sm"))
  }
}
