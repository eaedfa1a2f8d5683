import PlanModel

/// A task with all that decides its place in the checklist, read from its record once.
struct ChecklistLine {
  let item: ChecklistItem
  /// Place among the gates; one more than the last for "Afterwards".
  let gate: Int
  /// Place among the categories.
  let category: Int
  /// The row that it was made from; its own code when it was added by hand.
  let row: String
  /// Place of its country in protocol order.
  let seat: Int
  let code: String
  /// Number of the due day.
  let day: Int32
}

extension ChecklistLine: Comparable {
  /// By gate, category and row, and inside a row in protocol order: what belongs together meets.
  static func < (a: ChecklistLine, b: ChecklistLine) -> Bool {
    if a.gate != b.gate { return a.gate < b.gate }
    if a.category != b.category { return a.category < b.category }
    if a.row != b.row { return a.row < b.row }
    return a.seat == b.seat ? a.code < b.code : a.seat < b.seat
  }

  static func == (a: ChecklistLine, b: ChecklistLine) -> Bool { a.item == b.item }
}

extension ArraySlice {
  /// The stretches of neighbours that share a key; a sorted slice falls into one for each key.
  func runs<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice] {
    var runs: [ArraySlice] = []
    var start = startIndex
    while start < endIndex {
      let shared = key(self[start])
      var end = start + 1
      while end < endIndex, key(self[end]) == shared { end += 1 }
      runs.append(self[start..<end])
      start = end
    }
    return runs
  }
}
