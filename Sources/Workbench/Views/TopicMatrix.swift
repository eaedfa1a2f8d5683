import Canvas
import PlanModel
import Planning

/// Topics against countries: what each said, and how high it ranks the topic.
enum TopicMatrix {
  static func table(_ state: WorkbenchState) -> RowTable {
    let countries = countries(of: state)
    var columns: [TableColumn] = [
      TableColumn("", minimum: 2, ideal: 3),
      TableColumn("Topic", minimum: 16, ideal: 44, isFlexible: true),
      TableColumn("For", minimum: 3, priority: 1, align: .right),
      TableColumn("Res.", minimum: 4, priority: 1, align: .right),
      TableColumn("Prio", minimum: 3, ideal: 4, priority: 3, align: .right),
      TableColumn("State", minimum: 10, ideal: 14, priority: 2),
      TableColumn("Lead", minimum: 5, ideal: 9, priority: 3),
      TableColumn("Has", minimum: 3, priority: 4),
    ]
    columns.append(TableColumn("All", minimum: 3, priority: 5))
    columns += countries.map { TableColumn(state.safe($0.iso2), minimum: 3, priority: 5) }
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
    let isOut = !topic.status.isPlanned
    let cells = [
      TableCell(state.safe(topic.code), role: .textStrong, emphasis: .bold),
      TableCell(state.safe(topic.title), role: isOut ? .disabled : .text),
      TopicTable.support(outlook, state.symbols),
      TopicTable.reservation(outlook, state.symbols),
      TableCell(SafeText(TopicPriority(inputs).mean ?? "")),
      status(topic, state),
      TopicTable.lead(topic, state),
      TableCell(
        SafeText("\(outlook.has.count)/\(TopicNeed.allCases.count)"),
        role: outlook.colour.role
      ),
    ]
    let together = cell(inputs.filter { $0.country == nil }, state.symbols)
    return cells + [together]
      + countries.map { country in
        cell(inputs.filter { $0.country == country.id }, state.symbols)
      }
  }

  /// The state with its sign; of a merged topic that which took it up.
  private static func status(_ topic: Topic, _ state: WorkbenchState) -> TableCell {
    let into = topic.mergedInto.flatMap { state.plan.topics[$0]?.code }.map { " " + $0 } ?? ""
    return TableCell(
      state.safe("\(topic.sign(state.symbols)) \(Wording.of(topic.status))\(into)"),
      role: topic.isLocked ? .success : topic.status.isPlanned ? .text : .disabled
    )
  }

  /// The strongest stance, for a reservation is never hidden behind support, and the highest rank.
  private static func cell(_ inputs: [TopicInput], _ symbols: SymbolSet) -> TableCell {
    let order: [InputStance] = [.reservation, .proposes, .supports, .neutral]
    let stances = inputs.map(\.stance)
    guard let stance = order.first(where: stances.contains) else {
      return TableCell(SafeText("\(symbols.barFloat)"), role: .textMuted)
    }
    let rank = inputs.compactMap(\.priority).min().map(String.init) ?? ""
    let sign: Glyph =
      switch stance {
      case .reservation: symbols.down
      case .proposes, .supports: symbols.up
      case .neutral: symbols.dotEmpty
      }
    return TableCell(
      SafeText("\(sign)\(stance.letter)\(rank)"),
      role: stance.role,
      emphasis: stance == .proposes ? .bold : []
    )
  }
}

extension InputStance {
  fileprivate var letter: String {
    switch self {
    case .proposes: "p"
    case .supports: "s"
    case .neutral: "n"
    case .reservation: "r"
    }
  }
}
