import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The history")
struct HistoryTests {
  /// Four steps after the making of the plan, the last but one by another mission.
  private static func store() throws -> ScratchStore {
    var store = ScratchStore.example
    let (one, two) = try (#require(store.plan.task("IM24")), #require(store.plan.task("CF01")))
    let topic = try #require(store.plan.topic("T1"))
    _ = store.answer(.commit(.task(one.id, .start), basedOn: 1))
    _ = store.answer(.commit(.task(two.id, .start), basedOn: 2))
    _ = store.change(.topic(topic.id, .deferred, reason: "later"), by: "IOM-AM")
    _ = store.answer(.commit(.task(two.id, .deliver(evidence: "paper")), basedOn: 4))
    return store
  }

  /// Opens the plan as somebody who last saw it at a revision.
  private static func probe(seen: Int?, _ size: Size = Size(120, 36)) throws -> Probe {
    var probe = Probe(size, on: try store())
    var memory = UserMemory()
    if let seen { memory.see("P", at: seen) }
    probe.alter { $0.takeUp(memory, plan: "P") }
    return probe
  }

  @Test("shows who did what and when, the newest first")
  func rows() throws {
    var probe = try Self.probe(seen: nil)
    probe.run("8")
    #expect(probe.state[.history].rows == [5, 4, 3, 2, 1].map { .revision($0) })
    let text = view(probe.state).text
    #expect(text.contains("IOM-AM"))
    #expect(text.contains("2020-07-15 06:30"))
    #expect(!text.contains(" new "))
  }

  @Test("marks what others did since the last look, and nothing else")
  func marks() throws {
    var probe = try Self.probe(seen: 3)
    probe.run("8")
    let lines = view(probe.state).text.split(separator: "\n")
    #expect(lines.filter { $0.contains(" new ") }.count == 2)
    probe.run("0")
    #expect(probe.state.newsLine.text == "2 changes by IOM-AM (1) and IOM-GE (1)")
    probe.run("9")
    #expect(probe.state[.history].rows == [.revision(5), .revision(4)])
  }

  @Test("counts nothing as new that was done here")
  func own() throws {
    var probe = try Self.probe(seen: 5)
    probe.run("0")
    #expect(probe.state.newsLine.text == "nothing has changed")
    probe.run("<Esc>")
    probe.select(task: "IM23")
    probe.run("s")
    probe.run("0")
    #expect(probe.state.revision == 6)
    #expect(probe.state.newsLine.text == "nothing but what you did")
    #expect(probe.state.memoryAtEnd.seenRevision(of: "P") == 6)
  }

  @Test("goes back to a revision as one step, after a look at what that takes back")
  func undoTo() throws {
    var probe = try Self.probe(seen: 5)
    let first = ScratchStore.example.plan
    probe.run("8")
    probe.run("<End>H")
    let text = view(probe.state).text
    #expect(text.contains("Enter takes back 4 steps"))
    #expect(text.contains("Among them are steps of others: IOM-AM (1)."))
    #expect(probe.state.plan != first)
    probe.press("<Enter>")
    probe.receive(.undoTo(revision: 1, basedOn: 5))
    let found = probe.answer(.undoTo(revision: 1, basedOn: 5))
    let answer = try #require(found)
    probe.send(answer)
    probe.settle()
    #expect(probe.state.plan == first)
    #expect(probe.state.revision == 6)
    #expect(probe.state.history.first?.change.words == "Back to revision 1: 4 steps taken back")
    probe.run("u")
    #expect(probe.state.plan == (try Self.store().plan))
  }

  @Test("goes back over what was undone and done again")
  func undoToOverUndo() throws {
    var probe = Probe(on: try Self.store())
    probe.alter { $0.undoWords = "CF01 delivered" }
    for key in ["u", "u", "U", "8"] { probe.run(key) }
    let there = probe.state.plan
    for key in ["u", "<Home><Down>H<Enter>"] { probe.run(key) }
    #expect(probe.state.notice?.text == "Done: Back to revision 8: 1 step taken back (u undoes).")
    #expect(probe.state.plan == there)
  }

  @Test("says why it cannot go back, and changes nothing when others were faster")
  func refused() throws {
    var probe = Probe(on: try Self.store())
    probe.run("8")
    probe.run("<Home>H")
    #expect(probe.state.notice?.text == "The plan stands at r5 already.")
    probe.run("<Down>H<Esc>")
    #expect(probe.state.overlays.isEmpty)
    let before = probe.state.plan
    probe.press("H<Enter>")
    probe.receive(.undoTo(revision: 4, basedOn: 5))
    let topic = try #require(before.topic("T2"))
    probe.changeUnseen(.topic(topic.id, .deferred, reason: "later"), by: "IOM-MD")
    let found = probe.answer(.undoTo(revision: 4, basedOn: 5))
    let answer = try #require(found)
    guard case .failed(let sentence) = answer else {
      Issue.record("taken back unseen")
      return
    }
    #expect(sentence.hasPrefix("IOM-MD changed the plan meanwhile"))
    var reader = Probe(on: try Self.store(), isReadOnly: true)
    reader.run("8")
    reader.run("<End>H")
    #expect(reader.state.overlays.isEmpty)
  }

  @Test("reads more of itself on demand")
  func older() throws {
    var probe = try Self.probe(seen: nil)
    probe.alter { $0.historyMost = 3 }
    probe.run("8")
    #expect(probe.state[.history].rows == [.revision(5), .revision(4), .revision(3), .older])
    let text = view(probe.state).text
    #expect(text.contains("2 older changes; Enter reads more of them"))
    #expect(text.contains("the newest 3"))
    probe.run("<End><Enter>")
    #expect(probe.state[.history].rows.last == .revision(1))
    #expect(probe.state[.history].selected == .revision(2))
  }

  private static func picture(_ size: Size, _ zone: TimeZoneRules? = nil) throws -> String {
    var probe = try probe(seen: 3, size)
    probe.alter { $0.localZone = zone }
    probe.run("8")
    let text = view(probe.state, hints: []).text
    // The empty rows below say nothing.
    return text.split(separator: "\n").prefix(9).joined(separator: "\n")
  }

  @Test("as a picture at 120 by 36, with two clocks")
  func wide() throws {
    let zone = try TimeZoneRules(identifier: "Asia/Tbilisi")
    let picture = try Self.picture(Size(120, 36), zone)
    #expect(
      picture == """
         Plenary  EMERGE dialogue 2020-22               dialogue.plenary  as of Wed 15 Jul 2020  0 overdue  1 due this week  r5
        ┌ History ────────────────────────────────────────────────────────────────────────────────────────────────────────── 5 ┐
        │ Rev.     What                                            When, Tbilisi    UTC   Who    Why                           │
        │▸   5 new CF01 delivered: paper                           2020-07-15 10:40 06:40 IOM-GE                               │
        │    4 new T1: proposed → deferred                         2020-07-15 10:30 06:30 IOM-AM later                         │
        │    3     Start CF01                                      2020-07-15 10:20 06:20 IOM-GE                               │
        │    2     Start IM24                                      2020-07-15 10:10 06:10 IOM-GE                               │
        │    1     Make the plan                                   2020-07-15 10:00 06:00 IOM-GE                               │
        │                                                                                                                      │
        """
    )
  }

  @Test("as a picture at 80 by 24")
  func usual() throws {
    let picture = try Self.picture(Size(80, 24))
    #expect(
      picture == """
         EMERGE dialogue 2020-22  as of Wed 15 Jul 2020  0 overdue  1 due this week  r5
        ┌ History ────────────────────────────────────────────────────────────────── 5 ┐
        │ Rev.     What                           When (UTC)       Who    Why          │
        │▸   5 new CF01 delivered: paper          2020-07-15 06:40 IOM-GE              │
        │    4 new T1: proposed → deferred        2020-07-15 06:30 IOM-AM later        │
        │    3     Start CF01                     2020-07-15 06:20 IOM-GE              │
        │    2     Start IM24                     2020-07-15 06:10 IOM-GE              │
        │    1     Make the plan                  2020-07-15 06:00 IOM-GE              │
        │                                                                              │
        """
    )
  }

  @Test("tells the time by the clock of the place, and in UTC")
  func clocks() throws {
    var probe = try Self.probe(seen: nil)
    let zone = try TimeZoneRules(identifier: "Asia/Tbilisi")
    probe.alter { $0.localZone = zone }
    probe.run("8")
    let text = view(probe.state).text
    #expect(text.contains("When, Tbilisi"))
    #expect(text.contains("2020-07-15 10:30"))
    #expect(text.contains("06:30"))
  }
}
