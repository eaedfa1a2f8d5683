import Canvas
import CivilTime
import PlanModel
import Planning

extension Form {
  /// Checks every field; what is only missing is no mistake before Enter.
  mutating func check(isComplete: Bool = false) {
    for place in fields.indices {
      fields[place].error = mistake(in: fields[place], isComplete)
    }
  }

  var hasErrors: Bool { fields.contains { $0.error != nil } }

  private func mistake(in field: FormField, _ isComplete: Bool) -> String? {
    switch field.kind {
    case .text(let text): return mistake(in: text.text.trimmed, field.rule, isComplete)
    case .day(let text, let takesOffset):
      let text = text.text.trimmed
      if text.isEmpty { return mistake(in: text, field.rule, isComplete) }
      return dayMistake(text, takesOffset)
    case .choice(let choices, let selected, let query):
      if let mistake = mistake(in: query, among: choices) { return mistake }
      guard case .required(let sentence) = field.rule, isComplete else { return nil }
      let isEmpty = !choices.indices.contains(selected) || choices[selected].value.isEmpty
      return isEmpty ? sentence : nil
    case .choices(let choices, _, _, let query): return mistake(in: query, among: choices)
    case .toggle: return nil
    }
  }

  /// What was typed to narrow a list must find something: else Enter would take what nobody chose.
  private func mistake(in query: TextField, among choices: [Choice]) -> String? {
    guard !query.text.trimmed.isEmpty, Choice.matching(query.text, in: choices).isEmpty else {
      return nil
    }
    return "Nothing here is called “\(query.text.trimmed)”. Delete some letters."
  }

  private func mistake(in text: String, _ rule: FormFieldRule, _ isComplete: Bool) -> String? {
    switch rule {
    case .free: return nil
    case .required(let sentence): return text.isEmpty && isComplete ? sentence : nil
    case .number(let range):
      if text.isEmpty || Int(text).map(range.contains) == true { return nil }
      return "Type a whole number from \(range.lowerBound) to \(range.upperBound)."
    case .personDays:
      if text.isEmpty || Quarters(text) != nil { return nil }
      return "Type person-days in quarters, such as 2, 0.25 or 1.5."
    }
  }

  private func dayMistake(_ text: String, _ takesOffset: Bool) -> String? {
    let isGood =
      takesOffset
      ? DayText.due(text, base: base) != nil : DayText.day(text, base: base) != nil
    if isGood { return nil }
    if DayText.offset(text) != nil { return "T counts from a meeting; type a day here." }
    return takesOffset
      ? "Type a day such as 2020-09-15 or 15 Sep, or T-20 for working days before the meeting."
      : "Type a day such as 2020-09-15, 15 Sep or +3."
  }
}
