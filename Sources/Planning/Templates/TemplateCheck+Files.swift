extension ChecklistTemplate {
  /// What is wrong with the text of a template file; nothing when it can be used.
  package static func findings(in text: String) -> [TemplateFinding] {
    do {
      _ = try ChecklistTemplate(name: "", text: text)
      return []
    } catch {
      return error.findings
    }
  }

  /// The links of the rows that lead nowhere although their template is among the given, by row.
  ///
  /// A link to a template that is not there is ignored: the meeting may be held without it.
  package static func brokenLinks(
    among templates: [ChecklistTemplate]
  ) -> [(row: String, to: String)] {
    let byPrefix = Dictionary(
      templates.map { ($0.prefix, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return templates.flatMap(\.rows).compactMap { row in
      guard let link = row.notes.link, let other = byPrefix[String(link.prefix)],
        other.row(link.row) == nil
      else { return nil }
      return (row.id, link.row)
    }
  }
}
