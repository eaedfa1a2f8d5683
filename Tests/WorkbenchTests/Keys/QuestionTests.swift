import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The questions of the morning")
struct QuestionTests {
  @Test("are thirty, each with a key of its own")
  func complete() {
    #expect(Question.all.map(\.number) == Array(1...30))
    #expect(Set(Question.all.map(\.key)).count == 30)
    for question in Question.all { #expect(Question.asked(by: question.key) == question) }
    #expect("jkquw0?:/".allSatisfy { Question.asked(by: $0) == nil })
  }

  @Test("are answered by two keys from anywhere", arguments: Question.all)
  func within(question: Question) {
    // From somewhere else for each, and by either key.
    let before = ["", "4", "2z", "8", "3"][question.number % 5]
    var probe = Probe()
    probe.run(before)
    probe.run(question.number % 2 == 0 ? "0" : "Q")
    #expect(probe.state.view == .full(.morning))
    probe.run(String(question.key))
    expectAnswer(to: question, in: probe.state)
  }

  private func expectAnswer(to question: Question, in state: WorkbenchState) {
    switch question.answer {
    case .list(let list, let filter, let isFull):
      #expect(state.focus == list)
      #expect(state[list].filter == filter)
      #expect(state.view == (isFull ? .full(list) : .overview))
    case .command(.missionsView): #expect(state.view == .full(.missions))
    case .news: #expect(state.view == .full(.history))
    case .page(let topic):
      guard case .page(let page) = state.overlays.last else {
        Issue.record("no page for \(question.number)")
        return
      }
      #expect(page.subject == .morning(topic))
      #expect(page.lines.count > 2)
    case .command, .readiness: #expect(!state.overlays.isEmpty)
    }
  }

  private static let opened: Probe = {
    var probe = Probe()
    probe.run("0")
    return probe
  }()

  @Test("each say what they come to, and why and where on w", arguments: Question.all)
  func answers(question: Question) throws {
    var probe = Self.opened
    probe.alter { $0[.morning].selected = .question(question.number) }
    let line = try #require(probe.state.morning.answers[question.number])
    #expect(!line.text.isEmpty)
    probe.press("w")
    guard case .page(let page) = probe.state.overlays.last else {
      Issue.record("no page")
      return
    }
    #expect(page.title == "Question \(question.number)")
    #expect(page.lines.contains(.field("In a script", question.command, .text)))
  }

  @Test("lead with Enter and the mouse as well, and Esc leads back to them")
  func ways() {
    var probe = Probe()
    probe.run("0<Down><Enter>")
    #expect(probe.state.view == .full(.checklist))
    #expect(probe.state[.checklist].filter == "overdue anywhere")
    probe.run("<Esc>")
    #expect(probe.state.view == .full(.morning))
    #expect(probe.state[.checklist].filter.isEmpty)
    #expect(probe.state.selected == .question(1))
    probe.run("<Esc>")
    #expect(probe.state.view == .overview)
    probe.run("0d")
    #expect(probe.state.view == .full(.topics) || !probe.state.overlays.isEmpty)
  }

  @Test("are found by words too")
  func words() {
    var probe = Probe()
    probe.run("0/twice<Enter>")
    #expect(probe.state[.morning].rows == [.question(29)])
    probe.run("<Enter>")
    #expect(probe.state[.checklist].filter == "twin anywhere")
  }

  @Test("are asked on keyboards that are not Latin")
  func keyboards() {
    var probe = Probe()
    probe.run("0ჰ")
    #expect(probe.state.view == .full(.checklist) || !probe.state.overlays.isEmpty)
  }

  @Test("are those of the checklist in the words of the model", arguments: [1, 2, 3, 4, 5, 25, 29])
  func rows(number: Int) throws {
    var store = ScratchStore.example
    let task = try #require(store.plan.task("CF01"))
    _ = store.answer(.commit(.task(task.id, .start), basedOn: 1))
    let chase = store.outlook.statusDate + 3
    _ = store.answer(.commit(.task(task.id, .wait(on: "GE", chase: chase)), basedOn: 2))
    var probe = Probe(on: store)
    let question = try #require(Question[number])
    probe.run("0")
    let line = try #require(probe.state.morning.answers[number])
    probe.run(String(question.key))
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
    // The line of the morning page counts the same.
    if number != 29 {
      #expect(expected.isEmpty ? line.tone == .calm : line.text.hasPrefix("\(expected.count): "))
    }
  }

  @Test("shows beside the forecast the day of the baseline")
  func baseline() {
    var probe = Probe()
    probe.run("0x")
    let text = view(probe.state).text
    #expect(text.contains("CF24.T2"))
    #expect(text.contains("was 30 Sep"))
  }
}
