import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Steps of meetings and topics")
struct StateWordTests {
  @Test("are said in the history as people say them")
  func words() {
    var probe = Probe()
    probe.run("1c<Enter>")
    probe.run(" <Enter>")
    #expect(probe.state.undoWords == "TM: date confirmed → invitations out")
  }

  @Test("name a topic to merge into only when one is merged")
  func merging() {
    var probe = Probe()
    probe.run("3 merged<Enter>")
    #expect(probe.form?.refusal == "Choose the topic into which this one is merged.")
    probe.run("<Tab>T3<Enter>")
    #expect(probe.state.plan.topic("T1")?.status == .merged)
    #expect(probe.state.plan.topic("T1")?.mergedInto == probe.state.plan.topic("T3")?.id)
  }

  @Test("with no other effect say so before Enter, and no figure twice")
  func nothing() {
    var probe = Probe()
    probe.run("1c")
    let text = view(probe.state).text
    #expect(!text.contains("0% AMBER (plan 0) → 0% AMBER (plan 0)"))
  }
}
