import PlanModel

extension ChangeProposal {
  /// Takes a checklist template of the user's own into the plan.
  ///
  /// One of the same name that no meeting is made from is replaced; one in use stays as it is, for
  /// its meetings are expanded from it again when a country or topic comes in.
  mutating func addTemplate(name: String, text: String) throws(ChangeRefused) -> Change {
    let name = try self.text(name, for: "name")
    let checked: ChecklistTemplate
    do { checked = try ChecklistTemplate(name: name, text: text) } catch {
      throw .valueOutOfRange(field: "template", value: name, allowed: "a file without findings")
    }
    let known = plan.templates.first { $0.name == name }
    if let known, plan.meetings.contains(where: { $0.template == known.id }) {
      throw .codeTaken(name)
    }
    var template = known ?? Template(id: context.keys.key())
    template.name = name
    template.prefix = checked.prefix
    template.text = checked.text
    draft.put(template)
    return draft.change(
      words: "\(known == nil ? "Add" : "Replace") template \(name): \(checked.rows.count) rows"
    )
  }
}
