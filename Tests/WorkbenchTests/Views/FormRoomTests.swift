import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("A form on a small screen")
struct FormRoomTests {
  @Test("shows each field while it is filled in", arguments: [Size(40, 10), Size(80, 24)])
  func fields(size: Size) throws {
    var state = Probe(size).state
    for purpose in try FormTests.purposes(state.plan) {
      var form = try #require(Form(purpose, in: state))
      for (place, field) in form.fields.enumerated() {
        form.focus = place
        state.overlays = [.form(form)]
        let rows = FormRows(form, inner: try inner(of: form, state))
        let own = rows.rows.filter { $0.field == place }.map(\.content)
        #expect(own.first == .value, "\(purpose) \(field.label)")
        let list = ChoiceList(field.kind)
        if !list.places.isEmpty { #expect(own.contains(.choice(list.cursor)), "\(field.label)") }
        #expect(view(state).text.contains(field.label))
      }
    }
  }

  private func inner(of form: Form, _ state: WorkbenchState) throws -> Size {
    try #require(OverlayLayout(.form(form), state: state)).inner.size
  }

  @Test("says a mistake in whole words")
  func mistake() {
    var probe = Probe(Size(40, 10))
    probe.select(task: "TM01")
    probe.run("e<Tab>soon")
    let text = view(probe.state).text
    #expect(text.contains("soon"))
    #expect(text.contains("meeting.") && text.contains("Type a day such as"))
    #expect(!text.contains("…"))
  }

  @Test("says a refusal, and what would follow, before what Enter does")
  func news() {
    var probe = Probe(Size(40, 10))
    probe.run("1m23 nov<Enter>")
    #expect(view(probe.state).text.contains("Mon 23 Nov 2020 is a holiday in"))
    probe.run("<C-u>17 sep")
    let text = view(probe.state).text
    #expect(!text.contains("Enter moves"))
    #expect(text.contains("New day      17 sep"))
    #expect(text.contains("→"))
  }

  @Test("tells a hint below the day that has no room for it, until one types")
  func hint() {
    var probe = Probe(Size(40, 10))
    probe.select(task: "TM01")
    probe.run("e<Tab>")
    #expect(view(probe.state).text.contains("  T-20, T+5, 15 Sep or 2020-09-15"))
    probe.run("T")
    #expect(!view(probe.state).text.contains("T+5"))
  }
}
