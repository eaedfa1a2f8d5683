/// Columns and rows; never negative.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Makes a size; negative lengths count as 0.
  package init(_ width: Int, _ height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package init(width: Int, height: Int) { self.init(width, height) }

  package static let zero = Size(0, 0)

  package var isEmpty: Bool { width == 0 || height == 0 }
}

extension Size: CustomStringConvertible {
  package var description: String { "\(width)x\(height)" }

  /// Reads `120x36`, as the command line and key scripts write it; each length is at most 1,000.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      (0...1000).contains(width), (0...1000).contains(height)
    else { return nil }
    self.init(width, height)
  }
}
