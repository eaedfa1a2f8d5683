import CivilTime
import PlanModel
import Planning

// Small plans for the readiness of meetings, countries, topics and missions.
extension OutlookPlan {
  /// A meeting on Tue 22 September 2020, T-48 on 15 July, of which nothing is wrong: hosts and
  /// participant confirmed, one task done in time, one critical task ("B") weeks away.
  static var quiet: OutlookPlan {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(9, 22))
    small.alterMeeting("CF") { $0.quorum = 1 }
    small.attend("GE", .host, .confirmed)
    small.attend("AM", .coHost, .confirmed)
    small.attend("MD", .participant, .confirmed)
    small.add("Done", "CF", at: 55) { task, _ in task.finish(on: day(7, 6)) }
    small.add("B", "CF", at: 20) { task, _ in task.isCritical = true }
    return small
  }

  func country(_ iso2: String) -> Country.ID { plan.country(iso2)?.id ?? .none }

  mutating func attend(
    _ iso2: String,
    _ role: ParticipationRole,
    _ status: ParticipationStatus,
    mode: AttendanceMode = .undecided
  ) {
    let meeting = plan.meeting("CF")?.id ?? .none
    let known = plan.participation(of: country(iso2), in: meeting)
    var coming = known ?? Participation(id: key())
    (coming.meeting, coming.country) = (meeting, country(iso2))
    (coming.role, coming.status, coming.mode) = (role, status, mode)
    plan.participations[coming.id] = coming
  }

  mutating func addGate(_ code: GateCode, passedOn: Day? = nil) {
    var gate = Gate(id: key())
    gate.meeting = plan.meeting("CF")?.id ?? .none
    (gate.code, gate.passedOn) = (code, passedOn)
    plan.gates[gate.id] = gate
  }

  mutating func remove(_ codes: String...) {
    for code in codes { plan.tasks[task(code)] = nil }
  }

  /// A baseline that promises a task for a day.
  mutating func promise(_ code: String, on due: Day) {
    var baseline = Baseline(id: key())
    (baseline.name, baseline.takenOn) = ("Promise of \(code)", day(7, 1))
    var entry = BaselineEntry(id: key())
    (entry.baseline, entry.taskCode, entry.due) = (baseline.id, code, due)
    plan.baselines[baseline.id] = baseline
    plan.baselineEntries[entry.id] = entry
  }

  /// A country's own task.
  mutating func add(
    _ code: String,
    at offset: Int,
    of iso2: String,
    _ category: TaskCategory,
    _ role: OwnerRole,
    gate: GateCode? = nil
  ) {
    add(code, "CF", at: offset) { task, small in
      (task.scope, task.country) = (.country, small.country(iso2))
      (task.category, task.role, task.gate) = (category, role, gate)
    }
  }

  mutating func addFocalPoint(of iso2: String) {
    var institution = Institution(id: key())
    institution.country = country(iso2)
    plan.institutions[institution.id] = institution
    var point = FocalPoint(id: key())
    point.institution = institution.id
    plan.focalPoints[point.id] = point
  }

  mutating func alterTopic(_ body: (inout Topic, OutlookPlan) -> Void) {
    guard var topic = plan.topics.rows.first else { return }
    body(&topic, self)
    plan.topics[topic.id] = topic
  }

  mutating func addInput(from iso2: String, _ stance: InputStance = .supports) {
    var input = TopicInput(id: key())
    (input.topic, input.country, input.stance) = (plan.topics.rows.first?.id, country(iso2), stance)
    plan.topicInputs[input.id] = input
  }
}

extension PrepTask {
  mutating func finish(on day: Day) {
    (status, remaining, evidence) = (.done, .zero, "on file")
    (actualStart, actualFinish) = (day, day)
  }
}

extension Outlook {
  /// How ready a meeting is, by code; a blank figure when there is none.
  func readiness(_ code: String = "CF") -> Readiness {
    plan.meeting(code).flatMap { meeting($0.id)?.readiness } ?? Readiness()
  }

  func state(_ code: String = "CF") -> MeetingOutlook {
    plan.meeting(code).flatMap { meeting($0.id) } ?? MeetingOutlook()
  }

  func coming(_ iso2: String, _ code: String = "CF") -> CountryOutlook {
    guard let country = plan.country(iso2), let meeting = plan.meeting(code),
      let found = plan.participation(of: country.id, in: meeting.id)
    else { return CountryOutlook() }
    return participation(found.id) ?? CountryOutlook()
  }
}

extension [Cause] {
  /// `red gateMissed G1`, one line each.
  var lines: [String] {
    map { "\($0.colour.rawValue) \($0.kind.rawValue) \($0.codes.joined(separator: " "))" }
  }
}
