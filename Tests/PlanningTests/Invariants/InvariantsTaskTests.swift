import CivilTime
import PlanModel
import Planning
import Testing

/// The invariants on tasks and owners, each by its number.
@Suite("Invariants of tasks")
struct InvariantsTaskTests {
  @Test("I3: work is forecast to end before the meeting, or to start after it")
  func i3() throws {
    var small = try SmallPlan()
    #expect(small.findings(3).isEmpty)
    small.context.statusDate = try day("2020-09-16")
    #expect(small.findings(3).map(\.codes).contains(["TM01", "TM"]))
    #expect(small.findings(3).allSatisfy { $0.severity == .warning })
  }

  @Test("I4: no task starts before its predecessors, and nothing goes in rings")
  func i4() throws {
    var small = try SmallPlan()
    #expect(small.findings(4).isEmpty)
    func link(_ first: String, _ second: String) throws -> ChangeRequest {
      .addDependency(predecessor: try small.id(first), successor: try small.id(second), lag: 0)
    }
    #expect(
      small.refusal(of: try link("TM01", "TM01")) == .cycle(["TM01", "TM01"])
    )
    // Across meetings, and through the link of twins.
    #expect(
      small.refusal(of: try link("CF01", "TM01"))
        == .cycle(["CF01", "TM01", "TM02", "TM03", "CF01"])
    )
    #expect(
      small.refusal(of: try link("CF06.GE", "TM06.GE"))
        == .cycle(["CF06.GE", "TM06.GE", "CF06.GE"])
    )
    var ring = Dependency(id: small.context.keys.key())
    ring.predecessor = try small.id("TM03")
    ring.successor = try small.id("TM01")
    small.plan[ring.id] = ring
    #expect(small.findings(4).map { Set($0.codes) } == [["TM01", "TM02", "TM03"]])
    #expect(small.errors.map(\.breach) == [.cycle])
  }

  @Test("I4: work that began before a predecessor is seen")
  func i4Begun() throws {
    var small = try SmallPlan()
    try small.done("TM01")
    _ = try small.step("TM02", .start)
    _ = try small.step("TM01", .reopen(reason: "wrong note"))
    #expect(small.findings(4).map(\.codes) == [["TM02", "TM01"]])
    try small.alter(try small.id("TM02")) { $0.override = "urgent" }
    #expect(small.findings(4).isEmpty)
  }

  @Test("I5: one accountable mission, which does not support; nobody supports twice")
  func i5() throws {
    var small = try SmallPlan()
    let (georgia, armenia) = (try small.mission("GE"), try small.mission("AM"))
    let id = try small.id("TM01")
    #expect(
      small.refusal(of: .assign(id, accountable: georgia, supporting: [georgia]))
        == .supportsItself(code: "TM01", mission: "IOM-GE")
    )
    #expect(
      small.refusal(of: .assign(id, accountable: nil, supporting: [armenia, armenia]))
        == .supportTwice(code: "TM01", mission: "IOM-AM")
    )
    #expect(small.findings(5).isEmpty)
    try small.alter(id) { $0.supporting = [georgia] }
    #expect(small.errors.map(\.breach) == [.supportsItself])
    try small.alter(id) { $0.supporting = [armenia, armenia] }
    #expect(small.errors.map(\.breach) == [.supportTwice])
    try small.alter(id) { task in
      task.supporting = []
      task.accountable = nil
    }
    #expect(small.findings(5).map(\.severity) == [.warning])
  }

  @Test(
    "I6: effort is positive, and what remains fits effort and state",
    arguments: [
      (0, 0, TaskStatus.planned, [PlanBreach.effortOutOfRange, .nothingRemains]),
      (4, 13, .planned, [.remainingOutOfRange]), (4, 0, .inProgress, [.nothingRemains]),
      (4, 12, .waiting, []), (4, 1, .delivered, [.remainsAfterDelivery]), (4, 0, .delivered, []),
      (4, 0, .blocked, []),
    ]
  )
  func i6(effort: Int, remaining: Int, status: TaskStatus, breaches: [PlanBreach]) throws {
    var small = try SmallPlan()
    try small.alter(try small.id("TM01")) { task in
      task.effort = Quarters(effort)
      task.remaining = Quarters(remaining)
      task.status = status
    }
    #expect(Set(small.findings(6).map(\.breach)) == Set(breaches))
  }

  @Test("I7: done has evidence, an author, and a day that has come")
  func i7() throws {
    var small = try SmallPlan()
    try small.done("TM01")
    let id = try small.id("TM01")
    #expect(small.findings(7).isEmpty)
    try small.alter(id) { $0.evidenceBy = "" }
    #expect(small.findings(7).map(\.breach) == [.doneWithoutEvidence])
    try small.alter(id) { task in
      task.evidenceBy = "organiser"
      task.actualFinish = try day("2020-07-16")
    }
    #expect(small.findings(7).map(\.breach) == [.doneAfterStatusDate])
  }

  @Test("I9: more work in a week than a mission can give is shown")
  func i9() throws {
    var small = try SmallPlan()
    #expect(small.findings(9).isEmpty)
    try small.ask(.editTask(try small.id("TM01"), [.effort(Quarters(24)), .crew(2)]))
    #expect(small.findings(9).isEmpty)
    let georgia = try small.mission("GE")
    try small.ask(.setCapacity(georgia, perWeek: Quarters(2), from: nil, to: nil))
    #expect(small.findings(9).first?.codes == ["IOM-GE"])
    #expect(small.findings(9).allSatisfy { $0.severity == .warning })
  }

  @Test("I10: due days count on the host's calendar, then move to a working day of the owner")
  func i10() throws {
    var small = try SmallPlan()
    let armenia = try small.mission("AM")
    // 21 September is a holiday in Armenia only: the owner is due on the Friday before.
    try small.ask(
      .moveMeeting(
        try small.meeting("TM").id,
        to: try day("2020-09-22"),
        .asItIs,
        reason: "",
        override: ""
      )
    )
    try small.ask(.editTask(try small.id("TM03"), [.due(.offset(1))]))
    func due() throws -> Day? {
      let outlook = Outlook(
        of: small.plan,
        on: small.context.statusDate,
        holidays: small.context.holidays
      )
      return outlook.task(try small.id("TM03"))?.due
    }
    #expect(try due() == day("2020-09-21"))
    try small.ask(.assign(try small.id("TM03"), accountable: armenia, supporting: nil))
    #expect(try due() == day("2020-09-18"))
  }

  @Test("I17: a baseline keeps what it copied")
  func i17() throws {
    var small = try SmallPlan()
    try small.ask(.takeBaseline(name: "15 July"))
    let entries = small.plan.baselineEntries
    #expect(entries.count == small.plan.tasks.count)
    #expect(entries.first { $0.taskCode == "TM01" }?.accountable == "IOM-GE")
    try small.ask(
      .moveMeeting(
        try small.meeting("CF").id,
        to: try day("2020-11-25"),
        .asItIs,
        reason: "",
        override: ""
      )
    )
    try small.ask(.deleteTask(try small.id("TM02")))
    #expect(small.plan.baselineEntries == entries)
    #expect(small.refusal(of: .takeBaseline(name: "15 July")) == .codeTaken("15 July"))
  }
}
