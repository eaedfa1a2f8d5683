import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Narrowing a choice")
struct NarrowingTests {
  @Test("to nothing is a mistake, and Enter takes nothing")
  func nothing() {
    var probe = Probe()
    probe.press("2<End> withdr<Tab>elections<Enter>")
    probe.settle()
    #expect(probe.state.revision == Probe().state.revision)
    #expect(probe.form?.fields[0].error == "Nothing here is called “withdr”. Delete some letters.")
    #expect(probe.form?.focus == 0)
    probe.run("<C-u>inv<Enter>")
    #expect(probe.form == nil)
    #expect(probe.state.notice?.text.contains("informed → invited") == true)
  }

  @Test("ends with a mark, so that the next letters find another one")
  func marks() throws {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.run("a<Tab>bulg rom <Enter>")
    let task = try #require(probe.state.plan.task("TM01"))
    let codes = task.supporting.compactMap { probe.state.plan.missions[$0]?.code }
    #expect(codes.sorted() == ["IOM-BG", "IOM-RO"])
  }

  @Test("among nothing says how to make the first")
  func none() {
    var form = Form(
      title: "Assign",
      explanation: "Enter assigns.",
      purpose: .baseline,
      base: ExamplePlan.statusDate,
      fields: [
        FormField(.mission, "Mission", .choice([], taken: ""), rule: .required("Add one first."))
      ]
    )
    form.check(isComplete: true)
    #expect(form.fields[0].error == "Add one first.")
  }
}
