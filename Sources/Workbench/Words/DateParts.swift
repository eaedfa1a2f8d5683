import Planning

extension Sentence {
  /// A way to make a day work, as something to do: all its concessions in one sentence.
  static func of(_ way: DateRelaxation, in outlook: Outlook) -> String {
    let parts = way.concessions.map { of($0, in: outlook) }
    return Wording.list(parts, limit: 4).capitalizedFirst + "."
  }
}

extension CostPart.Kind {
  /// A word or two, for a column.
  var words: String {
    switch self {
    case .holiday: "holiday"
    case .bridgeDay: "bridge day"
    case .weekday: "weekday"
    case .commonHours: "hours"
    case .disturbance: "moved"
    case .fairness: "fairness"
    }
  }
}
