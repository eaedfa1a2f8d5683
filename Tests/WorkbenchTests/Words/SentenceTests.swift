import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

private func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no day") }
  return day
}

@Suite("Sentence of a refusal")
struct SentenceTests {
  static let autumn = DaySpan(start: day("2020-09-01"), end: day("2020-10-01"))

  /// One of each case.
  static let refusals: [ChangeRefused] = [
    .unknown(.prepTask, "TM99"), .emptyText(field: "title"), .codeTaken("TM01"),
    .valueOutOfRange(field: "dayCount", value: "0", allowed: "1 to 30"), .nothingToChange,
    .taskTransition(code: "TM01", from: .done, to: .waiting), .evidenceMissing(code: "TM01"),
    .reasonMissing(code: "TM01"), .openPredecessors(code: "TM02", ["TM01"]),
    .clearancesPending(code: "TM02", ["GE", "AM"]),
    .chaseDayPassed(code: "TM02", day("2020-07-14")),
    .secondAccountable(code: "TM02", mission: "IOM-GE"),
    .supportsItself(code: "TM02", mission: "IOM-GE"),
    .supportTwice(code: "TM02", mission: "IOM-GE"), .cycle(["TM01", "TM02", "TM01"]),
    .dependencyExists("TM01", "TM02"),
    .assignmentTransition(code: "TM01", from: .proposed, to: .reassigned),
    .meetingTransition(code: "CF", from: .tentative, to: .held),
    .meetingFrozen(code: "IM", .held), .meetingClosed(code: "IM", .closed),
    .notAWorkingDay(day("2020-11-23"), country: "GE", holiday: "Saint George's Day"),
    .notAWorkingDay(day("2020-11-22"), country: "GE", holiday: ""),
    .blackout(day("2020-10-31"), country: "GE", text: "elections"),
    .outsideWindow(day("2020-10-02"), autumn), .outsideHorizon(day("2025-01-01"), autumn),
    .outOfOrder(code: "TM", day("2020-11-25"), other: "CF", day("2020-11-24")),
    .gapTooSmall(code: "TM", other: "CF", days: 30, least: 48),
    .gapTooLarge(code: "TM", other: "CF", days: 90, most: 80),
    .inThePast(day("2020-07-01"), statusDate: day("2020-07-15")),
    .gateNotReady(meeting: "TM", .g1, missing: ["TM01"]), .gatePassed(meeting: "TM", .g1),
    .quorumMissing(meeting: "CF", confirmed: 1, needed: 3, hosts: ["GE"]),
    .technicalMeetingOpen(code: "CF", technical: "TM"), .dayMissing(code: "CF"),
    .participationTransition(country: "BG", from: .attended, to: .informed),
    .alreadyTakesPart(country: "BG", meeting: "CF"), .hostCannotLeave(country: "GE", meeting: "CF"),
    .decisionMissing(country: "BG"),
    .topicTransition(code: "T1", from: .proposed, to: .covered),
    .topicMergedIntoItself(code: "T1"), .leadIsNoParticipant(topic: "T1", country: "NO"),
  ]

  @Test("names the value and a way out", arguments: refusals)
  func complete(refused: ChangeRefused) {
    let text = Sentence.of(refused, in: ExamplePlan.plan)
    #expect(text.hasSuffix("."))
    #expect(text.contains("Maybe") || text.contains("Nothing follows"))
    #expect(!text.contains("  ") && !text.contains("()"))
    let words = text.split { !$0.isLetter && $0 != "-" }
    let strange = words.filter { word in
      word.first?.isLowercase == true && word.contains(where: \.isUppercase)
    }
    #expect(strange.isEmpty, "words of the code")
  }

  @Test("suggests the nearest days on which both hosts work")
  func holiday() {
    let refused = ChangeRefused.notAWorkingDay(
      day("2020-11-23"),
      country: "GE",
      holiday: "Saint George's Day"
    )
    #expect(
      Sentence.of(refused, in: ExamplePlan.plan)
        == "Mon 23 Nov 2020 is a holiday in Georgia (Saint George's Day). "
        + "Maybe take Fri 20 Nov 2020 or Tue 24 Nov 2020."
    )
  }

  @Test("lists few things by name and counts the rest")
  func lists() {
    #expect(Wording.list(["A"]) == "A")
    #expect(Wording.list(["A", "B"]) == "A and B")
    #expect(Wording.list(["A", "B", "C"]) == "A, B and C")
    #expect(Wording.list(["A", "B", "C"], limit: 2) == "A, B and 1 more")
  }

  @Test(
    "writes spans by their last day",
    arguments: [
      ("2020-09-01", "2020-10-01", "Sep"), ("2020-09-15", "2020-09-17", "15–16 Sep"),
      ("2020-09-15", "2020-09-16", "15 Sep"), ("2020-09-15", "2020-11-01", "15 Sep–31 Oct"),
    ]
  )
  func spans(start: String, end: String, text: String) {
    let span = DaySpan(start: day(start), end: day(end))
    #expect(DayWords.span(span, seenFrom: day("2020-07-15")) == text)
  }
}
