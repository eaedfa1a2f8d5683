import Canvas

// Several programs of one user share the memory: each writes only what it altered itself.
extension UserMemory {
  /// This memory with what somebody else wrote since `base`, from which it began.
  ///
  /// What was altered here wins; what was added in either place stays, and what was taken away
  /// here goes. Of two sights of a plan the later one counts.
  package func merged(onto theirs: UserMemory, since base: UserMemory) -> UserMemory {
    var merged = theirs
    if theme != base.theme { merged.theme = theme }
    if keyboard != base.keyboard { merged.keyboard = keyboard }
    merged.recent = Self.merge(recent, onto: theirs.recent, since: base.recent) { $0 }
    merged.files = Self.merge(files, onto: theirs.files, since: base.files) { $0 }
    merged.filters = Self.merge(filters, onto: theirs.filters, since: base.filters) {
      FilterKey(list: $0.list, name: $0.name)
    }
    merged.seen = Self.merge(seen, onto: theirs.seen, since: base.seen) { $0.plan }
    for (place, plan) in merged.seen.enumerated() {
      guard let old = base.seenRevision(of: plan.plan),
        let their = theirs.seenRevision(of: plan.plan),
        their != old
      else { continue }
      merged.seen[place].revision = max(plan.revision, their)
    }
    merged.trim()
    return merged
  }

  private struct FilterKey: Hashable {
    var list: ListID
    var name: String
  }

  /// Lists that are newest first: what was put at the head here, then what others have.
  private static func merge<Item: Hashable, Key: Hashable>(
    _ mine: [Item],
    onto theirs: [Item],
    since base: [Item],
    by key: (Item) -> Key
  ) -> [Item] {
    if mine == base { return theirs }
    // All that happens to such a list is that something is put at its head or taken out, so that
    // what was not touched here stands behind the rest, in the order of before.
    let fresh = mine.prefix(headCount(of: mine, since: base))
    let kept = Set(mine.map(key))
    let before = Set(base.map(key))
    let taken = Set(fresh.map(key))
    return fresh
      + theirs.filter { item in
        let key = key(item)
        return !taken.contains(key) && (kept.contains(key) || !before.contains(key))
      }
  }

  /// How many items stand before the part of a list that was there before, in the same order.
  private static func headCount<Item: Hashable>(of list: [Item], since base: [Item]) -> Int {
    var rest = base[...]
    var count = list.count
    while count > 0, let place = rest.lastIndex(of: list[count - 1]) {
      rest = rest[..<place]
      count -= 1
    }
    return count
  }
}
