/// A reference to a record that is not there.
package struct DanglingReference: Error, Hashable {
  package var from: RecordKey
  package var to: RecordKey
}

extension Plan {
  /// Every reference of the plan that leads nowhere: O(records).
  package var danglingReferences: [DanglingReference] {
    var found: [DanglingReference] = []
    for kind in RecordKind.allCases {
      func collect<Row: Record>(_: Row.Type) {
        for row in self[keyPath: Row.table] {
          for target in row.references where !contains(target) {
            found.append(DanglingReference(from: row.key, to: target))
          }
        }
      }
      collect(kind.type)
    }
    return found
  }

  /// The records that name one of the given: O(records).
  package func referrers(to keys: Set<RecordKey>) -> [RecordKey] {
    var found: [RecordKey] = []
    for kind in RecordKind.allCases {
      func collect<Row: Record>(_: Row.Type) {
        for row in self[keyPath: Row.table] where row.references.contains(where: keys.contains) {
          found.append(row.key)
        }
      }
      collect(kind.type)
    }
    return found
  }
}
