import Canvas
import PlanModel
import Planning

/// Countries against meetings: in what part each comes, and how far it has got.
enum ParticipationMatrix {
  static func table(_ state: WorkbenchState, width: Int) -> RowTable {
    let meetings = state.plan.meetingsInOrder
    // All meetings the same, so that none is cut in favour of another.
    let room = min(28, max(15, (width - 26) / max(1, meetings.count) - 1))
    var columns: [TableColumn] = [
      TableColumn("", minimum: 2),
      TableColumn("Country", minimum: 8, ideal: 12),
      TableColumn("Own name", minimum: 10, ideal: 18),
    ]
    if width < 100 { columns[2].minimum = 0 }
    for (place, meeting) in meetings.enumerated() {
      let title = state.safe("\(meeting.code) \(meeting.title)")
      columns.append(TableColumn(title, minimum: room, ideal: 44, priority: place + 1))
    }
    columns += [
      TableColumn("Stance", minimum: 8, ideal: 11, priority: meetings.count + 1),
      TableColumn("What is behind", minimum: 12, ideal: 20, isFlexible: true, priority: 9),
    ]
    return RowTable(columns: columns) {
      cells(of: $0, meetings, in: state, hasRoles: room >= 22)
    }
  }

  private static func cells(
    of row: RowID,
    _ meetings: [Meeting],
    in state: WorkbenchState,
    hasRoles: Bool
  ) -> [TableCell] {
    guard case .participation(let id) = row, let part = state.plan.participations[id],
      let country = state.plan.countries[part.country]
    else { return [] }
    var cells = [
      TableCell(state.safe(country.iso2), role: .textStrong, emphasis: .bold),
      TableCell(state.safe(country.englishName)),
      TableCell(state.safe(country.nativeName), role: .textMuted),
    ]
    for meeting in meetings {
      let part = state.plan.participation(of: country.id, in: meeting.id)
      cells.append(cell(part, state, hasRole: hasRoles))
    }
    let causes = (state.outlook.participation(id)?.causes ?? []).filter { $0.colour != .grey }
    cells.append(TableCell(SafeText(Wording.of(part.stance)), role: .textMuted))
    cells.append(
      TableCell(
        state.safe(causes.map(Sentence.short).joined(separator: ", ")),
        role: causes.first?.colour.role ?? .textMuted
      )
    )
    return cells
  }

  private static func cell(_ part: Participation?, _ state: WorkbenchState, hasRole: Bool)
    -> TableCell
  {
    guard let part else { return TableCell("-", role: .textMuted) }
    let outlook = state.outlook.participation(part.id) ?? CountryOutlook()
    var words = "\(part.status.sign(state.symbols)) \(Wording.of(part.status))"
    if part.assumed.contains("status") { words += "~" }
    if hasRole, part.role != .participant { words += ", \(Wording.of(part.role))" }
    if outlook.dueSteps > 0 { words += " \(outlook.doneOfDueSteps)/\(outlook.dueSteps)" }
    return TableCell(SafeText(words), role: part.status.role)
  }
}
