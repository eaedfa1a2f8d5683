import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

/// Presses keys on the front end and demands every effect that comes of it.
struct Probe {
  var state: WorkbenchState
  private(set) var store: ScratchStore
  private var effects: [Effect] = []

  /// The example plan on 15 July 2020.
  init(_ size: Size = Size(120, 36), on store: ScratchStore = .example, isReadOnly: Bool = false) {
    self.store = store
    state = WorkbenchState(
      outlook: store.outlook,
      revision: store.revision,
      fileName: "dialogue.plenary",
      today: ExamplePlan.statusDate,
      size: size
    )
    state.isReadOnly = isReadOnly
    state.author = ScratchStore.author
    state.themes = ["default", "night", "day"]
  }

  /// Draws with other signs from now on.
  mutating func show(_ symbols: SymbolSet) { state.symbols = symbols }

  /// Sets what no key sets: what was remembered, the clock of the machine.
  mutating func alter(_ body: (inout WorkbenchState) -> Void) { body(&state) }

  /// Somebody else changes the plan, and nobody has told the front end yet.
  mutating func changeUnseen(_ request: ChangeRequest, by author: String) {
    _ = store.change(request, by: author)
  }

  /// Presses keys as a key script writes them.
  mutating func press(_ script: String, at location: SourceLocation = #_sourceLocation) {
    do {
      for event in try KeyScript.parse(script) { send(.input(event)) }
    } catch { Issue.record("\(error)", sourceLocation: location) }
  }

  /// Gives the front end the rules of time zones, as the program does at its start.
  mutating func setZones(_ zones: [String: TimeZoneRules]) { state.zones = zones }

  mutating func send(_ event: Event) { effects += sendRaw(event) }

  /// Sends an event and hands its effects to the caller.
  mutating func sendRaw(_ event: Event) -> [Effect] { update(&state, event) }

  mutating func answer(_ effect: Effect) -> Event? { store.answer(effect) }

  /// Demands the next effect, just as it is.
  mutating func receive(_ effect: Effect, at location: SourceLocation = #_sourceLocation) {
    guard !effects.isEmpty else {
      Issue.record("nothing was asked for, not \(effect)", sourceLocation: location)
      return
    }
    #expect(effects.removeFirst() == effect, sourceLocation: location)
  }

  /// Lets the store answer everything that was asked for so far.
  mutating func settle() {
    while !effects.isEmpty {
      if let answer = store.answer(effects.removeFirst()) { send(answer) }
    }
  }

  /// Presses keys and lets the store answer.
  mutating func run(_ script: String, at location: SourceLocation = #_sourceLocation) {
    press(script, at: location)
    settle()
  }

  /// Fails when an effect was not received.
  func finish(at location: SourceLocation = #_sourceLocation) {
    #expect(effects.isEmpty, "left over", sourceLocation: location)
  }

  /// Puts the cursor of the checklist on a task.
  mutating func select(task code: String, at location: SourceLocation = #_sourceLocation) {
    guard let task = state.plan.task(code) else {
      Issue.record("there is no task \(code)", sourceLocation: location)
      return
    }
    press("1<Home>")
    while state.meeting != task.meeting { press("<Down>") }
    press("4<Home>")
    for _ in state[.checklist].rows where state.selected != .task(task.id) { press("<Down>") }
    #expect(state.selected == .task(task.id), sourceLocation: location)
  }

  /// The form on top.
  var form: Form? {
    guard case .form(let form) = state.overlays.last else { return nil }
    return form
  }

  /// The code of the record under the cursor.
  var code: String? {
    switch state.selected {
    case .task(let id): state.plan.tasks[id]?.code
    case .meeting(let id): state.plan.meetings[id]?.code
    case .mission(let id): state.plan.missions[id]?.code
    case .topic(let id): state.plan.topics[id]?.code
    case .participation(let id):
      state.plan.participations[id].flatMap { state.plan.countries[$0.country]?.iso2 }
    default: nil
    }
  }
}
