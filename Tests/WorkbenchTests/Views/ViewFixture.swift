import Canvas
import CivilTime
import PlanModel
import Planning

@testable import Workbench

/// The example plan as the front end would open it, without a key pressed.
enum ViewFixture {
  static let outlook = Outlook(
    of: ExamplePlan.plan,
    on: ExamplePlan.statusDate,
    holidays: .shipped()
  )

  static func state(
    _ size: Size,
    outlook: Outlook = Self.outlook,
    meeting code: String = "TM",
    focus: ListID = .timeline,
    symbols: SymbolSet = .eighths
  ) -> WorkbenchState {
    var state = WorkbenchState(
      outlook: outlook,
      revision: 1,
      fileName: "example.plenary",
      today: ExamplePlan.statusDate,
      size: size
    )
    state.symbols = symbols
    state.focus = focus
    state.start()
    state[.timeline].selected = outlook.plan.meeting(code).map { .meeting($0.id) }
    state.followTimeline()
    state.settle()
    return state
  }
}
