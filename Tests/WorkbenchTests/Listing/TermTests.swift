import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The terms of a filter")
struct TermTests {
  private func tasks(_ filter: String, _ day: String? = nil) -> [PrepTask] {
    var store = ScratchStore.example
    if let day = day.flatMap({ Day($0) }) {
      _ = store.answer(.commit(.setStatusDate(day), basedOn: 1))
    }
    var probe = Probe(on: store)
    probe.press("4/\(filter)<Enter>")
    return probe.state[.checklist].rows.compactMap { row in
      guard case .task(let id) = row else { return nil }
      return probe.state.plan.tasks[id]
    }
  }

  @Test(
    "a minus takes away what the term would keep",
    arguments: ["critical", "gate:G3", "mission:GE", "venue", "open", "party:GE"]
  )
  func negation(term: String) {
    let all = tasks("").count
    let with = tasks(term).count
    #expect(with + tasks("-\(term)").count == all)
  }

  @Test(
    "asks for nothing while it is being typed",
    arguments: ["-", "-gate:", "due:", "due:w", "due:to", "party:", "mission:", "-crit"]
  )
  func unfinished(term: String) { #expect(tasks(term).count == tasks("").count) }

  @Test("due finds the open tasks of a day and of the rest of the week")
  func due() {
    let thursday = tasks("due:today", "2020-07-23")
    #expect(thursday.map(\.code) == ["TM01"])
    #expect(tasks("due:2020-07-23").map(\.code) == ["TM01"])
    #expect(tasks("due:week", "2020-07-23").map(\.code).contains("TM01"))
    #expect(tasks("due:week", "2020-07-23").count > 1)
    #expect(tasks("due:week", "2020-07-25").map(\.code).contains("TM01") == false)
  }

  @Test("party finds the work of a government, and host that of both hosts")
  func party() {
    let host = tasks("party:host anywhere")
    #expect(!host.isEmpty)
    #expect(host.allSatisfy { $0.responsibleParty != nil })
    let georgia = tasks("party:GE anywhere")
    #expect(Set(georgia.map(\.responsibleParty)).count == 1)
    #expect(host.count >= georgia.filter { host.contains($0) }.count)
  }

  @Test("states of two words are one term")
  func phrases() {
    #expect(tasks("in progress").isEmpty)
    #expect(tasks("newly ready anywhere").isEmpty == false)
    #expect(tasks("ready").count >= tasks("newly ready").count)
  }

  @Test("anywhere shows the tasks of all meetings by day, without heads")
  func anywhere() {
    var probe = Probe()
    probe.press("4/anywhere<Enter>")
    let rows = probe.state[.checklist].rows
    #expect(rows.count == probe.state.plan.tasks.count)
    let days = rows.compactMap { row -> Day? in
      guard case .task(let id) = row else { return nil }
      return probe.state.outlook.task(id)?.due
    }
    #expect(days == days.sorted())
    // A command for the meeting then means that of the task.
    probe.press("<End>m")
    #expect(probe.form?.title == "Move CF")
    probe.settle()
  }
}
