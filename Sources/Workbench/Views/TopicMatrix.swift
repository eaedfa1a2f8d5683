import Canvas
import PlanModel
import Planning

/// Topics against countries: what each said.
enum TopicMatrix {
  static func table(_ state: WorkbenchState) -> RowTable {
    let countries = countries(of: state)
    var columns: [TableColumn] = [
      TableColumn("", minimum: 2, ideal: 3),
      TableColumn("Topic", minimum: 16, ideal: 44, isFlexible: true),
      TableColumn("For", minimum: 3, priority: 1, align: .right),
      TableColumn("Res.", minimum: 4, priority: 1, align: .right),
      TableColumn("State", minimum: 9, ideal: 12, priority: 2),
      TableColumn("Lead", minimum: 5, ideal: 9, priority: 3),
      TableColumn("Has", minimum: 3, priority: 4),
    ]
    columns.append(TableColumn("All", minimum: 3, priority: 5))
    columns += countries.map { TableColumn(state.safe($0.iso2), minimum: 2, priority: 5) }
    return RowTable(columns: columns) { cells(of: $0, countries, in: state) }
  }

  /// The countries that take part or said something, in protocol order.
  private static func countries(of state: WorkbenchState) -> [Country] {
    let heard =
      state.plan.participations.map(\.country) + state.plan.topicInputs.compactMap(\.country)
    let set = Set(heard)
    return state.plan.countriesInProtocolOrder.filter { set.contains($0.id) }
  }

  private static func cells(
    of row: RowID,
    _ countries: [Country],
    in state: WorkbenchState
  ) -> [TableCell] {
    guard case .topic(let id) = row, let topic = state.plan.topics[id] else { return [] }
    let outlook = state.outlook.topic(id) ?? TopicOutlook()
    let inputs = state.plan.topicInputs.filter { $0.topic == id }
    let cells = [
      TableCell(state.safe(topic.code), role: .textStrong, emphasis: .bold),
      TableCell(state.safe(topic.title), role: topic.status.isPlanned ? .text : .disabled),
      TopicTable.support(outlook, state.symbols),
      TopicTable.reservation(outlook, state.symbols),
      TableCell(SafeText(Wording.of(topic.status))),
      TopicTable.lead(topic, state),
      TableCell(
        SafeText("\(outlook.has.count)/\(TopicNeed.allCases.count)"),
        role: outlook.colour.role
      ),
    ]
    let together = cell(inputs.filter { $0.country == nil }.map(\.stance), state.symbols)
    return cells + [together]
      + countries.map { country in
        cell(inputs.filter { $0.country == country.id }.map(\.stance), state.symbols)
      }
  }

  /// The strongest stance: a reservation is never hidden behind support.
  private static func cell(_ stances: [InputStance], _ symbols: SymbolSet) -> TableCell {
    let order: [InputStance] = [.reservation, .proposes, .supports, .neutral]
    switch order.first(where: stances.contains) {
    case .reservation: return TableCell(SafeText("\(symbols.down)r"), role: .topicReserve)
    case .proposes:
      return TableCell(SafeText("\(symbols.up)p"), role: .topicSupport, emphasis: .bold)
    case .supports: return TableCell(SafeText("\(symbols.up)s"), role: .topicSupport)
    case .neutral: return TableCell(SafeText("\(symbols.dotEmpty)n"), role: .text)
    case nil: return TableCell(SafeText("\(symbols.barFloat)"), role: .textMuted)
    }
  }
}
