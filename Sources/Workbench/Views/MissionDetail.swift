import Canvas
import CivilTime
import PlanModel
import Planning

/// A mission under the heat map: what it does in the week under the cursor, beside who is free then.
struct MissionDetail {
  private let mission: Mission
  private let state: WorkbenchState

  init?(_ id: Mission.ID, _ state: WorkbenchState) {
    guard let mission = state.plan.missions[id] else { return nil }
    self.mission = mission
    self.state = state
  }

  var detail: Detail {
    let span = DayWords.span(state.cursorWeek.span, seenFrom: state.outlook.statusDate)
    return Detail(
      title: "\(mission.code) in week \(state.cursorWeek.week), \(span)",
      left: work,
      right: free,
      rightWidth: 41
    )
  }

  private var work: [PageLine] {
    guard let load = state.weekLoad, load.mission == mission.id else { return [] }
    return Self.lines(of: mission, load, state.outlook, isTitled: true)
  }

  /// The figures of a week, and its tasks.
  static func lines(
    of mission: Mission,
    _ load: WeekLoadState,
    _ outlook: Outlook,
    isTitled: Bool = false
  ) -> [PageLine] {
    let isOver = outlook.mission(mission.id)?.week(load.week)?.isOver == true
    let summary =
      isTitled
      ? LoadPage.figures(mission.id, load.week, outlook).capitalizedFirst
      : "\(mission.code)  \(LoadPage.summary(mission.id, load.week, outlook))"
    var page = PageDraft()
    page.add([.text(summary, isOver ? .loadOver : .textStrong)])
    page.add(load.due.map { LoadPage.line($0, outlook) })
    let early = load.levelled.filter { item in !load.due.contains { $0.task == item.task } }
    if !early.isEmpty {
      let codes = early.map { outlook.plan.tasks.rows[$0.task].code }
      page.text("Levelled into this week besides: \(Wording.list(codes)).", .textMuted)
    }
    return page.lines
  }

  private var free: [PageLine] {
    let spare = FreePage(state.outlook, from: state.cursorWeek, weeks: 4)
    var page = PageDraft()
    page.add([.heading("Who is free, in person-days; F: more")])
    page.add(spare.table(labelWidth: 11))
    return page.lines
  }
}
