import PlanModel

/// What belongs to each meeting, by places in the tables of the plan: sorted out once for all.
struct MeetingParts {
  /// Beside `plan.meetings.rows`: places in `plan.tasks.rows`.
  private(set) var tasks: [[Int]]
  /// Beside `plan.meetings.rows`: places in `plan.participations.rows`, in protocol order.
  private(set) var participations: [[Int]]
  /// Beside `plan.tasks.rows`: the place of the meeting, or -1.
  private(set) var meetingOfTask: [Int32] = []
  /// By country, its place in protocol order.
  let protocolPlace: [Country.ID: Int]

  init(_ plan: Plan) {
    let meetings = KeyIndex(plan.meetings)
    tasks = Array(repeating: [], count: plan.meetings.count)
    participations = tasks
    let countries = plan.countriesInProtocolOrder.enumerated()
    protocolPlace = Dictionary(uniqueKeysWithValues: countries.map { ($1.id, $0) })
    let rows = plan.tasks.rows
    meetingOfTask.reserveCapacity(rows.count)
    for place in rows.indices {
      let meeting = meetings[rows[place].meeting]
      meetingOfTask.append(Int32(meeting ?? -1))
      if let meeting { tasks[meeting].append(place) }
    }
    addParticipations(plan, meetings)
  }

  private mutating func addParticipations(_ plan: Plan, _ meetings: KeyIndex<Meeting>) {
    let rows = plan.participations.rows
    for place in rows.indices {
      if let meeting = meetings[rows[place].meeting] { participations[meeting].append(place) }
    }
    for meeting in participations.indices {
      participations[meeting].sort { a, b in
        let seats = (protocolPlace[rows[a].country] ?? .max, protocolPlace[rows[b].country] ?? .max)
        return seats.0 == seats.1 ? a < b : seats.0 < seats.1
      }
    }
  }
}
