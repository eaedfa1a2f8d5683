import CivilTime
import PlanModel
import PlanStore
import Planning
import Workbench

/// Carries out what the front end wants done to the plan, and says what came of it.
///
/// It holds the plan as last read; one at a time and off the main loop in the full screen, in turn
/// with the keys in `plenary screen`.
nonisolated struct PlanKeeper: Sendable {
  private let file: PlanFile
  private let setting: Surroundings
  private let asOf: Day?
  private(set) var plan: Plan
  private(set) var revision: Int
  private(set) var outlook: Outlook
  /// The revisions that were written here; what is in them was not written by others.
  private var own: Set<Int> = []

  init(_ file: PlanFile, _ snapshot: Snapshot, _ setting: Surroundings, asOf: Day?) {
    self.file = file
    self.setting = setting
    self.asOf = asOf
    plan = snapshot.plan
    revision = snapshot.head.revision
    outlook = Outlook(
      of: plan,
      on: asOf ?? plan.setting.statusDate ?? setting.today,
      holidays: setting.holidays
    )
  }

  var statusDate: Day { asOf ?? plan.setting.statusDate ?? setting.today }
  var context: ChangeContext { setting.context(on: statusDate) }
  var isReadOnly: Bool { file.isReadOnly }
  var path: String { file.path }
  var author: String { setting.author }
  var localZone: TimeZoneRules { setting.zone }
  /// The key of the plan, the same in every copy of its file.
  var planKey: String { file.planID.description }

  mutating func perform(_ effect: Effect) -> [Event] {
    do {
      switch effect {
      case .commit(let request, let seen): return try commit(request, seen: seen)
      case .undo: return [try reverse(.undo)]
      case .redo: return [try reverse(.redo)]
      case .preview(let request, let revision): return [preview(request, revision)]
      case .undoTo(let target, let seen): return [try undo(to: target, seen: seen)]
      case .loadHistory(let most): return [.history(try file.history(limit: most))]
      case .searchDates(let question): return [searchDates(question)]
      case .explainDay(let question, let day): return [explain(day, question)]
      case .advise, .level, .forecast: return perform(effect, LongWork()) { _ in }
      case .editNote(let row, _):
        let way = "Run `plenary` in a terminal, or `plenary note`."
        return [.noteEdited(row, .failed("There is no editor here. \(way)"))]
      case .copy: return []
      case .remember, .stop, .setTheme, .setMouse, .redraw, .suspend, .quit, .bell: return []
      }
    } catch let failure as StoreFailure {
      return [.failed(StoreSentence.of(failure, path: file.path))]
    } catch let overlap as Overlap {
      return [.failed(overlap.sentence(in: plan))]
    } catch {
      return [.failed("\(error)")]
    }
  }

  /// Does what takes long, on the plan as last read; `post` is told how far it is.
  func perform(_ effect: Effect, _ work: LongWork, post: (Event) -> Void) -> [Event] {
    switch effect {
    case .advise(let mission, let week, let asked):
      let advisor = Advisor(outlook, setting.context(on: statusDate)) { work.isStopped }
      return [.advised(advisor.advice(for: mission, around: week), revision: asked)]
    case .level(let schedules, let asked):
      let levelled = outlook.levelled(
        seed: 1,
        schedules: schedules,
        holidays: setting.holidays,
        progress: { post(.levelling($0, revision: asked)) },
        isCancelled: { work.isStopped }
      )
      return [.levelled(levelled, revision: asked)]
    case .forecast(let meeting, let samples, let asked):
      let forecast = forecast(of: meeting, samples, work) {
        post(.forecasting(meeting, percent: $0, revision: asked))
      }
      return [.forecast(meeting, forecast, revision: asked)]
    default: return []
    }
  }

  /// Checks a request and writes it; against the newer plan when somebody else was first.
  ///
  /// - Throws: ``Overlap`` when somebody else set the same field since the revision that was seen.
  private mutating func commit(_ request: ChangeRequest, seen: Int) throws -> [Event] {
    for _ in 0..<5 {
      var context = setting.context(on: statusDate)
      let change: Change
      do { change = try plan.change(for: request, in: &context) } catch {
        return [.refused(request, error)]
      }
      if revision > seen {
        let others = try file.history(since: seen).filter { !own.contains($0.revision) }
        if let overlap = Overlap.first(of: change, with: others) { throw overlap }
      }
      do {
        let entry = try file.commit(change, basedOn: revision, signed: setting.signature())
        own.insert(entry.revision)
        return [try advance(to: entry, .mine)]
      } catch StoreFailure.conflict(.revision) {
        try reload()
      }
    }
    throw StoreFailure.busy
  }

  private mutating func reverse(_ origin: PlanNews.Origin) throws -> Event {
    do {
      return try advance(to: turn(origin), origin)
    } catch StoreFailure.conflict(.revision) {
      try reload()
      return try advance(to: turn(origin), origin)
    }
  }

  /// Takes back all that was done after a revision, as one step.
  ///
  /// Nothing is done when the plan has moved on since it was looked at: what was written meanwhile
  /// is named, and never taken back unseen.
  private mutating func undo(to target: Int, seen: Int) throws -> Event {
    let entries = try file.history(since: target)
    guard let newest = entries.first, newest.revision == seen else {
      return .failed(Sentence.movedOn(entries.filter { $0.revision > seen }))
    }
    do {
      let change = Change.takingBack(entries, to: target)
      let entry = try file.commit(change, basedOn: seen, signed: setting.signature())
      own.insert(entry.revision)
      return try advance(to: entry, .mine)
    } catch StoreFailure.conflict(.revision) {
      return .failed(Sentence.movedOn(try file.history(since: seen)))
    }
  }

  private func turn(_ origin: PlanNews.Origin) throws(StoreFailure) -> JournalEntry {
    origin == .redo
      ? try file.redo(basedOn: revision, signed: setting.signature())
      : try file.undo(basedOn: revision, signed: setting.signature())
  }

  /// Takes a written entry over into the plan at hand.
  private mutating func advance(
    to entry: JournalEntry,
    _ origin: PlanNews.Origin
  ) throws -> Event {
    do {
      guard entry.revision == revision + 1 else { throw StoreFailure.conflict(.revision(revision)) }
      try plan.apply(entry.change.edits)
      revision = entry.revision
      compute()
    } catch {
      // What is on the disk counts: read it when it is not what was expected.
      try reload()
    }
    return try news(origin, words: entry.change.words)
  }

  /// The news when somebody else has changed the plan.
  ///
  /// To be asked each second.
  mutating func look() -> [Event] {
    do {
      guard try file.changedElsewhere() else { return [] }
      let before = revision
      try reload()
      guard revision != before, let newest = try file.history(limit: 1).first else { return [] }
      return [try news(.elsewhere(author: newest.author), words: newest.change.words)]
    } catch {
      return [.failed(StoreSentence.of(error, path: file.path))]
    }
  }

  /// A new day has begun: the days of a plan that follows the clock are computed again.
  mutating func dayChanged() -> [Event] {
    compute()
    let event = try? news(.elsewhere(author: "The calendar"), words: "today is \(statusDate.long)")
    return [.dayChanged(setting.today)] + (event.map { [$0] } ?? [])
  }

  private mutating func reload() throws(StoreFailure) {
    let snapshot = try file.load()
    plan = snapshot.plan
    revision = snapshot.head.revision
    compute()
  }

  private mutating func compute() {
    outlook = Outlook(of: plan, on: statusDate, holidays: setting.holidays, previous: outlook)
  }

  private func news(
    _ origin: PlanNews.Origin,
    words: String
  ) throws(StoreFailure) -> Event {
    var news = PlanNews(outlook: outlook, revision: revision, origin: origin, words: words)
    news.undoWords = try file.undoTarget()?.change.words
    news.redoWords = try file.redoTarget()?.change.words
    return .planChanged(news)
  }

  /// What stands at the two ends of the history, for the first screen.
  func reversals() -> (undo: String?, redo: String?) {
    let undo = try? file.undoTarget()
    let redo = try? file.redoTarget()
    return (undo?.change.words, redo?.change.words)
  }

  private func preview(_ request: ChangeRequest, _ asked: Int) -> Event {
    do throws(ChangeRefused) {
      let preview = try outlook.preview(
        of: request,
        in: setting.context(on: statusDate),
        statusDate: { asOf ?? $0.setting.statusDate ?? setting.today }
      )
      return .previewed(request, revision: asked, .success(preview))
    } catch {
      return .previewed(request, revision: asked, .failure(error))
    }
  }
}
