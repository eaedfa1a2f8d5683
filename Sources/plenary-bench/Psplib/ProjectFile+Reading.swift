extension ProjectFile {
  /// Reads a `.sm` file by the titles of its sections, and refuses what does not fit together.
  init(path: String) throws {
    var lines = try NumberedLines(path: path)
    let (jobs, resources) = try Self.readHead(&lines)
    try lines.find("PRECEDENCE RELATIONS:")
    _ = lines.next()
    for job in 0..<jobs { successors.append(try Self.readSuccessors(of: job, jobs, &lines)) }
    try lines.find("REQUESTS/DURATIONS:")
    _ = (lines.next(), lines.next())
    for job in 0..<jobs {
      let (duration, demand) = try Self.readRequest(of: job, resources, &lines)
      let isEnd = job == 0 || job == jobs - 1
      guard !isEnd || duration == 0 && demand.allSatisfy({ $0 == 0 }) else {
        throw lines.failure("source and sink take no time and no resource")
      }
      durations.append(duration)
      demands.append(demand)
    }
    try lines.find("RESOURCEAVAILABILITIES:")
    _ = lines.next()
    capacities = try lines.numbers(atLeast: resources, of: "the availabilities")
    guard capacities.count == resources && capacities.allSatisfy({ $0 >= 0 }) else {
      throw lines.failure("there should be \(resources) availabilities, none negative")
    }
    for demand in demands where zip(demand, capacities).contains(where: { $0 > $1 }) {
      throw lines.failure("a job asks for \(demand), which is more than there is")
    }
  }

  /// The numbers of jobs and of renewable resources; no other resources are understood.
  private static func readHead(_ lines: inout NumberedLines) throws -> (Int, Int) {
    let jobs = try field("jobs", &lines)
    guard jobs >= 3 else { throw lines.failure("\(jobs) jobs are no project") }
    try lines.find("RESOURCES")
    let renewable = try field("  - renewable", &lines)
    for other in ["  - nonrenewable", "  - doubly constrained"] {
      guard try field(other, &lines) == 0 else {
        throw lines.failure("only renewable resources are understood")
      }
    }
    return (jobs, renewable)
  }

  /// The first number after the colon of the next line that opens with a name.
  private static func field(_ name: String, _ lines: inout NumberedLines) throws -> Int {
    while let line = lines.next() {
      guard line.hasPrefix(name), let colon = line.firstIndex(of: ":") else { continue }
      let words = line[colon...].dropFirst().split(whereSeparator: \.isWhitespace)
      guard let word = words.first, let number = Int(word), number >= 0 else {
        throw lines.failure("\(name) has no number")
      }
      return number
    }
    throw lines.failure("\(name) is missing")
  }

  private static func readSuccessors(
    of job: Int,
    _ jobs: Int,
    _ lines: inout NumberedLines
  ) throws -> [Int] {
    let row = try lines.numbers(atLeast: 3, of: "the successors of job \(job + 1)")
    guard row[0] == job + 1 && row[1] == 1 else {
      throw lines.failure("this should be job \(job + 1), with one mode")
    }
    let successors = row.dropFirst(3).map { $0 - 1 }
    guard successors.count == row[2] && successors.allSatisfy({ $0 > job && $0 < jobs }) else {
      throw lines.failure("job \(job + 1) should have \(row[2]) successors after it")
    }
    return successors
  }

  private static func readRequest(
    of job: Int,
    _ resources: Int,
    _ lines: inout NumberedLines
  ) throws -> (duration: Int, demand: [Int]) {
    let row = try lines.numbers(atLeast: 3 + resources, of: "the request of job \(job + 1)")
    guard row[0] == job + 1 && row[1] == 1 && row.count == 3 + resources else {
      throw lines.failure("this should be job \(job + 1), mode 1, with \(resources) demands")
    }
    guard row.allSatisfy({ $0 >= 0 }) else { throw lines.failure("a request is negative") }
    return (row[2], Array(row.dropFirst(3)))
  }
}
