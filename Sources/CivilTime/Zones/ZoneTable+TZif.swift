// The format of zone files, TZif of RFC 9636: a header and a block with times of four bytes; from
// version 2 on again with times of eight, and a rule for the time after between two newlines.
extension ZoneTable {
  /// Reads a zone file; `nil` when anything in it contradicts the format.
  init?(_ bytes: [UInt8]) {
    guard let old = TZifBlock(bytes, at: 0, timeSize: 4) else { return nil }
    guard old.version >= UInt8(ascii: "2") else {
      self.init(bytes, old, rule: nil)
      return
    }
    guard let block = TZifBlock(bytes, at: old.end, timeSize: 8), block.end < bytes.count,
      bytes[block.end] == UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\n"),
      block.end < bytes.count - 1
    else { return nil }
    let footer = bytes[(block.end + 1)..<(bytes.count - 1)]
    if footer.isEmpty {
      self.init(bytes, block, rule: nil)
    } else {
      guard let rule = PosixZone(footer) else { return nil }
      self.init(bytes, block, rule: rule)
    }
  }

  private init?(_ bytes: [UInt8], _ block: TZifBlock, rule: PosixZone?) {
    guard block.leapSeconds == 0, let known = block.phases(bytes), let first = known.first,
      let turns = block.turns(bytes), let kinds = block.kinds(bytes)
    else { return nil }
    var phases: [ZonePhase] = []
    for kind in kinds {
      guard kind < known.count else { return nil }
      phases.append(known[kind])
    }
    self.init(turns: turns, phases: phases, first: first, rule: rule)
  }
}

/// Where the parts of a block lie; made only when all of it lies inside the file.
private struct TZifBlock {
  let version: UInt8
  let end: Int
  let leapSeconds: Int
  private let timeSize: Int
  private let turnCount: Int
  private let typeCount: Int
  private let characterCount: Int
  private let body: Int

  private static let headerSize = 44
  private static let typeSize = 6

  init?(_ bytes: [UInt8], at start: Int, timeSize: Int) {
    guard start + Self.headerSize <= bytes.count,
      bytes[start..<start + 4].elementsEqual("TZif".utf8)
    else { return nil }
    let counts = (0..<6).map { Self.number(bytes, at: start + 20 + $0 * 4, size: 4) }
    guard counts.allSatisfy({ (0...ZoneFile.greatestSize).contains($0) }), counts[4] > 0,
      [0, counts[4]].contains(counts[0]), [0, counts[4]].contains(counts[1])
    else { return nil }
    version = bytes[start + 4]
    self.timeSize = timeSize
    leapSeconds = counts[2]
    turnCount = counts[3]
    typeCount = counts[4]
    characterCount = counts[5]
    body = start + Self.headerSize
    end =
      body + turnCount * (timeSize + 1) + typeCount * Self.typeSize + characterCount
      + leapSeconds * (timeSize + 4) + counts[0] + counts[1]
    guard end <= bytes.count else { return nil }
  }

  /// The seconds of the turns, or `nil` when they do not rise or no calendar reaches them.
  func turns(_ bytes: [UInt8]) -> ContiguousArray<Int>? {
    var turns: ContiguousArray<Int> = []
    for place in 0..<turnCount {
      let turn = Self.number(bytes, at: body + place * timeSize, size: timeSize)
      guard turns.last ?? -Self.farthest <= turn, turn <= Self.farthest else { return nil }
      if turns.last == turn { return nil }
      turns.append(turn)
    }
    return turns
  }

  /// Some files begin with a turn at the big bang, 2^59 seconds ago.
  private static let farthest = 1 << 60

  func kinds(_ bytes: [UInt8]) -> [Int]? {
    let start = body + turnCount * timeSize
    return bytes[start..<start + turnCount].map(Int.init)
  }

  func phases(_ bytes: [UInt8]) -> [ZonePhase]? {
    let start = body + turnCount * (timeSize + 1)
    let names = bytes[(start + typeCount * Self.typeSize)...].prefix(characterCount)
    var phases: [ZonePhase] = []
    for type in 0..<typeCount {
      let place = start + type * Self.typeSize
      let offset = Self.number(bytes, at: place, size: 4)
      guard PosixZone.offsets.contains(offset), Int(bytes[place + 5]) < characterCount
      else { return nil }
      let name = names.dropFirst(Int(bytes[place + 5])).prefix { $0 != 0 }
      phases.append(
        ZonePhase(offset: offset, abbreviation: String(decoding: name, as: UTF8.self))
      )
    }
    return phases
  }

  /// A signed number with its highest byte first.
  private static func number(_ bytes: [UInt8], at place: Int, size: Int) -> Int {
    let high = Int(Int8(bitPattern: bytes[place]))
    return bytes[place + 1..<place + size].reduce(high) { $0 << 8 | Int($1) }
  }
}
