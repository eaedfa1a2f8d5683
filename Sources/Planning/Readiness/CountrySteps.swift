import CivilTime
import PlanModel

/// The steps of each country towards each meeting (model, 7.4), made from the country's own tasks.
struct CountrySteps {
  private let outlook: Outlook
  /// Places of the country-scoped tasks, by meeting and country.
  private let tasks: [Place: [Int]]
  /// Places of invitations that one task sends to all, by meeting.
  private let commonInvitations: [Meeting.ID: [Int]]

  private struct Place: Hashable {
    var meeting: Meeting.ID
    var country: Country.ID
  }

  init(_ outlook: Outlook, _ own: [[Int]]) {
    self.outlook = outlook
    let rows = outlook.plan.tasks.rows
    var tasks: [Place: [Int]] = [:]
    var common: [Meeting.ID: [Int]] = [:]
    for place in own.joined() where outlook.tasks[place].isApplicable {
      let row = rows[place]
      if row.scope == .country, let country = row.country {
        tasks[Place(meeting: row.meeting, country: country), default: []].append(place)
      } else if row.gate == .g2 && row.category == .participation {
        common[row.meeting, default: []].append(place)
      }
    }
    self.tasks = tasks
    commonInvitations = common
  }

  func outlook(of participation: Participation) -> CountryOutlook {
    var result = CountryOutlook()
    guard participation.bringsTasks, participation.status != .declined else { return result }
    let place = Place(meeting: participation.meeting, country: participation.country)
    let own = outlook.inOrder(tasks[place, default: []])
    result.steps = CountryStepKind.allCases.compactMap { step($0, participation, own) }
    result.causes = causes(result.steps)
    let hasDue = result.steps.contains(where: \.isDue)
    result.colour = result.causes.map(\.colour).min() ?? (hasDue ? .green : .grey)
    return result
  }

  private func step(
    _ kind: CountryStepKind,
    _ participation: Participation,
    _ own: [Int]
  ) -> CountryStep? {
    let places = places(of: kind, participation.meeting, own)
    if places.isEmpty && kind != .focalPoint && kind != .confirmed { return nil }
    let rows = outlook.plan.tasks.rows
    let day = places.compactMap { outlook.tasks[$0].due }.max()
    let isDone =
      hasReached(kind, participation)
      || (!places.isEmpty && places.allSatisfy { outlook.tasks[$0].status == .done })
    return CountryStep(
      kind: kind,
      day: day,
      isDue: day.map { $0 <= outlook.statusDate } ?? isDone,
      isDone: isDone,
      isCritical: places.contains { rows[$0].isCritical },
      tasks: places.map { rows[$0].id }
    )
  }

  /// Whether the state of the participation, or the register of focal points, says that it is done.
  private func hasReached(_ kind: CountryStepKind, _ participation: Participation) -> Bool {
    if kind == .focalPoint {
      return outlook.plan.focalPoints.contains { point in
        outlook.plan.institutions[point.institution]?.country == participation.country
      }
    }
    guard let stage = kind.stage?.step, let actual = participation.status.step else { return false }
    return actual >= stage
  }

  /// Which of a country's tasks make up a step, told by their category and owner.
  private func places(of kind: CountryStepKind, _ meeting: Meeting.ID, _ own: [Int]) -> [Int] {
    let rows = outlook.plan.tasks.rows
    func pick(_ category: TaskCategory, _ role: OwnerRole? = nil) -> [Int] {
      own.filter { rows[$0].category == category && (role == nil || rows[$0].role == role) }
    }
    let substance = pick(.substance, .countryFocalPoint)
    switch kind {
    case .focalPoint: return []
    case .invited:
      return pick(.participation, .countryMission).filter { rows[$0].gate == .g2 }
        + commonInvitations[meeting, default: []]
    case .confirmed, .delegatesNamed: return pick(.participation, .countryFocalPoint)
    case .inputReceived: return Array(substance.prefix(1))
    case .statement: return Array(substance.dropFirst())
    case .credentials: return pick(.protocol)
    case .connectionTest: return pick(.technology)
    case .visaAndTicket: return pick(.travel)
    }
  }

  private func causes(_ steps: [CountryStep]) -> [Cause] {
    let late = steps.filter { step in
      guard let day = step.day, !step.isDone else { return false }
      return day < outlook.statusDate
    }
    let red = late.filter { step in
      step.isCritical
        && step.tasks.contains { id in
          guard let task = outlook.task(id), task.status.isOpen, let last = task.latestFinish
          else { return false }
          return last < outlook.statusDate
        }
    }
    let amber = late.filter { !red.contains($0) }
    var causes: [Cause] = []
    if !red.isEmpty { causes.append(Cause(.red, .criticalStepLate, codes: codes(red))) }
    if !amber.isEmpty { causes.append(Cause(.amber, .stepLate, codes: codes(amber))) }
    return causes
  }

  private func codes(_ steps: [CountryStep]) -> [String] {
    steps.flatMap(\.tasks).compactMap { id in
      outlook.task(id)?.status.isOpen == true ? outlook.plan.tasks[id]?.code : nil
    }
  }
}
