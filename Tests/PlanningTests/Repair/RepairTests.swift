import CivilTime
import PlanModel
import Planning
import TestSupport
import Testing

@Suite("A repaired change")
struct RepairTests {
  private func outlook(_ small: SmallPlan) -> Outlook {
    Outlook(of: small.plan, on: small.context.statusDate, holidays: small.context.holidays)
  }

  private func moving(_ small: SmallPlan, _ code: String, to text: String) throws -> ChangeRequest {
    let id = try small.meeting(code).id
    return .moveMeeting(id, to: try day(text), .asItIs, reason: "elections", override: "")
  }

  private func repaired(_ request: ChangeRequest?, withMeetings: Bool = false) -> ChangeRequest {
    .repaired(request.map { [$0] } ?? [], withMeetings: withMeetings)
  }

  @Test("re-dates what an edited offset leaves too near, in the same step")
  func offset() throws {
    var small = try SmallPlan()
    let before = small.plan
    // TM02 on the day of TM01: one working day is missing. Both weigh the same: the later goes on.
    let edit = ChangeRequest.editTask(try small.id("TM01"), [.due(.offset(25))])
    let preview = try outlook(small).preview(of: repaired(edit), in: small.context)
    let change = try small.ask(repaired(edit))
    #expect(change.words == "Edit TM01: due; TM02 re-dated")
    #expect(try small.task("TM02").offset == 24 && small.task("TM02").dueMoves == 1)
    #expect(preview.mending?.isFewest == true && preview.mending?.isLeast == true)
    #expect(preview.mending?.tasks.map(\.id) == [try small.id("TM02")])
    try small.plan.apply(change.inverse.edits)
    #expect(small.plan == before)
  }

  @Test("moves another task where the one is pinned, which keeps its day")
  func pinned() throws {
    var small = try SmallPlan()
    try small.ask(.editTask(try small.id("TM02"), [.pinned(true)]))
    let day = outlook(small).task(try small.id("TM02"))?.due
    try small.ask(repaired(try moving(small, "TM", to: "2020-09-22")))
    #expect(outlook(small).task(try small.id("TM02"))?.due == day)
    #expect(try small.task("TM02").offset == 25)
    #expect(outlook(small).rulePBreaches.isEmpty)
  }

  @Test("is refused with the chain that proves that no days will do")
  func impossible() throws {
    var small = try SmallPlan()
    try small.ask(.editTask(try small.id("TM02"), [.pinned(true)]))
    small.context.statusDate = try day("2020-08-11")
    try small.ask(.editTask(try small.id("TM01"), [.due(.offset(26))]))
    let pinned = try #require(outlook(small).task(try small.id("TM02"))?.due)
    let edit = ChangeRequest.editTask(try small.id("TM01"), [.wait(0), .due(.offset(25))])
    small.context.statusDate = pinned
    #expect(
      small.refusal(of: repaired(edit))
        == .cannotRepair([
          RepairStep(code: "TM01", day: pinned, cause: .settled),
          RepairStep(
            code: "TM02",
            day: pinned + 1,
            cause: .previous(days: 1),
            latest: pinned
          ),
        ])
    )
  }

  @Test("changes nothing more where everything still fits")
  func nothing() throws {
    var small = try SmallPlan()
    let move = try moving(small, "CF", to: "2020-11-25")
    let preview = try outlook(small).preview(of: repaired(move), in: small.context)
    #expect(preview.mending?.isEmpty == true)
    #expect(try small.ask(repaired(move)).words == "Move CF from 24 Nov 2020 to 25 Nov 2020")
    #expect(small.refusal(of: repaired(nil)) == .nothingToChange)
  }

  @Test("of any request keeps rule P and the status date, and what is pinned", arguments: 1...8)
  func property(seed: Int) throws {
    var small = try SmallPlan()
    var random = SeededRandom(seed: UInt64(seed))
    for code in ["TM01", "TM03", "CF01"].shuffled(using: &random).prefix(seed % 3) {
      try small.ask(.editTask(try small.id(code), [.pinned(true)]))
    }
    for _ in 0..<12 {
      let before = outlook(small)
      let request = try randomRequest(in: small, using: &random)
      guard let change = try? small.ask(repaired(request)) else { continue }
      let after = outlook(small)
      #expect(after.rulePBreaches.isSubset(of: before.rulePBreaches), "seed \(seed): \(request)")
      for task in small.plan.tasks where task.isPinned && task.status.isOpen {
        #expect(after.task(task.id)?.due == before.task(task.id)?.due, "seed \(seed): \(request)")
      }
      for task in small.plan.tasks where task.status.isStarted && !request.edits(task.id) {
        #expect(task.offset == before.plan[task.id]?.offset, "seed \(seed): \(request)")
      }
      var undone = small.plan
      try undone.apply(change.inverse.edits)
      #expect(undone == before.plan)
    }
  }

  private func randomRequest(
    in small: SmallPlan,
    using random: inout SeededRandom
  ) throws -> ChangeRequest {
    let task = try #require(small.plan.tasks.rows.randomElement(using: &random))
    let meeting = try small.meeting(["TM", "CF"].randomElement(using: &random) ?? "TM")
    let day =
      (meeting.workingDay ?? small.context.statusDate)
      + Int.random(in: -15...15, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return .editTask(task.id, [.due(.offset(Int.random(in: 1...30, using: &random)))])
    case 1: return .editTask(task.id, [.wait(Int.random(in: 0...4, using: &random))])
    case 2: return .task(task.id, .start)
    default:
      return .moveMeeting(meeting.id, to: day, .asItIs, reason: "", override: "urgent")
    }
  }
}

extension ChangeRequest {
  fileprivate func edits(_ task: PrepTask.ID) -> Bool {
    if case .editTask(task, _) = self { true } else { false }
  }
}

extension Outlook {
  /// The links that leave fewer working days than the later task needs, counted one by one.
  var rulePBreaches: Set<String> {
    var found: Set<String> = []
    for link in plan.dependencies {
      guard let first = task(link.predecessor), let second = task(link.successor),
        first.status.isOpen, second.status.isOpen, !second.status.isStarted,
        let row = plan[link.successor], let meeting = plan[row.meeting],
        let host = calendars.calendar(meeting.hostCalendar),
        let day = first.anchorDay, let next = second.anchorDay
      else { continue }
      let need =
        link.relation == .satisfiedBy ? 0 : (row.effort.count + 3) / 4 + row.wait + link.lag
      if host.gap(after: day, through: next) < need { found.insert(link.id.description) }
    }
    return found
  }
}
