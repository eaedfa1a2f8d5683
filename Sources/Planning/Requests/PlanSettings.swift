import CivilTime
import PlanModel

// What concerns the plan as a whole.
extension ChangeProposal {
  /// Fixes the day as of which the plan is looked at; `nil` lets it follow the calendar.
  ///
  /// Work already recorded cannot lie after it (I7).
  mutating func setStatusDate(_ day: Day?) throws(ChangeRefused) -> Change {
    if let day, let fact = plan.latestFact, day < fact {
      throw .valueOutOfRange(
        field: "status date",
        value: Self.written(day),
        allowed: "from \(Self.written(fact))"
      )
    }
    alterSettings { $0.statusDate = day }
    return draft.change(words: day.map { "Status date \($0.long)" } ?? "Status date today")
  }

  mutating func setTitle(_ title: String) throws(ChangeRefused) -> Change {
    let title = try text(title, for: "title")
    alterSettings { $0.title = title }
    return draft.change(words: "Title \(title)")
  }

  /// The standard is not stored: a plan names only what it wants otherwise.
  mutating func setWeight(_ name: WeightName, to value: Int?) throws(ChangeRefused) -> Change {
    let known = plan.weights.first { $0.name == name }
    if let value {
      var weight = known ?? PlanningWeight(id: context.keys.key())
      weight.name = name
      weight.value = try number(value, in: 0...1_000_000, for: name.rawValue)
      if weight == known { throw .nothingToChange }
      draft.put(weight)
    } else if let known {
      draft.remove(known.id)
    } else {
      throw .nothingToChange
    }
    let words = value.map(String.init) ?? "standard (\(name.standard))"
    return draft.change(words: "Weight \(name.rawValue): \(words)")
  }

  private mutating func alterSettings(_ body: (inout Settings) -> Void) {
    var settings = plan.settings.rows.first ?? Settings(id: context.keys.key())
    body(&settings)
    draft.put(settings)
  }

  /// Copies due days and owners under a name; the copy never changes (I17).
  mutating func takeBaseline(name: String) throws(ChangeRefused) -> Change {
    let name = try text(name, for: "name")
    if plan.baselines.contains(where: { $0.name == name }) { throw .codeTaken(name) }
    var baseline = Baseline(id: context.keys.key())
    baseline.name = name
    baseline.takenOn = today
    draft.put(baseline)
    let outlook = Outlook(of: plan, on: today, holidays: context.holidays)
    var entries: [BaselineEntry] = []
    for (task, facts) in zip(plan.tasks, outlook.tasks) {
      guard facts.isApplicable, let due = facts.due else { continue }
      var entry = BaselineEntry(id: context.keys.key())
      entry.baseline = baseline.id
      entry.taskCode = task.code
      entry.due = due
      entry.accountable = task.accountable.flatMap { plan[$0]?.code } ?? ""
      entries.append(entry)
    }
    draft.put(contentsOf: entries)
    return draft.change(words: "Baseline \(name)")
  }
}

extension Plan {
  /// The last day on which something is recorded to have happened.
  fileprivate var latestFact: Day? {
    let tasks = self.tasks.lazy.compactMap { $0.actualFinish ?? $0.actualStart }.max()
    let meetings = self.meetings.lazy.filter(\.status.isHeld).compactMap(\.sittings?.last).max()
    let gates = self.gates.lazy.compactMap(\.passedOn).max()
    return [tasks, meetings, gates].compactMap(\.self).max()
  }
}
