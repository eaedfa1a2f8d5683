import Canvas
import Glibc

/// What a command prints: results on stdout, messages on stderr; nothing in them steers a terminal.
enum Output {
  /// Prints a line after the one sanitiser.
  static func line(_ text: String = "") { write(SafeText(text).string + "\n", to: STDOUT_FILENO) }

  static func json(_ json: JSON) { write(json.pretty + "\n", to: STDOUT_FILENO) }

  /// Prints text that our own code made of safe parts, with its line breaks.
  static func block(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func message(_ sentence: String) {
    write("plenary: " + SafeText(sentence).string + "\n", to: STDERR_FILENO)
  }

  /// Writes all of it.
  ///
  /// Whoever reads may have gone: then the rest is not wanted.
  private static func write(_ text: String, to file: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let done = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      if done < 0 && errno == EINTR { continue }
      guard done > 0 else { exit(done < 0 && errno == EPIPE ? 0 : ExitCode.inputOutput.rawValue) }
      bytes = bytes.dropFirst(done)
    }
  }
}

/// A table for people, its columns as wide as their widest cell.
struct TextTable {
  var heads: [String]
  var rows: [[String]] = []

  init(_ heads: String...) { self.heads = heads }

  mutating func add(_ cells: String...) { rows.append(cells) }

  func print() {
    let cells = ([heads] + rows).map { $0.map { SafeText($0) } }
    let widths = heads.indices.map { column in cells.map { $0[column].width }.max() ?? 0 }
    for row in cells {
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell.string
        if column + 1 < row.count {
          line += String(repeating: " ", count: widths[column] - cell.width + 2)
        }
      }
      while line.hasSuffix(" ") { line.removeLast() }
      Output.block(line + "\n")
    }
  }
}
