import Scheduling

/// A project with maximal lags as a file of ProGen/max tells it, source and sink included.
struct LagProjectFile: Hashable, Sendable {
  var arcs: [LagArc] = []
  var durations: [Int] = []
  /// By job, then by resource.
  var demands: [[Int]] = []
  var capacities: [Int] = []

  var project: LagProject {
    LagProject(durations: durations, demands: demands, capacities: capacities, arcs: arcs)
  }

  /// Reads a file without titles: a head, a row of arcs for each job, a row of demands for each job,
  /// and the capacities.
  init(path: String) throws {
    var lines = try NumberedLines(path: path)
    let head = try lines.numbers(atLeast: 2, of: "the head")
    guard head[0] >= 0 && head[1] >= 0 else { throw lines.failure("the head is negative") }
    let (jobs, resources) = (head[0] + 2, head[1])
    for job in 0..<jobs { arcs += try Self.readArcs(from: job, jobs, &lines) }
    for job in 0..<jobs {
      let row = try lines.numbers(atLeast: 3 + resources, of: "the demands of job \(job)")
      guard row[0] == job && row[1] == 1 && row.count == 3 + resources && row.min() ?? 0 >= 0 else {
        throw lines.failure("this should be job \(job), mode 1, with \(resources) demands")
      }
      durations.append(row[2])
      demands.append(Array(row.dropFirst(3)))
    }
    capacities = try lines.numbers(atLeast: resources, of: "the capacities")
    guard capacities.count == resources else {
      throw lines.failure("there should be \(resources) capacities")
    }
    for demand in demands where zip(demand, capacities).contains(where: { $0 > $1 }) {
      throw lines.failure("a job asks for \(demand), which is more than there is")
    }
  }

  private static func readArcs(
    from job: Int,
    _ jobs: Int,
    _ lines: inout NumberedLines
  ) throws -> [LagArc] {
    let row = try lines.numbers(atLeast: 3, of: "the arcs of job \(job)", brackets: true)
    guard row[0] == job && row[1] == 1 && row[2] >= 0 && row.count == 3 + 2 * row[2] else {
      throw lines.failure("this should be job \(job), with one mode and as many lags as arcs")
    }
    let (heads, lags) = (row[3..<3 + row[2]], row[(3 + row[2])...])
    guard heads.allSatisfy({ (0..<jobs).contains($0) }) else {
      throw lines.failure("job \(job) has an arc to a job that is missing")
    }
    return zip(heads, lags).map { LagArc(from: job, to: $0, gap: $1) }
  }
}
