/// A checklist template: the rows that are made into the tasks of a meeting.
///
/// Reading one checks it; there is no template with faults.
package struct ChecklistTemplate: Hashable, Sendable {
  /// As its file is called, without the ending: `technical_meeting`.
  package var name: String
  /// What the ids of its rows begin with: `TM`.
  package var prefix: String
  package var rows: [TemplateRow]

  /// Reads and checks the text of a CSV file.
  ///
  /// - Throws: ``TemplateRefused`` with every fault that was found.
  package init(name: String, text: String) throws(TemplateRefused) {
    var reader = TemplateReader()
    reader.read(text)
    guard reader.findings.isEmpty else { throw TemplateRefused(findings: reader.findings) }
    let findings = TemplateCheck(reader.rows, lines: reader.lines).findings
    guard findings.isEmpty else { throw TemplateRefused(findings: findings) }
    self.name = name
    prefix = reader.prefix
    rows = reader.rows
  }

  package func row(_ id: String) -> TemplateRow? { rows.first { $0.id == id } }
}

/// A template that is not taken, with the places of its faults.
package struct TemplateRefused: Error, Hashable {
  package var findings: [TemplateFinding]
}

extension ChecklistTemplate {
  /// The templates that come with the program, in the order in which their meetings follow.
  package static let shipped = [
    read("intro_online", PackageResources.intro_online_csv),
    read("technical_meeting", PackageResources.technical_meeting_csv),
    read("regional_conference", PackageResources.regional_conference_csv),
  ]

  private static func read(_ name: String, _ bytes: [UInt8]) -> ChecklistTemplate {
    do {
      return try ChecklistTemplate(name: name, text: String(decoding: bytes, as: UTF8.self))
    } catch {
      preconditionFailure("the shipped template \(name) has faults: \(error.findings)")
    }
  }
}
