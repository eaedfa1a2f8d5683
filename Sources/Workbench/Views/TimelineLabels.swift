import Canvas
import PlanModel
import Planning

/// The names at the left of the timeline, as short as they stay clear.
struct TimelineLabels {
  let state: WorkbenchState

  init(_ state: WorkbenchState) { self.state = state }

  /// Cells of the longest name in the list.
  var width: Int { state[.timeline].rows.lazy.prefix(100).map { text($0).width }.max() ?? 0 }

  /// Where even a short name has no room, a mission goes by its code.
  func text(_ row: RowID, within room: Int = .max) -> SafeText {
    switch row {
    case .meeting(let id):
      state.plan.meetings[id].map { state.safe("\($0.code) \($0.title)") } ?? .empty
    case .mission(let id):
      state.plan.missions[id].map { mission in
        let name = state.safe(" " + state.plan.shortName(of: mission))
        return name.width <= room ? name : state.safe(" " + mission.code)
      } ?? .empty
    default: .empty
    }
  }
}

extension Plan {
  /// The name of a mission; the only office of its kind needs no more than the kind.
  func shortName(of mission: Mission) -> String {
    if mission.office == .countryMission { return mission.name }
    let isOnly = missions.lazy.filter { $0.office == mission.office }.prefix(2).count == 1
    switch mission.office {
    case .regionalOffice where isOnly: return "Regional Office"
    case .headquarters where isOnly: return "Headquarters"
    case .countryMission, .regionalOffice, .headquarters: return mission.name
    }
  }
}
