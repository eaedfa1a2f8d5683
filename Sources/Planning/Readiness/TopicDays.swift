import CivilTime
import PlanModel

/// The days of a meeting that matter to all its topics, and the tasks that each topic has there.
struct TopicDays {
  /// The day on which the governments agree the topics of the meeting.
  private(set) var agreeing: Day?
  /// The last day on which countries give their input: those before the agreement.
  private(set) var inputs: Day?
  /// The day by which the programme says when each topic has its session.
  private(set) var session: Day?
  /// The day on which translation must begin to end on its due day.
  private(set) var translation: Day?
  /// By topic: places of its own tasks.
  private var own: [Topic.ID: [Int]] = [:]

  init(_ outlook: Outlook, _ tasks: [Int]) {
    let rows = outlook.plan.tasks.rows
    var given: [Day] = []
    for place in tasks where outlook.tasks[place].isApplicable {
      if let topic = rows[place].topic { own[topic, default: []].append(place) }
      guard let due = outlook.tasks[place].due else { continue }
      switch (rows[place].category, rows[place].role) {
      case (.substance, .hostGovernment): agreeing = max(agreeing ?? due, due)
      case (.substance, .countryFocalPoint): given.append(due)
      case (.agenda, .hostGovernment): session = max(session ?? due, due)
      default: break
      }
      if rows[place].condition == .translation, let start = outlook.dueWork(of: place)?.start {
        translation = min(translation ?? start, start)
      }
    }
    let agreeing = agreeing
    inputs = given.filter { day in agreeing.map { day <= $0 } ?? true }.max()
    own = own.mapValues(outlook.inOrder)
  }

  func tasks(of topic: Topic.ID) -> [Int] { own[topic] ?? [] }
}
