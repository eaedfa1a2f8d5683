import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Chasing")
struct ChasingTests {
  @Test("sets the next chase day of a task that waits already")
  func again() throws {
    var probe = Probe()
    let start = try #require(probe.state.plan.task("IM24"))
    #expect(start.status.isOpen)
    probe.select(task: "IM24")
    probe.run("s")
    probe.run("WMinistry<Tab>+2<Enter>")
    #expect(probe.state.plan.task("IM24")?.status == .waiting)
    probe.run("W<Tab>2020-07-27<Enter>")
    #expect(probe.state.plan.task("IM24")?.chaseOn == Day("2020-07-27"))
    #expect(probe.state.plan.task("IM24")?.waitingOn == "Ministry")
  }
}
