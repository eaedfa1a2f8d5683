import CivilTime
import PlanModel
import Planning
import TestSupport
import Testing

@Suite("Tasks that do not apply")
struct OutlookBypassTests {
  @Test(
    "are told by format and languages; while undecided all apply",
    arguments: [
      (.undecided, [true, true]), (.online, [false, false]), (.hybrid, [true, true]),
      (.inPerson, [true, false]),
    ] as [(MeetingFormat, [Bool])]
  )
  func conditions(format: MeetingFormat, holds: [Bool]) {
    var meeting = Meeting(id: .none)
    meeting.format = format
    #expect([TaskCondition.inPerson, .hybrid].map { $0.holds(for: meeting) } == holds)
    #expect(TaskCondition.translation.holds(for: meeting))
    meeting.translation = .no
    #expect(!TaskCondition.translation.holds(for: meeting))
    #expect(TaskCondition.interpretation.holds(for: meeting))
  }

  @Test("hand their predecessors to their successors, the longest lag counts")
  func lags() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22), format: .online)
    small.add("A", "M", at: 30)
    for code in ["X", "Y"] {
      small.add(code, "M", at: 20, after: ["A"]) { task, _ in task.condition = .inPerson }
    }
    small.add("Z", "M", at: 15, after: ["X"]) { task, _ in
      (task.status, task.condition, task.actualStart) = (.inProgress, .hybrid, day(7, 14))
    }
    small.add("B", "M", at: 10, after: ["Z"])
    small.link("Y", "B", lag: 2)
    let outlook = small.outlook()
    #expect(outlook.task("Z").status == .notApplicable && !outlook.task("Z").isApplicable)
    #expect(outlook.task("X").forecastStart == nil && outlook.task("X").due != nil)
    #expect(outlook.task("A").forecastFinish == day(7, 15))
    #expect(outlook.task("B").forecastStart == day(7, 20))
    #expect(outlook.task("B").openPredecessors == [small.plan.tasks.index(of: small.task("A"))])
  }

  @Test("are all open tasks of a cancelled meeting; what is done stays done (I23)")
  func cancelled() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22))
    small.alterMeeting("M") { $0.status = .cancelled }
    small.addMeeting("N", on: day(11, 24))
    small.add("Done", "M", at: 40) { task, _ in
      (task.status, task.actualFinish) = (.done, day(7, 3))
    }
    small.add("Open", "M", at: 30, after: ["Done"])
    small.add("Next", "N", at: 20, after: ["Open"])
    let outlook = small.outlook()
    #expect(outlook.task("Done").status == .done)
    #expect(outlook.task("Open").status == .notApplicable)
    #expect(outlook.task("Next").status == .ready)
    #expect(outlook.task("Next").forecastStart == day(7, 15))
  }

  @Test("are bypassed as by trying every way", arguments: UInt64(1)...40)
  func bruteForce(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22), format: .online)
    let count = 14
    for number in 0..<count {
      let isDropped = Int.random(in: 0..<10, using: &random) < 5
      small.add("T\(number)", "M", at: 20) { task, _ in
        task.condition = isDropped ? .inPerson : nil
      }
    }
    var lags: [[Int?]] = Array(repeating: Array(repeating: nil, count: count), count: count)
    for later in 1..<count {
      for earlier in 0..<later where Int.random(in: 0..<10, using: &random) < 3 {
        let lag = Int.random(in: 0...3, using: &random)
        lags[earlier][later] = lag
        small.link("T\(earlier)", "T\(later)", lag: lag)
      }
    }
    let outlook = small.outlook()
    func applies(_ number: Int) -> Bool { outlook.task("T\(number)").isApplicable }
    /// The longest lag of any way from one to the other through dropped tasks alone.
    func longest(_ from: Int, _ to: Int) -> Int? {
      var best = lags[from][to]
      for middle in from..<to where middle > from && !applies(middle) {
        if let first = lags[from][middle], let rest = longest(middle, to) {
          best = max(best ?? 0, first + rest)
        }
      }
      return best
    }
    for to in 0..<count where applies(to) {
      let place = small.plan.tasks.index(of: small.task("T\(to)")) ?? 0
      var found: [Int: Int] = [:]
      for link in outlook.predecessors[place] {
        #expect(found[link.task] == nil, "seed \(seed): a pair comes twice")
        found[link.task] = link.lag
      }
      for from in 0..<to where applies(from) {
        let other = small.plan.tasks.index(of: small.task("T\(from)")) ?? 0
        #expect(found[other] == longest(from, to), "seed \(seed): T\(from) to T\(to)")
      }
    }
  }
}

@Suite("Twins")
struct OutlookTwinTests {
  private func plan(_ alter: (inout OutlookPlan) -> Void = { _ in }) -> OutlookPlan {
    var small = OutlookPlan()
    small.addMeeting("TM", on: day(9, 16))
    small.addMeeting("CF", on: day(11, 24))
    small.add("TM07", "TM", at: 20) { task, _ in task.effort = Quarters(8) }
    small.add("CF17", "CF", at: 57) { task, _ in (task.effort, task.wait) = (Quarters(16), 3) }
    small.add("CF18", "CF", at: 50, after: ["CF17"])
    small.link("TM07", "CF17", .satisfiedBy)
    alter(&small)
    return small
  }

  @Test("cost no time and no effort, and finish with the task that asks the same")
  func cost() {
    let small = plan()
    let outlook = small.outlook()
    #expect(outlook.task("CF17").twin == small.task("TM07"))
    #expect(outlook.task("CF17").forecastFinish == day(7, 16))
    #expect(outlook.task("CF18").forecastStart == day(7, 17))
    let weeks = outlook.mission(small.mission("GE"))?.weeks ?? []
    #expect(weeks.reduce(Quarters.zero) { $0 + $1.dueLoad } == Quarters(12))
  }

  @Test("are done once the other is done")
  func done() {
    let outlook = plan {
      $0.alter("TM07") { ($0.status, $0.actualFinish) = (.done, day(7, 10)) }
    }.outlook()
    #expect(outlook.task("CF17").status == .done)
    #expect(outlook.task("CF17").forecastFinish == day(7, 10))
    #expect(outlook.task("CF18").status == .ready)
  }

  @Test("stand alone when the other does not apply")
  func alone() {
    let outlook = plan { $0.alterMeeting("TM") { $0.status = .cancelled } }.outlook()
    #expect(outlook.task("CF17").twin == nil)
    #expect(outlook.task("CF17").forecastFinish == day(7, 23))
  }
}
