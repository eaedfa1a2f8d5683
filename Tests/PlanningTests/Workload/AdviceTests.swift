import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Advice on an overload")
struct AdviceTests {
  private static func context(_ outlook: Outlook) -> ChangeContext {
    ChangeContext(
      statusDate: outlook.statusDate,
      author: "IOM-GE",
      holidays: .shipped(),
      keys: KeySource(seed: 5)
    )
  }

  private static func advice(_ outlook: Outlook, _ mission: String, _ monday: Day? = nil) -> Advice?
  {
    Advisor(outlook, context(outlook)).advice(
      for: outlook.plan.mission(mission)?.id ?? .none,
      around: monday.map { ISOWeek(containing: $0) }
    )
  }

  private static let office = advice(WorkloadTests.example, "SEEECA", day(9, 21))

  @Test("of the Regional Office takes the overload away and keeps the days, when applied (K3)")
  func regionalOffice() throws {
    let outlook = WorkloadTests.example
    let advice = try #require(Self.office)
    #expect(advice.weeks.map(\.week.description) == ["2020-W39", "2020-W40"])
    let best = try #require(advice.options.first)
    #expect(best.effect.isCured && best.effect.keepsDays)
    var context = Self.context(outlook)
    var plan = outlook.plan
    try plan.apply(try plan.change(for: best.request, in: &context).edits)
    let after = Outlook(of: plan, on: outlook.statusDate, holidays: .shipped())
    let weeks = after.mission(advice.mission)?.weeks ?? []
    #expect(!weeks.contains { $0.isOver })
    for (place, row) in plan.tasks.rows.enumerated() {
      guard let before = outlook.task(row.id) else { continue }
      #expect(after.tasks[place].due == before.due, "\(row.code)")
      #expect(!after.tasks[place].isLate || before.isLate, "\(row.code)")
    }
    let papers = try #require(plan.task("CF28")).id
    let (due, finish) = (after.task(papers)?.due, after.task(papers)?.forecastFinish)
    #expect(due == day(10, 9) && finish.map { $0 <= day(10, 9) } == true)
  }

  @Test("says that float is no cure for the Regional Office, and that other ways are (K3)")
  func ways() throws {
    let advice = try #require(Self.office)
    let cures = advice.options.filter(\.effect.isCured).map(\.kind)
    #expect(cures == [.handOver, .addCapacity])
    // Nobody else has room for a second whole paper.
    #expect(advice.options.map(\.kind) == [.handOver, .addCapacity, .reassign])
    #expect(advice.without.contains(.useFloat) && advice.without.contains(.split))
    let kinds = advice.options.map(\.kind) + advice.without
    #expect(Set(kinds) == Set(AdviceKind.allCases) && kinds.count == AdviceKind.allCases.count)
  }

  @Test("shows of every option what comes of it when it is applied")
  func effects() throws {
    let outlook = WorkloadTests.example
    let advice = try #require(Self.office)
    for option in advice.options {
      var context = Self.context(outlook)
      var plan = outlook.plan
      try plan.apply(try plan.change(for: option.request, in: &context).edits)
      let after = Outlook(of: plan, on: outlook.statusDate, holidays: .shipped())
      let now = ISOWeek(containing: outlook.statusDate)
      let excess = (after.mission(advice.mission)?.weeks ?? []).filter { $0.week >= now }
        .reduce(.zero) { $0 + $1.excess }
      #expect(excess == option.effect.excess.after, "\(option.kind)")
      #expect(Impact(before: outlook, after: after) == option.effect.impact, "\(option.kind)")
      #expect(option.effect.excess.after < option.effect.excess.before, "\(option.kind)")
    }
  }

  @Test("says what a day more of each mission is worth")
  func extraDays() throws {
    let advice = try #require(Self.office)
    #expect(advice.days.count == 8)
    #expect(advice.days.first?.mission == advice.mission)
    #expect(advice.days.first?.excess == Quarters(4))
    #expect(advice.days.dropFirst().allSatisfy { $0.excess == .zero })
  }

  /// Work for two weeks, due in one; nothing keeps it from beginning before.
  private func crowded(_ alter: (inout OutlookPlan) -> Void = { _ in }) -> OutlookPlan {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(11, 24))
    for code in ["A", "B"] {
      small.add(code, "CF", at: 30) { task, _ in
        (task.effort, task.remaining) = (Quarters(16), Quarters(16))
      }
    }
    alter(&small)
    return small
  }

  @Test("uses float first, and begins no more early than it must")
  func float() throws {
    let outlook = crowded().outlook()
    let advice = try #require(Self.advice(outlook, "GE"))
    let best = try #require(advice.options.first)
    #expect(best.kind == .useFloat && best.effect.isCured && best.effect.keepsDays)
    #expect(best.steps.count == 1)
    guard case .begin(_, let start)? = best.steps.first else { return }
    #expect(start < day(10, 5) && start >= outlook.statusDate)
  }

  @Test("leaves a pinned task where it is, and takes the other")
  func pinned() throws {
    var small = crowded()
    small.alter("A") { $0.isPinned = true }
    let outlook = small.outlook()
    let advice = try #require(Self.advice(outlook, "GE"))
    let float = try #require(advice.options.first { $0.kind == .useFloat })
    #expect(
      float.steps.map { if case .begin(let id, _) = $0 { id } else { .none } } == [small.task("B")]
    )
  }

  @Test("hands work only to missions that know it, when they say what they know")
  func skills() throws {
    func helpers(_ skill: String) throws -> [Mission.ID] {
      var small = crowded { small in
        small.addMeeting("PM", on: day(10, 1))
        // Nothing can begin early: what comes before ends on the day before.
        small.add("P", "PM", at: 0)
        small.link("P", "A")
        small.link("P", "B")
      }
      for code in ["AM", "MD"] {
        guard var mission = small.plan.mission(code) else { continue }
        mission.skills = [code == "AM" ? skill : "venue"]
        small.plan.missions[mission.id] = mission
      }
      let advice = try #require(Self.advice(small.outlook(), "GE"))
      let shares = advice.options.filter { $0.kind == .handOver }.flatMap(\.steps)
      return shares.map { if case .share(_, let helper, _) = $0 { helper } else { .none } }
    }
    let small = crowded()
    #expect(try helpers("governance").allSatisfy { $0 == small.mission("AM") })
    #expect(try !helpers("governance").isEmpty)
    #expect(try helpers("venue").isEmpty)
  }

  @Test("splits a task that can begin in the week before")
  func split() throws {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(11, 24))
    // 32 quarters in one week, of which the week before takes what is too much.
    small.add("A", "CF", at: 31) { task, _ in
      (task.effort, task.remaining, task.crew) = (Quarters(32), Quarters(32), 4)
    }
    let advice = try #require(Self.advice(small.outlook(), "GE"))
    let split = try #require(advice.options.first { $0.kind == .split })
    #expect(split.effect.isCured && split.effect.keepsDays)
    guard case .split(_, let part, _)? = split.steps.first else { return }
    #expect(part >= Quarters(12))
  }

  @Test("leaves out only what is neither critical nor a gate's own")
  func scope() throws {
    var small = crowded()
    small.alter("A") { $0.isCritical = true }
    let advice = try #require(Self.advice(small.outlook(), "GE"))
    let scope = try #require(advice.options.first { $0.kind == .reduceScope })
    #expect(scope.steps == [.drop(small.task("B"))] && scope.effect.isCured)
    small.alter("B") { $0.gate = .g3 }
    let other = try #require(Self.advice(small.outlook(), "GE"))
    #expect(other.without.contains(.reduceScope))
  }

  @Test("is none where nothing is too much, and stops when it is cancelled")
  func none() throws {
    #expect(Self.advice(WorkloadTests.example, "SEEECA", day(8, 3)) == nil)
    let outlook = WorkloadTests.example
    let office = try #require(outlook.plan.mission("SEEECA")?.id)
    let stopped = Advisor(outlook, Self.context(outlook)) { true }.advice(for: office)
    #expect(stopped?.options.isEmpty == true && stopped?.days.isEmpty == true)
  }

  @Test("harms nobody and comes true on random plans", arguments: UInt64(1)...2)
  func random(seed: UInt64) throws {
    let plan = GeneratedPlan.make(tasks: 120, seed: seed)
    let outlook = Outlook(of: plan, on: GeneratedPlan.statusDate, holidays: .shipped())
    let workload = Workload(outlook)
    guard let mission = plan.missions.first(where: { !workload.overloads(of: $0.id).isEmpty })
    else { return }
    let advice = try #require(Advisor(outlook, Self.context(outlook)).advice(for: mission.id))
    for option in advice.options where [.handOver, .reassign].contains(option.kind) {
      #expect(option.effect.excessOfOthers.after <= option.effect.excessOfOthers.before)
    }
    #expect(advice == Advisor(outlook, Self.context(outlook)).advice(for: mission.id))
  }
}
