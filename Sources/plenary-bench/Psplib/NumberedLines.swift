/// The lines of a file, read one after the other, with sentences that name the line at fault.
struct NumberedLines {
  let path: String
  private let lines: [Substring]
  /// The number of the line that was read last.
  private(set) var number = 0

  /// Line ends may be those of any system.
  init(path: String) throws {
    guard let text = SystemText.read(path) else {
      throw BenchmarkFailure.failed("\(path) cannot be read.")
    }
    self.path = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The next line; `nil` after the last one.
  mutating func next() -> Substring? {
    guard number < lines.count else { return nil }
    number += 1
    return lines[number - 1]
  }

  /// Goes on until after the line that opens with a title.
  mutating func find(_ title: String) throws {
    while let line = next() {
      if line.hasPrefix(title) { return }
    }
    throw failure("the section \(title) is missing")
  }

  /// The next line as so many whole numbers, or more.
  mutating func numbers(atLeast count: Int, of what: String) throws -> [Int] {
    guard let line = next() else { throw failure("\(what) is missing") }
    let words = line.split(whereSeparator: \.isWhitespace)
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count && numbers.count >= count else {
      throw failure("\(what) should be \(count) numbers, but is '\(line)'")
    }
    return numbers
  }

  /// A refusal that names the file and the line that was read last.
  func failure(_ what: String) -> BenchmarkFailure { .failed("\(path):\(number): \(what).") }
}
