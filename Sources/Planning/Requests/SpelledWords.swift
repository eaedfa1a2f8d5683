import PlanModel

extension Word {
  /// The word as the history says it: "date confirmed" for `dateConfirmed`.
  var spelled: String {
    rawValue.reduce(into: "") { text, character in
      if character == "_" { return text += " " }
      if character.isUppercase && !text.isEmpty { text += " " }
      text += character.lowercased()
    }
  }
}
