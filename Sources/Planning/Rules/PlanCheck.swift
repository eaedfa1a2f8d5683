package import CivilTime
package import PlanModel

extension Plan {
  /// Checks every invariant that is a statement about a plan, errors first, in a stated order.
  ///
  /// Those about operations (I10, I12, I17, I22, I24, I27) hold by construction and are tested.
  package func findings(on statusDate: Day, holidays: HolidayBook) -> [PlanFinding] {
    var check = PlanCheck(self, on: statusDate, holidays: holidays)
    check.run()
    return check.findings.sorted { a, b in
      if a.severity != b.severity { return a.severity == .error }
      if a.invariant != b.invariant { return (a.invariant ?? 0) < (b.invariant ?? 0) }
      return a.codes.lexicographicallyPrecedes(b.codes)
    }
  }
}

/// A walk through a plan that collects what the invariants say.
struct PlanCheck {
  let plan: Plan
  let statusDate: Day
  let holidays: HolidayBook
  private(set) var findings: [PlanFinding] = []

  init(_ plan: Plan, on statusDate: Day, holidays: HolidayBook) {
    self.plan = plan
    self.statusDate = statusDate
    self.holidays = holidays
  }

  mutating func run() {
    checkFrame()
    checkMeetings()
    checkTasks()
    checkSubstance()
    checkOutlook()
  }

  mutating func error(_ invariant: Int?, _ breach: PlanBreach, _ codes: String...) {
    error(invariant, breach, codes)
  }

  mutating func error(_ invariant: Int?, _ breach: PlanBreach, _ codes: [String]) {
    findings.append(PlanFinding(.error, invariant, breach, codes: codes))
  }

  mutating func warn(_ invariant: Int?, _ breach: PlanBreach, _ codes: [String]) {
    findings.append(PlanFinding(.warning, invariant, breach, codes: codes))
  }
}

extension PlanCheck {
  /// References that lead nowhere, and codes that name two things (I20 for countries).
  private mutating func checkFrame() {
    for reference in plan.danglingReferences {
      error(nil, .danglingReference(reference), reference.from.kind.rawValue)
    }
    checkCodes(of: plan.countries.map(\.iso2), .country, invariant: 20)
    checkCodes(of: plan.missions.map(\.code), .mission, invariant: nil)
    checkCodes(of: plan.meetings.map(\.code), .meeting, invariant: nil)
    checkCodes(of: plan.topics.map(\.code), .topic, invariant: nil)
    checkCodes(of: plan.tasks.map(\.code), .prepTask, invariant: nil)
  }

  private mutating func checkCodes(of codes: [String], _ kind: RecordKind, invariant: Int?) {
    var seen: Set<String> = []
    for code in codes.sorted() where !seen.insert(code).inserted {
      error(invariant, .codeTwice(kind), code)
    }
  }
}
