import CivilTime
import PlanModel

/// Checks the rows of a template against each other: references, order, and room between days.
struct TemplateCheck {
  private let graph: TemplateGraph
  private let lines: [CSVRow]

  /// The lines stand beside the rows.
  init(_ rows: [TemplateRow], lines: [CSVRow]) {
    graph = TemplateGraph(rows)
    self.lines = lines
  }

  /// All faults; the days are compared only in a template whose order is sound.
  var findings: [TemplateFinding] {
    let references = unknownReferences
    guard references.isEmpty else { return references }
    let cycle = graph.cycle
    guard cycle.isEmpty else {
      let place = graph.rows.firstIndex { $0.id == cycle[0] } ?? 0
      return [finding(place, field: 6, .cycle(cycle))]
    }
    return gaps
  }

  private func finding(
    _ row: Int,
    field: Int,
    _ kind: TemplateFinding.Kind
  ) -> TemplateFinding {
    TemplateFinding(line: lines[row].line, column: lines[row].fields[field].column, kind)
  }

  private var unknownReferences: [TemplateFinding] {
    let ids = Set(graph.rows.map(\.id))
    return graph.rows.enumerated().flatMap { place, row in
      row.dependsOn.filter { !ids.contains($0) }
        .map { finding(place, field: 6, .unknownReference($0)) }
    }
  }

  /// Rule P inside the template.
  ///
  /// Where it holds for all rows it holds in every combination of left-out conditions: the days
  /// from a bypassed row's predecessor to its successor are the sum of two gaps that suffice.
  private var gaps: [TemplateFinding] {
    graph.rows.enumerated().flatMap { place, row in
      graph.predecessors[place].compactMap { before in
        let gap = graph.rows[before].offset - row.offset
        guard gap < row.need else { return nil }
        let from = graph.rows[before].id
        return finding(place, field: 4, .gapTooSmall(from: from, gap: gap, need: row.need))
      }
    }
  }
}
