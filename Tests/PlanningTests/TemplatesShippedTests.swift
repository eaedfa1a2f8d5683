import PlanModel
import Testing

@testable import Planning

/// What the templates that come with the program hold, counted by hand and by another program.
@Suite("A shipped template")
struct TemplatesShippedTests {
  struct Counts: Hashable, CustomTestStringConvertible {
    var name: String
    var prefix: String
    var rows, edges, zeroSlack, critical, first, last: Int
    var testDescription: String { name }
  }

  static let expected = [
    Counts(
      name: "intro_online",
      prefix: "IM",
      rows: 25,
      edges: 39,
      zeroSlack: 7,
      critical: 16,
      first: 30,
      last: -6
    ),
    Counts(
      name: "technical_meeting",
      prefix: "TM",
      rows: 38,
      edges: 58,
      zeroSlack: 11,
      critical: 25,
      first: 38,
      last: -7
    ),
    Counts(
      name: "regional_conference",
      prefix: "CF",
      rows: 86,
      edges: 137,
      zeroSlack: 14,
      critical: 55,
      first: 88,
      last: -22
    ),
  ]

  @Test("has the known rows, edges and days", arguments: expected)
  func counts(expected: Counts) throws {
    let template = try #require(ChecklistTemplate.shipped.first { $0.name == expected.name })
    let slacks = template.rows.flatMap { row in
      row.dependsOn.compactMap { template.row($0) }.map { $0.offset - row.offset - row.need }
    }
    let found = Counts(
      name: template.name,
      prefix: template.prefix,
      rows: template.rows.count,
      edges: slacks.count,
      zeroSlack: slacks.count { $0 == 0 },
      critical: template.rows.count(where: \.isCritical),
      first: template.rows.map(\.offset).max() ?? 0,
      last: template.rows.map(\.offset).min() ?? 0
    )
    #expect(found == expected)
  }

  @Test("is written as it was read", arguments: ChecklistTemplate.shipped)
  func text(template: ChecklistTemplate) throws {
    let files = [
      "intro_online": PackageResources.intro_online_csv,
      "technical_meeting": PackageResources.technical_meeting_csv,
      "regional_conference": PackageResources.regional_conference_csv,
    ]
    let file = String(decoding: try #require(files[template.name]), as: UTF8.self)
    #expect(template.text == file)
    #expect(try ChecklistTemplate(name: template.name, text: template.text) == template)
  }

  @Test("ties the meetings as the case needs it")
  func links() {
    let rows = ChecklistTemplate.shipped.flatMap(\.rows)
    let links = rows.compactMap { row in
      row.notes.link.map { "\(row.id) \($0.relation.rawValue) \($0.row)" }
    }
    #expect(
      links == [
        "TM01 follows IM24", "CF01 follows IM22", "CF16 satisfiedBy TM06", "CF17 satisfiedBy TM07",
        "CF18 satisfiedBy TM08", "CF19 follows TM34",
      ]
    )
    #expect(ChecklistTemplate.brokenLinks(among: ChecklistTemplate.shipped).isEmpty)
  }

  @Test("says which link leads nowhere only when the other template is there")
  func brokenLinks() {
    var conference = ChecklistTemplate.shipped[2]
    conference.rows[0].notes.link = TemplateLink(row: "TM99", relation: .follows)
    let broken = ChecklistTemplate.brokenLinks(among: [conference, ChecklistTemplate.shipped[1]])
    #expect(broken.map(\.row) == ["CF01"])
    #expect(broken.map(\.to) == ["TM99"])
    #expect(ChecklistTemplate.brokenLinks(among: [conference]).isEmpty)
  }

  @Test(
    "keeps room between its rows in every combination of left-out conditions",
    arguments: 0..<16
  )
  func bypass(combination: Int) {
    let dropped = Set(
      TaskCondition.allCases.enumerated().filter { combination >> $0.offset & 1 == 1 }.map(
        \.element
      )
    )
    for template in ChecklistTemplate.shipped {
      func isDropped(_ row: TemplateRow) -> Bool {
        row.notes.condition.map(dropped.contains) ?? false
      }
      func predecessors(_ row: TemplateRow) -> [TemplateRow] {
        row.dependsOn.compactMap { template.row($0) }
          .flatMap { isDropped($0) ? predecessors($0) : [$0] }
      }
      for row in template.rows where !isDropped(row) {
        for before in predecessors(row) {
          #expect(before.offset - row.offset >= row.need, "\(before.id) to \(row.id)")
        }
      }
    }
  }

  @Test("keeps its gates")
  func gates() {
    let gates = ChecklistTemplate.shipped.map { template in
      GateCode.allCases.map { code in
        template.rows.filter { $0.notes.gate == code }.map(\.id).joined(separator: " ")
      }
    }
    #expect(gates[0] == ["IM01 IM05", "IM11", "", "IM21", "IM24"])
    #expect(gates[1] == ["TM01 TM03", "TM13", "TM24", "TM32", "TM37"])
    #expect(gates[2] == ["CF01 CF02 CF06", "CF31", "CF15 CF28", "CF75", "CF81"])
  }
}
