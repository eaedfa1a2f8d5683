import CivilTime
import PlanModel
package import Planning

// How far a day works, and what it costs, in words.
extension Sentence {
  /// What a grade says of a day; nothing for a day that a rule forbids, for its reasons say it all.
  package static func of(_ grade: DateGrade, in outlook: Outlook) -> String? {
    let words = DateWordings(outlook: outlook)
    switch grade {
    case .feasible: return "The day works."
    case .blocked: return nil
    case .compressed(let compression): return of(compression, words)
    case .impossible(let chain): return of(chain, words)
    }
  }

  private static func of(_ compression: Compression, _ words: DateWordings) -> String {
    let tasks = Wording.count(compression.shifts.count, "task")
    let verb = compression.shifts.count == 1 ? "loses" : "lose"
    return "The work still fits if \(tasks) \(verb) margin, in working days: "
      + "\(list(compression.shifts.map { ($0.task, $0.days) }, words))."
  }

  static func of(_ chain: TaskChain, _ words: DateWordings) -> String {
    let start =
      chain.startsAfter.map { "after \(words.meeting($0))" }
      ?? "from \(words.day(chain.start))"
    return "The work does not fit: \(chain.tasks.map(words.task).joined(separator: " → ")) "
      + "needs \(words.workingDays(chain.needed)) \(start), and there are \(chain.available) up to "
      + "\(words.day(chain.deadline)), for \(words.meeting(chain.meeting))."
  }

  /// What a part of a cost counts: `2 on holiday: Bulgaria and Romania`.
  package static func of(_ part: CostPart, in outlook: Outlook) -> String {
    let words = DateWordings(outlook: outlook)
    let countries = words.countries(part.countries)
    switch part.kind {
    case .holiday: return "day off in \(countries)"
    case .bridgeDay: return "between two days off in \(countries)"
    case .weekday: return "not from Tuesday to Thursday"
    case .commonHours: return "common office hours \(hours(part.amount)) short"
    case .disturbance: return "\(words.workingDays(part.amount)) from the day in the plan"
    case .fairness:
      return "awkward hours fall on \(countries), \(hours(part.amount)) more than on others"
    }
  }

  /// Quarters of an hour: `45 min`, `1 h`, `1 h 30 min`.
  package static func hours(_ quarters: Int) -> String {
    let (hours, rest) = quarters.quotientAndRemainder(dividingBy: 4)
    if hours == 0 { return "\(rest * 15) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest * 15) min"
  }
}
