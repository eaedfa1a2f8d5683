extension Change {
  /// The change that takes the plan back to where it stood at a revision, as one step.
  ///
  /// The inverses stand one after another, the newest first: each is sure to fit what the one before
  /// it left behind, whatever was done, undone and done again in between.
  ///
  /// `entries` are all those after the revision, without gaps, in any order.
  package static func takingBack(_ entries: [JournalEntry], to revision: Int) -> Change {
    let newestFirst = entries.sorted { $0.revision > $1.revision }
    let count = entries.count
    return Change(
      words: "Back to revision \(revision): \(count) \(count == 1 ? "step" : "steps") taken back",
      edits: newestFirst.flatMap { $0.change.inverse.edits }
    )
  }
}
