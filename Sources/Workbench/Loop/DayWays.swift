import Canvas
import CivilTime
import PlanModel
import Planning

/// A way to let a meeting open on a day that does not work as things are.
struct DayWay: Sendable {
  var title: String
  var price: String
  var words: String
  /// What is given up; `nil` for moving the meeting without mending anything.
  var relaxation: DateRelaxation?
}

extension WorkbenchState {
  /// The ways for the day under the cursor, cheapest first; those that hold what was typed.
  func ways(matching query: String) -> [DayWay] {
    guard case .day(let id, let day) = self[.dates].selected, let meeting = plan.meetings[id] else {
      return []
    }
    var ways = ((dates.explained[day] ?? nil)?.relaxations ?? []).map { way in
      DayWay(
        title: Sentence.brief(way, in: outlook),
        price: "cost \(way.cost)",
        words: Sentence.of(way, in: outlook),
        relaxation: way
      )
    }
    ways.append(
      DayWay(
        title: "Move it all the same",
        price: "",
        words:
          "Shows what follows when \(meeting.code) opens on \(day.long) and nothing else moves."
      )
    )
    let folded = matchFold(query)
    return folded.isEmpty ? ways : ways.filter { matchFold($0.words).contains(folded) }
  }

  mutating func openWays() -> [Effect] {
    guard let day = selectedDay else { return [] }
    guard dates.explained[day] != nil else {
      notice = Notice(.info, "What would help is still being searched.")
      return []
    }
    overlays.append(.picker(.ways, ChooserState()))
    return []
  }

  /// Leads to a form that shows what follows and asks for the reason.
  mutating func take(_ ways: [DayWay], _ index: Int) -> [Effect] {
    guard ways.indices.contains(index), case .day(let id, let day) = self[.dates].selected else {
      notice = Notice(.info, "Nothing is found. Delete some letters.")
      return []
    }
    overlays.removeLast()
    return open(ways[index].relaxation.map { .giveWay(id, day, $0) } ?? .move(id))
  }

  func waysOff() -> String? {
    guard let day = selectedDay, let calendar = dates.calendar else { return "Select a day first." }
    guard calendar.ranked(day) != nil else { return nil }
    return plan.meetings[calendar.dates.meeting]?.workingDay == day
      ? "\(day.long) works as it is, and is the day in the plan."
      : "\(day.long) works as it is. Press Enter to take it."
  }

  func levelOff() -> String? {
    let hasWork = outlook.tasks.contains { $0.isApplicable && $0.status.isOpen }
    return hasWork ? nil : "There is no open task to level."
  }

  func datesOff() -> String? {
    if plan.meetings.isEmpty { return noMeeting }
    return datable.isEmpty ? "The days of all meetings are facts by now." : nil
  }
}
