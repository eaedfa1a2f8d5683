import CivilTime
import PlanModel
import Planning

@testable import Workbench

/// Carries out effects as the program would, on a plan in memory.
struct ScratchStore {
  /// The plan with all that follows from it.
  private(set) var outlook: Outlook
  private(set) var revision = 1
  private var context: ChangeContext
  private var undoable: [Change] = []
  private var redoable: [Change] = []
  /// Oldest first; the first is the making of the plan.
  private(set) var journal: [JournalEntry] = []
  static let author = "IOM-GE"

  init(_ outlook: Outlook) {
    self.outlook = outlook
    context = ChangeContext(
      statusDate: outlook.statusDate,
      author: Self.author,
      holidays: .shipped(),
      keys: KeySource(seed: 1)
    )
    record(Change(words: "Make the plan", edits: []), .change, by: Self.author)
  }

  init(_ plan: Plan, on day: Day) {
    self.init(Outlook(of: plan, on: day, holidays: .shipped()))
  }

  /// The example plan, computed once for all tests.
  static let example = ScratchStore(ExamplePlan.plan, on: ExamplePlan.statusDate)

  var plan: Plan { outlook.plan }

  /// The event that answers an effect; `nil` for one that only touches the screen.
  mutating func answer(_ effect: Effect) -> Event? {
    switch effect {
    case .commit(let request, _): return commit(request)
    case .preview(let request, let revision):
      return .previewed(request, revision: revision, preview(request))
    case .undo: return step(\.undoable, \.redoable, .undo)
    case .redo: return step(\.redoable, \.undoable, .redo)
    case .undoTo(let revision, let seen): return undo(to: revision, seen: seen)
    case .loadHistory(let most): return .history(Array(journal.reversed().prefix(most)))
    case .searchDates(let question): return .daysFound(question, search(question))
    case .explainDay(let question, let day):
      let search = DateSearch(outlook, query(question))
      let why = search.whyNot(question.meeting, on: day, in: context)
      return .dayExplained(question, day, why)
    case .advise(let mission, let week, let revision):
      let advice = Advisor(outlook, context).advice(for: mission, around: week)
      return .advised(advice, revision: revision)
    case .level(let schedules, let revision):
      let levelled = outlook.levelled(
        seed: 1,
        schedules: min(schedules, 20),
        holidays: context.holidays
      )
      return .levelled(levelled, revision: revision)
    case .forecast(let meeting, _, let revision):
      let forecast = outlook.forecast(samples: 4, most: 0)
      return .forecast(meeting, forecast, revision: revision)
    case .copy, .editNote: return nil
    case .remember, .stop, .setTheme, .setMouse, .redraw, .suspend, .quit, .bell: return nil
    }
  }

  private func outlook(of plan: Plan) -> Outlook {
    let day = plan.setting.statusDate ?? context.statusDate
    return Outlook(of: plan, on: day, holidays: context.holidays, previous: outlook)
  }

  private func query(_ question: DatesQuestion) -> DateQuery {
    var query = DateQuery()
    query.meetings = [question.meeting]
    return query
  }

  private func search(_ question: DatesQuestion) -> MeetingDates? {
    DateSearch(outlook, query(question)).dates().meeting(question.meeting)
  }

  private mutating func commit(_ request: ChangeRequest) -> Event {
    do {
      let change = try plan.change(for: request, in: &context)
      undoable.append(change)
      redoable = []
      return apply(change, .mine)
    } catch { return .refused(request, error) }
  }

  /// Somebody else changes the plan; the event is what the front end hears of it.
  mutating func change(_ request: ChangeRequest, by author: String) -> Event? {
    guard let change = try? plan.change(for: request, in: &context) else { return nil }
    undoable.append(change)
    redoable = []
    return apply(change, .elsewhere(author: author))
  }

  /// Back to a revision as one step, when the plan still stands where it was seen.
  private mutating func undo(to target: Int, seen: Int) -> Event {
    guard revision == seen else {
      let others = journal.filter { $0.revision > seen }
      return .failed(Sentence.movedOn(others))
    }
    let change = Change.takingBack(journal.filter { $0.revision > target }, to: target)
    undoable.append(change)
    redoable = []
    return apply(change, .mine)
  }

  /// Ten minutes lie between two entries, in the morning of the status date.
  private mutating func record(_ change: Change, _ role: JournalRole, by author: String) {
    journal.append(
      JournalEntry(
        revision: journal.count + 1,
        id: context.keys.key(),
        author: author,
        at: Instant(seconds: 1_594_792_800 + 600 * journal.count),
        role: role,
        change: change,
        hash: ""
      )
    )
  }

  private func preview(_ request: ChangeRequest) -> Result<Preview, ChangeRefused> {
    do { return .success(try outlook.preview(of: request, in: context)) } catch {
      return .failure(error)
    }
  }

  private mutating func step(
    _ from: WritableKeyPath<ScratchStore, [Change]>,
    _ to: WritableKeyPath<ScratchStore, [Change]>,
    _ origin: PlanNews.Origin
  ) -> Event {
    guard let change = self[keyPath: from].popLast() else {
      return .failed("There is nothing to \(origin == .undo ? "undo" : "redo").")
    }
    self[keyPath: to].append(change)
    return apply(origin == .undo ? change.inverse : change, origin)
  }

  private mutating func apply(_ change: Change, _ origin: PlanNews.Origin) -> Event {
    var after = plan
    do { try after.apply(change.edits) } catch { return .failed("It does not fit: \(error)") }
    outlook = outlook(of: after)
    revision += 1
    switch origin {
    case .mine: record(change, .change, by: Self.author)
    case .undo: record(change, .undo(of: revision - 1), by: Self.author)
    case .redo: record(change, .redo(of: revision - 1), by: Self.author)
    case .elsewhere(let author): record(change, .change, by: author)
    }
    var news = PlanNews(
      outlook: outlook,
      revision: revision,
      origin: origin,
      words: change.words
    )
    news.undoWords = undoable.last?.words
    news.redoWords = redoable.last?.words
    return .planChanged(news)
  }
}
