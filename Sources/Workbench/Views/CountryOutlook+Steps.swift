import Canvas
import CivilTime
import Planning

// The steps of a country by name: which is next, and which are late.
extension CountryOutlook {
  /// Steps not done whose day has passed, the oldest first.
  func lateSteps(on status: Day) -> [CountryStep] {
    openSteps.filter { $0.day.map { $0 < status } ?? false }
  }

  /// Steps not done, by day; those without one last, in the order in which they are taken.
  var openSteps: [CountryStep] {
    let open = steps.filter { !$0.isDone }.enumerated()
    return open.sorted { a, b in
      (a.element.day?.number ?? .max, a.offset) < (b.element.day?.number ?? .max, b.offset)
    }
    .map(\.element)
  }
}

extension CountryStep {
  /// `delegates named 14 Aug`.
  func words(seenFrom status: Day) -> String {
    let day = day.map { " " + DayWords.short($0, seenFrom: status) } ?? ""
    return Wording.of(kind) + day
  }
}
