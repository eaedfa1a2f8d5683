import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The questions of the morning")
struct QuestionTests {
  @Test("are answered within five keys from the start", arguments: Question.all)
  func within(question: Question) {
    var probe = Probe()
    let digits = String(question.number)
    #expect(digits.count + 2 <= 5)
    probe.press("Q" + digits)
    #expect(Question.matching(digits).first == question)
    probe.run("<Enter>")
    switch question.answer {
    case .list(let list, let filter, let isFull):
      #expect(probe.state.focus == list)
      #expect(probe.state[list].filter == filter)
      #expect(probe.state.view == (isFull ? .full(list) : .overview))
    case .command(.missionsView): #expect(probe.state.view == .full(.missions))
    case .command(.historyView): #expect(probe.state.view == .full(.history))
    case .command, .readiness: #expect(!probe.state.overlays.isEmpty)
    }
  }

  @Test("are those of the checklist in the words of the model", arguments: [1, 2, 3, 4, 5, 25, 29])
  func rows(number: Int) throws {
    var store = ScratchStore.example
    let task = try #require(store.plan.task("CF01"))
    _ = store.answer(.commit(.task(task.id, .start), basedOn: 1))
    let chase = store.outlook.statusDate + 3
    _ = store.answer(.commit(.task(task.id, .wait(on: "GE", chase: chase)), basedOn: 2))
    var probe = Probe(on: store)
    probe.press("Q\(number)<Enter>")
    let outlook = probe.state.outlook
    let plan = probe.state.plan
    let week = outlook.statusDate...(outlook.statusDate + 4)
    let twins = Set(
      plan.dependencies.filter { $0.relation == .satisfiedBy }
        .flatMap { [$0.predecessor, $0.successor] }
    )
    let expected = plan.tasks.rows.indices.filter { place in
      let (task, days) = (plan.tasks.rows[place], outlook.tasks[place])
      switch number {
      case 1: return days.isOverdue
      case 2: return days.status.isOpen && (days.due.map(week.contains) ?? false)
      case 3: return task.isCritical && task.accountable == nil && days.status.isOpen
      case 4:
        return days.status == .ready
          && outlook.predecessors[place].contains { link in
            plan.tasks.rows[link.task].actualFinish.map { $0 >= outlook.statusDate - 1 } ?? false
          }
      case 5: return days.status == .waiting
      case 29: return twins.contains(task.id)
      default: return false
      }
    }
    let shown = probe.state[.checklist].rows.compactMap { row -> PrepTask.ID? in
      guard case .task(let id) = row else { return nil }
      return id
    }
    #expect(Set(shown) == Set(expected.map { plan.tasks.rows[$0].id }))
    #expect(shown.count == probe.state[.checklist].rows.count)
    if number == 5 { #expect(shown == [task.id]) }
    if number == 4 || number == 29 { #expect(!shown.isEmpty) }
  }

  @Test("are found by words too, and Esc leads back")
  func words() {
    var probe = Probe()
    probe.press("Qtwins<Enter>")
    #expect(probe.state[.checklist].filter == "twin anywhere")
    probe.press("<Esc><Esc>")
    #expect(probe.state[.checklist].filter.isEmpty)
    #expect(probe.state.view == .overview)
    probe.press("Qzzz<Enter>")
    #expect(probe.state.notice != nil)
    probe.finish()
  }

  @Test("shows beside the forecast the day of the baseline")
  func baseline() {
    var probe = Probe()
    probe.press("Q28<Enter>")
    let text = view(probe.state).text
    #expect(text.contains("CF24.T2"))
    #expect(text.contains("was 30 Sep"))
    probe.finish()
  }
}
