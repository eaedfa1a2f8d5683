import Canvas
import CivilTime
import PlanModel
import Planning

/// The answers that tasks give, all meetings together.
struct TaskAnswers {
  private let state: WorkbenchState
  private let outlook: Outlook

  init(_ state: WorkbenchState) {
    var state = state
    state.scope = nil
    self.state = state
    outlook = state.outlook
  }

  private var plan: Plan { outlook.plan }

  /// The tasks that pass a filter, by their due day; those without one last.
  private func places(_ filter: String) -> [Int] {
    Listing.places(of: Filter(filter), in: state).sorted { a, b in
      let days = (outlook.tasks[a].due?.number ?? .max, outlook.tasks[b].due?.number ?? .max)
      return days.0 == days.1
        ? plan.tasks.rows[a].code < plan.tasks.rows[b].code : days.0 < days.1
    }
  }

  /// A line of the codes, of which only the named ones are put into words.
  private func line(
    _ places: [Int],
    none: String,
    _ tone: MorningAnswers.Line.Tone = .pressing,
    _ words: (Int) -> String
  ) -> MorningAnswers.Line {
    if places.isEmpty { return MorningAnswers.Line(none, .calm) }
    let most = MorningAnswers.named
    let shown = places.prefix(most).map(words)
    let more = places.count - shown.count
    let list = more > 0 ? shown.joined(separator: ", ") + " and \(more) more" : Wording.list(shown)
    return MorningAnswers.Line("\(places.count): \(list)", tone)
  }

  private func code(_ place: Int) -> String { plan.tasks.rows[place].code }

  /// `TM05 (GE)`: whose it is.
  private func owned(_ place: Int) -> String {
    let owner = plan.tasks.rows[place].accountable.map { plan.shortCode(of: $0) } ?? "nobody"
    return "\(code(place)) (\(owner))"
  }

  private func short(_ day: Day) -> String {
    DayWords.short(day, seenFrom: outlook.statusDate)
  }

  var overdue: MorningAnswers.Line {
    line(places("overdue"), none: "nothing is overdue", .pressing, owned)
  }

  var thisWeek: MorningAnswers.Line {
    line(places("due:week"), none: "nothing is due this week", .plain) { place in
      outlook.tasks[place].due.map { "\(owned(place)) by \($0.weekdayName)" } ?? owned(place)
    }
  }

  var unowned: MorningAnswers.Line {
    line(places("critical unassigned"), none: "every critical task has an owner", .pressing, code)
  }

  var newlyReady: MorningAnswers.Line {
    line(places("newly ready"), none: "nothing since the last working day", .plain, owned)
  }

  var waiting: MorningAnswers.Line {
    let found = places("waiting").sorted {
      (plan.tasks.rows[$0].chaseOn?.number ?? .max) < (plan.tasks.rows[$1].chaseOn?.number ?? .max)
    }
    let isPressing = found.contains { place in
      plan.tasks.rows[place].chaseOn.map { $0 <= outlook.statusDate } ?? false
    }
    return line(found, none: "we wait for nobody", isPressing ? .pressing : .plain) { place in
      let task = plan.tasks.rows[place]
      let whom = task.waitingOn.isEmpty ? "somebody" : task.waitingOn
      let chase = task.chaseOn.map { ", chase \(short($0))" } ?? ""
      return "\(task.code) on \(whom)\(chase)"
    }
  }

  /// What the gate of the documents still needs in the meeting whose checklist is shown.
  var documents: MorningAnswers.Line {
    guard let meeting = state.currentMeeting,
      let gate = outlook.meeting(meeting.id)?.gates.first(where: { $0.code == .g3 })
    else { return MorningAnswers.Line("no meeting has a gate for documents", .calm) }
    if gate.isPassed { return MorningAnswers.Line("\(meeting.code): gate G3 is passed", .calm) }
    let day = gate.day.map { "by \(short($0))" } ?? "no day yet"
    let missing = gate.missing.compactMap { plan.tasks[$0]?.code }
    let isLate = gate.day.map { $0 < outlook.statusDate } ?? false
    let needs = missing.isEmpty ? "nothing is missing" : "needs \(Wording.list(missing, limit: 4))"
    return MorningAnswers.Line("\(meeting.code) \(day): \(needs)", isLate ? .pressing : .plain)
  }

  var host: MorningAnswers.Line {
    line(places("party:host due:today"), none: "nothing today", .pressing, code)
  }

  var silence: MorningAnswers.Line {
    line(places("silence due:today"), none: "none ends today", .pressing, code)
  }

  /// How many tasks have left the baseline, the furthest first.
  var moved: MorningAnswers.Line {
    if !plan.tasks.isEmpty, outlook.tasks.allSatisfy({ $0.baselineDue == nil }) {
      return MorningAnswers.Line("no baseline is taken yet", .calm)
    }
    let late = places("moved").map { place in
      let days = outlook.tasks[place]
      let end = days.status.isOpen ? days.forecastFinish ?? days.due : days.due
      return (
        place: place, days: (end ?? outlook.statusDate) - (days.baselineDue ?? outlook.statusDate)
      )
    }
    let sorted = late.sorted { ($1.days, code($0.place)) < ($0.days, code($1.place)) }
    let days = Dictionary(sorted.map { ($0.place, $0.days) }) { first, _ in first }
    return line(sorted.map(\.place), none: "nothing has moved", .plain) { place in
      let number = days[place] ?? 0
      return "\(code(place)) \(number < 0 ? "−" : "+")\(abs(number)) d"
    }
  }

  var twins: MorningAnswers.Line {
    line(places("twin -done"), none: "nothing is asked twice", .plain, code)
  }

  var call: MorningAnswers.Line {
    let counts = state.counts
    let chase = plan.tasks.rows.indices.count { place in
      outlook.tasks[place].status == .waiting
        && plan.tasks.rows[place].chaseOn.map { $0 <= outlook.statusDate } ?? false
    }
    return MorningAnswers.Line(
      "one page: \(counts.overdue) overdue, \(counts.dueThisWeek) due this week, \(chase) to chase"
    )
  }
}
