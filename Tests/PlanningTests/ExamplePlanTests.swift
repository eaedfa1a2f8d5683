import CivilTime
import PlanModel
import TestSupport
import Testing

@testable import Planning

/// The example as a whole: how much it holds, and that it keeps the rules of the model.
@Suite("The example plan")
struct ExamplePlanTests {
  let plan = ExamplePlan.plan

  @Test("holds the known number of records of each kind")
  func counts() {
    let expected: [RecordKind: Int] = [
      .settings: 1, .template: 3, .country: 7, .mission: 8, .capacity: 8, .institution: 20,
      .person: 4, .donor: 1, .project: 1, .series: 1, .meeting: 3, .meetingLink: 3,
      .participation: 18, .delegation: 6, .focalPoint: 6, .topic: 3, .topicInput: 3, .expert: 9,
      .decision: 9, .gate: 15, .prepTask: 281, .clearance: 23, .dependency: 554, .document: 2,
      .statement: 4, .challenge: 5, .globalProcess: 2, .risk: 1, .baseline: 1, .baselineEntry: 281,
    ]
    for kind in RecordKind.allCases {
      #expect(plan.contents(of: kind).count == expected[kind, default: 0], "\(kind)")
    }
  }

  @Test("is the same whenever it is made")
  func repeatable() {
    #expect(ExamplePlan.make().plan == plan)
  }

  @Test("has the same keys on every machine")
  func keys() {
    let keys = RecordKind.allCases.flatMap { plan.contents(of: $0).map(\.id.description) }
    #expect(keys.count == 1283)
    let codes = plan.tasks.map { "\($0.id) \($0.code)" }
    #expect(
      SHA256.hex(of: (keys + codes).joined(separator: "\n"))
        == "99406dc37ad232cff7b4209f11526fd098b81e75b4d0f847d74bbb37e98b46a5"
    )
  }

  @Test("breaks no invariant; what it warns of is the work of the autumn")
  func invariants() {
    let findings = plan.findings(on: ExamplePlan.statusDate, holidays: .shipped())
    #expect(findings.filter { $0.severity == .error } == [])
    #expect(findings.contains { $0.invariant == 9 && $0.codes.contains("IOM-SEEECA") })
  }

  @Test("has nothing overdue on its day, and one task due that week")
  func statusDate() throws {
    let outlook = Outlook(of: plan, on: ExamplePlan.statusDate, holidays: .shipped())
    #expect(!outlook.tasks.contains { $0.isOverdue })
    let week = DaySpan(start: .written("2020-07-13"), end: .written("2020-07-20"))
    let due = zip(plan.tasks, outlook.tasks).filter { task, days in
      task.status.isOpen && days.due.map(week.contains) == true
    }
    #expect(due.map(\.0.code) == ["IM23"])
    let later = plan.tasks.rows.indices.filter {
      plan.tasks.rows[$0].meeting != plan.meeting("IM")?.id
    }
    #expect(later.allSatisfy { outlook.tasks[$0].isProvisional })
    #expect(zip(plan.tasks, outlook.tasks).allSatisfy { $1.due == $1.baselineDue })
  }

  @Test("comes from one change to the empty plan, which can be taken back")
  func change() throws {
    var made = Plan()
    try made.apply(ExamplePlan.change().edits)
    #expect(made == plan)
    try made.apply(ExamplePlan.change().inverse.edits)
    #expect(made == Plan())
  }

  @Test("names no record that it does not hold")
  func references() {
    #expect(plan.danglingReferences.isEmpty)
  }

  @Test("gives each record its own code")
  func codes() {
    #expect(Set(plan.tasks.map(\.code)).count == 281)
    #expect(Set(plan.missions.map(\.code)).count == 8)
    #expect(plan.task("TM07.AM")?.title == "Return the country input")
    #expect(plan.task("CF24.T2")?.topic == plan.topic("T2")?.id)
    #expect(plan.task("TM21.GE")?.mission == plan.mission("IOM-GE")?.id)
    #expect(plan.task("IM22")?.meeting == plan.meeting("IM")?.id)
  }

  @Test("has July done with evidence up to the meeting, and the follow-up open")
  func july() {
    let july = plan.tasks.filter { $0.meeting == plan.meeting("IM")?.id }
    let open = july.filter { $0.status != .done }
    #expect(open.map(\.code).sorted() == ["IM23", "IM24", "IM25"])
    #expect(open.allSatisfy { $0.status == .planned && $0.remaining == $0.effort })
    for task in july where task.status == .done {
      #expect(task.remaining == .zero && task.evidence == ExampleDraft.follows, "\(task.code)")
    }
    let later = plan.tasks.filter { $0.meeting != plan.meeting("IM")?.id }
    #expect(later.count == 231)
    #expect(later.allSatisfy { $0.status == .planned && $0.evidence.isEmpty })
  }

  @Test("has the days of the case")
  func days() throws {
    let entries = Dictionary(uniqueKeysWithValues: plan.baselineEntries.map { ($0.taskCode, $0) })
    let expected = [
      "IM23": "2020-07-16", "IM24": "2020-07-21", "IM25": "2020-07-22", "IM22": "2020-07-14",
      "CF01": "2020-07-20", "CF19": "2020-09-21", "CF31": "2020-09-28", "CF28": "2020-10-09",
      "CF33.UA": "2020-10-19", "CF15": "2020-10-26", "CF43.BG": "2020-11-02",
      "CF75": "2020-11-18", "CF76": "2020-11-20", "CF82": "2020-12-09", "CF86": "2020-12-24",
      "TM06.MD": "2020-07-29", "TM07.MD": "2020-08-18", "TM08": "2020-08-25", "TM34": "2020-09-18",
    ]
    for (code, day) in expected {
      #expect(entries[code]?.due == Day(day), "\(code)")
    }
    #expect(entries["TM07.AM"]?.accountable == "IOM-AM")
    #expect(entries["CF25.T1"]?.accountable == "IOM-HQ")
  }

  @Test("leaves no task without a mission, and none supported by its own (I5)")
  func owners() {
    for task in plan.tasks {
      #expect(task.accountable != nil, "\(task.code)")
      #expect(!task.supporting.contains { $0 == task.accountable }, "\(task.code)")
      #expect(Set(task.supporting).count == task.supporting.count, "\(task.code)")
    }
  }

  @Test("starts nothing before its predecessors have finished (I4), nor after the status date (I7)")
  func facts() {
    for dependency in plan.dependencies where dependency.relation == .follows {
      guard let before = plan[dependency.predecessor], let after = plan[dependency.successor],
        let start = after.actualStart
      else { continue }
      #expect(before.status == .done, "\(before.code)")
      if let finish = before.actualFinish {
        #expect(finish < start, "\(before.code) \(finish), \(after.code) \(start)")
      }
    }
    for task in plan.tasks where task.status == .done {
      #expect((task.actualFinish ?? .init(number: .max)) <= ExamplePlan.statusDate)
      #expect((task.actualStart ?? .init(number: .max)) <= (task.actualFinish ?? .init(number: 0)))
    }
  }

  @Test("keeps the order of its meetings (I1), inside the horizon (I25)")
  func order() throws {
    #expect(plan.meetingsInOrder.map(\.code) == ["IM", "TM", "CF"])
    let series = try #require(plan.series.rows.first)
    let horizon = DaySpan(
      start: try #require(series.horizonStart),
      end: try #require(series.horizonEnd)
    )
    for day in plan.meetings.compactMap(\.workingDay) { #expect(horizon.contains(day)) }
  }

  @Test("passes gates by decisions only (I26)")
  func gates() {
    for gate in plan.gates {
      let isBefore = gate.meeting == plan.meeting("IM")?.id && gate.code != .g5
      #expect((gate.passedOn != nil) == isBefore)
      #expect(gate.decision.flatMap { plan[$0]?.status } == (isBefore ? .taken : nil))
      #expect(gate.decision.flatMap { plan[$0]?.takenOn } == gate.passedOn)
    }
  }

  @Test("names the four persons of the source, each with it (I18), and nobody else")
  func people() {
    #expect(
      plan.people.map(\.name).sorted() == [
        "George Jashi", "Michael Newson", "Renate Held", "Sanja Celebic Lukovac",
      ]
    )
    #expect(plan.people.allSatisfy { !$0.source.isEmpty })
    #expect(plan.focalPoints.allSatisfy { $0.person == nil })
  }

  @Test("seats the countries in protocol order (I19)")
  func protocolOrder() {
    let november = plan.participations(in: plan.meeting("CF")?.id ?? .none)
    let codes = november.compactMap { plan[$0.country]?.iso2 }
    #expect(codes == ["AM", "BG", "GE", "MD", "RO", "UA"])
  }

  @Test("says nothing of what came later")
  func laterEvents() {
    let later = [
      "Switzerland", "Croatia", "Nepal", "Emigration and Diaspora Engagement", "Emirates",
    ]
    for kind in RecordKind.allCases {
      for field in plan.contents(of: kind).flatMap(\.fields) where kind != .template {
        guard case .text(let text) = field.value else { continue }
        #expect(!later.contains { text.contains($0) }, "\(kind) \(field.name)")
      }
    }
  }

  @Test("marks what the source does not say")
  func assumed() {
    let marks = Dictionary(uniqueKeysWithValues: plan.meetings.map { ($0.code, $0.assumed) })
    #expect(marks["IM"]?.contains("format") == true)
    for code in ["TM", "CF"] {
      for field in ["planningDay", "dayCount", "quorum"] {
        #expect(marks[code]?.contains(field) == true, "\(code) \(field)")
      }
    }
    let hosting = plan.participations.filter { $0.role == .host || $0.role == .coHost }
    #expect(hosting.count == 6 && hosting.allSatisfy { $0.assumed.contains("role") })
    #expect(plan.capacities.allSatisfy { $0.isAssumed })
    #expect(plan.mission("IOM-SEEECA")?.assumed.contains("city") == true)
    #expect(["BG", "MD", "RO", "UA"].allSatisfy { plan.mission($0)?.assumed.isEmpty == false })
    #expect(plan.focalPoints.count { $0.isAssumed } == 5)
  }
}
