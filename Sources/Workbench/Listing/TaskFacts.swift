import CivilTime
import PlanModel
import Planning

/// What filters ask of a task beyond its record, by its place in the plan.
struct TaskFacts {
  private let outlook: Outlook
  /// Both ends of every "satisfied by".
  private let twins: Set<PrepTask.ID>
  /// The governments of hosts and co-hosts.
  let hosts: [Meeting.ID: Set<Country.ID>]
  /// The last working day before the status date; what finished on it or later is news.
  private let news: Day

  init(_ outlook: Outlook) {
    self.outlook = outlook
    let links = outlook.plan.dependencies.filter { $0.relation == .satisfiedBy }
    twins = Set(links.flatMap { [$0.predecessor, $0.successor] })
    let hosting = outlook.plan.participations.filter { $0.role == .host || $0.role == .coHost }
    hosts = Dictionary(grouping: hosting, by: \.meeting).mapValues { Set($0.map(\.country)) }
    var day = outlook.statusDate - 1
    while day.isWeekend { day = day - 1 }
    news = day
  }

  /// Whether a task can start today and could not on the working day before.
  func isNewlyReady(_ place: Int) -> Bool {
    guard outlook.tasks[place].status == .ready else { return false }
    let rows = outlook.plan.tasks.rows
    return outlook.predecessors[place].contains { link in
      rows[link.task].actualFinish.map { $0 >= news } ?? false
    }
  }

  func hasTwin(_ place: Int) -> Bool { twins.contains(outlook.plan.tasks.rows[place].id) }

  /// Whether it is due, or forecast to finish, after or before what the baseline says.
  func isMoved(_ place: Int) -> Bool {
    let days = outlook.tasks[place]
    guard days.isApplicable, let base = days.baselineDue else { return false }
    let isAfter = days.forecastFinish.map { $0 > base } ?? false
    return days.due != base || (days.status.isOpen && isAfter)
  }
}
