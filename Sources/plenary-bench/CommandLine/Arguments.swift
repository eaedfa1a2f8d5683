import Canvas

/// The words after the name of a benchmark, read by its options.
struct Arguments: Sendable {
  private(set) var words: [String] = []
  private var values: [String: String] = [:]

  /// Values as if they had been typed, for a benchmark that runs others.
  init(_ values: [String: String]) { self.values = values }

  /// Reads `--name VALUE`, `--name=VALUE` and switches; `--` ends the options.
  init(_ line: some Sequence<String>, for benchmark: Benchmark) throws {
    let known = benchmark.options + Benchmark.shared
    var rest = Array(line)[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word != "--" else {
        words += word == "--" ? Array(rest) : [word]
        if word == "--" { break }
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
      guard let name = parts.first, let option = known.first(where: { $0.name == name }) else {
        throw BenchmarkFailure.usage("\(word) is no option of \(benchmark.name).")
      }
      if option.value == nil {
        values[option.name] = ""
      } else if let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() {
        values[option.name] = value
      } else {
        throw BenchmarkFailure.usage("--\(name) needs a value.")
      }
    }
  }

  func has(_ name: String) -> Bool { values[name] != nil }
  func text(_ name: String) -> String? { values[name] }

  /// A positive whole number; `nil` when the option was not given.
  func number(_ name: String) throws -> Int? {
    guard let text = values[name] else { return nil }
    return try Self.positive(text, name)
  }

  /// Positive whole numbers with commas between them.
  func numbers(_ name: String) throws -> [Int]? {
    try values[name]?.split(separator: ",").map { try Self.positive(String($0), name) }
  }

  func seed() throws -> UInt64 { UInt64(try number("seed") ?? 1) }

  func size() throws -> Size {
    guard let text = values["size"] else { return Size(200, 60) }
    guard let size = Size(text), !size.isEmpty else {
      throw BenchmarkFailure.usage("--size: \(text) is not columns and rows such as 200x60.")
    }
    return size
  }

  private static func positive(_ text: String, _ name: String) throws -> Int {
    guard let number = Int(text), number > 0 else {
      throw BenchmarkFailure.usage("--\(name): \(text) is not a positive whole number.")
    }
    return number
  }
}
