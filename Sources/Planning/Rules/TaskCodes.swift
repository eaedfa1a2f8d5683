import PlanModel

extension Plan {
  /// The next number for a task of a meeting, one more than the greatest used, with two digits.
  func freeTaskNumber(in meeting: Meeting) -> String {
    let greatest = tasks.lazy.compactMap { $0.number(after: meeting.code) }.max() ?? 0
    return greatest < 9 ? "0\(greatest + 1)" : String(greatest + 1)
  }
}

extension PrepTask {
  /// The number in a code such as `TM07.AM`; `nil` when it is not one of this meeting's.
  fileprivate func number(after meeting: String) -> Int? {
    guard code.hasPrefix(meeting) else { return nil }
    let digits = code.dropFirst(meeting.count).prefix { $0 != "." }
    return digits.isEmpty || digits.count > 6 ? nil : Int(digits)
  }
}
