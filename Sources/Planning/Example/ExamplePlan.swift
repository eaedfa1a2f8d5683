package import CivilTime
package import PlanModel

/// The plan that comes with the program: the South Caucasus / Black Sea dialogue of 2020, as it
/// stood on 15 July 2020, the day after the introductory meeting.
///
/// It holds what a news item of IOM Georgia reports. Whatever that does not say is marked assumed,
/// or names its own source.
package enum ExamplePlan {
  /// The day as of which the plan is looked at.
  package static let statusDate = Day.written("2020-07-15")

  package static var plan: Plan { made.plan }

  /// The one change that leads from the empty plan to the example.
  ///
  /// Its keys come from a fixed seed, so that it is the same everywhere.
  package static func change() -> Change {
    made.change(words: "Lay out the dialogue of 2020")
  }

  /// Made on first use, once: the expansion and the due days of 281 tasks.
  private static let made = make()

  static func make() -> ChangeDraft {
    var example = ExampleDraft()
    example.addPlaces()
    example.addSeries()
    example.addMeetings()
    example.addParticipations()
    example.addTopics()
    example.addTasks()
    example.addBackground()
    example.addDecisions()
    example.recordJuly()
    example.takeBaseline()
    return example.draft
  }
}

extension Day {
  /// A day of a text in the program.
  static func written(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
    return day
  }
}
