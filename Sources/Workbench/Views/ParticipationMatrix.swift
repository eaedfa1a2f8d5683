import Canvas
import CivilTime
import PlanModel
import Planning

/// Countries against meetings: in what part each comes, how far it has got, and what is next.
struct ParticipationMatrix {
  private let state: WorkbenchState
  private let meetings: [Meeting]
  private let clock: PlaceClock
  /// How wide the column of each meeting is, beside `meetings`.
  private let rooms: [Int]

  static func table(_ state: WorkbenchState, width: Int) -> RowTable {
    let matrix = ParticipationMatrix(state, width: width)
    return RowTable(columns: matrix.columns(width: width)) { matrix.cells(of: $0) }
  }

  /// In words a state has room from here on, and with the role from there on.
  private static let (worded, full, brief) = (14, 20, 7)

  private init(_ state: WorkbenchState, width: Int) {
    self.state = state
    meetings = state.plan.meetingsInOrder
    clock = PlaceClock(state)
    // All meetings the same where there is room for words; else only the one that is looked at.
    let room = (width - 50) / max(1, meetings.count) - 1
    let current = state.meeting
    rooms = meetings.map { meeting in
      if room >= Self.worded { return min(28, room) }
      return meeting.id == current ? Self.full : Self.brief
    }
  }

  private func columns(width: Int) -> [TableColumn] {
    var columns: [TableColumn] = [
      TableColumn("", minimum: 2),
      TableColumn("Country", minimum: 8, ideal: 12),
      TableColumn("Ready", minimum: 5, priority: 1),
    ]
    for (place, meeting) in meetings.enumerated() {
      let isBrief = rooms[place] < Self.worded
      let mark =
        meeting.id == state.meeting && meetings.count > 1 ? "\(state.symbols.arrowDown)" : ""
      let title = state.safe(mark + (isBrief ? meeting.code : "\(meeting.code) \(meeting.title)"))
      let priority = meeting.id == state.meeting ? 0 : place + 3
      columns.append(TableColumn(title, minimum: rooms[place], ideal: 44, priority: priority))
    }
    let last = meetings.count + 3
    let title = state.safe(clock.title)
    columns += [
      TableColumn("Late", minimum: 4, priority: 2),
      TableColumn("Next step", minimum: 14, ideal: 36, isFlexible: true, priority: 1),
      TableColumn(title, minimum: 5, ideal: 11, priority: last),
      TableColumn("Speaks", minimum: 6, ideal: 14, priority: last + 1),
      TableColumn("Own name", minimum: 10, ideal: 18, priority: last + 2),
      TableColumn("Stance", minimum: 8, ideal: 11, priority: last + 3),
    ]
    if width < 140 { for place in columns.count - 3..<columns.count { columns[place].minimum = 0 } }
    return columns
  }

  private func cells(of row: RowID) -> [TableCell] {
    guard case .participation(let id) = row, let part = state.plan.participations[id],
      let country = state.plan.countries[part.country]
    else { return [] }
    let figures = state.outlook.participation(id) ?? CountryOutlook()
    var cells = [
      TableCell(state.safe(country.iso2), role: .textStrong, emphasis: .bold),
      TableCell(state.safe(country.englishName)),
      TableCell(SafeText(Wording.of(figures.colour)), role: figures.colour.role),
    ]
    for (meeting, room) in zip(meetings, rooms) {
      cells.append(cell(state.plan.participation(of: country.id, in: meeting.id), room))
    }
    return cells + [
      late(figures), next(figures, part),
      TableCell(SafeText(clock.short(country.zone)), role: .textMuted),
      TableCell(state.safe(country.languages.joined(separator: " ")), role: .textMuted),
      TableCell(state.safe(country.nativeName), role: .textMuted),
      TableCell(SafeText(Wording.of(part.stance)), role: .textMuted),
    ]
  }

  private func cell(_ part: Participation?, _ room: Int) -> TableCell {
    guard let part else { return TableCell("-", role: .textMuted) }
    let figures = state.outlook.participation(part.id) ?? CountryOutlook()
    let mark = part.assumed.contains("status") ? "~" : ""
    var words = "\(part.status.sign(state.symbols))"
    if room < Self.worded {
      words += "\(part.role.letter)\(mark)"
    } else {
      words += " \(Wording.of(part.status))\(mark)"
      if room >= Self.full, part.role != .participant { words += ", \(Wording.of(part.role))" }
    }
    if figures.dueSteps > 0 { words += " \(figures.doneOfDueSteps)/\(figures.dueSteps)" }
    return TableCell(SafeText(words), role: part.status.role)
  }

  /// How many steps are late, with a sign beside the number.
  private func late(_ figures: CountryOutlook) -> TableCell {
    let count = figures.lateSteps(on: state.outlook.statusDate).count
    if count == 0 { return TableCell("") }
    return TableCell(SafeText("\(state.symbols.warning) \(count)"), role: .error)
  }

  private func next(_ figures: CountryOutlook, _ part: Participation) -> TableCell {
    let status = state.outlook.statusDate
    guard part.status != .declined, part.status != .withdrawn, !figures.steps.isEmpty else {
      return TableCell("")
    }
    guard let step = figures.openSteps.first else {
      return TableCell("all steps done", role: .success)
    }
    let isLate = step.day.map { $0 < status } ?? false
    return TableCell(
      state.safe(step.words(seenFrom: status)),
      role: DayMark.role(of: step.day, isLate: isLate, seenFrom: status)
    )
  }
}

extension ParticipationRole {
  /// One letter where a word has no room; those who merely take part have none.
  var letter: String {
    switch self {
    case .host: "H"
    case .coHost: "C"
    case .observer: "O"
    case .donorGuest: "D"
    case .participant: ""
    }
  }
}
