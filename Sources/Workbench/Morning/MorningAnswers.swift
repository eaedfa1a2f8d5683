import Canvas
import CivilTime
import PlanModel
import Planning

/// What the questions of the morning come to today: a line for each, counted once per plan.
struct MorningAnswers: Hashable, Sendable {
  /// A line, and whether it asks for something to be done today.
  struct Line: Hashable, Sendable {
    enum Tone: Hashable, Sendable {
      /// Nothing is to be done.
      case calm
      case plain
      /// Somebody has to do something.
      case pressing
    }

    var text: String
    var tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
      self.text = text
      self.tone = tone
    }
  }

  /// By question, the first at 0.
  private(set) var lines: [Line] = []

  /// The line of a question by its number.
  subscript(number: Int) -> Line? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  init() {}

  init(_ state: WorkbenchState) {
    let tasks = TaskAnswers(state)
    let places = PlaceAnswers(state)
    lines = Question.all.map { question in
      switch question.number {
      case 1: tasks.overdue
      case 2: tasks.thisWeek
      case 3: tasks.unowned
      case 4: tasks.newlyReady
      case 5: tasks.waiting
      case 6: places.order
      case 7: places.workingDays
      case 8: places.readiness
      case 9: state.newsLine
      case 10: places.behind
      case 11: places.unanswered
      case 12: places.delegations
      case 13: places.topics
      case 14: places.withoutLead
      case 15: places.overloads
      case 16: places.spare
      case 17: places.windows
      case 18: places.lastDay
      case 19: tasks.documents
      case 20: places.holidays
      case 21: places.hours
      case 22: places.gates
      case 23: places.decisions
      case 24: places.status
      case 25: tasks.host
      case 26: tasks.silence
      case 27: places.risks
      case 28: tasks.moved
      case 29: tasks.twins
      default: tasks.call
      }
    }
  }

  /// How many things are named before the rest is only counted.
  static let named = 4

  /// "3: a, b and c", or the words for none.
  static func line(
    _ items: [String],
    none: String,
    _ tone: Line.Tone = .pressing
  ) -> Line {
    items.isEmpty
      ? Line(none, .calm) : Line("\(items.count): \(Wording.list(items, limit: named))", tone)
  }
}
