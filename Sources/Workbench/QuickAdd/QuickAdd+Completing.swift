import PlanModel
import Planning

/// What Tab would make of the word at the end of a line.
struct QuickCompletion: Hashable {
  /// The whole line with the best name in it.
  var line: String
  /// The names that fit, best first.
  var names: [QuickName]
}

extension QuickAdd {
  /// Completes the last word of a line, when it begins a name; `nil` when it is something else.
  static func completion(of line: String, in plan: Plan) -> QuickCompletion? {
    guard let last = line.last, !last.isWhitespace else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let word = words.last, let sign = word.first else { return nil }
    let names: [QuickName]
    var head = String(sign)
    switch sign {
    case "@": names = QuickNames.missions(plan)
    case "!": names = QuickNames.meetings(plan)
    case "#": names = QuickNames.tags(plan)
    default:
      guard words.dropLast().last?.lowercased() == "after" else { return nil }
      names = QuickNames.tasks(plan)
      head = word.lastIndex(of: ",").map { String(word[...$0]) } ?? ""
    }
    let found = QuickNames.matching(String(word.dropFirst(head.count)), among: names)
    guard let best = found.first else { return nil }
    let begin = String(line.dropLast(word.count))
    return QuickCompletion(line: "\(begin)\(head)\(best.code) ", names: found)
  }
}
