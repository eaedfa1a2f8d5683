import CivilTime
import PlanModel

/// The steps of each country towards each meeting (model, 7.4), made from the country's own tasks.
struct CountrySteps {
  private let outlook: Outlook
  /// By meeting, and there by country: places of the country-scoped tasks, in order of due days.
  private var tasks: [[Country.ID: [Int]]]
  /// By meeting: places of invitations that one task sends to all.
  private var commonInvitations: [[Int]]
  /// Countries whose focal point is in the register.
  private let withFocalPoint: Set<Country.ID>
  private let meetings: KeyIndex<Meeting>

  init(_ outlook: Outlook, _ parts: MeetingParts) {
    self.outlook = outlook
    meetings = KeyIndex(outlook.plan.meetings)
    let institutions = outlook.plan.institutions
    withFocalPoint = Set(
      outlook.plan.focalPoints.compactMap { institutions[$0.institution]?.country }
    )
    tasks = Array(repeating: [:], count: parts.tasks.count)
    commonInvitations = Array(repeating: [], count: parts.tasks.count)
    for meeting in parts.tasks.indices { sort(parts.tasks[meeting], of: meeting) }
  }

  private mutating func sort(_ own: [Int], of meeting: Int) {
    let rows = outlook.plan.tasks.rows
    for place in own where outlook.tasks[place].isApplicable {
      if rows[place].scope == .country, let country = rows[place].country {
        tasks[meeting][country, default: []].append(place)
      } else if rows[place].gate == .g2 && rows[place].category == .participation {
        commonInvitations[meeting].append(place)
      }
    }
    tasks[meeting] = tasks[meeting].mapValues(outlook.inOrder)
  }

  /// Beside `plan.participations.rows`.
  var outlooks: [CountryOutlook] { outlook.plan.participations.rows.map { outlook(of: $0) } }

  /// Who takes no steps, an observer or a country that stays away, has a blank outlook.
  private func outlook(of participation: Participation) -> CountryOutlook {
    var result = CountryOutlook()
    guard participation.bringsTasks, participation.status != .declined,
      let meeting = meetings[participation.meeting]
    else { return result }
    let own = tasks[meeting][participation.country] ?? []
    result.steps = CountryStepKind.allCases.compactMap { step($0, participation, meeting, own) }
    result.causes = causes(result.steps, of: participation.country)
    result.colour = result.causes.colour
    return result
  }

  /// One step; `nil` where neither a task nor the way of a country knows of it.
  private func step(
    _ kind: CountryStepKind,
    _ participation: Participation,
    _ meeting: Int,
    _ own: [Int]
  ) -> CountryStep? {
    // Whoever travels nowhere needs neither visa nor ticket.
    if kind == .visaAndTicket && participation.mode == .remote { return nil }
    let places = places(of: kind, meeting, own)
    if places.isEmpty && kind != .focalPoint && kind != .confirmed { return nil }
    let rows = outlook.plan.tasks.rows
    // Nobody can be invited whose focal point is unknown.
    let dated = kind == .focalPoint ? self.places(of: .invited, meeting, own) : places
    let day = dated.compactMap { outlook.tasks[$0].due }.max()
    let isDone =
      hasReached(kind, participation)
      || (!places.isEmpty && places.allSatisfy { outlook.tasks[$0].status == .done })
    return CountryStep(
      kind: kind,
      day: day,
      isDue: day.map { $0 <= outlook.statusDate } ?? false,
      isDone: isDone,
      isCritical: places.contains { rows[$0].isCritical },
      tasks: places.map { rows[$0].id }
    )
  }

  /// Whether the state of the participation, or the register of focal points, says that it is done.
  private func hasReached(_ kind: CountryStepKind, _ participation: Participation) -> Bool {
    if kind == .focalPoint { return withFocalPoint.contains(participation.country) }
    guard let stage = kind.stage?.step, let actual = participation.status.step else { return false }
    return actual >= stage
  }

  /// Which of a country's tasks make up a step, told by their category and owner.
  private func places(of kind: CountryStepKind, _ meeting: Int, _ own: [Int]) -> [Int] {
    let rows = outlook.plan.tasks.rows
    func pick(_ category: TaskCategory, _ role: OwnerRole? = nil) -> [Int] {
      own.filter { rows[$0].category == category && (role == nil || rows[$0].role == role) }
    }
    switch kind {
    case .focalPoint: return []
    case .invited:
      return pick(.participation, .countryMission).filter { rows[$0].gate == .g2 }
        + commonInvitations[meeting]
    case .confirmed, .delegatesNamed: return pick(.participation, .countryFocalPoint)
    case .inputReceived: return Array(pick(.substance, .countryFocalPoint).prefix(1))
    case .statement: return Array(pick(.substance, .countryFocalPoint).dropFirst())
    case .credentials: return pick(.protocol)
    case .connectionTest: return pick(.technology)
    case .visaAndTicket: return pick(.travel)
    }
  }

  private func causes(_ steps: [CountryStep], of country: Country.ID) -> [Cause] {
    let late = steps.filter { step in
      guard let day = step.day, !step.isDone else { return false }
      return day < outlook.statusDate
    }
    let red = late.filter(isBeyondItsLatestDay)
    let amber = late.filter { !red.contains($0) }
    let iso = outlook.plan.countries[country]?.iso2 ?? ""
    var causes: [Cause] = []
    if !red.isEmpty { causes.append(Cause(.red, .criticalStepLate, codes: codes(red, iso))) }
    if !amber.isEmpty { causes.append(Cause(.amber, .stepLate, codes: codes(amber, iso))) }
    if !steps.contains(where: \.isDue) {
      causes.append(Cause(.grey, .nothingDueYet, codes: [iso]))
    }
    return causes
  }

  private func isBeyondItsLatestDay(_ step: CountryStep) -> Bool {
    step.tasks.contains { id in
      guard let place = outlook.plan.tasks.index(of: id), outlook.plan.tasks.rows[place].isCritical,
        outlook.tasks[place].status.isOpen, let last = outlook.tasks[place].latestFinish
      else { return false }
      return last < outlook.statusDate
    }
  }

  /// The open tasks of some steps, each once; the country itself where a step has none.
  private func codes(_ steps: [CountryStep], _ country: String) -> [String] {
    var codes: [String] = []
    for step in steps {
      let open = step.tasks.compactMap { id in
        outlook.task(id)?.status.isOpen == true ? outlook.plan.tasks[id]?.code : nil
      }
      for code in open.isEmpty ? [country] : open where !codes.contains(code) {
        codes.append(code)
      }
    }
    return codes
  }
}

extension CountryStepKind {
  /// The stage that a country has reached once the step is done.
  var stage: ParticipationStatus? {
    switch self {
    case .invited: .invited
    case .confirmed: .confirmed
    case .delegatesNamed: .nominated
    case .credentials: .accredited
    case .focalPoint: .informed
    case .inputReceived, .statement, .connectionTest, .visaAndTicket: nil
    }
  }
}
