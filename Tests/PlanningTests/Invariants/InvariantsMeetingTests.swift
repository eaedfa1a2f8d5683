import CivilTime
import PlanModel
import Planning
import Testing

/// The invariants on meetings, each by its number: the right case and the wrong one.
@Suite("Invariants of meetings")
struct InvariantsMeetingTests {
  @Test("I1: introductory, technical and conference follow each other in days and windows")
  func i1() throws {
    var small = try SmallPlan()
    #expect(small.findings(1).isEmpty)
    let technical = try small.meeting("TM").id
    try small.alter(technical) { $0.planningDay = try day("2020-11-25") }
    #expect(small.findings(1).map(\.codes) == [["TM", "CF"]])
    #expect(small.errors.map(\.invariant).contains(1))
    // Without days the windows speak: impossible is an error, uncertain a warning.
    try small.alter(technical) { meeting in
      meeting.planningDay = nil
      meeting.windowEnd = try day("2020-11-25")
    }
    #expect(small.findings(1).map(\.severity) == [.warning])
    try small.alter(technical) { meeting in
      meeting.windowStart = try day("2020-12-01")
      meeting.windowEnd = try day("2020-12-24")
    }
    #expect(small.findings(1).map(\.severity) == [.error])
  }

  @Test("I1: the kinds order meetings that no link orders")
  func i1ByKind() throws {
    var small = try SmallPlan()
    small.plan.meetingLinks = Table()
    let technical = try small.meeting("TM").id
    try small.alter(technical) { $0.planningDay = try day("2020-11-25") }
    #expect(small.findings(1).map(\.codes) == [["TM", "CF"]])
  }

  @Test("I2: a conference goes only when its technical meeting was held or waived")
  func i2() throws {
    var small = try SmallPlan()
    let conference = try small.meeting("CF").id
    try small.done("TM01", "TM02", "TM06.GE", "TM03", "CF01")
    try small.ask(.passGate(conference, .g4, decision: "go", by: "hosts"))
    try small.alter(conference) { meeting in
      meeting.status = .documentsOut
      meeting.openingDay = meeting.planningDay
      meeting.planningDay = nil
    }
    let go = ChangeRequest.meeting(conference, .go, reason: "")
    #expect(small.refusal(of: go) == .technicalMeetingOpen(code: "CF", technical: "TM"))
    var held = small
    try held.alter(try held.meeting("TM").id) { $0.status = .held }
    #expect(held.refusal(of: go) == nil)
    try small.ask(.editMeeting(conference, [.waiveTechnicalMeeting(true)]))
    try small.ask(go)
    #expect(small.findings(2).isEmpty)
    try small.alter(conference) { $0.isTechnicalMeetingWaived = false }
    #expect(small.findings(2).map(\.codes) == [["CF"]])
    #expect(small.findings(2).map(\.severity) == [.error])
  }

  @Test("I8: sitting days are working days of the hosts; of guests it warns")
  func i8() throws {
    var small = try SmallPlan()
    #expect(small.findings(8).isEmpty)
    let technical = try small.meeting("TM").id
    // 21 September is a holiday in Armenia, 22 September in Bulgaria.
    try small.alter(technical) { $0.planningDay = try day("2020-09-22") }
    #expect(small.findings(8).map(\.severity) == [.warning])
    try small.alter(technical) { $0.planningDay = try day("2020-09-21") }
    #expect(small.findings(8).map(\.severity) == [.error])
    try small.alter(technical) { $0.dayOverride = "the minister asks" }
    #expect(small.findings(8).map(\.severity) == [.warning])
    try small.alter(technical) { meeting in
      meeting.dayOverride = ""
      meeting.planningDay = try day("2020-09-18")
      meeting.dayCount = 2
    }
    #expect(small.findings(8).first?.severity == .error)
  }

  @Test("I14: without both hosts and the quorum no meeting is go")
  func i14() throws {
    var small = try SmallPlan()
    let technical = try small.meeting("TM").id
    try small.done("TM01", "TM02")
    try small.ask(.passGate(technical, .g4, decision: "go", by: "hosts"))
    try small.alter(technical) { meeting in
      meeting.status = .documentsOut
      meeting.openingDay = meeting.planningDay
    }
    let go = ChangeRequest.meeting(technical, .go, reason: "")
    let (bulgaria, armenia) = (try small.part("BG", "TM").id, try small.part("AM", "TM").id)
    try small.ask(.participation(bulgaria, .declined, reason: ""))
    #expect(
      small.refusal(of: go)
        == .quorumMissing(meeting: "TM", confirmed: 0, needed: 1, hosts: [])
    )
    try small.ask(.participation(bulgaria, .confirmed, reason: ""))
    try small.alter(armenia) { $0.status = .invited }
    #expect(
      small.refusal(of: go)
        == .quorumMissing(meeting: "TM", confirmed: 1, needed: 1, hosts: ["AM"])
    )
    try small.alter(armenia) { $0.status = .confirmed }
    try small.ask(go)
    #expect(small.findings(14).isEmpty)
    try small.ask(.participation(bulgaria, .withdrawn, reason: "elections"))
    #expect(small.findings(14).map(\.codes) == [["TM"]])
  }

  @Test("I15: documents that leave after their day make the gate late")
  func i15() throws {
    var small = try SmallPlan()
    try small.alter(try small.id("TM01")) { $0.gate = .g3 }
    var gate = Gate(id: small.context.keys.key())
    gate.meeting = try small.meeting("TM").id
    gate.code = .g3
    small.plan[gate.id] = gate
    #expect(small.findings(15).isEmpty)
    small.context.statusDate = try day("2020-08-10")
    #expect(small.findings(15).map(\.codes) == [["TM"]])
    try small.alter(gate.id) { $0.passedOn = try day("2020-07-20") }
    #expect(small.findings(15).isEmpty)
  }

  @Test("I16: what is held is frozen, and has a day that has come")
  func i16() throws {
    var small = try SmallPlan()
    let july = try small.meeting("IM").id
    let frozen = ChangeRefused.meetingFrozen(code: "IM", .held)
    for edit in [MeetingEdit.format(.online), .dayCount(2), .quorum(0)] {
      #expect(small.refusal(of: .editMeeting(july, [edit])) == frozen)
    }
    try small.ask(.editMeeting(july, [.note("well attended")]))
    let guest = try small.part("BG", "IM").id
    #expect(small.refusal(of: .participation(guest, .declined, reason: "")) == frozen)
    try small.ask(.participation(guest, .declined, reason: "correction"))
    #expect(small.findings(16).isEmpty)
    small.context.statusDate = try day("2020-07-13")
    #expect(small.findings(16).map(\.severity) == [.error])
    try small.alter(july) { $0.openingDay = nil }
    #expect(small.findings(16).map(\.breach) == [.heldWithoutDay])
  }

  @Test("I21: hours are moments in UTC, and need a zone")
  func i21() throws {
    var small = try SmallPlan()
    let technical = try small.meeting("TM").id
    let start = try #require(Instant("2020-09-16T07:00:00Z"))
    try small.ask(
      .editMeeting(
        technical,
        [.zone("Asia/Tbilisi"), .hours(start: start, end: .init(seconds: start.seconds + 7200))]
      )
    )
    #expect(small.findings(21).isEmpty)
    try small.ask(
      .moveMeeting(technical, to: try day("2020-09-17"), .asItIs, reason: "", override: "")
    )
    #expect(try small.meeting("TM").startAt?.description == "2020-09-17T07:00:00Z")
    try small.alter(technical) { $0.zone = "" }
    #expect(small.findings(21).map(\.breach) == [.timeWithoutZone])
    try small.alter(technical) { meeting in
      meeting.zone = "Asia/Tbilisi"
      meeting.endAt = start
    }
    #expect(small.findings(21).map(\.breach) == [.timesReversed])
  }

  @Test("I23: a cancelled meeting has no open tasks, and keeps what was done")
  func i23() throws {
    var small = try SmallPlan()
    let technical = try small.meeting("TM").id
    try small.done("TM01")
    #expect(
      small.refusal(of: .meeting(technical, .cancelled, reason: "")) == .reasonMissing(code: "TM")
    )
    try small.ask(.meeting(technical, .cancelled, reason: "no funds"))
    #expect(try small.task("TM01").status == .done)
    #expect(try small.task("TM02").reason == "TM cancelled: no funds")
    #expect(small.findings(23).isEmpty)
    let closed = ChangeRefused.meetingClosed(code: "TM", .cancelled)
    #expect(small.refusal(of: .task(try small.id("TM02"), .reinstate)) == closed)
    #expect(small.refusal(of: .task(try small.id("TM01"), .reopen(reason: "x"))) == closed)
    try small.alter(try small.id("TM02")) { $0.status = .planned }
    #expect(small.findings(23).map(\.codes) == [["TM"]])
  }

  @Test("I24: a change of format there and back leaves the tasks, started ones excepted")
  func i24() throws {
    var small = try SmallPlan()
    let technical = try small.meeting("TM").id
    let before = small.plan.tasks
    for format in [MeetingFormat.online, .undecided] {
      try small.ask(.editMeeting(technical, [.format(format)]))
    }
    #expect(small.plan.tasks == before)
    try small.done("TM01", "TM02", "TM06.GE")
    _ = try small.step("TM03", .start)
    try small.ask(.editMeeting(technical, [.format(.online)]))
    #expect(try small.task("TM03").status == .notApplicable)
    #expect(try small.task("TM03").reason == "Format of TM is online")
    try small.ask(.editMeeting(technical, [.format(.inPerson)]))
    #expect(try small.task("TM03").status == .notApplicable)
  }

  @Test("I25: the horizon holds all meetings, the project pays for all work")
  func i25() throws {
    var small = try SmallPlan()
    #expect(small.findings(25).isEmpty)
    var project = Project(id: small.context.keys.key())
    project.start = try day("2020-01-01")
    project.end = try day("2020-11-09")
    small.plan[project.id] = project
    let series = try #require(small.plan.series.rows.first).id
    try small.alter(series) { $0.project = project.id }
    #expect(small.findings(25).map(\.codes) == [["CF01"]])
    let late = ChangeRequest.editTask(
      try small.id("TM01"),
      [.due(.day(try day("2020-11-10")))]
    )
    guard case .outsideHorizon? = small.refusal(of: late) else {
      Issue.record("work after the project was accepted")
      return
    }
    try small.alter(series) { $0.horizonEnd = try day("2020-11-20") }
    #expect(small.errors.map(\.invariant) == [25])
    #expect(
      small.refusal(
        of: .moveMeeting(
          try small.meeting("CF").id,
          to: try day("2020-11-25"),
          .asItIs,
          reason: "",
          override: ""
        )
      )
        == .outsideHorizon(
          try day("2020-11-25"),
          DaySpan(start: try day("2020-07-01"), end: try day("2020-11-20"))
        )
    )
  }

  @Test("I26: a gate is passed by a decision after its critical tasks, never by time")
  func i26() throws {
    var small = try SmallPlan()
    let technical = try small.meeting("TM").id
    let pass = ChangeRequest.passGate(technical, .g4, decision: "go", by: "hosts")
    small.context.statusDate = try day("2020-12-01")
    #expect(
      small.refusal(of: pass) == .gateNotReady(meeting: "TM", .g4, missing: ["TM01", "TM02"])
    )
    try small.done("TM01", "TM02")
    #expect(
      small.refusal(of: .passGate(technical, .g4, decision: "", by: "hosts"))
        == .emptyText(field: "decision")
    )
    try small.ask(pass)
    #expect(small.refusal(of: pass) == .gatePassed(meeting: "TM", .g4))
    #expect(small.findings(26).isEmpty)
    _ = try small.step("TM01", .reopen(reason: "wrong note"))
    #expect(small.findings(26).map(\.codes) == [["TM", "G4", "TM01"]])
    let gate = try #require(small.plan.gates.rows.first).id
    try small.alter(gate) { $0.decision = nil }
    #expect(small.findings(26).map(\.severity).contains(.error))
  }
}
