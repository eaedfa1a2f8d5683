import PlanModel
import Planning

/// The answers of the morning page, kept until the plan or what they depend on changes: to count
/// among thousands of tasks takes longer than to draw a frame.
struct MorningState: Hashable, Sendable {
  var answers = MorningAnswers()
  fileprivate var origin: Origin?

  fileprivate struct Origin: Hashable, Sendable {
    var generation: Int
    var meeting: Meeting.ID?
    var revision: Int
    var history: Int?
    var look: LastLook
  }
}

extension WorkbenchState {
  /// Answers the questions anew, when they are looked at and something has changed.
  mutating func settleMorning() {
    guard view == .full(.morning) else { return }
    let origin = MorningState.Origin(
      generation: generation,
      meeting: currentMeeting?.id,
      revision: revision,
      history: history.first?.revision,
      look: lastLook
    )
    guard morning.origin != origin else { return }
    morning = MorningState(answers: MorningAnswers(self), origin: origin)
  }

  /// The changes since the last look that were made by others, or elsewhere; newest first.
  var news: [JournalEntry] { history.filter { lastLook.isNews($0.revision) } }

  /// "Since you last looked: 3 changes by A (2) and B".
  var newsLine: MorningAnswers.Line {
    guard let seen = lastLook.revision else {
      return MorningAnswers.Line(
        lastLook.plan.isEmpty
          ? "last looks are not remembered here; the plan is at r\(revision)"
          : "this is the first look; from now on changes are counted",
        .calm
      )
    }
    if seen >= revision { return MorningAnswers.Line("nothing has changed", .calm) }
    if history.first?.revision != revision {
      let count = (seen + 1...revision).count { lastLook.isNews($0) }
      return MorningAnswers.Line(Wording.count(count, "change"), .pressing)
    }
    let news = news
    if news.isEmpty { return MorningAnswers.Line("nothing but what you did", .calm) }
    let authors = Dictionary(grouping: news, by: \.author).mapValues(\.count)
    let sorted = authors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let names = sorted.map { authors.count > 1 ? "\($0.key) (\($0.value))" : $0.key }
    let words = "\(Wording.count(news.count, "change")) by \(Wording.list(names, limit: 3))"
    return MorningAnswers.Line(words, .pressing)
  }
}
