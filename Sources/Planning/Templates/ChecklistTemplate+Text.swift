import PlanModel

extension ChecklistTemplate {
  /// The template as a CSV file; reading it gives the same template.
  package var text: String {
    let lines = [TemplateReader.columns] + rows.map(\.fields)
    return lines.map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// A field as RFC 4180 wants it: in quotes only where it must be.
  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { [44, 34, 10, 13].contains($0) }) else { return field }
    let parts = field.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"\(parts.joined(separator: "\"\""))\""
  }
}

extension TemplateRow {
  fileprivate var fields: [String] {
    [
      id, title, category.rawValue, role.rawValue, String(offset), effort.description,
      dependsOn.joined(separator: ";"), deliverable, isCritical ? "yes" : "no", notes.field,
    ]
  }
}

extension TemplateNotes {
  /// The scope is always written, other keys only where they say something.
  fileprivate var field: String {
    var pairs = ["scope=\(scope.rawValue)"]
    if let gate { pairs.append("gate=\(gate.rawValue)") }
    if wait != 0 { pairs.append("wait=\(wait)") }
    if crew != 1 { pairs.append("crew=\(crew)") }
    if let condition { pairs.append("cond=\(condition.rawValue)") }
    if let link {
      pairs.append("xdep=\(link.row)")
      if link.relation == .satisfiedBy { pairs.append("xkind=satisfied_by") }
    }
    let head = pairs.joined(separator: ";")
    return text.isEmpty ? head : head + " | " + text
  }
}
