import PlanModel

extension Meeting {
  /// What the codes of its tasks begin with: its own code, with a hyphen where that ends in a digit,
  /// so that `CF2-78` is read as it is meant.
  var taskCodeStem: String { code.last?.isNumber == true ? code + "-" : code }
}

extension Plan {
  /// The next number for a task of a meeting, one more than the greatest used, with two digits.
  func freeTaskNumber(in meeting: Meeting) -> String {
    let greatest = tasks.lazy.compactMap { $0.number(after: meeting.taskCodeStem) }.max() ?? 0
    return greatest < 9 ? "0\(greatest + 1)" : String(greatest + 1)
  }
}

extension PrepTask {
  /// The number in a code such as `TM07.AM`; `nil` when it is not one of this meeting's.
  fileprivate func number(after stem: String) -> Int? {
    guard code.hasPrefix(stem) else { return nil }
    let digits = code.dropFirst(stem.count).prefix { $0 != "." }
    return digits.isEmpty || digits.count > 6 ? nil : Int(digits)
  }
}
