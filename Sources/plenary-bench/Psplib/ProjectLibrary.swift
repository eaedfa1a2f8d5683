import FoundationEssentials

/// A directory laid out as PSPLIB is: a folder of files for each set, and its bounds beside it.
struct ProjectLibrary {
  let path: String

  /// The names of the sets that have a table of bounds and a folder, by size.
  func sets() throws -> [String] {
    let names = try contents(of: path).filter { $0.hasSuffix("_bounds.csv") }
      .map { String($0.dropLast("_bounds.csv".count)) }
    guard !names.isEmpty else {
      throw BenchmarkFailure.failed("\(path) has no SET_bounds.csv, so it has no sets.")
    }
    return names.sorted { ($0.count, $0) < ($1.count, $1) }
  }

  /// Every file of a set, each with what is published about it; none may be missing there.
  func instances(of set: String) throws -> [Instance] {
    let bounds = try KnownBounds.table(path: "\(path)/\(set)_bounds.csv")
    let files = try contents(of: "\(path)/\(set)").filter { $0.hasSuffix(".sm") }
    guard !files.isEmpty else {
      throw BenchmarkFailure.failed("\(path)/\(set) has no .sm files.")
    }
    return try files.sorted { ($0.count, $0) < ($1.count, $1) }.map { file in
      let name = String(file.dropLast(".sm".count))
      guard let known = bounds[name] else {
        throw BenchmarkFailure.failed("\(set)_bounds.csv has no row for \(name).")
      }
      let path = "\(path)/\(set)/\(file)"
      return Instance(name: name, path: path, file: try ProjectFile(path: path), known: known)
    }
  }

  struct Instance: Sendable {
    let name: String
    let path: String
    let file: ProjectFile
    let known: KnownBounds
  }

  private func contents(of folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw BenchmarkFailure.failed("\(folder) cannot be read.")
    }
  }
}
