import Canvas
import Planning

extension Bindings {
  static let dates: [Binding] = [
    Binding(
      .datesView,
      "Dates",
      "Shows which days work for the meeting, and why others do not.",
      keys: [.character("D")],
      hint: "dates",
      twin: "plenary dates FILE MEETING",
      off: { $0.datesOff() }
    ),
    Binding(
      .takeDay,
      "Take the day",
      "Lets the meeting open on the day; offers ways for a day that does not work.",
      keys: [.enter],
      in: .lists([.dates]),
      hint: "take",
      edits: true,
      twin: "plenary move FILE MEETING DAY",
      off: { $0.selectedDay == nil ? "Select a day first." : nil }
    ),
    Binding(
      .ways,
      "Ways to make the day work",
      "Lists what would have to be given up, cheapest first; Enter takes one.",
      keys: [.character("r")],
      in: .lists([.dates]),
      hint: "ways",
      twin: "plenary dates FILE MEETING --why DAY",
      off: { $0.waysOff() }
    ),
    Binding(
      .worseDay,
      "Next best day",
      "Goes to the best day, then to the next one of the ranking.",
      keys: [.character("]")],
      in: .lists([.dates]),
      hint: "next best",
      off: { $0.rankingOff() }
    ),
    Binding(
      .betterDay,
      "Better day",
      "Goes back in the ranking, to the day that costs less.",
      keys: [.character("[")],
      in: .lists([.dates]),
      off: { $0.rankingOff() }
    ),
  ]
}

extension WorkbenchState {
  fileprivate func rankingOff() -> String? {
    dates.calendar?.dates.ranked.isEmpty ?? true ? "No day works as things are." : nil
  }
}
