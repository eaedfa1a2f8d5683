import Canvas
import CivilTime
import PlanModel
import Planning

/// The answers that meetings, countries, topics, missions and decisions give.
struct PlaceAnswers {
  typealias Line = MorningAnswers.Line
  private let state: WorkbenchState
  private let outlook: Outlook

  init(_ state: WorkbenchState) {
    self.state = state
    outlook = state.outlook
  }

  private var plan: Plan { outlook.plan }
  private var today: Day { outlook.statusDate }
  /// The meetings that are still to come, in order.
  private var coming: [Meeting] {
    plan.meetingsInOrder.filter { !$0.status.isHeld && !$0.status.isFinal }
  }

  private func short(_ day: Day) -> String { DayWords.short(day, seenFrom: today) }

  var order: Line {
    let broken = outlook.brokenOrders.map { breach in
      "\(code(breach.from)) → \(code(breach.to))"
    }
    if !broken.isEmpty { return Line("broken: \(Wording.list(broken, limit: 4))", .pressing) }
    let days = plan.meetingsInOrder.map { meeting in
      "\(meeting.code) \(meeting.workingDay.map(short) ?? "without a day")"
    }
    return days.isEmpty
      ? Line("no meeting yet", .calm) : Line("in order: \(Wording.list(days, limit: 6))", .calm)
  }

  private func code(_ meeting: Meeting.ID) -> String { plan.meetings[meeting]?.code ?? "?" }

  var workingDays: Line {
    let days = coming.map { meeting in
      let toGo = outlook.meeting(meeting.id)?.daysToGo.map(DayWords.offset) ?? "no day"
      return "\(meeting.code) \(toGo)"
        + (meeting.hostCalendar.isEmpty ? "" : " (calendar \(meeting.hostCalendar))")
    }
    return days.isEmpty ? Line("no meeting is to come", .calm) : Line(Wording.list(days, limit: 4))
  }

  var readiness: Line {
    let figures = coming.compactMap { meeting in
      outlook.meeting(meeting.id).map { (meeting.code, $0.readiness) }
    }
    guard !figures.isEmpty else { return Line("no meeting is to come", .calm) }
    let words = figures.map { code, ready in
      "\(code) \(ready.figure)% \(Wording.of(ready.colour))"
    }
    let worst = figures.min { $0.1.colour < $1.1.colour }
    let cause = worst?.1.causes.first.map { ". \(Sentence.of($0, in: outlook))" } ?? ""
    let isPressing = figures.contains { $0.1.colour == .red }
    return Line(words.joined(separator: ", ") + cause, isPressing ? .pressing : .plain)
  }

  /// The countries of the meeting shown whose step is due and not done.
  var behind: Line {
    let parts = state.meeting.map { plan.participations(in: $0) } ?? []
    let late = parts.compactMap { part -> String? in
      let steps = outlook.participation(part.id)?.steps ?? []
      guard let step = steps.first(where: { $0.isDue && !$0.isDone }) else { return nil }
      return "\(iso(part.country)) \(Wording.of(step.kind))"
    }
    return MorningAnswers.line(late, none: "every due step is done")
  }

  private func iso(_ country: Country.ID) -> String { plan.countries[country]?.iso2 ?? "?" }

  var unanswered: Line {
    let parts = state.meeting.map { plan.participations(in: $0) } ?? []
    let asked = parts.filter { $0.status == .invited }.map { iso($0.country) }
    if !asked.isEmpty { return MorningAnswers.line(asked, none: "") }
    let before = parts.count { $0.status == .notContacted || $0.status == .informed }
    return before > 0
      ? Line("none was asked yet: \(before) to be invited", .plain)
      : Line("all have answered", .calm)
  }

  var delegations: Line {
    let parts = state.meeting.map { plan.participations(in: $0) } ?? []
    guard !parts.isEmpty else { return Line("no country takes part yet", .calm) }
    let named = parts.filter { part in
      outlook.participation(part.id)?.steps.contains { $0.kind == .delegatesNamed && $0.isDone }
        ?? false
    }
    let modes = [AttendanceMode.onSite, .remote, .undecided].compactMap { mode -> String? in
      let count = parts.count { $0.mode == mode }
      return count > 0 ? "\(count) \(Wording.of(mode))" : nil
    }
    let words = modes.joined(separator: ", ")
    return Line("\(code(parts[0].meeting)): \(named.count) of \(parts.count) named, \(words)")
  }

  var topics: Line {
    let words = plan.topics.sorted { $0.code < $1.code }.map { topic in
      let figures = outlook.topic(topic.id) ?? TopicOutlook()
      let against = figures.reservations > 0 ? ", \(figures.reservations) reserved" : ""
      return "\(topic.code) \(figures.supporters) for\(against)"
    }
    return words.isEmpty
      ? Line("no topics yet", .calm)
      : Line(Wording.list(words, limit: 5))
  }

  var withoutLead: Line {
    let codes = plan.topics.filter { $0.leadCountry == nil && $0.status.isPlanned }.map(\.code)
    return MorningAnswers.line(codes.sorted(), none: "every topic has one")
  }

  /// The weeks from this one on, of which people ask.
  private var sixWeeks: Range<Day> {
    let monday = ISOWeek(containing: today).monday
    return monday..<(monday + 42)
  }

  var overloads: Line {
    let words = Listing.missionsInOrder(plan).compactMap { mission -> String? in
      let weeks = outlook.mission(mission.id)?.weeks ?? []
      let over = weeks.filter { sixWeeks.contains($0.week.monday) && $0.isOver }
      guard let worst = over.max(by: { $0.excess < $1.excess }) else { return nil }
      return "\(plan.shortCode(of: mission.id)) by \(worst.excess) pd in W\(worst.week.week)"
    }
    return MorningAnswers.line(words, none: "no mission in the next six weeks")
  }

  /// The missions with most time left this week.
  var spare: Line {
    let week = ISOWeek(containing: today)
    let free = plan.missions.compactMap { mission -> (code: String, left: Quarters)? in
      let now = outlook.mission(mission.id)?.week(week)
      guard let capacity = plan.capacity(of: mission.id, in: week, now) else { return nil }
      let left = Quarters(capacity.count - (now?.dueLoad.count ?? 0))
      return left > .zero ? (plan.shortCode(of: mission.id), left) : nil
    }
    let sorted = free.sorted { ($1.left, $0.code) < ($0.left, $1.code) }
    if sorted.isEmpty { return Line("no mission has time left this week", .plain) }
    let words = sorted.prefix(3).map { "\($0.code) \($0.left) pd" }
    return Line("free this week: \(Wording.list(words))")
  }

  var windows: Line {
    let words = coming.map { meeting in
      let day = meeting.workingDay.map(short) ?? "no day"
      let window = meeting.window.map { ", window \(DayWords.span($0, seenFrom: today))" } ?? ""
      return "\(meeting.code) \(day)\(window)"
    }
    return words.isEmpty
      ? Line("no meeting is to come", .calm) : Line(words.prefix(3).joined(separator: "; "))
  }

  var lastDay: Line {
    let days = LastDay.all(outlook)
    guard let next = days.first else { return Line("nothing is left to decide", .calm) }
    let isPressing = next.day <= today + 7
    let format = days.first { $0.isFormat && $0.day >= today }
    let inPerson = format.map { "; in person until \(short($0.day))" } ?? ""
    let more = days.count > 1 ? " (of \(days.count))" : ""
    return Line(
      "\(short(next.day)) \(next.brief)\(more)\(inPerson)",
      isPressing ? .pressing : .plain
    )
  }

  var holidays: Line {
    let next = HolidayList(outlook, weeks: 6).days
    let words = next.map { day in "\(short(day.day)) \(day.codes.joined(separator: ", "))" }
    return MorningAnswers.line(words, none: "none in the next six weeks", .plain)
  }

  /// The hours that the places of the next meeting share on its day.
  var hours: Line {
    guard let meeting = state.currentMeeting else { return Line("no meeting yet", .calm) }
    guard let words = MorningHours(meeting, plan).words(state.zones) else {
      return Line("\(meeting.code) has no day yet", .calm)
    }
    return Line("\(meeting.code): \(words)")
  }

  var gates: Line {
    let end = ISOWeek(containing: today).span.end
    var due: [String] = []
    var next: (day: Day, words: String)?
    for meeting in plan.meetingsInOrder {
      for gate in outlook.meeting(meeting.id)?.gates ?? [] where !gate.isPassed {
        guard let day = gate.day else { continue }
        let words = "\(meeting.code) \(gate.code.rawValue)"
        if day < end {
          due.append("\(words) lacks \(gate.missing.count)")
        } else if next.map({ day < $0.day }) ?? true {
          next = (day, words)
        }
      }
    }
    let none = next.map { "none; the next is \($0.words) on \(short($0.day))" } ?? "none"
    return MorningAnswers.line(due, none: none)
  }

  var decisions: Line {
    let open = plan.decisions.filter { $0.status == .open }
    guard !open.isEmpty else { return Line("none is open", .calm) }
    let unnamed = open.count { $0.by.isEmpty }
    let overdue = open.filter { $0.due.map { $0 < today } ?? false }
    let first = open.map(\.what).prefix(2).joined(separator: "; ")
    let nobody = unnamed > 0 ? ", \(unnamed) for nobody named" : ""
    return Line(
      "\(open.count) open\(nobody): \(first)",
      overdue.isEmpty ? .plain : .pressing
    )
  }

  /// The status in one line, as one would begin a letter.
  var status: Line {
    let held = plan.meetings.count { $0.status.isHeld }
    let all = plan.meetings.count { $0.status != .cancelled }
    return Line("a page of words: \(held) of \(all) meetings held, readiness, causes, risks")
  }

  var risks: Line {
    let risks = plan.risks
    if risks.isEmpty { return Line("no risk is noted", .calm) }
    let high = risks.count { $0.probability == .high || $0.impact == .high }
    let watched = risks.count { !$0.trigger.isEmpty }
    return Line(
      "\(risks.count) noted, \(high) high, \(watched) with a trigger to look at",
      high > 0 ? .pressing : .plain
    )
  }
}
