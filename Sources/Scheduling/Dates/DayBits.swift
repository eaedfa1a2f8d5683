/// A set of days of one event, by place from the first day of its span.
package struct DayBits: Hashable, Sendable {
  /// How many days the span has.
  package let count: Int
  private var words: [UInt64]

  /// Makes a set that holds every day of the span, or none.
  package init(count: Int, holdingAll: Bool) {
    self.count = count
    words = Array(repeating: holdingAll ? .max : 0, count: (count + 63) / 64)
    if holdingAll, count % 64 > 0 { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
  }

  /// Makes the set of the places for which something holds.
  package init(count: Int, where holds: (Int) -> Bool) {
    self.init(count: count, holdingAll: false)
    for place in 0..<count where holds(place) { words[place / 64] |= 1 << UInt64(place % 64) }
  }

  package subscript(place: Int) -> Bool {
    get { words[place / 64] & (1 << UInt64(place % 64)) != 0 }
    set {
      let bit: UInt64 = 1 << UInt64(place % 64)
      if newValue { words[place / 64] |= bit } else { words[place / 64] &= ~bit }
    }
  }

  package mutating func formIntersection(_ other: DayBits) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  /// The first place at or after `place`; `count` when there is none.
  package func next(from place: Int) -> Int {
    guard place < count else { return count }
    var word = place / 64
    var rest = words[word] & (UInt64.max << UInt64(place % 64))
    while rest == 0 {
      word += 1
      if word == words.count { return count }
      rest = words[word]
    }
    return word * 64 + rest.trailingZeroBitCount
  }

  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The places in order.
  package var places: [Int] {
    var places: [Int] = []
    var place = next(from: 0)
    while place < count {
      places.append(place)
      place = next(from: place + 1)
    }
    return places
  }
}
