import Foundation
import Testing

@Suite("A walk through the planner")
struct WalkTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  private func screen(_ keys: String, size: String = "120x36") throws -> String {
    try Program.done("screen", plan, "--size", size, "--keys", keys)
  }

  private func words() throws -> [String] {
    let log = try #require(try Program.run("log", plan, "--json").json() as? [[String: Any]])
    return log.compactMap { $0["words"] as? String }
  }

  @Test("assigns, completes, undoes, redoes and moves; screen, list, history and file agree")
  func walk() throws {
    let start = try state(of: plan)

    // The technical meeting is selected at the start; its checklist is pane 4.
    #expect(try screen("4").contains("TM01"))

    // Assign the questionnaire to another mission.
    let assigned = try screen("4/TM05<Enter>aHeadquarters<Enter>")
    #expect(assigned.contains("TM05"))
    #expect(try task("TM05", in: plan)["accountable"] as? String == "IOM-HQ")
    #expect(try words().first?.contains("TM05") == true)

    // Mark one done with evidence: what it waits for is done first.
    _ = try screen("14/IM24<Enter>")
    try Program.done("task", "done", plan, "IM24", "--evidence", "summary agreed")
    _ = try screen("4/TM01<Enter><Space>Objectives note of 15 July<Enter>")
    let done = try task("TM01", in: plan)
    #expect(done["status"] as? String == "done")
    #expect(done["evidence"] as? String == "Objectives note of 15 July")
    #expect(try words().first?.contains("TM01") == true)

    // Undo and redo.
    _ = try screen("u")
    #expect(try task("TM01", in: plan)["status"] as? String != "done")
    _ = try screen("U")
    #expect(try task("TM01", in: plan)["status"] as? String == "done")

    // Move the meeting one day and back.
    let before = try state(of: plan)
    let preview = try screen("1m2020-09-15")
    #expect(preview.contains("75 tasks get another due day"))
    #expect(try state(of: plan) == before)
    _ = try screen("1m2020-09-15<Enter>")
    #expect(try task("TM33", in: plan)["due"] as? String == "2020-09-15")
    _ = try screen("1m2020-09-16<Enter>")
    #expect(try task("TM33", in: plan)["due"] as? String == "2020-09-16")
    #expect(try state(of: plan) == before)

    // After all that, everything can be taken back.
    for _ in 0..<6 { _ = try screen("u") }
    #expect(try state(of: plan) == start)
    #expect(try Program.run("check", plan).code == 0)
  }
}

@Suite("The screen of the example")
struct ScreenTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  @Test("shows four panes, three meetings, six countries and three topics at 120x36")
  func wide() throws {
    let screen = try Program.done("screen", plan, "--size", "120x36")
    for word in [
      "Timeline", "Countries", "Topics", "Checklist", "Introductory", "Technical", "Conference",
      "Armenia", "Bulgaria", "Georgia", "Moldova", "Romania", "Ukraine", "T1", "T2", "T3",
      "15 Jul 2020",
    ] {
      #expect(screen.contains(word), "\(word) is not on the screen")
    }
    expectFrame(screen, width: 120, height: 36)
  }

  @Test("shows its responsive form in small terminals", arguments: [(80, 24), (40, 10)])
  func small(width: Int, height: Int) throws {
    let screen = try Program.done("screen", plan, "--size", "\(width)x\(height)")
    #expect(screen.contains("Timeline"))
    expectFrame(screen, width: width, height: height)
    let checklist = try Program.done("screen", plan, "--size", "\(width)x\(height)", "--keys", "4")
    #expect(checklist.contains("TM01"))
  }

  @Test("says so when the terminal is too small, and needs no more room than that")
  func tooSmall() throws {
    let screen = try Program.done("screen", plan, "--size", "30x8")
    #expect(screen.contains("40×10"))
    for size in ["1x1", "0x0", "10x2", "500x200"] {
      _ = try Program.done("screen", plan, "--size", size, "--keys", "4jj<Enter><Esc>?<Esc>")
    }
  }

  @Test("is drawn in plain ASCII on request")
  func ascii() throws {
    let screen = try Program.done("screen", plan, "--size", "120x36", "--ascii")
    let frame = screen.unicodeScalars.filter { (0x2500...0x259F).contains($0.value) }
    #expect(frame.isEmpty)
  }

  /// The lines fit the size and every left border has its right one.
  private func expectFrame(_ screen: String, width: Int, height: Int) {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= height + 1)
    for line in lines {
      #expect(line.count <= width)
      if line.hasPrefix("│") || line.hasPrefix("┌") || line.hasPrefix("└") || line.hasPrefix("├") {
        #expect("│┐┘┤┃".contains(line.last ?? " "), "\(line)")
      }
    }
  }
}
