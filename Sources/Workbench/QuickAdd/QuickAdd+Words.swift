import Canvas
import CivilTime
import PlanModel
package import Planning

extension QuickAdd {
  /// What was understood of a line, for the rows below it: what is wrong stands first.
  func lines(of line: String, in outlook: Outlook) -> [PageLine] {
    if line.trimmed.isEmpty { return Self.manual }
    var lines = mistakes.map { PageLine.text($0, .error) }
    lines.append(.text(sentence(in: outlook), .text))
    if let remark = QuickDue(self, outlook)?.remark { lines.append(.text(remark, .warning)) }
    if mistakes.isEmpty, let lack { lines.append(.text(lack, .info)) }
    if let completion = Self.completion(of: line, in: outlook.plan) {
      lines.append(.text(Self.offer(completion.names), .textMuted))
    }
    return lines
  }

  private static let manual: [PageLine] = [
    .text("The plain words are the title. Signs stand before all else:", .textMuted),
    .text("@GE mission (a second one supports), !TM meeting, 2pd effort,", .textMuted),
    .text("due T-20, due +5, due fri, due 15 Sep, after TM05, ^ critical,", .textMuted),
    .text("#agenda category, #G2 gate, #T1 topic, #AM country.", .textMuted),
  ]

  private static func offer(_ names: [QuickName]) -> String {
    let first = names.first.map { "Tab takes \($0.code) \($0.name)" } ?? ""
    let rest = names.dropFirst().prefix(5).map(\.code).joined(separator: ", ")
    return rest.isEmpty ? "\(first)." : "\(first); also \(rest)."
  }

  /// The task in one sentence; what a line says nothing of, is not in it.
  package func sentence(in outlook: Outlook) -> String {
    let plan = outlook.plan
    var parts = [title.isEmpty ? "A task" : "“\(title)”"]
    if let meeting = meeting.flatMap({ plan.meetings[$0] }) {
      parts[0] += " for \(meeting.code) \(meeting.title)"
    }
    parts += owners(in: plan)
    if let due = QuickDue(self, outlook) { parts.append("due \(due.words)") }
    if let effort { parts.append("\(effort) person-day\(effort == Quarters(4) ? "" : "s")") }
    if let category { parts.append(Wording.of(category)) }
    if let gate { parts.append("gate \(gate.rawValue)") }
    if let topic = topic.flatMap({ plan.topics[$0] }) { parts.append("about \(topic.code)") }
    if let country = country.flatMap({ plan.countries[$0] }) {
      parts.append("about \(country.englishName)")
    }
    if isCritical { parts.append("critical") }
    let codes = after.compactMap { plan.tasks[$0]?.code }
    if !codes.isEmpty { parts.append("after \(Wording.list(codes))") }
    return parts.joined(separator: ", ") + "."
  }

  private func owners(in plan: Plan) -> [String] {
    let codes = missions.compactMap { plan.missions[$0]?.code }
    guard let first = codes.first else { return [] }
    let support = codes.dropFirst()
    return ["by \(first)"]
      + (support.isEmpty ? [] : ["supported by \(Wording.list(Array(support)))"])
  }
}
