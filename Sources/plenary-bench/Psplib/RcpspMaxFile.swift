import Scheduling

/// A project with minimal and maximal lags as ProGen/max writes it, source and sink included.
///
/// The format is that of Schwindt, "ProGen/max: a new problem generator for different
/// resource-constrained project scheduling problems with minimal and maximal time lags" (1995): the
/// number of jobs; a row of arcs for each job, with its lags in brackets; a row of demands for each;
/// the capacities. Jobs count from zero, and lags lead from start to start.
struct RcpspMaxFile: Hashable, Sendable {
  private(set) var arcs: [LagArc] = []
  private(set) var durations: [Int] = []
  private(set) var demands: [[Int]] = []
  private(set) var capacities: [Int] = []

  init(path: String) throws {
    var lines = try NumberedLines(path: path)
    let head = try Self.row(&lines, atLeast: 2)
    let (jobs, resources) = (head[0] + 2, head[1])
    guard jobs > 2, resources >= 0 else { throw lines.failure("\(head) is no head of a project") }
    for job in 0..<jobs { arcs += try Self.readArcs(of: job, jobs, &lines) }
    for job in 0..<jobs {
      let row = try Self.row(&lines, atLeast: 3 + resources)
      guard row.count == 3 + resources, row[0] == job, row[1] == 1, row.allSatisfy({ $0 >= 0 })
      else { throw lines.failure("this should be job \(job), mode 1, with \(resources) demands") }
      durations.append(row[2])
      demands.append(Array(row.dropFirst(3)))
    }
    capacities = try Self.row(&lines, atLeast: resources)
    for demand in demands where zip(demand, capacities).contains(where: { $0 > $1 }) {
      throw lines.failure("a job asks for \(demand), which is more than there is")
    }
    guard capacities.count == resources, durations[jobs - 1] == 0 else {
      throw lines.failure("there should be \(resources) capacities, and a sink without duration")
    }
  }

  var project: LagProject {
    LagProject(durations: durations, demands: demands, capacities: capacities, arcs: arcs)
  }

  private static func readArcs(
    of job: Int,
    _ jobs: Int,
    _ lines: inout NumberedLines
  ) throws -> [LagArc] {
    let row = try Self.row(&lines, atLeast: 3)
    guard row[0] == job, row[1] == 1, row[2] >= 0, row.count == 3 + 2 * row[2] else {
      throw lines.failure("this should be job \(job), mode 1, with a lag for each arc")
    }
    let heads = row[3..<3 + row[2]]
    guard heads.allSatisfy((0..<jobs).contains) else {
      throw lines.failure("job \(job) has an arc to a job that is none")
    }
    return zip(heads, row[(3 + row[2])...]).map { LagArc(from: job, to: $0, gap: $1) }
  }

  /// The numbers of the next line, in brackets or not.
  private static func row(_ lines: inout NumberedLines, atLeast count: Int) throws -> [Int] {
    guard let line = lines.next() else { throw lines.failure("a line is missing") }
    let words = line.split(whereSeparator: { $0.isWhitespace || $0 == "[" || $0 == "]" })
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count, numbers.count >= count else {
      throw lines.failure("there should be \(count) numbers or more, not '\(line)'")
    }
    return numbers
  }
}
