import CivilTime
import PlanModel

/// An entry of the history as `--json` shows it.
enum JournalJSON {
  static func of(_ entry: JournalEntry, in plan: Plan) -> JSON {
    let (role, reverses): (String, JSON) =
      switch entry.role {
      case .change: ("change", .null)
      case .undo(let revision): ("undo", .integer(revision))
      case .redo(let revision): ("redo", .integer(revision))
      }
    return .object([
      ("revision", .integer(entry.revision)), ("id", .text(entry.id.description)),
      ("author", .text(entry.author)), ("at", .text(entry.at.description)),
      ("role", .text(role)), ("reverses", reverses), ("words", .text(entry.change.words)),
      ("reason", .text(entry.change.reason)), ("hash", .text(entry.hash)),
      ("edits", .array(entry.change.edits.map { edit($0, plan) })),
    ])
  }

  private static func edit(_ edit: Edit, _ plan: Plan) -> JSON {
    let (kind, from, to): (String, [Field], [Field]) =
      switch edit {
      case .insert(_, let fields): ("insert", [], fields)
      case .update(_, let from, let to): ("update", from, to)
      case .delete(_, let fields): ("delete", fields, [])
      }
    return .object([
      ("edit", .text(kind)), ("record", .text(plan.name(of: edit.key))),
      ("before", .object(from.map { ($0.name, value($0.value)) })),
      ("after", .object(to.map { ($0.name, value($0.value)) })),
    ])
  }

  private static func value(_ scalar: Scalar) -> JSON {
    switch scalar {
    case .null: .null
    case .integer(let number): .integer(number)
    case .text(let text): .text(text)
    case .list(let items): .texts(items)
    }
  }
}
