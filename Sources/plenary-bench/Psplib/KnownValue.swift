/// What is published about a project with maximal lags: its least makespan, or that there is none.
enum KnownValue: Hashable, Sendable {
  case least(Int)
  case infeasible

  /// Reads `set,instance,value,status` for one set, by the name of the file.
  static func table(path: String, set: String) throws -> [String: KnownValue] {
    var lines = try NumberedLines(path: path)
    guard lines.next() == "set,instance,value,status" else {
      throw lines.failure("the columns should be set,instance,value,status")
    }
    var table: [String: KnownValue] = [:]
    while let line = lines.next() {
      let words = line.split(separator: ",").map(String.init)
      guard words.count == 4 else {
        if line.isEmpty { continue }
        throw lines.failure("'\(line)' is no row of four")
      }
      guard words[0] == set else { continue }
      if words[2] == "infeasible" {
        table[words[1]] = .infeasible
      } else if let value = Int(words[2]) {
        table[words[1]] = .least(value)
      } else {
        throw lines.failure("\(words[2]) is no makespan")
      }
    }
    return table
  }
}
