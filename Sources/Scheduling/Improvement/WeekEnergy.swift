/// Whether pieces of work can be done between two weeks each, if they may be torn into quarters.
///
/// Week after week the earliest due comes first (Jackson, 1955): when that fails, everything does.
struct WeekEnergy {
  struct Piece {
    var firstRow: Int32
    var lastRow: Int32
    var quarters: Int32
  }

  private var pieces: [Piece] = []
  private var waiting: [Piece] = []

  mutating func removeAll() { pieces.removeAll(keepingCapacity: true) }
  mutating func add(_ piece: Piece) { pieces.append(piece) }

  /// Whether the weeks of a resource, less what never moves, hold too little.
  mutating func isTooMuch(_ resource: Int, _ pools: inout WeekPools) -> Bool {
    guard pieces.count > 1 else { return false }
    pieces.sort { $0.firstRow > $1.firstRow }
    waiting.removeAll(keepingCapacity: true)
    var row = 0
    while !pieces.isEmpty || !waiting.isEmpty {
      if waiting.isEmpty, let next = pieces.last { row = max(row, Int(next.firstRow)) }
      while let next = pieces.last, Int(next.firstRow) <= row {
        enqueue(next)
        pieces.removeLast()
      }
      pools.reach(row)
      // Where there is no limit there never will be one again.
      guard let given = pools.given(resource, row) else { return false }
      serve(max(0, given))
      if let next = waiting.last, Int(next.lastRow) <= row { return true }
      row += 1
    }
    return false
  }

  /// Puts a piece before those that are due later; the last one waiting is the next.
  private mutating func enqueue(_ piece: Piece) {
    var place = waiting.count
    while place > 0, waiting[place - 1].lastRow < piece.lastRow { place -= 1 }
    waiting.insert(piece, at: place)
  }

  private mutating func serve(_ quarters: Int) {
    var left = Int32(clamping: quarters)
    while left > 0, let next = waiting.last {
      let part = min(left, next.quarters)
      left -= part
      if part == next.quarters {
        waiting.removeLast()
      } else {
        waiting[waiting.count - 1].quarters -= part
      }
    }
  }
}
