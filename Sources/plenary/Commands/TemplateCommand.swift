import PlanModel
import Planning

/// `plenary template VERB`: the checklist templates that a plan holds.
enum TemplateCommand {
  static let all: [Subcommand] = [
    Subcommand(
      "template list",
      "The checklist templates of this plan, and the meetings made from them.",
      options: [.json, .asOf],
      run: list
    ),
    Subcommand(
      "template add",
      "Take a CSV template of your own into the plan, for `meeting add --template`.",
      arguments: [.required("NAME"), .required("CSV")],
      options: [.author],
      notes: "`plenary templates show` prints a shipped template to begin with, and `plenary "
        + "templates check` says what is wrong with a file. A template of the same name is replaced "
        + "unless a meeting is made from it."
    ) { invocation in
      let path = invocation.arguments[1]
      guard let text = TextFile.read(path) else {
        throw CommandFailure(
          .noInput,
          "`\(path)` cannot be read as a text file of at most 1 MB. Is the path right?"
        )
      }
      let findings = ChecklistTemplate.findings(in: text)
      if let first = findings.first {
        throw CommandFailure(
          .data,
          "\(path):\(first.line):\(first.column): \(TemplateWords.of(first.kind)). "
            + "`plenary templates check \(path)` lists all findings (\(findings.count))."
        )
      }
      return try Committing.run(invocation) { _ in
        .addTemplate(name: invocation.arguments[0], text: text)
      }
    },
  ]

  private static func list(_ invocation: Invocation) throws -> ExitCode {
    let plan = try PlanDesk(invocation).plan
    let templates = plan.templates.sorted { $0.name < $1.name }
    func meetings(_ template: Template) -> [String] {
      plan.meetingsInOrder.filter { $0.template == template.id }.map(\.code)
    }
    func rows(_ template: Template) -> Int {
      // What cannot be read has no rows; `plenary check` says why.
      (try? ChecklistTemplate(name: template.name, text: template.text))?.rows.count ?? 0
    }
    if invocation.has(.json) {
      Output.json(
        .array(
          templates.map { template in
            .object([
              ("name", .text(template.name)), ("prefix", .text(template.prefix)),
              ("rows", .integer(rows(template))), ("meetings", .texts(meetings(template))),
            ])
          }
        )
      )
      return .fine
    }
    var table = TextTable("NAME", "PREFIX", "ROWS", "MEETINGS")
    for template in templates {
      table.add(
        template.name,
        template.prefix,
        String(rows(template)),
        meetings(template).joined(separator: ", ")
      )
    }
    table.print()
    return .fine
  }
}
