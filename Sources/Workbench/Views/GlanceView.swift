import Canvas
import CivilTime
import PlanModel
import Planning

/// What is most worth knowing of the selected country or topic, in the rows that its list leaves.
struct GlanceView {
  let state: WorkbenchState
  let pane: Layout.Pane

  func draw(on surface: inout Surface) {
    let used = state[pane.list].rows.count
    let room = pane.body.splitRows(at: used + 1).bottom.inset(x: 1, y: 0)
    guard room.height >= 3, room.width >= 20 else { return }
    let rows = lines.flatMap { $0.rows(width: room.width) }
    for (y, row) in rows.prefix(room.height).enumerated() {
      row.draw(on: &surface, in: room.row(y), state)
    }
  }

  private var lines: [PageLine] {
    switch state[pane.list].selected {
    case .participation(let id):
      state.plan.participations[id].map { lines(of: $0) } ?? []
    case .topic(let id): state.plan.topics[id].map { lines(of: $0) } ?? []
    case .mission(let id): lines(of: id)
    default: []
    }
  }

  private func lines(of part: Participation) -> [PageLine] {
    guard let country = state.plan.countries[part.country] else { return [] }
    var page = PageDraft()
    page.add([.heading("\(country.englishName)  \(country.nativeName)")])
    func mark(_ field: String) -> String { part.assumed.contains(field) ? " (assumed)" : "" }
    page.text(
      "\(Wording.of(part.role))\(mark("role")), \(Wording.of(part.status))\(mark("status")), "
        + Wording.of(part.mode) + mark("mode"),
      .textMuted
    )
    if let figures = state.outlook.participation(part.id) {
      page.add(CountryPage.steps(figures, state.outlook, isBrief: true))
    }
    return page.lines
  }

  /// What the mission does in the week under the cursor.
  private func lines(of mission: Mission.ID) -> [PageLine] {
    guard let load = state.weekLoad, load.mission == mission,
      let mission = state.plan.missions[mission]
    else { return [] }
    return MissionDetail.lines(of: mission, load, state.outlook)
  }

  private func lines(of topic: Topic) -> [PageLine] {
    var page = PageDraft()
    page.text(topic.title, .textStrong)
    let lead = TopicTable.lead(topic, state).text.string
    page.text("\(Wording.of(topic.status)), lead: \(lead)", .textMuted)
    let figures = state.outlook.topic(topic.id) ?? TopicOutlook()
    if figures.supporters + figures.reservations > 0 {
      let reservations = Wording.count(figures.reservations, "reservation")
      page.text(
        "\(figures.supporters) in favour, \(reservations)",
        figures.reservations > 0 ? .topicReserve : .topicSupport
      )
    }
    for input in state.plan.topicInputs where input.topic == topic.id {
      page.text(TopicPage.words(input, in: state.plan), .textMuted)
    }
    let open = TopicNeed.allCases.filter { !figures.has.contains($0) }.map(Wording.of)
    if !open.isEmpty { page.text("Needs \(Wording.list(open, limit: 7)).", .textMuted) }
    return page.lines
  }
}
