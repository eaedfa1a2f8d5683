import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The preview of a change")
struct MendingTests {
  /// Opens the form that moves the conference, with a day in it.
  private func moving(to day: String) -> Probe {
    var probe = Probe()
    probe.run("<Down>m<C-u>\(day)")
    return probe
  }

  private func preview(_ probe: Probe) -> Preview? {
    guard case .shown(let preview)? = probe.form?.preview else { return nil }
    return preview
  }

  private func picture(_ probe: Probe) -> String { view(probe.state).text }

  @Test("is mended by ^R, with leave for meetings by another, and plain again by a third")
  func cycle() throws {
    var probe = moving(to: "2020-11-19")
    let before = probe.state.plan
    #expect(try #require(preview(probe)).impact.shortLinks.isEmpty == false)
    #expect(picture(probe).contains("working day"))
    probe.run("<C-r>")
    let mended = try #require(preview(probe))
    #expect(mended.mending?.tasks.count == 8 && mended.impact.shortLinks.isEmpty)
    #expect(picture(probe).contains("Mended by 8 tasks: no fewer would do"))
    #expect(picture(probe).contains("TM34"))
    probe.run("<C-r>")
    #expect(probe.form?.mending == .tasksAndMeetings)
    probe.run("<C-r>")
    #expect(preview(probe)?.mending == nil)
    #expect(probe.state.plan == before)
  }

  @Test("changes nothing before Enter, then is one step that undo takes back")
  func accept() throws {
    var probe = moving(to: "2020-11-19")
    let before = probe.state.plan
    probe.run("<C-r><Enter>")
    #expect(probe.form == nil)
    #expect(probe.state.plan.meeting("CF")?.planningDay == Day("2020-11-19"))
    #expect(probe.state.plan.task("TM34")?.offset == -1)
    #expect(probe.state.undoWords?.hasSuffix("8 tasks re-dated") == true)
    probe.run("u")
    #expect(probe.state.plan == before)
  }

  @Test("is left by Esc, and nothing has happened")
  func cancel() {
    var probe = moving(to: "2020-11-19")
    let before = probe.state.plan
    probe.run("<C-r><Esc>")
    #expect(probe.form == nil && probe.state.plan == before)
    #expect(probe.state.undoWords == nil)
  }

  @Test("says what a country that withdraws leaves behind, with a draft note")
  func withdrawal() throws {
    let plan = ExamplePlan.plan
    let meeting = try #require(plan.meeting("CF")?.id)
    let country = try #require(plan.country("BG")?.id)
    var changed = plan
    let part = try #require(plan.participation(of: country, in: meeting)?.id)
    changed.participations[part]?.status = .confirmed
    let outlook = Outlook(of: changed, on: ExamplePlan.statusDate, holidays: .shipped())
    let context = ChangeContext(
      statusDate: outlook.statusDate,
      author: "IOM-GE",
      holidays: .shipped(),
      keys: KeySource(seed: 1)
    )
    let preview = try outlook.preview(
      of: .participation(part, .withdrawn, reason: "elections"),
      in: context
    )
    let note = Sentence.noteLines(preview)
    #expect(note.first?.hasPrefix("To: Armenia, Georgia and ") == true)
    #expect(note.contains("Subject: Bulgaria withdraws from CF"))
    #expect(note.contains { $0.contains("Reason given: elections.") })
    #expect(note.contains { $0.contains("there is no quorum") })
  }

  @Test("of a new format is shown before Enter, and is left as it was by going back")
  func format() throws {
    var probe = Probe()
    probe.run("<Down>")
    let before = probe.state.plan
    let meeting = try #require(before.meeting("CF")?.id)
    for format in [MeetingFormat.online, .undecided] {
      let request = ChangeRequest.editMeeting(meeting, [.format(format)])
      guard
        case .previewed(_, _, .success(let preview))? = probe.answer(
          .preview(request, revision: probe.state.revision)
        )
      else {
        Issue.record("no preview")
        return
      }
      let words = Sentence.of(preview).map { "\($0)" }.joined()
      #expect(words.contains(format == .online ? "no longer needed" : "needed again"))
      if let answer = probe.answer(.commit(request, basedOn: probe.state.revision)) {
        probe.send(answer)
      }
    }
    #expect(probe.state.plan == before)
  }
}
