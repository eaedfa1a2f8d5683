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
    // Score and place in one number: the sort is most of the work.
    var keys: [Int] = []
    keys.reserveCapacity(places.count)
    for place in places {
      let start = place == 0 ? 0 : ends[place - 1]
      guard let score = scoring.score(bytes, start..<ends[place]) else { continue }
      keys.append((score - lengths[place]) << 32 - place)
    }
    keys.sort(by: >)
    return keys.map { -$0 & 0xFFFF_FFFF }
  }
}

/// How well letters fit a name, with the room for the work kept from one name to the next.
private struct ByteScore {
  /// A place of a letter, and the best score of all letters up to it.
  private typealias Hit = (place: Int, score: Int)

  private let letters: [UInt8]
  private var before: [Hit] = []
  private var hits: [Hit] = []

  init(_ letters: [UInt8]) { self.letters = letters }

  /// The score of the name in a range of the bytes; `nil` when it lacks the letters in order.
  mutating func score(_ bytes: [UInt8], _ name: Range<Int>) -> Int? {
    hits.removeAll(keepingCapacity: true)
    hits.append((name.lowerBound - 2, 0))
    for letter in letters {
      swap(&before, &hits)
      find(letter, in: bytes, name)
      if hits.isEmpty { return nil }
    }
    var best = 0
    for hit in hits { best = max(best, hit.score) }
    return best * 16
  }

  /// The places of a letter behind those of the one before it.
  private mutating func find(_ letter: UInt8, in bytes: [UInt8], _ name: Range<Int>) {
    hits.removeAll(keepingCapacity: true)
    var (passed, best) = (1, before[0].score)
    let first = max(name.lowerBound, before[0].place + 1)
    guard first < name.upperBound else { return }
    for place in first..<name.upperBound where bytes[place] == letter {
      while passed < before.count, before[passed].place < place {
        best = max(best, before[passed].score)
        passed += 1
      }
      let last = before[passed - 1]
      let reached = last.place == place - 1 ? max(best, last.score + 8) : best
      hits.append((place, reached + 1 + Self.bonus(at: place, of: bytes, name)))
    }
  }

  /// A letter counts more at the start of a word, most at that of the name.
  private static func bonus(at place: Int, of bytes: [UInt8], _ name: Range<Int>) -> Int {
    if place == name.lowerBound { return 8 }
    switch bytes[place - 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      return 0
    default: return 6
    }
  }
}
