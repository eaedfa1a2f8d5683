/// Finds the known word that a mistyped one probably meant.
enum NearWord {
  /// The nearest of the known words; `nil` when none is near.
  static func of(_ word: String, among known: [String]) -> String? {
    // No command and no option is longer; a long word is no slip of the finger.
    guard word.count <= 40 else { return nil }
    let limit = word.count < 5 ? 1 : 2
    let far = known.map { ($0, distance(word.lowercased(), $0)) }.filter { $0.1 <= limit }
    return far.min { $0.1 < $1.1 }?.0
  }

  /// How many letters must be added, left out or replaced (Levenshtein, 1966).
  private static func distance(_ first: String, _ second: String) -> Int {
    let letters = Array(second)
    var row = Array(0...letters.count)
    for (above, letter) in first.enumerated() {
      var diagonal = above
      row[0] = above + 1
      for (place, other) in letters.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(replaced, row[place] + 1, diagonal + 1)
      }
    }
    return row[letters.count]
  }
}
