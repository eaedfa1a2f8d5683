import CivilTime
import PlanModel

/// What each topic has and lacks of the seven things that it needs (model, 7.4).
struct TopicNeeds {
  private let outlook: Outlook
  /// Beside `plan.meetings.rows`.
  private let days: [TopicDays]
  private let inputs: [Topic.ID?: [TopicInput]]

  init(_ outlook: Outlook, _ parts: MeetingParts) {
    self.outlook = outlook
    let meetings = Set(outlook.plan.topics.compactMap(\.meeting))
    days = zip(outlook.plan.meetings, parts.tasks).map { meeting, own in
      TopicDays(outlook, meetings.contains(meeting.id) ? own : [])
    }
    inputs = Dictionary(grouping: outlook.plan.topicInputs, by: \.topic)
  }

  /// Beside `plan.topics.rows`.
  var outlooks: [TopicOutlook] { outlook.plan.topics.rows.map(outlook) }

  /// A topic that is no longer planned needs nothing and has no causes.
  private func outlook(of topic: Topic) -> TopicOutlook {
    var result = TopicOutlook()
    let given = inputs[topic.id, default: []]
    result.inputs = given.count
    result.supporters = countries(given, [.proposes, .supports])
    result.reservations = countries(given, [.reservation])
    guard topic.status.isPlanned else { return result }
    let days = topic.meeting.flatMap { outlook.plan.meetings.index(of: $0) }.map { self.days[$0] }
    let tasks = days?.tasks(of: topic.id) ?? []
    let named = countries(given, InputStance.allCases)
    for need in TopicNeed.allCases {
      if has(need, topic, named, tasks) {
        result.has.append(need)
      } else if let day = day(of: need, days, tasks), day < outlook.statusDate {
        result.missing.append(need)
      }
    }
    result.causes = causes(topic, result, days, tasks)
    result.colour = result.causes.colour
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
    case .paper: isDone(papers(tasks))
    case .speakers: isDone(speakers(tasks))
    case .session: topic.status == .scheduled || topic.status == .covered
    }
  }

  /// The day by which the need must be met: the due day of the tasks that meet it.
  private func day(of need: TopicNeed, _ days: TopicDays?, _ tasks: [Int]) -> Day? {
    switch need {
    case .agreed: days?.agreeing
    case .leadCountry, .leadExpert: last(pick(.substance, tasks))
    case .inputs: days?.inputs
    case .paper: last(papers(tasks))
    case .speakers: last(speakers(tasks))
    case .session: days?.session
    }
  }

  private func pick(_ category: TaskCategory, _ tasks: [Int]) -> [Int] {
    tasks.filter { outlook.plan.tasks.rows[$0].category == category }
  }

  private func papers(_ tasks: [Int]) -> [Int] { pick(.documents, tasks) }

  /// First they are found; what the topic has on the agenda afterwards briefs them.
  private func speakers(_ tasks: [Int]) -> [Int] { Array(pick(.agenda, tasks).prefix(1)) }

  private func last(_ places: [Int]) -> Day? { places.compactMap { outlook.tasks[$0].due }.max() }

  private func isDone(_ places: [Int]) -> Bool {
    !places.isEmpty && places.allSatisfy { outlook.tasks[$0].status == .done }
  }
}

extension TopicNeeds {
  private func causes(
    _ topic: Topic,
    _ result: TopicOutlook,
    _ days: TopicDays?,
    _ tasks: [Int]
  ) -> [Cause] {
    let today = outlook.statusDate
    let isLed = result.has.contains(.leadCountry) && result.has.contains(.leadExpert)
    let isAgreementPast = days?.agreeing.map { $0 < today } ?? false
    let isTranslating = days?.translation.map { $0 <= today } ?? false
    let late = isTranslating ? papers(tasks).filter { outlook.tasks[$0].status.isOpen } : []
    let isComplete = isLed && isLeadComing(topic) && result.has.contains(.inputs)
    let isUntouched = result.has.isEmpty && result.missing.isEmpty
    // One or two may be caught up with; more than that is a topic that nobody prepares.
    let missing: Colour = result.missing.count > 2 ? .red : .amber
    let all = [
      Cause(.red, .leadMissing, codes: !isLed && isAgreementPast ? [topic.code] : []),
      Cause(.red, .paperLate, codes: late.map { outlook.plan.tasks.rows[$0].code }),
      Cause(missing, .topicNeedMissing, codes: result.missing.map(\.rawValue)),
      Cause(
        .amber,
        .topicInputsFew,
        codes: result.has.contains(.agreed) && !isComplete ? [topic.code] : []
      ),
      Cause(.grey, .nothingDueYet, codes: isUntouched ? [topic.code] : []),
    ]
    return all.filter { !$0.codes.isEmpty }
  }

  /// Whether the lead country has confirmed that it comes (I11); unknown without a meeting.
  private func isLeadComing(_ topic: Topic) -> Bool {
    guard let lead = topic.leadCountry, let meeting = topic.meeting else { return true }
    return outlook.plan.participation(of: lead, in: meeting)?.status.isComing ?? false
  }
}
