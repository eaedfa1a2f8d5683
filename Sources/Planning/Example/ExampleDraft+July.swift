import CivilTime
import PlanModel

// What must have happened before 15 July, because the introductory meeting was held. Nobody
// reported it, so every piece of evidence says where it comes from.
extension ExampleDraft {
  mutating func recordJuly() {
    let outlook = outlook
    let july = meeting("IM")
    let held = plan.tasks.filter { $0.meeting == july && $0.offset >= 0 }
    for task in held { complete(task, outlook) }
    let done = Set(held.map(\.id))
    for clearance in plan.clearances where done.contains(clearance.task) {
      draft.alter(clearance.id) {
        $0.state = .given
        $0.day = outlook.due(of: clearance)
        $0.evidence = Self.follows
      }
    }
    passGates(of: july, outlook)
  }

  var outlook: Outlook { Outlook(of: plan, on: ExamplePlan.statusDate, holidays: .shipped()) }

  /// Done on its due day; begun as many working days of its owner before as work and wait take.
  private mutating func complete(_ task: PrepTask, _ outlook: Outlook) {
    guard let days = outlook.task(task.id), let due = days.due else { return }
    let calendar = outlook.calendars.calendars[days.calendar]
    let work = (task.effort.count + 4 * task.crew - 1) / (4 * task.crew)
    draft.alter(task.id) {
      $0.status = .done
      $0.remaining = .zero
      $0.actualStart = calendar.day(at: calendar.index(of: due) - (work + task.wait - 1))
      $0.actualFinish = due
      $0.updatedOn = due
      $0.evidence = Self.follows
      $0.evidenceBy = "Example plan"
      $0.assignment = .accepted
    }
  }

  /// The gates before the meeting, each on the latest due day of its own tasks.
  private mutating func passGates(of july: Meeting.ID, _ outlook: Outlook) {
    let outcomes: [(code: GateCode, outcome: String)] = [
      (.g1, "Concept and date fixed"), (.g2, "Invitations out"),
      (.g3, "Documents out and format final"), (.g4, "Go"),
    ]
    for (code, outcome) in outcomes {
      guard let gate = plan.gates.first(where: { $0.meeting == july && $0.code == code }) else {
        continue
      }
      // The template has no task for G3: it was passed at the latest with the go.
      let own = plan.tasks.filter { $0.meeting == july && $0.gate == (code == .g3 ? .g4 : code) }
      let day = own.compactMap { outlook.task($0.id)?.due }.max()
      let decision = add(Decision.self) {
        $0.meeting = july
        $0.what = "Gate \(code.rawValue)"
        $0.status = .taken
        $0.outcome = outcome
        $0.takenOn = day
        $0.note = Self.follows
      }
      draft.alter(gate.id) {
        $0.decision = decision
        $0.passedOn = day
      }
    }
  }
}
