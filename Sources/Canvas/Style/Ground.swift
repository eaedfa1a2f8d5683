/// What lies behind a cell: the background, laid independently of the role in front.
package enum Ground: UInt8, CaseIterable, Sendable {
  case plain, selection, selectionBlurred, mark, match
  case today, weekend, holiday, blackout
  case header, status, hint, field, fieldError

  /// The role whose background is laid; `nil` for the one of the role in front.
  package var role: Role? {
    switch self {
    case .plain: nil
    case .selection: .selection
    case .selectionBlurred: .selectionBlurred
    case .mark: .mark
    case .match: .match
    case .today: .today
    case .weekend: .weekend
    case .holiday: .holiday
    case .blackout: .blackout
    case .header: .header
    case .status: .status
    case .hint: .hint
    case .field: .field
    case .fieldError: .fieldError
    }
  }
}
