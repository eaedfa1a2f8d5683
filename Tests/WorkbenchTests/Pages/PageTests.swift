import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Page")
struct PageTests {
  private let outlook = ViewFixture.outlook
  private var plan: Plan { outlook.plan }

  private func text(_ page: Page?) -> String {
    (page?.lines ?? []).map { line in
      switch line {
      case .heading(let text), .text(let text, _), .picture(let text, _): text
      case .field(let name, let value, _): "\(name): \(value)"
      case .strip(let runs): runs.map(\.text).joined()
      case .blank: ""
      }
    }
    .joined(separator: "\n")
  }

  @Test("is there for every row of every list")
  func all() {
    let rows: [RowID] =
      plan.tasks.map { .task($0.id) } + plan.meetings.map { .meeting($0.id) }
      + plan.participations.map { .participation($0.id) } + plan.topics.map { .topic($0.id) }
      + plan.missions.map { .mission($0.id) }
    for row in rows {
      #expect(Page.details(of: row, in: outlook)?.lines.isEmpty == false)
      #expect(Page.why(of: row, meeting: nil, in: outlook)?.lines.isEmpty == false)
    }
    for decision in plan.decisions {
      #expect(Page.details(of: .decision(decision.id), in: outlook)?.lines.isEmpty == false)
    }
    for gate in plan.gates {
      #expect(Page.details(of: .milestone(gate.id), in: outlook)?.lines.isEmpty == false)
    }
    #expect(Page.details(of: .task(.none), in: outlook) == nil)
  }

  @Test("marks what nobody confirmed")
  func assumed() throws {
    let meeting = try #require(plan.meeting("TM"))
    let words = text(Page.details(of: .meeting(meeting.id), in: outlook))
    #expect(words.contains("Planning day: Wed 16 Sep 2020 (assumed)"))
    let held = try #require(plan.meeting("IM"))
    #expect(!text(Page.details(of: .meeting(held.id), in: outlook)).contains("Jul 2020 (assumed)"))
  }

  @Test("shows all three layers of the days of a task with their reasons")
  func task() throws {
    let task = try #require(plan.task("TM01"))
    let words = text(Page.details(of: .task(task.id), in: outlook))
    for part in [
      "Due: T-38 = Thu 23 Jul", "Window: ", "Forecast: ", "float", "Accountable: IOM-GE",
    ] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test("names the holiday that a T-minus leaps over")
  func leap() throws {
    let meeting = try #require(plan.meeting("CF"))
    let day = try #require(Day("2020-11-20"))
    #expect(
      DayWords.offset(1, on: day, of: meeting, in: outlook)
        == "T-1 = Fri 20 Nov (host holiday Mon 23)"
    )
  }

  @Test("recomputes the figure of a meeting", arguments: ["IM", "TM", "CF"])
  func figure(code: String) throws {
    let meeting = try #require(plan.meeting(code))
    let ready = try #require(outlook.meeting(meeting.id)?.readiness)
    let words = text(Page.why(of: .meeting(meeting.id), meeting: nil, in: outlook))
    #expect(words.contains("the smaller of \(ready.raw) and \(ready.cap) = \(ready.figure)%"))
    for cause in ready.causes { #expect(words.contains(Sentence.of(cause, in: outlook))) }
  }

  @Test("follows the reasons of a task down to something fixed")
  func chain() {
    for (place, task) in plan.tasks.rows.enumerated().prefix(60)
    where outlook.tasks[place].isApplicable {
      let words = text(Page.why(of: .task(task.id), meeting: nil, in: outlook))
      let ends = [
        "status date", "capacity of", "happened", "follows up", "counted from", "opens on",
        "nothing comes after", "It is dropped", "was done", "opens",
      ]
      #expect(ends.contains(where: words.contains), "\(task.code): \(words)")
    }
  }

  @Test("finds the common hours of Tbilisi and Geneva, or says that there are none")
  func hours() throws {
    let meeting = try #require(plan.meeting("TM"))
    let east = try zone("<+04>-4", "East")
    let page = Page.hours(of: meeting.id, in: outlook) { $0 == "Asia/Tbilisi" ? east : .utc }
    let words = text(page)
    #expect(words.contains("for 4 hours"))
    #expect(words.contains("Georgia: 13:00–17:00  East"))
    let far = try zone("<+11>-11", "Far")
    let none = Page.hours(of: meeting.id, in: outlook) { $0 == "Asia/Tbilisi" ? far : .utc }
    #expect(text(none).contains("There is no hour"))
    let unknown = Page.hours(of: meeting.id, in: outlook) { $0 == "Asia/Tbilisi" ? nil : .utc }
    #expect(text(unknown).contains("Left out"))
  }

  /// A zone file of version 2 without a table: the rule in its last line holds always.
  private func zone(_ rule: String, _ name: String) throws -> TimeZoneRules {
    func header(types: UInt8, letters: UInt8) -> [UInt8] {
      Array("TZif2".utf8) + Array(repeating: 0, count: 15)
        + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, types, 0, 0, 0, letters]
    }
    let block: [UInt8] = [0, 0, 0, 0, 0, 0] + Array("UTC\0".utf8)
    let head = header(types: 1, letters: 4)
    return try TimeZoneRules(
      identifier: name,
      bytes: head + block + head + block + Array("\n\(rule)\n".utf8)
    )
  }
}
