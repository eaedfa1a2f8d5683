import Canvas

/// Many names, folded, in one run of bytes, so that all can be looked through at each key.
struct FoldedNames: Sendable {
  private var bytes: [UInt8] = []
  /// Where each name ends.
  private var ends: [Int] = []
  /// What each name loses for its length: among equals the shorter one wins.
  private var lengths: [Int] = []

  /// A name for which no length counts stands before all others that fit as well.
  mutating func append(_ name: String, isFirst: Bool = false) {
    let start = bytes.count
    bytes += matchFold(name).utf8
    ends.append(bytes.count)
    lengths.append(isFirst ? 0 : bytes.count - start)
  }

  /// The places of the names that hold the letters of a folded query in order, best first.
  ///
  /// The score is that of ``FuzzyMatch``, counted in bytes; equal ones keep their order.
  func ranked(_ query: String, among places: [Int]) -> [Int] {
    let letters = query.utf8.filter { $0 != UInt8(ascii: " ") }
    if letters.isEmpty { return places.sorted() }
    var scoring = ByteScore(letters)
    var keys: [(key: Int, place: Int)] = []
    keys.reserveCapacity(places.count)
    for place in places {
      let start = place == 0 ? 0 : ends[place - 1]
      guard let score = scoring.score(bytes[start..<ends[place]]) else { continue }
      keys.append((score - lengths[place], place))
    }
    keys.sort { ($1.key, $0.place) < ($0.key, $1.place) }
    return keys.map(\.place)
  }
}

/// How well letters fit a name, with the room for the work kept from one name to the next.
private struct ByteScore {
  private let letters: [UInt8]
  private var before: [Int] = []
  private var next: [Int] = []
  private static let none = Int.min / 2

  init(_ letters: [UInt8]) { self.letters = letters }

  /// `nil` when the letters do not stand in the name in order.
  mutating func score(_ name: ArraySlice<UInt8>) -> Int? {
    guard holds(name) else { return nil }
    let count = name.count
    let first = name.startIndex
    for (turn, letter) in letters.enumerated() {
      swap(&before, &next)
      if next.count < count { next = [Int](repeating: Self.none, count: count) }
      var best = turn == 0 ? 0 : Self.none
      for place in 0..<count {
        if turn > 0, place > 0 { best = max(best, before[place - 1]) }
        guard name[first + place] == letter, best > Self.none else {
          next[place] = Self.none
          continue
        }
        let touching = turn > 0 && place > 0 ? before[place - 1] + 8 : Self.none
        next[place] = max(best, touching) + 1 + bonus(at: place, in: name)
      }
    }
    return (next[..<count].max() ?? 0) * 16
  }

  private func holds(_ name: ArraySlice<UInt8>) -> Bool {
    var wanted = 0
    for byte in name where byte == letters[wanted] {
      wanted += 1
      if wanted == letters.count { return true }
    }
    return false
  }

  /// A letter counts more at the start of a word, most at that of the name.
  private func bonus(at place: Int, in name: ArraySlice<UInt8>) -> Int {
    if place == 0 { return 8 }
    switch name[name.startIndex + place - 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      return 0
    default: return 6
    }
  }
}
