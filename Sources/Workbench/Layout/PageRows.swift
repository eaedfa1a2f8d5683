package import Canvas

/// One row of a page on the screen: a part of a wrapped line.
package struct PageRow: Hashable, Sendable {
  /// Stands left, in a column of its own: the name of a field.
  package var label = SafeText.empty
  package var text: SafeText
  package var role: Role
  package var isHeading = false
  /// Whether the text stands in the column of values.
  package var isField = false
  /// The parts of a row in several colours, which stand instead of the text.
  package var runs: [PageRun] = []
}

extension PageLine {
  /// The width of the column of field names.
  static let labelWidth = 20

  /// The line broken into rows of a width.
  package func rows(width: Int) -> [PageRow] {
    switch self {
    case .blank: return [PageRow(text: .empty, role: .text)]
    case .heading(let text):
      return [PageRow(text: SafeText(text), role: .textStrong, isHeading: true)]
    case .picture(let text, let role):
      return [PageRow(text: SafeText(text).prefix(cells: width), role: role)]
    case .strip(let runs):
      let text = runs.map(\.text).joined()
      return [PageRow(text: SafeText(text).prefix(cells: width), role: .text, runs: runs)]
    case .text(let text, let role):
      return SafeText.lines(text).flatMap { $0.wrapped(width: width) }.map {
        PageRow(text: $0, role: role)
      }
    case .field(let name, let value, let role):
      let room = max(10, width - PageLine.labelWidth)
      let parts = SafeText.lines(value).flatMap { $0.wrapped(width: room) }
      let label = SafeText(name)
      // A name that is too long for its column has a row for itself.
      let isLong = label.width >= PageLine.labelWidth
      let rows = parts.enumerated().map { number, part in
        let isFirst = number == 0 && !isLong
        return PageRow(label: isFirst ? label : .empty, text: part, role: role, isField: true)
      }
      return isLong ? [PageRow(text: label, role: .textMuted)] + rows : rows
    }
  }

  /// How many rows the lines take; what scrolling is bounded by.
  package static func rowCount(of lines: [PageLine], width: Int) -> Int {
    lines.reduce(0) { $0 + $1.rows(width: width).count }
  }
}
