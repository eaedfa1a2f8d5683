import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The needs of a topic")
struct ReadinessTopicTests {
  /// A topic that lacks everything, with the tasks that would bring it.
  static let small: OutlookPlan = {
    var small = OutlookPlan.quiet
    var topic = Topic(id: small.key())
    (topic.code, topic.meeting) = ("T1", small.plan.meeting("CF")?.id)
    small.plan.topics[topic.id] = topic
    small.add("Input.MD", at: 46, of: "MD", .substance, .countryFocalPoint)
    small.add("Agree", "CF", at: 44) { task, _ in
      (task.category, task.role) = (.substance, .hostGovernment)
    }
    small.add("Programme", "CF", at: 38) { task, _ in
      (task.category, task.role) = (.agenda, .hostGovernment)
    }
    let own: [(String, Int, TaskCategory)] = [
      ("Lead.T1", 43, .substance), ("Paper.T1", 37, .documents), ("Speakers.T1", 27, .agenda),
      ("Briefing.T1", 8, .agenda),
    ]
    for (code, offset, category) in own {
      small.add(code, "CF", at: offset) { task, small in
        (task.scope, task.topic, task.category) = (.topic, topic.id, category)
      }
    }
    small.add("Translate", "CF", at: 31) { task, _ in task.condition = .translation }
    small.add("Speech.MD", at: 20, of: "MD", .substance, .countryFocalPoint)
    return small
  }()

  private func topic(_ small: OutlookPlan, on day: Day) -> TopicOutlook {
    small.outlook(on: day).topics.first ?? TopicOutlook()
  }

  @Test("are seven")
  func seven() {
    #expect(TopicNeed.allCases.count == 7)
    var small = Self.small
    small.alterTopic { topic, small in
      (topic.status, topic.leadCountry) = (.scheduled, small.country("MD"))
      topic.leadMission = small.mission("GE")
    }
    small.addInput(from: "MD")
    small.addInput(from: "GE")
    for code in ["Paper.T1", "Speakers.T1"] { small.alter(code) { $0.finish(on: day(7, 15)) } }
    let all = topic(small, on: day(7, 15))
    #expect(all.has == TopicNeed.allCases && all.colour == .green && all.causes.isEmpty)
  }

  @Test("are missing the day after they were due, each on its own day")
  func days() {
    let expected: [(Day, [TopicNeed])] = [
      (day(7, 17), []), (day(7, 20), [.inputs]), (day(7, 22), [.agreed, .inputs]),
      (day(7, 23), [.agreed, .leadCountry, .leadExpert, .inputs]),
    ]
    for (day, missing) in expected {
      #expect(topic(Self.small, on: day).missing == missing, "\(day)")
    }
  }

  @Test("are grey before, amber for one or two, red for more")
  func colours() {
    #expect(topic(Self.small, on: day(7, 17)).causes.lines == ["grey nothingDueYet T1"])
    let one = topic(Self.small, on: day(7, 20))
    #expect(one.colour == .amber && one.causes.lines == ["amber topicNeedMissing inputs"])
    var led = Self.small
    led.alterTopic { topic, small in
      (topic.leadCountry, topic.leadMission) = (small.country("MD"), small.mission("GE"))
    }
    #expect(topic(led, on: day(7, 22)).causes.lines == ["amber topicNeedMissing agreed inputs"])
    #expect(topic(led, on: day(8, 3)).causes.first?.colour == .red)
  }

  @Test("are red without a lead once the agreeing day has passed")
  func leaderless() {
    #expect(topic(Self.small, on: day(7, 21)).causes.allSatisfy { $0.kind != .leadMissing })
    let late = topic(Self.small, on: day(7, 22))
    #expect(late.causes.lines.first == "red leadMissing T1" && late.colour == .red)
  }

  @Test("are red while a paper is open on the day translation should begin")
  func paper() {
    // Translation is due on 7 August and takes a day.
    let before = topic(Self.small, on: day(8, 6)).causes
    #expect(before.allSatisfy { $0.kind != .paperLate })
    let late = topic(Self.small, on: day(8, 7)).causes.first { $0.kind == .paperLate }
    #expect(late?.codes == ["Paper.T1"] && late?.colour == .red)
    var small = Self.small
    small.alter("Paper.T1") { $0.finish(on: day(7, 31)) }
    #expect(topic(small, on: day(8, 7)).causes.allSatisfy { $0.kind != .paperLate })
  }

  @Test("of an agreed topic are a confirmed lead and the input of two countries (I11)")
  func agreed() {
    var small = Self.small
    small.alterTopic { topic, small in
      (topic.status, topic.leadCountry) = (.agreed, small.country("MD"))
      topic.leadMission = small.mission("GE")
    }
    small.addInput(from: "MD")
    small.addInput(from: "MD")
    #expect(topic(small, on: day(7, 15)).causes.lines == ["amber topicInputsFew T1"])
    small.addInput(from: "GE", .reservation)
    let two = topic(small, on: day(7, 15))
    #expect(two.colour == .green && two.inputs == 3 && two.supporters == 1 && two.reservations == 1)
    small.attend("MD", .participant, .invited)
    #expect(topic(small, on: day(7, 15)).colour == .amber)
  }

  @Test("are none once it is merged, deferred or dropped")
  func gone() {
    for status in [TopicStatus.merged, .deferred, .dropped] {
      var small = Self.small
      small.alterTopic { topic, _ in topic.status = status }
      let gone = topic(small, on: day(8, 7))
      #expect(gone.colour == .grey && gone.causes.isEmpty && gone.missing.isEmpty, "\(status)")
    }
  }
}
