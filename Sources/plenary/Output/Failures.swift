import PlanModel
import PlanStore
import Planning
import Workbench

nonisolated extension CommandFailure {
  /// A refusal of the rules, as the sentence that the screen shows as well.
  init(_ refused: ChangeRefused, in plan: Plan) {
    if refused == .nothingToChange {
      // The sentence of the screen speaks of its keys.
      self.init(.data, "Nothing would be different: the plan says so already.")
    } else if case .several(let tasks, let count) = refused {
      self.init(.data, Sentence.each(tasks, of: count, in: plan))
    } else {
      self.init(.data, Sentence.of(refused, in: plan))
    }
  }

  /// A failure of the store, with the file that it is about.
  init(_ failure: StoreFailure, path: String) {
    self.init(
      ExitCode(rawValue: failure.exitCode) ?? .software,
      StoreSentence.of(failure, path: path)
    )
  }
}

/// The one place that makes sentences of what the store could not do.
nonisolated enum StoreSentence {
  static func of(_ failure: StoreFailure, path: String) -> String {
    switch failure {
    case .missing: "There is no file `\(path)`. `plenary new \(path)` makes an empty plan."
    case .notAFile: "`\(path)` is not a file that can hold a plan."
    case .unreadable: "`\(path)` may not be read; its permissions forbid it."
    case .alreadyThere: "`\(path)` is already there and was left alone. Choose another name."
    case .uncreatable: "`\(path)` cannot be made. Is the folder there, and may you write in it?"
    case .empty: "`\(path)` is empty and no plan. `plenary new` can make one of it."
    case .foreign: "`\(path)` is not a plan of this program; it was left alone."
    case .writeAheadMode:
      "`\(path)` is in write-ahead mode, in which copies lose changes. Run "
        + "`sqlite3 \(path) 'PRAGMA journal_mode=DELETE'` first."
    case .newer(let schema):
      "`\(path)` was written by a newer plenary (schema \(schema)). Update this program; "
        + "the file was left alone."
    case .damaged(let what):
      "`\(path)` is damaged: \(what). `plenary check \(path)` says more; the file was left alone."
    case .readOnly: "`\(path)` may not be changed: the file or its folder is read-only."
    case .busy: "`\(path)` is in use by another program. Nothing was changed; try again."
    case .moved:
      "`\(path)` was replaced or removed while it was open. Nothing was changed; open it again."
    case .full: "The disk is full. Nothing was changed."
    case .inputOutput(let code): "The disk failed (code \(code)). Nothing was changed."
    case .conflict(let conflict): of(conflict)
    case .refused(let rule): "The plan does not allow it (\(rule)). Nothing was changed."
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .unexpected(let code, let words): "The store failed (\(code)): \(words)."
    }
  }

  private static func of(_ conflict: CommitConflict) -> String {
    switch conflict {
    case .revision(let revision):
      "Somebody else changed the plan (now at revision \(revision)). Look again, then repeat."
    case .edit(.changedSince(_, let field, let expected, let found)):
      "Somebody else changed \(field.split(separator: "_").joined(separator: " ")) "
        + "from \(words(expected)) to \(words(found)). Look again, then repeat."
    case .edit: "Somebody else changed the same record. Look again, then repeat."
    }
  }

  private static func words(_ scalar: Scalar) -> String {
    switch scalar {
    case .null: "nothing"
    case .integer(let number): String(number)
    case .text(let text): "`\(text.prefix(80))`"
    case .list(let items): "`\(items.joined(separator: ", ").prefix(80))`"
    }
  }
}
