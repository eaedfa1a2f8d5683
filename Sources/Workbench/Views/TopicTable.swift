import Canvas
import PlanModel
import Planning

/// The topics, one a row.
enum TopicTable {
  static func table(_ state: WorkbenchState, width: Int) -> RowTable {
    // Titles are long: what nobody said, and what is as it is for all, gives way to them.
    let isNarrow = width < 60
    let columns: [TableColumn] = [
      TableColumn("", minimum: 2, ideal: 3),
      TableColumn("Topic", minimum: isNarrow ? 15 : 30, ideal: 26, isFlexible: true),
      TableColumn("For", minimum: 2, ideal: 3, priority: 1, align: .right),
      TableColumn("Res.", minimum: 2, ideal: 4, priority: 2, align: .right),
      TableColumn("Ready", minimum: isNarrow ? 1 : 5, priority: 3),
      TableColumn("State", minimum: 9, ideal: 12, priority: 4),
      TableColumn("Lead", minimum: 4, ideal: 9, priority: 5),
    ]
    return RowTable(columns: columns) { cells(of: $0, in: state, isNarrow) }
  }

  private static func cells(
    of row: RowID,
    in state: WorkbenchState,
    _ isNarrow: Bool
  ) -> [TableCell] {
    guard case .topic(let id) = row, let topic = state.plan.topics[id] else { return [] }
    let outlook = state.outlook.topic(id) ?? TopicOutlook()
    let isOut = !topic.status.isPlanned
    return [
      TableCell(state.safe(topic.code), role: isOut ? .disabled : .textStrong, emphasis: .bold),
      TableCell(state.safe(topic.title), role: isOut ? .disabled : .text),
      isNarrow && outlook.supporters == 0 ? TableCell("") : support(outlook, state.symbols),
      isNarrow && outlook.reservations == 0
        ? TableCell("") : reservation(outlook, state.symbols),
      colour(outlook.colour, isNarrow),
      isNarrow
        ? TableCell("")
        : TableCell(SafeText(Wording.of(topic.status)), role: isOut ? .disabled : .text),
      isNarrow && topic.leadCountry == nil && topic.leadMission == nil
        ? TableCell("") : lead(topic, state),
    ]
  }

  private static func colour(_ colour: Colour, _ isNarrow: Bool) -> TableCell {
    if !isNarrow { return TableCell(SafeText(Wording.of(colour)), role: colour.role) }
    return TableCell(colour == .grey ? "" : colour.letter, role: colour.role)
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
