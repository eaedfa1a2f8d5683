import Canvas
import PlanModel
import Planning

/// The topics, one a row.
enum TopicTable {
  static func table(_ state: WorkbenchState) -> RowTable {
    let columns: [TableColumn] = [
      TableColumn("", minimum: 2, ideal: 3),
      TableColumn("Topic", minimum: 10, ideal: 26, isFlexible: true),
      TableColumn("For", minimum: 2, ideal: 3, priority: 1, align: .right),
      TableColumn("Res.", minimum: 2, ideal: 4, priority: 2, align: .right),
      TableColumn("", minimum: 1, priority: 3),
      TableColumn("State", minimum: 9, ideal: 12, priority: 4),
      TableColumn("Lead", minimum: 4, ideal: 9, priority: 5),
    ]
    return RowTable(columns: columns) { cells(of: $0, in: state) }
  }

  private static func cells(of row: RowID, in state: WorkbenchState) -> [TableCell] {
    guard case .topic(let id) = row, let topic = state.plan.topics[id] else { return [] }
    let outlook = state.outlook.topic(id) ?? TopicOutlook()
    let isOut = !topic.status.isPlanned
    return [
      TableCell(state.safe(topic.code), role: isOut ? .disabled : .textStrong, emphasis: .bold),
      TableCell(state.safe(topic.title), role: isOut ? .disabled : .text),
      support(outlook, state.symbols),
      reservation(outlook, state.symbols),
      TableCell(outlook.colour.letter, role: outlook.colour.role),
      TableCell(SafeText(Wording.of(topic.status)), role: isOut ? .disabled : .text),
      lead(topic, state),
    ]
  }

  static func support(_ outlook: TopicOutlook, _ symbols: SymbolSet) -> TableCell {
    TableCell(SafeText("\(outlook.supporters)\(symbols.up)"), role: .topicSupport)
  }

  static func reservation(_ outlook: TopicOutlook, _ symbols: SymbolSet) -> TableCell {
    let isQuiet = outlook.reservations == 0
    return TableCell(
      SafeText("\(outlook.reservations)\(symbols.down)"),
      role: isQuiet ? .textMuted : .topicReserve
    )
  }

  static func lead(_ topic: Topic, _ state: WorkbenchState) -> TableCell {
    let country = topic.leadCountry.flatMap { state.plan.countries[$0]?.iso2 }
    let mission = topic.leadMission.map { state.plan.shortCode(of: $0) }
    guard country != nil || mission != nil else { return TableCell("none", role: .textMuted) }
    return TableCell(state.safe([country, mission].compactMap(\.self).joined(separator: " ")))
  }
}
