import Canvas
import PlanModel
import Planning

/// The countries of a meeting, one a row.
enum CountryTable {
  static func table(_ state: WorkbenchState, width: Int) -> RowTable {
    // Where room is short, only those that are more than participants say what they are.
    let isNarrow = width < 45
    let hasWord = width >= 31
    let columns: [TableColumn] = [
      TableColumn("", minimum: 2),
      TableColumn("Country", minimum: 8, ideal: 12, priority: 1),
      TableColumn("Role", minimum: isNarrow ? 7 : 11, ideal: 13, priority: 3),
      TableColumn("State", minimum: 12, ideal: 16, priority: 1),
      TableColumn("Ready", minimum: hasWord ? 5 : 1, priority: 2),
      TableColumn("Steps", minimum: 3, priority: 4),
      TableColumn("Own name", minimum: 10, ideal: 18, isFlexible: true, priority: 7),
      TableColumn("Mode", minimum: 7, ideal: 9, priority: 6),
    ]
    return RowTable(columns: columns) {
      cells(of: $0, in: state, isNarrow: isNarrow, hasWord: hasWord)
    }
  }

  private static func cells(
    of row: RowID,
    in state: WorkbenchState,
    isNarrow: Bool,
    hasWord: Bool
  ) -> [TableCell] {
    guard case .participation(let id) = row, let part = state.plan.participations[id],
      let country = state.plan.countries[part.country]
    else { return [] }
    let outlook = state.outlook.participation(id) ?? CountryOutlook()
    return [
      TableCell(state.safe(country.iso2), role: .textStrong, emphasis: .bold),
      TableCell(state.safe(country.englishName)),
      TableCell(
        isNarrow && part.role == .participant ? "" : SafeText(Wording.of(part.role)),
        role: .textMuted
      ),
      statusCell(part, state),
      TableCell(
        hasWord ? SafeText(Wording.of(outlook.colour)) : outlook.colour.letter,
        role: outlook.colour.role
      ),
      stepsCell(outlook),
      TableCell(state.safe(country.nativeName), role: .textMuted),
      TableCell(SafeText(Wording.of(part.mode)), role: .textMuted),
    ]
  }

  static func statusCell(_ part: Participation, _ state: WorkbenchState) -> TableCell {
    let isAssumed = part.assumed.contains("status") ? "~" : ""
    let text = "\(part.status.sign(state.symbols)) \(Wording.of(part.status))\(isAssumed)"
    return TableCell(SafeText(text), role: part.status.role)
  }

  static func stepsCell(_ outlook: CountryOutlook) -> TableCell {
    guard outlook.dueSteps > 0 else { return TableCell("") }
    let text = SafeText("\(outlook.doneOfDueSteps)/\(outlook.dueSteps)")
    return TableCell(text, role: outlook.colour.role)
  }
}
