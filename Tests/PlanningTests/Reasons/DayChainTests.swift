import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The chain of reasons behind a date")
struct DayChainTests {
  /// The date that a chain has to come to.
  private func shown(_ date: TaskDate, _ task: TaskOutlook) -> Day? {
    switch date {
    case .due: task.due
    case .earliest: task.earliestFinish
    case .latest: task.latestFinish
    case .forecast: task.forecastFinish
    }
  }

  /// All chains, each of which must recompute.
  @discardableResult
  private func expectChains(_ outlook: Outlook, _ words: String) -> [DayChain] {
    var chains: [DayChain] = []
    let counting = DayCounting(outlook)
    for (place, row) in outlook.plan.tasks.rows.enumerated() where outlook.tasks[place].isApplicable
    {
      for date in TaskDate.allCases {
        guard let wanted = shown(date, outlook.tasks[place]) else { continue }
        guard let chain = counting.chain(date, of: row.id) else {
          Issue.record("\(words): \(row.code) has no chain for \(date)")
          continue
        }
        #expect(chain.day == wanted, "\(words): \(row.code) \(date) \(chain.steps)")
        var day: Day?
        for step in chain.steps {
          day = counting.day(by: step.rule, from: day)
          #expect(day == step.day, "\(words): \(row.code) \(date) \(step.rule)")
        }
        chains.append(chain)
      }
    }
    return chains
  }

  @Test("recomputes to it, for every date of every task of the example")
  func example() {
    #expect(!expectChains(WorkloadTests.example, "example").contains(where: isCircle))
  }

  @Test("recomputes to it in any plan, with work in every state", arguments: UInt64(1)...4)
  func generated(seed: UInt64) {
    var plan = GeneratedPlan.make(tasks: 150, seed: seed)
    for (place, row) in plan.tasks.rows.enumerated() where place % 6 < 2 {
      guard var task = plan.tasks[row.id], task.status.isOpen else { continue }
      task.status = place % 6 == 0 ? .inProgress : .waiting
      task.actualStart = GeneratedPlan.statusDate - place % 9
      task.updatedOn = task.actualStart
      plan.tasks[task.id] = task
    }
    let outlook = Outlook(of: plan, on: GeneratedPlan.statusDate, holidays: .shipped())
    #expect(!expectChains(outlook, "seed \(seed)").contains(where: isCircle))
  }

  @Test("recomputes to it where greatest gaps hold work back", arguments: UInt64(1)...6)
  func gaps(seed: UInt64) {
    let holds = expectChains(limited(oneIn: 3, seed: seed), "seed \(seed)").contains { chain in
      chain.steps.contains { if case .heldBack = $0.rule { true } else { false } }
    }
    #expect(holds)
  }

  @Test("begins with something given, most often, where one gap in six is limited")
  func circles() {
    var (all, circles) = (0, 0)
    for seed in UInt64(1)...6 {
      let found = expectChains(limited(oneIn: 6, seed: seed), "seed \(seed)")
      all += found.count
      circles += found.count(where: isCircle)
    }
    #expect(circles * 2 < all)
  }

  private func limited(oneIn share: Int, seed: UInt64) -> Outlook {
    var plan = GeneratedPlan.make(tasks: 150, seed: seed)
    for (place, link) in plan.dependencies.rows.enumerated() where place % share == 0 {
      plan.dependencies[link.id]?.maxLag = link.lag + place % 5
    }
    return Outlook(of: plan, on: GeneratedPlan.statusDate, holidays: .shipped())
  }

  private func isCircle(_ chain: DayChain) -> Bool {
    if case .heldTogether = chain.steps.first?.rule { true } else { false }
  }

  @Test("names the holiday of the host that is leapt over, and that of the owner")
  func holidays() throws {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(11, 24))
    // 23 November is a holiday in Georgia; 21 September in Armenia.
    small.add("Near", "CF", at: 1)
    small.add("Far", "CF", at: 44) { task, plan in task.accountable = plan.mission("AM") }
    let counting = DayCounting(small.outlook())
    let near = try #require(counting.chain(.due, of: small.task("Near")))
    #expect(near.steps.map(\.day) == [day(11, 24), day(11, 20)])
    guard case .offset(_, let over)? = near.steps.last?.rule else {
      Issue.record("no offset")
      return
    }
    #expect(over == [day(11, 23)])
    let far = try #require(counting.chain(.due, of: small.task("Far")))
    if case .ownerOff(_, let name)? = far.steps.last?.rule {
      #expect(!name.isEmpty && far.steps[1].day == day(9, 21) && far.day == day(9, 18))
    } else {
      Issue.record("\(far.steps)")
    }
  }

  @Test("names the week that is full, and who uses it")
  func capacity() throws {
    let outlook = WorkloadTests.example
    let counting = DayCounting(outlook)
    var found = 0
    for (place, row) in outlook.plan.tasks.rows.enumerated() {
      guard case .capacity(let mission, let week) = outlook.tasks[place].startReason else {
        continue
      }
      let chain = try #require(counting.chain(.forecast, of: row.id))
      let waits = chain.steps.contains { step in
        guard case .waits(place, mission, week, let users) = step.rule else { return false }
        return !users.isEmpty && !users.contains(place)
      }
      #expect(waits, "\(row.code)")
      found += 1
    }
    #expect(found > 0)
  }
}
