import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Copying")
struct CopyingTests {
  @Test(
    "a row gives a line that makes sense in a letter",
    arguments: [
      (
        "4", "TM01",
        "TM01 Turn the July summary into objectives for the technical meeting, due Thu 23 Jul 2020, IOM-GE, planned"
      ),
      ("1", "TM", "TM Technical meeting, 16 Sep 2020, tentative"),
      ("2", "AM", "AM Armenia, TM, co-host, confirmed"),
      ("3", "T1", "T1 "),
    ]
  )
  func rows(key: String, code: String, line: String) throws {
    var probe = Probe()
    probe.press(key + "y")
    #expect(probe.code == code)
    let said = try #require(probe.state.notice?.text)
    #expect(said.hasPrefix("Copied: " + line), "\(said)")
    probe.receive(.copy(String(said.dropFirst("Copied: ".count))))
    probe.finish()
  }

  @Test("marked tasks give a line each")
  func marked() {
    var probe = Probe()
    probe.press("4xx")
    let effects = probe.sendRaw(.input(.key(.character("y"))))
    guard case .copy(let text)? = effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.split(separator: "\n").map { $0.prefix(4) } == ["TM01", "TM02"])
    #expect(probe.state.notice?.text == "Copied: the marked tasks, 2 lines")
  }

  @Test("a page gives its text")
  func page() throws {
    var probe = Probe()
    probe.press("4<Enter>y")
    guard case .page(let page) = probe.state.overlays.last else {
      Issue.record("no page")
      return
    }
    #expect(probe.state.notice?.text.hasPrefix("Copied: the page, ") == true)
    let effects = probe.sendRaw(.input(.key(.character("y"))))
    guard case .copy(let text)? = effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix(page.title + "\n"))
    #expect(text.contains("Effort: 1 person-day"))
  }

  @Test("says when tmux stands between, and when there is no clipboard")
  func paths() {
    var state = Probe().state
    state.clipboard = .tmux
    let sent = update(&state, .input(.key(.character("y"))))
    #expect(sent.count == 1)
    #expect(state.notice?.text.contains("set-clipboard") == true)
    state.clipboard = .missing
    #expect(update(&state, .input(.key(.character("y")))).isEmpty)
    #expect(state.notice?.text.contains("no clipboard") == true)
  }
}

@Suite("Notes")
struct NotingTests {
  @Test("go to the editor and come back as one change")
  func edited() throws {
    var probe = Probe()
    probe.press("4E")
    let task = try #require(probe.state.plan.task("TM01"))
    probe.receive(.editNote(.task(task.id), task.note))
    probe.send(.noteEdited(.task(task.id), .text("First line\nსეკუნდა")))
    probe.settle()
    #expect(probe.state.plan.tasks[task.id]?.note == "First line\nსეკუნდა")
    #expect(probe.state.notice?.text.contains("Edit TM01: note") == true)
    // A form that nobody touched keeps the line break.
    probe.run("e<Enter>")
    #expect(probe.state.plan.tasks[task.id]?.note == "First line\nსეკუნდა")
    probe.run("<Esc>u")
    #expect(probe.state.plan.tasks[task.id]?.note == task.note)
  }

  @Test("say when nothing changed, and what went wrong")
  func unchanged() throws {
    var probe = Probe()
    let row = try #require(probe.state[.timeline].selected)
    let note = try #require(probe.state.plan.note(of: row))
    probe.send(.noteEdited(row, .text(note)))
    #expect(probe.state.notice?.text == "The note of TM is as it was.")
    probe.send(.noteEdited(row, .failed("The editor ended with an error.")))
    #expect(probe.state.notice?.kind == .error)
    probe.finish()
  }

  @Test(
    "of every row that keeps one can be written",
    arguments: ["1", "2", "3", "4", ":missions<Enter>", ":decisions<Enter>"]
  )
  func rows(keys: String) throws {
    var probe = Probe()
    probe.run(keys)
    if keys.contains("decisions") {
      let decision = probe.state[.decisions].rows.first {
        if case .decision = $0 { true } else { false }
      }
      probe.press("<Home>")
      while probe.state.selected != decision { probe.press("<Down>") }
    }
    let row = try #require(probe.state.selected)
    #expect(probe.state.noteOff() == nil)
    probe.send(.noteEdited(row, .text("Noted")))
    probe.settle()
    #expect(probe.state.plan.note(of: row) == "Noted", "\(probe.state.notice?.text ?? "")")
    probe.run("u")
    #expect(probe.state.plan.note(of: row) != "Noted")
  }

  @Test("cannot be written on what keeps none, with a sentence why")
  func off() {
    var probe = Probe()
    probe.run("4<Home>E")
    #expect(probe.state.notice?.text == "Select a task under this heading first.")
    probe.finish()
  }
}
