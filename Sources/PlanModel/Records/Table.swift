/// The records of one type, in the order of their keys.
///
/// The order does not depend on how the records came in, so that two plans with the same records
/// are equal and have the same digest. Looking up a key takes O(log n); adding one O(n).
package struct Table<Row: Record>: Sendable {
  package private(set) var rows: ContiguousArray<Row> = []
  /// The keys of `rows`, apart: a search that looked into the rows would copy one at every step.
  private var keys: ContiguousArray<Row.ID> = []

  package init() {}

  package init(_ rows: some Sequence<Row>) {
    self.rows = ContiguousArray(rows)
    sort()
  }

  package var count: Int { rows.count }
  package var isEmpty: Bool { rows.isEmpty }

  package subscript(id: Row.ID) -> Row? {
    get {
      let place = self.place(of: id)
      return place < keys.count && keys[place] == id ? rows[place] : nil
    }
    set {
      let place = self.place(of: id)
      let isThere = place < keys.count && keys[place] == id
      switch (newValue, isThere) {
      case (let row?, true): rows[place] = row
      case (let row?, false):
        rows.insert(row, at: place)
        keys.insert(row.id, at: place)
      case (nil, true):
        rows.remove(at: place)
        keys.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// Adds many records at once: O((n + m) log (n + m)), where one by one is O(n × m).
  package mutating func insert(contentsOf new: some Sequence<Row>) {
    rows.append(contentsOf: new)
    sort()
  }

  /// Adds one record, at once when its key lies behind all others, as in a store that reads in order.
  package mutating func append(_ row: Row) {
    if let last = keys.last, row.id <= last {
      self[row.id] = row
    } else {
      keys.append(row.id)
      rows.append(row)
    }
  }

  private mutating func sort() {
    rows.sort { $0.id < $1.id }
    keys = ContiguousArray(rows.lazy.map { $0.id })
  }

  /// The place of a record in `rows`, for code that keeps arrays beside the table.
  package func index(of id: Row.ID) -> Int? {
    let place = self.place(of: id)
    return place < keys.count && keys[place] == id ? place : nil
  }

  private func place(of id: Row.ID) -> Int {
    if let last = keys.last, last < id { return keys.count }
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Table: Hashable {
  package static func == (a: Table, b: Table) -> Bool { a.rows == b.rows }
  package func hash(into hasher: inout Hasher) { hasher.combine(rows) }
}

extension Table: Sequence {
  package func makeIterator() -> IndexingIterator<ContiguousArray<Row>> { rows.makeIterator() }
}
