import CivilTime
import PlanModel
import Scheduling

/// More capacity in just the weeks that need it, as a consultant would bring.
struct CapacityAdvice {
  private let advisor: Advisor
  private let overload: Overload

  init(_ advisor: Advisor, _ overload: Overload) {
    self.advisor = advisor
    self.overload = overload
  }

  var proposal: Proposal {
    let outlook = advisor.outlook
    var steps: [AdviceStep] = []
    var requests: [ChangeRequest] = []
    for week in overload.weeks {
      guard let load = outlook.missions[overload.place].week(week) else { continue }
      steps.append(.capacity(overload.mission, week, load.excess))
      requests.append(Self.request(outlook, overload.mission, week, more: load.excess))
    }
    return Proposal(steps: steps, request: .together(requests))
  }

  /// What a mission can give, and some more, in one week.
  static func request(
    _ outlook: Outlook,
    _ mission: Mission.ID,
    _ week: ISOWeek,
    more: Quarters
  ) -> ChangeRequest {
    let places = CalendarPlaces(outlook.plan, outlook.calendars)
    let capacity = MissionCapacity(outlook.plan, outlook.calendars, places)
    let place = outlook.plan.missions.index(of: mission) ?? 0
    return .setCapacity(
      mission,
      perWeek: Quarters(capacity.perWeek(place, week)) + more,
      from: week.span.start,
      to: week.span.end
    )
  }
}
