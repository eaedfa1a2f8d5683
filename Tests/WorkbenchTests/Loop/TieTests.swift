import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("What the planning engine asks of a plan")
struct TieTests {
  @Test("is edited in the form of a task: both estimates and the pin")
  func estimates() throws {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press("e<Tab><Tab><Tab><Tab>0.25<Tab>3<Tab><Tab><Tab><Tab> ")
    let id = try #require(probe.state.plan.task("TM01")?.id)
    let request = try #require(probe.form?.request(in: probe.state.plan))
    #expect(
      request
        == .editTask(id, [.optimistic(Quarters(1)), .pessimistic(Quarters(12)), .pinned(true)])
    )
    probe.run("<Enter>")
    let task = try #require(probe.state.plan.task("TM01"))
    #expect(task.optimisticEffort == Quarters(1) && task.pessimisticEffort == Quarters(12))
    #expect(task.isPinned)
    let lines = Page.details(of: .task(id), in: probe.state.outlook)?.lines ?? []
    #expect(
      lines.contains(
        .field("Estimates", "0.25 pd if all goes well, 3 pd if much goes wrong", .text)
      )
    )
    #expect(lines.contains(.field("Pinned", "its day stays when others are moved", .text)))
  }

  @Test("refuses an estimate that is worse than the effort, in the form")
  func order() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.run("e<Tab><Tab><Tab><Tab>40<Enter>")
    #expect(probe.form?.refusal?.contains("Optimistic estimate") == true)
  }

  @Test("pins and unpins with one key")
  func pin() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.run("P")
    #expect(probe.state.plan.task("TM01")?.isPinned == true)
    probe.run("P")
    #expect(probe.state.plan.task("TM01")?.isPinned == false)
    probe.run("u")
    #expect(probe.state.plan.task("TM01")?.isPinned == true)
  }

  @Test("hands a part of the work to another mission, and takes it back")
  func share() throws {
    var probe = Probe()
    probe.select(task: "CF24.T1")
    probe.run("Smoldova<Tab>2<Enter>")
    let moldova = try #require(probe.state.plan.mission("MD")?.id)
    let task = try #require(probe.state.plan.task("CF24.T1"))
    #expect(probe.state.plan.workShares.map(\.mission) == [moldova])
    #expect(task.supporting.contains(moldova))
    let lines = Page.details(of: .task(task.id), in: probe.state.outlook)?.lines ?? []
    #expect(lines.contains(.field("Shared", "IOM-MD does 2 pd", .text)))
    probe.press("S")
    guard case .choice(let choices, 0, _)? = probe.form?[.mission]?.kind else {
      Issue.record("no choice of missions")
      return
    }
    #expect(choices.first?.remark == "does 2 pd")
    probe.run("<Tab>0<Enter>")
    #expect(probe.state.plan.workShares.isEmpty)
  }

  @Test("limits how far a task may come after another")
  func limit() throws {
    var probe = Probe()
    probe.select(task: "CF24.T1")
    probe.run(":greatest gap<Enter>")
    #expect(probe.form?.title == "Greatest gap: CF24.T1")
    probe.run("<Tab>3<Enter>")
    let task = try #require(probe.state.plan.task("CF24.T1"))
    let links = probe.state.plan.dependencies.filter { $0.successor == task.id }
    #expect(links.compactMap(\.maxLag) == [3])
    let lines = Page.details(of: .task(task.id), in: probe.state.outlook)?.lines ?? []
    let isShown = lines.contains { line in
      if case .text(let words, _) = line { words.contains("at most 3 apart") } else { false }
    }
    #expect(isShown)
  }

  @Test("requires a country with one key, and says so on its page")
  func required() throws {
    var probe = Probe()
    probe.run("2r")
    guard case .participation(let id) = probe.state.selected else {
      Issue.record("no country is selected")
      return
    }
    #expect(probe.state.plan.participations[id]?.isRequired == true)
    let lines = Page.details(of: .participation(id), in: probe.state.outlook)?.lines ?? []
    #expect(
      lines.contains {
        if case .field(_, let words, _) = $0 { words.contains("required") } else { false }
      }
    )
    probe.run("r")
    #expect(probe.state.plan.participations[id]?.isRequired == false)
  }

  @Test("sets a weight from the palette, and goes back to the standard")
  func weights() {
    var probe = Probe()
    probe.run(":weights<Enter>lateness of a gate<Tab>9<Enter>")
    #expect(probe.state.plan.weight(.lateGate) == 9)
    probe.press(":weights<Enter>")
    guard case .choice(let choices, _, _)? = probe.form?[.kind]?.kind else {
      Issue.record("no choice of weights")
      return
    }
    #expect(choices.count == WeightName.allCases.count)
    #expect(choices.contains { $0.remark == "9, standard 4" })
    probe.run("lateness of a gate<Enter>")
    #expect(probe.state.plan.weights.isEmpty)
  }

  @Test("has words for every weight, each its own")
  func words() {
    let words = WeightName.allCases.map { Wording.of($0) }
    #expect(Set(words).count == words.count && words.allSatisfy { !$0.isEmpty })
  }
}
