import CivilTime
import PlanModel

/// What each topic has and lacks of the seven things that it needs (model, 7.4).
struct TopicNeeds {
  private let outlook: Outlook
  private let own: [Meeting.ID: [Int]]
  private let inputs: [Topic.ID?: [TopicInput]]

  init(_ outlook: Outlook, _ own: [[Int]]) {
    self.outlook = outlook
    self.own = Dictionary(uniqueKeysWithValues: zip(outlook.plan.meetings.map(\.id), own))
    inputs = Dictionary(grouping: outlook.plan.topicInputs, by: \.topic)
  }

  func outlook(of topic: Topic) -> TopicOutlook {
    var result = TopicOutlook()
    let given = inputs[topic.id, default: []]
    result.inputs = given.count
    result.supporters = countries(given, [.proposes, .supports])
    result.reservations = countries(given, [.reservation])
    guard topic.status.isPlanned else { return result }
    let tasks = topic.meeting.flatMap { own[$0] } ?? []
    let named = countries(given, InputStance.allCases)
    for need in TopicNeed.allCases {
      if has(need, topic, named, tasks) {
        result.has.append(need)
      } else if let day = day(of: need, topic, tasks), day < outlook.statusDate {
        result.missing.append(need)
      }
    }
    result.causes = causes(topic, result, tasks)
    let isTouched = !result.has.isEmpty || !result.missing.isEmpty
    result.colour = result.causes.map(\.colour).min() ?? (isTouched ? .green : .grey)
    return result
  }

  /// How many different countries said one of these; the countries together count as none.
  private func countries(_ inputs: [TopicInput], _ stances: [InputStance]) -> Int {
    Set(inputs.filter { stances.contains($0.stance) }.compactMap(\.country)).count
  }

  private func has(_ need: TopicNeed, _ topic: Topic, _ named: Int, _ tasks: [Int]) -> Bool {
    switch need {
    case .agreed: topic.status == .agreed || topic.status == .scheduled || topic.status == .covered
    case .leadCountry: topic.leadCountry != nil
    case .leadExpert: topic.leadExpert != nil || topic.leadMission != nil
    case .inputs: named >= 2
    case .paper: isDone(ownTasks(topic, tasks, .documents))
    case .speakers: isDone(ownTasks(topic, tasks, .agenda))
    case .session: topic.status == .scheduled || topic.status == .covered
    }
  }

  /// The day by which the need must be met: the due day of the tasks that meet it.
  private func day(of need: TopicNeed, _ topic: Topic, _ tasks: [Int]) -> Day? {
    let rows = outlook.plan.tasks.rows
    func last(_ places: [Int]) -> Day? { places.compactMap { outlook.tasks[$0].due }.max() }
    switch need {
    case .agreed: return agreeingDay(tasks)
    case .leadCountry, .leadExpert: return last(ownTasks(topic, tasks, .substance))
    case .inputs:
      return last(tasks.filter { rows[$0].scope == .country && rows[$0].category == .substance })
    case .paper: return last(ownTasks(topic, tasks, .documents))
    case .speakers: return last(ownTasks(topic, tasks, .agenda))
    case .session:
      return last(
        tasks.filter { rows[$0].category == .agenda && rows[$0].role == .hostGovernment }
      )
    }
  }

  /// The day on which the governments agree the topics of the meeting.
  private func agreeingDay(_ tasks: [Int]) -> Day? {
    let rows = outlook.plan.tasks.rows
    return tasks.filter {
      rows[$0].category == .substance && rows[$0].role == .hostGovernment
    }.compactMap { outlook.tasks[$0].due }.max()
  }

  private func ownTasks(_ topic: Topic, _ tasks: [Int], _ category: TaskCategory) -> [Int] {
    tasks.filter { place in
      let row = outlook.plan.tasks.rows[place]
      return row.topic == topic.id && row.category == category && outlook.tasks[place].isApplicable
    }
  }

  private func isDone(_ places: [Int]) -> Bool {
    !places.isEmpty && places.allSatisfy { outlook.tasks[$0].status == .done }
  }

  private func causes(_ topic: Topic, _ result: TopicOutlook, _ tasks: [Int]) -> [Cause] {
    var causes: [Cause] = []
    let isLeaderless =
      topic.leadCountry == nil || (topic.leadExpert == nil && topic.leadMission == nil)
    if isLeaderless, let day = agreeingDay(tasks), day < outlook.statusDate {
      causes.append(Cause(.red, .leadMissing, codes: [topic.code]))
    }
    let papers = latePapers(topic, tasks)
    if !papers.isEmpty { causes.append(Cause(.red, .paperLate, codes: papers)) }
    if !result.missing.isEmpty {
      let colour: Colour = result.missing.count > 2 ? .red : .amber
      causes.append(Cause(colour, .topicNeedMissing, codes: result.missing.map(\.rawValue)))
    }
    let isAgreed = result.has.contains(.agreed)
    if isAgreed && (isLeaderless || !result.has.contains(.inputs)) && causes.isEmpty {
      causes.append(Cause(.amber, .topicInputsFew, codes: [topic.code]))
    }
    return causes.sorted { $0.colour < $1.colour }
  }

  /// Papers that are still open on the day on which translation should have begun.
  private func latePapers(_ topic: Topic, _ tasks: [Int]) -> [String] {
    let rows = outlook.plan.tasks.rows
    let translations = tasks.filter {
      rows[$0].condition == .translation && outlook.tasks[$0].isApplicable
    }
    guard let start = translations.compactMap({ outlook.dueWork(of: $0)?.start }).min(),
      start <= outlook.statusDate
    else { return [] }
    return ownTasks(topic, tasks, .documents).filter { outlook.tasks[$0].status.isOpen }
      .map { rows[$0].code }.sorted()
  }
}
