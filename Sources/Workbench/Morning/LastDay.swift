import CivilTime
import PlanModel
import Planning

/// The last day on which something open can still be decided without breaking what follows from it.
struct LastDay: Hashable, Sendable {
  var day: Day
  /// What is to be decided, with its meeting.
  var what: String
  /// Why that is the last day.
  var why: String
  /// Whether it is about meeting in person or online.
  var isFormat = false

  /// The same in few words: `CF gate G1`.
  var brief: String {
    guard let gate = what.firstRange(of: " gate ") else { return what }
    return String(what[..<gate.upperBound] + what[gate.upperBound...].prefix(2))
  }

  /// All of a plan, the nearest first.
  static func all(_ outlook: Outlook) -> [LastDay] {
    let found = decisions(outlook) + gates(outlook) + formats(outlook)
    return found.sorted { ($0.day.number, $0.what) < ($1.day.number, $1.what) }
  }

  /// An open decision: its due day, else the latest finish of the task by which it is settled.
  private static func decisions(_ outlook: Outlook) -> [LastDay] {
    let plan = outlook.plan
    return plan.decisions.filter { $0.status == .open }.compactMap { decision in
      let code = decision.meeting.flatMap { plan.meetings[$0]?.code }
      let what = (code.map { "\($0) " } ?? "") + decision.what
      if let due = decision.due { return LastDay(day: due, what: what, why: "its due day") }
      guard let task = task(named: decision.note, in: plan), let days = outlook.task(task.id),
        let day = days.latestFinish ?? days.due
      else { return nil }
      let why = "\(task.code) settles it and can finish no later"
      return LastDay(day: day, what: what, why: why)
    }
  }

  /// The task whose code stands among the words of a note: `Settled by task CF15`.
  private static func task(named note: String, in plan: Plan) -> PrepTask? {
    note.split { !($0.isLetter || $0.isNumber || $0 == ".") }.lazy
      .compactMap { word in plan.task(word.hasSuffix(".") ? String(word.dropLast()) : String(word))
      }
      .first
  }

  private static func gates(_ outlook: Outlook) -> [LastDay] {
    outlook.plan.meetingsInOrder.flatMap { meeting in
      (outlook.meeting(meeting.id)?.gates ?? []).compactMap { gate in
        guard !gate.isPassed, let day = gate.day, !meeting.status.isFinal else { return nil }
        let missing = Wording.count(gate.missing.count, "critical task")
        return LastDay(
          day: day,
          what: "\(meeting.code) gate \(Wording.head(gate.code))",
          why: gate.missing.isEmpty ? "the day of the gate" : "the day of the gate; \(missing) open"
        )
      }
    }
  }

  /// Of a meeting that is not online: the day on which the first work that only a meeting in person
  /// needs must begin at the latest.
  private static func formats(_ outlook: Outlook) -> [LastDay] {
    let plan = outlook.plan
    return plan.meetingsInOrder.compactMap { meeting in
      if meeting.status.isHeld || meeting.status.isFinal { return nil }
      let places = plan.tasks.rows.indices.filter { place in
        let (task, days) = (plan.tasks.rows[place], outlook.tasks[place])
        return task.meeting == meeting.id && task.condition == .inPerson && days.isApplicable
          && days.status.isOpen && task.actualStart == nil && days.latestStart != nil
      }
      let first = places.min {
        (outlook.tasks[$0].latestStart?.number ?? .max, $0)
          < (outlook.tasks[$1].latestStart?.number ?? .max, $1)
      }
      guard let first, let day = outlook.tasks[first].latestStart else { return nil }
      return LastDay(
        day: day,
        what: "\(meeting.code) in person or online",
        why: "\(plan.tasks.rows[first].code), which only a meeting in person needs, must begin",
        isFormat: true
      )
    }
  }
}
