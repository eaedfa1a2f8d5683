import PlanModel

/// A field that somebody else set meanwhile, and that a change would set to something else.
///
/// Nobody's value is overwritten unseen: the change is not made, and both values are shown.
nonisolated struct Overlap: Error, Hashable {
  var author: String
  var key: RecordKey
  var field: String
  var theirs: Scalar
  var mine: Scalar

  /// The first field in which a change and what others wrote since disagree.
  static func first(of change: Change, with others: [JournalEntry]) -> Overlap? {
    for edit in change.edits {
      guard case .update(let key, _, let wanted) = edit else { continue }
      for entry in others {
        for case .update(key, _, let written) in entry.change.edits {
          for field in wanted {
            guard let other = written.first(where: { $0.name == field.name }),
              other.value != field.value
            else { continue }
            return Overlap(
              author: entry.author,
              key: key,
              field: field.name,
              theirs: other.value,
              mine: field.value
            )
          }
        }
      }
    }
    return nil
  }

  /// Both values in a sentence, with a way out.
  func sentence(in plan: Plan) -> String {
    let name = field.hasSuffix("_id") ? String(field.dropLast(3)) : field
    let spoken = name.split(separator: "_").joined(separator: " ")
    return "\(author) has meanwhile set \(spoken) of \(plan.name(of: key)) to "
      + "\(plan.words(of: theirs)), where you wanted \(plan.words(of: mine)). "
      + "Nothing was changed; look again, then repeat."
  }
}

nonisolated extension Plan {
  /// A value as people read it: a key becomes the code of its record.
  func words(of value: Scalar) -> String {
    guard case .text(let text) = value, let id = Identifier<AnyRecord>(text) else {
      return value.words
    }
    let keys = RecordKind.allCases.lazy.map { RecordKey(kind: $0, id: id) }
    return keys.first(where: contains).map(name(of:)) ?? text
  }
}
