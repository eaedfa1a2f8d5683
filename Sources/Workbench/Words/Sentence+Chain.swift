import CivilTime
import PlanModel
package import Planning

extension Wording {
  /// A date of a task as one asks for it.
  package static func of(_ date: TaskDate) -> String {
    switch date {
    case .due: "due day"
    case .earliest: "earliest finish"
    case .latest: "latest finish"
    case .forecast: "levelled finish"
    }
  }
}

extension Sentence {
  /// How one step of a chain comes about; the day stands beside it.
  package static func of(_ rule: DayRule, in outlook: Outlook) -> String {
    ChainWords(outlook: outlook).of(rule)
  }
}

private struct ChainWords {
  let outlook: Outlook

  private func code(_ task: Int) -> String { outlook.plan.tasks.rows[task].code }

  private func meeting(_ id: Meeting.ID) -> String {
    guard let meeting = outlook.plan.meetings[id] else { return "its meeting" }
    return meeting.code
  }

  private func days(_ count: Int) -> String { Wording.count(count, "working day") }

  private func owner(_ task: Int) -> String {
    let row = outlook.plan.tasks.rows[task]
    let country = row.responsibleParty.flatMap { outlook.plan.countries[$0]?.iso2 }
    return country ?? row.accountable.flatMap { outlook.plan.missions[$0]?.code } ?? "its owner"
  }

  func of(_ rule: DayRule) -> String {
    switch rule {
    case .opening(let id):
      let isAssumed = outlook.plan.meetings[id]?.isProvisional ?? false
      return "\(meeting(id)) opens" + (isAssumed ? " (assumed)" : "")
    case .lastSitting(let id): return "the last day of \(meeting(id)), which it follows up"
    case .fixed(let task): return "the due day of \(code(task)) was fixed by hand"
    case .statusDate: return "no work before the status date"
    case .finished(let task): return "\(code(task)) was done"
    case .goesOn(let task): return "\(code(task)) has begun and goes on"
    case .deadline(let task, let id): return "\(code(task)) must be done before \(meeting(id))"
    case .planEnd: return "nothing comes after it but the end of the plan"
    case .heldTogether(let tasks, let task, let date): return together(tasks, task, date)
    default: return following(rule)
    }
  }

  private func following(_ rule: DayRule) -> String {
    switch rule {
    case .offset(let task, let over): return offset(outlook.plan.tasks.rows[task].offset, over)
    case .ownerOff(let task, let name):
      return "\(owner(task)) does not work then: \(name.isEmpty ? "a weekend" : name)"
    case .begins(let task): return "\(code(task)) begins, the first working day of \(owner(task))"
    case .pinned(let task): return "\(code(task)) begins, to be finished on its due day"
    case .after(let task, let other, let lag):
      let gap = lag > 0 ? " and \(days(lag))" : ""
      return "\(code(task)) begins after \(code(other))\(gap)"
    case .withTwin(let task, let twin): return "\(code(task)) asks the same as \(code(twin))"
    case .waits(let task, let mission, let week, let users):
      let who = outlook.plan.missions[mission]?.code ?? "the mission"
      let with = users.isEmpty ? "" : " with \(Wording.list(users.map(code), limit: 4))"
      return "\(code(task)) begins: \(who) is full up to week \(week.week)\(with)"
    case .takes(let task, let work, let wait): return takes(task, work, wait) + ", so it ends"
    case .heldBack(let task, let other, let gap):
      return "\(code(task)) begins, to end \(near(gap)) before \(code(other)) begins"
    case .drawnNear(let task, let other, let gap):
      return "\(code(task)) begins \(near(gap)) after \(code(other)), and so ends"
    case .before(let task, let successor, let lag):
      let gap = lag > 0 ? " with \(days(lag)) between" : ""
      return "\(code(task)) ends before \(code(successor)) begins\(gap)"
    case .beforeTwin(let task, let twin):
      return "\(code(task)) ends for \(code(twin)), which asks the same"
    case .endsBy(let task): return "\(code(task)) ends, the last working day of \(owner(task))"
    case .beginsBy(let task, let work, let wait): return takes(task, work, wait) + ", so it begins"
    default: return ""
    }
  }

  private func together(_ tasks: [Int], _ task: Int, _ date: TaskDate) -> String {
    let names = Wording.list(tasks.map(code), limit: 4)
    let held = "\(names) are held near each other by their greatest gaps"
    return date == .latest
      ? "\(held), so \(code(task)) must end by then"
      : "\(held), and together \(code(task)) can begin only then"
  }

  private func near(_ gap: Int) -> String {
    gap == 0 ? "just" : "at most \(days(gap))"
  }

  private func takes(_ task: Int, _ work: Int, _ wait: Int) -> String {
    let waits = wait > 0 ? " and waits \(wait)" : ""
    return "\(code(task)) takes \(days(work))\(waits)"
  }

  private func offset(_ offset: Int, _ over: [Day]) -> String {
    let words =
      offset == 0
      ? "on its opening day"
      : "\(DayWords.offset(offset)), \(days(abs(offset))) \(offset > 0 ? "before" : "after")"
    guard !over.isEmpty else { return words }
    let off = over.map { DayWords.short($0, seenFrom: outlook.statusDate) }
    return "\(words); the host is off on \(Wording.list(off, limit: 4))"
  }
}
