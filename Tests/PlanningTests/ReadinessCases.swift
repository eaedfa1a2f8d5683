import CivilTime
import PlanModel
import Planning
import Testing

/// One thing done to the quiet plan, and all that it causes.
struct ReadinessCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var lines: [String]
  var alter: @Sendable (inout OutlookPlan) -> Void

  init(
    _ name: String,
    _ lines: [String],
    _ alter: @escaping @Sendable (inout OutlookPlan) -> Void
  ) {
    (testDescription, self.lines, self.alter) = (name, lines, alter)
  }
}

// A table: each line is one condition of the model, 7.2.
extension ReadinessCase {
  static let red: [ReadinessCase] = [
    ReadinessCase(
      "critical work that capacity makes later than its float",
      ["red criticalTaskLate B", "amber missionOverCapacity IOM-GE"]
    ) { small in
      var absence = Absence(id: small.key())
      (absence.mission, absence.lost) = (small.mission("GE"), Quarters(4_000))
      (absence.start, absence.end) = (day(7, 13), day(9, 28))
      small.plan.absences[absence.id] = absence
    },
    ReadinessCase("a gate's day passed and the gate not", ["red gateMissed G1"]) { small in
      small.alter("Done") { $0.gate = .g1 }
      small.addGate(.g1)
    },
    ReadinessCase("work that does not fit before the meeting", ["red noFeasibleSchedule C"]) {
      small in
      small.add("C", "CF", at: 20) { task, small in
        (task.wait, task.responsibleParty) = (60, small.country("GE"))
      }
    },
    ReadinessCase("too few that can still come", ["red quorumLost MD"]) { small in
      small.attend("MD", .participant, .declined)
    },
    ReadinessCase("a host that withdraws", ["red quorumLost AM", "red hostNotConfirmed AM"]) {
      small in
      small.attend("AM", .coHost, .withdrawn)
    },
    ReadinessCase("a host not confirmed at T-60", ["red hostNotConfirmed AM"]) { small in
      small.attend("AM", .coHost, .acknowledged)
    },
    ReadinessCase("a holiday of a host", ["red openingOnHostHoliday AM"]) { small in
      small.alterMeeting("CF") { $0.openingDay = day(9, 21) }
    },
    ReadinessCase("critical work that nobody answers for", ["red criticalTaskUnassigned B"]) {
      small in
      small.alter("B") { ($0.accountable, $0.offset) = (nil, 39) }
    },
  ]

  static let amber: [ReadinessCase] = [
    ReadinessCase("an overdue task", ["amber taskOverdue C", "amber behindPlan C"]) { small in
      small.add("C", "CF", at: 49)
    },
    ReadinessCase("a blocked task that is overdue", ["amber taskOverdue C"]) { small in
      small.add("C", "CF", at: 49) { task, _ in (task.status, task.reason) = (.blocked, "no room") }
      small.promise("C", on: day(8, 3))
    },
    ReadinessCase("critical float of three days", ["amber criticalFloatSmall B"]) { small in
      small.alter("B") { $0.wait = 44 }
    },
    ReadinessCase("an answer that has not come by the chase day", ["amber chaseDayPassed C"]) {
      small in
      small.add("C", "CF", at: 20) { task, _ in
        (task.status, task.actualStart, task.chaseOn) = (.waiting, day(7, 10), day(7, 14))
      }
    },
    ReadinessCase("critical work without news for seven days", ["amber staleCriticalTask B"]) {
      small in
      small.alter("B") {
        ($0.status, $0.actualStart, $0.updatedOn) = (.inProgress, day(7, 1), day(7, 8))
      }
    },
    ReadinessCase(
      "a mission over capacity with critical work",
      ["amber missionOverCapacity IOM-GE"]
    ) {
      small in
      small.alter("B") { ($0.effort, $0.remaining, $0.crew) = (Quarters(24), Quarters(24), 8) }
    },
    ReadinessCase("a country two stages behind", ["amber countryBehind MD"]) { small in
      small.add("Names.MD", at: 55, of: "MD", .participation, .countryFocalPoint)
      small.alter("Names.MD") { $0.finish(on: day(7, 6)) }
      small.attend("MD", .participant, .acknowledged)
    },
    ReadinessCase("an assignment that is contested", ["amber assignmentContested B"]) { small in
      small.alter("B") { $0.assignment = .contested }
    },
    ReadinessCase("an assignment without an answer", ["amber assignmentSilent B"]) { small in
      small.alter("B") { ($0.isAssignedByHand, $0.chaseOn) = (true, day(7, 14)) }
    },
    ReadinessCase("a day that is still open at T-50", ["amber dayStillOpen CF"]) { small in
      small.alterMeeting("CF") { ($0.planningDay, $0.openingDay) = ($0.openingDay, nil) }
    },
    ReadinessCase("more than five points behind the plan", ["amber behindPlan B"]) { small in
      small.promise("B", on: day(7, 15))
    },
  ]

  static let grey: [ReadinessCase] = [
    ReadinessCase("nothing started and nothing due", ["grey nothingDueYet CF"]) {
      $0.remove("Done")
    },
    ReadinessCase("no tasks at all", ["grey noData CF"]) { $0.remove("Done", "B") },
    ReadinessCase("only work that does not apply", ["grey noData CF"]) { small in
      small.remove("Done")
      small.alter("B") { $0.status = .notApplicable }
    },
  ]

  static let green: [ReadinessCase] = [
    ReadinessCase("a gate due today", []) { small in
      small.add("C", "CF", at: 48) { task, _ in task.gate = .g1 }
      small.alter("C") { $0.finish(on: day(7, 15)) }
      small.addGate(.g1)
    },
    ReadinessCase("a gate that was passed", []) { small in
      small.alter("Done") { $0.gate = .g1 }
      small.addGate(.g1, passedOn: day(7, 7))
    },
    ReadinessCase("a holiday accepted with a reason", []) { small in
      small.alterMeeting("CF") { ($0.openingDay, $0.dayOverride) = (day(9, 21), "both agreed") }
    },
    ReadinessCase("a participant too many declines", []) { small in
      small.attend("MD", .participant, .declined)
      small.alterMeeting("CF") { $0.quorum = 0 }
    },
    ReadinessCase("critical work without a mission, weeks before its start", []) { small in
      small.alter("B") { $0.accountable = nil }
    },
    ReadinessCase("other work that nobody answers for", []) { small in
      small.add("C", "CF", at: 39) { task, _ in task.accountable = nil }
    },
    ReadinessCase("critical float of four days", []) { small in small.alter("B") { $0.wait = 43 } },
    ReadinessCase("the work of the day itself", []) { small in
      small.add("Hold", "CF", at: 0, after: ["B"]) { task, _ in task.isCritical = true }
    },
    ReadinessCase("a chase day that is today", []) { small in
      small.add("C", "CF", at: 20) { task, _ in
        (task.status, task.actualStart, task.chaseOn) = (.waiting, day(7, 10), day(7, 15))
      }
    },
    ReadinessCase("news six days old", []) { small in
      small.alter("B") {
        ($0.status, $0.actualStart, $0.updatedOn) = (.inProgress, day(7, 1), day(7, 9))
      }
    },
    ReadinessCase("a mission over capacity without critical work", []) { small in
      small.add("C", "CF", at: 20) { task, _ in
        (task.effort, task.remaining, task.crew) = (Quarters(24), Quarters(24), 8)
      }
      small.alter("B") { $0.offset = 30 }
    },
    ReadinessCase("a country one stage behind", []) { small in
      small.add("Names.MD", at: 55, of: "MD", .participation, .countryFocalPoint)
      small.alter("Names.MD") { $0.finish(on: day(7, 6)) }
    },
    ReadinessCase("a plan five points ahead", []) { small in
      // 1 of 20: the done task weighs 36, the one behind 2, the other 2.
      small.alter("Done") { $0.effort = Quarters(36) }
      small.alter("B") {
        $0.isCritical = false; $0.effort = Quarters(2)
      }
      small.add("C", "CF", at: 20) { task, _ in task.effort = Quarters(2) }
      small.promise("C", on: day(7, 14))
    },
  ]
}
