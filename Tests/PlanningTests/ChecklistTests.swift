import CivilTime
import PlanModel
import Planning
import TestSupport
import Testing

@Suite("The checklist of a meeting")
struct ChecklistTests {
  private func small(_ fill: (inout OutlookPlan) -> Void) -> OutlookPlan {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(11, 24))
    for code in GateCode.allCases { small.addGate(code) }
    fill(&small)
    return small
  }

  @Test("puts each task under the first gate it belongs or leads to, else under the next day")
  func gates() {
    let small = small { small in
      small.add("CF01", "CF", at: 60)
      small.add("CF02", "CF", at: 50, after: ["CF01"]) { task, _ in task.gate = .g1 }
      small.add("CF03", "CF", at: 55)
      small.add("CF04", "CF", at: 45, after: ["CF02"])
      small.add("CF05", "CF", at: 30, after: ["CF04"]) { task, _ in task.gate = .g3 }
      small.add("CF06", "CF", at: 40)
      small.add("CF07", "CF", at: 10)
    }
    #expect(
      small.outlook().checklist == """
        G1 2020-09-11
          governance
            CF01
            CF03 not needed by the gate
            CF02
        G3 2020-10-09
          governance
            CF04
            CF06 not needed by the gate
            CF05
        Afterwards
          governance
            CF07 not needed by the gate

        """
    )
  }

  @Test("orders categories by their first day, tasks by day and code, rows in protocol order")
  func order() {
    let small = small { small in
      let rows: [(String, Int, TaskCategory)] = [
        ("CF01", 40, .venue), ("CF02", 30, .agenda), ("CF08", 20, .venue), ("CF03", 20, .venue),
        ("CF09", 40, .substance),
      ]
      for (code, offset, category) in rows {
        small.add(code, "CF", at: offset) { task, _ in task.category = category }
      }
      for (iso2, offset) in [("MD", 10), ("GE", 25), ("AM", 22)] {
        small.add("CF05." + iso2, at: offset, of: iso2, .venue, .countryMission)
        small.alter("CF05." + iso2) { $0.templateRow = "CF05" }
      }
    }
    #expect(
      small.outlook().checklist == """
        Afterwards
          substance
            CF09 not needed by the gate
          venue
            CF01 not needed by the gate
            CF05.AM not needed by the gate
            CF05.GE not needed by the gate
            CF05.MD not needed by the gate
            CF03 not needed by the gate
            CF08 not needed by the gate
          agenda
            CF02 not needed by the gate

        """
    )
  }

  @Test("leads through what was dropped, shows what was cut by hand, hides what does not apply")
  func bypass() {
    var small = small { small in
      small.add("CF01", "CF", at: 60)
      small.add("CF02", "CF", at: 55, after: ["CF01"])
      small.add("CF03", "CF", at: 50, after: ["CF02"]) { task, _ in task.gate = .g2 }
      small.alter("CF02") { ($0.status, $0.reason) = (.notApplicable, "done in July") }
    }
    let cut = """
      G2 2020-09-11
        governance
          CF01
          CF02 not needed by the gate
          CF03

      """
    #expect(small.outlook().checklist == cut)
    small.alter("CF02") { ($0.status, $0.condition) = (.planned, .hybrid) }
    small.alterMeeting("CF") { $0.format = .online }
    #expect(small.outlook().checklist == cut.without("CF02"))
  }

  @Test("follows dependencies inside the meeting only")
  func otherMeeting() {
    var small = small { small in small.add("CF01", "CF", at: 60) }
    small.addMeeting("TM", on: day(9, 15))
    small.add("TM01", "TM", at: 5, after: ["CF01"]) { task, _ in task.gate = .g1 }
    #expect(
      small.outlook().checklist == "Afterwards\n  governance\n    CF01 not needed by the gate\n"
    )
  }

  @Test("names for each gate the critical tasks that are missing (I26)")
  func missing() {
    var small = small { small in
      small.addMeeting("TM", on: day(9, 15))
      small.add("TM01", "TM", at: 6) { task, _ in task.isCritical = true }
      small.add("TM02", "TM", at: 5, after: ["TM01"]) { task, _ in task.isCritical = true }
      small.add("CF01", "CF", at: 60, after: ["TM02"]) { task, _ in task.isCritical = true }
      small.add("CF02", "CF", at: 55, after: ["CF01"])
      small.add("CF03", "CF", at: 50, after: ["CF02"]) { task, _ in
        (task.gate, task.isCritical) = (.g1, true)
      }
      small.add("CF04", "CF", at: 45, after: ["CF03"]) { task, _ in task.gate = .g1 }
      small.add("CF05", "CF", at: 46) { task, _ in task.isCritical = true }
    }
    small.link("CF05", "CF04")
    let gate = small.outlook().state().gates.first
    #expect(gate?.day == small.outlook().task("CF04").due)
    #expect(small.codes(gate?.missing) == ["CF01", "TM02", "CF03"])
    small.alter("CF01") { $0.finish(on: day(7, 15)) }
    #expect(small.codes(small.outlook().state().gates.first?.missing) == ["TM02", "CF03"])
    #expect(small.outlook().state().gates.map(\.code) == GateCode.allCases)
    #expect(small.outlook().state().gates.last?.day == nil)
  }

  @Test(
    "is the same whatever keys the tasks have and in which order they came",
    arguments: UInt64(1)...5
  )
  func determinism(seed: UInt64) {
    let plan = ExamplePlan.plan
    var random = SeededRandom(seed: seed)
    var other = plan
    var keys: [PrepTask.ID: PrepTask.ID] = [:]
    let renamed = plan.tasks.shuffled(using: &random).map { task in
      let copy = task.copied(to: .random(using: &random))
      keys[task.id] = copy.id
      return copy
    }
    other.tasks = Table(renamed)
    other.dependencies = Table(
      plan.dependencies.map { dependency in
        var copy = dependency
        copy.predecessor = keys[dependency.predecessor] ?? .none
        copy.successor = keys[dependency.successor] ?? .none
        return copy
      }
    )
    let before = Outlook(of: plan, on: day(7, 15), holidays: .shipped())
    let after = Outlook(of: other, on: day(7, 15), holidays: .shipped())
    for code in ["IM", "TM", "CF"] {
      #expect(before.checklist(of: code) == after.checklist(of: code))
      #expect(before.readiness(code) == after.readiness(code))
    }
  }

  @Test("of the example holds each task of its meeting once")
  func complete() {
    let outlook = Outlook(of: ExamplePlan.plan, on: day(7, 15), holidays: .shipped())
    for (meeting, state) in zip(outlook.plan.meetings, outlook.meetings) {
      let listed = state.checklist.flatMap(\.categories).flatMap(\.items).map(\.task)
      let own = outlook.plan.tasks.rows.indices.filter {
        outlook.plan.tasks.rows[$0].meeting == meeting.id && outlook.tasks[$0].isApplicable
      }
      #expect(listed.sorted() == own && listed.count == state.taskCount)
    }
  }
}

extension PrepTask {
  /// The same task under another key.
  fileprivate func copied(to id: ID) -> PrepTask {
    var copy = PrepTask(id: id)
    do { try copy.replace(fields) } catch { preconditionFailure("fields of another type") }
    return copy
  }
}

extension OutlookPlan {
  fileprivate func codes(_ ids: [PrepTask.ID]?) -> [String] {
    (ids ?? []).compactMap { plan.tasks[$0]?.code }
  }
}

extension Outlook {
  /// The checklist of the conference as a page of text.
  fileprivate var checklist: String { checklist(of: "CF") }

  fileprivate func checklist(of code: String) -> String {
    var page = ""
    for group in state(code).checklist {
      page += group.gate?.rawValue ?? "Afterwards"
      page += group.day.map { " \($0)" } ?? ""
      page += "\n"
      for list in group.categories {
        page += "  \(list.category.rawValue)\n"
        for item in list.items {
          page += "    \(plan.tasks.rows[item.task].code)"
          page += item.isNeededByGate ? "\n" : " not needed by the gate\n"
        }
      }
    }
    return page
  }
}

extension String {
  /// The text without the lines that contain a word.
  fileprivate func without(_ word: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains(word) }
      .joined(separator: "\n")
  }
}
