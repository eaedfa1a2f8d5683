/// The records of one type, in the order of their keys.
///
/// The order does not depend on how the records came in, so that two plans with the same records
/// are equal and have the same digest. Looking up a key takes O(log n); adding one O(n).
package struct Table<Row: Record>: Hashable, Sendable {
  package private(set) var rows: ContiguousArray<Row> = []

  package init() {}

  package init(_ rows: some Sequence<Row>) {
    self.rows = ContiguousArray(rows)
    self.rows.sort { $0.id < $1.id }
  }

  package var count: Int { rows.count }
  package var isEmpty: Bool { rows.isEmpty }

  package subscript(id: Row.ID) -> Row? {
    get {
      let place = self.place(of: id)
      return place < rows.count && rows[place].id == id ? rows[place] : nil
    }
    set {
      let place = self.place(of: id)
      let isThere = place < rows.count && rows[place].id == id
      switch (newValue, isThere) {
      case (let row?, true): rows[place] = row
      case (let row?, false): rows.insert(row, at: place)
      case (nil, true): rows.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// Adds many records at once: O((n + m) log (n + m)), where one by one is O(n × m).
  package mutating func insert(contentsOf new: some Sequence<Row>) {
    rows.append(contentsOf: new)
    rows.sort { $0.id < $1.id }
  }

  /// The place of a record in `rows`, for code that keeps arrays beside the table.
  package func index(of id: Row.ID) -> Int? {
    let place = self.place(of: id)
    return place < rows.count && rows[place].id == id ? place : nil
  }

  private func place(of id: Row.ID) -> Int {
    if let last = rows.last, last.id < id { return rows.count }
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Table: Sequence {
  package func makeIterator() -> IndexingIterator<ContiguousArray<Row>> { rows.makeIterator() }
}
