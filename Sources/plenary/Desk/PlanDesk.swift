import CivilTime
import PlanModel
import PlanStore
import Planning

/// A plan opened for one command: its file, its records, and what they are looked at with.
struct PlanDesk {
  let file: PlanFile
  private(set) var snapshot: Snapshot
  let setting: Surroundings
  /// The day given with `--as-of`; it wins over the plan's own.
  private let asOf: Day?

  /// - Throws: ``CommandFailure`` that names the file and what to do.
  init(_ invocation: Invocation) throws(CommandFailure) {
    try self.init(path: invocation.planPath, invocation)
  }

  init(path: String, _ invocation: Invocation) throws(CommandFailure) {
    setting = try Surroundings(invocation)
    asOf = try invocation.value("as-of").map { text throws(CommandFailure) in
      try Reading.day(text, option: "--as-of")
    }
    do {
      file = try PlanFile.open(at: path)
      snapshot = try file.load()
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  var plan: Plan { snapshot.plan }
  var revision: Int { snapshot.head.revision }
  var statusDate: Day { asOf ?? plan.setting.statusDate ?? setting.today }

  func outlook() -> Outlook { outlook(of: plan) }

  func outlook(of plan: Plan) -> Outlook {
    Outlook(
      of: plan,
      on: asOf ?? plan.setting.statusDate ?? setting.today,
      holidays: setting.holidays
    )
  }

  /// What a request would do, without doing it.
  func change(for request: ChangeRequest) throws(CommandFailure) -> Change {
    var context = setting.context(on: statusDate)
    do {
      return try plan.change(for: request, in: &context)
    } catch {
      throw CommandFailure(error, in: plan)
    }
  }

  /// What a request would lead to, without doing it.
  func preview(_ request: ChangeRequest) throws(CommandFailure) -> Preview {
    do {
      return try outlook().preview(
        of: request,
        in: setting.context(on: statusDate),
        statusDate: { asOf ?? $0.setting.statusDate ?? setting.today }
      )
    } catch {
      throw CommandFailure(error, in: plan)
    }
  }

  /// Checks a request and writes it; when somebody else was first, checks it again against the
  /// newer plan.
  @discardableResult
  mutating func commit(_ request: ChangeRequest) throws(CommandFailure) -> Change {
    let seen = revision
    var tries = 0
    while true {
      let change = try change(for: request)
      do {
        if revision > seen,
          let overlap = Overlap.first(of: change, with: try file.history(since: seen))
        {
          throw CommandFailure(.tryAgain, overlap.sentence(in: plan))
        }
        try file.commit(change, basedOn: revision, signed: setting.signature())
        try reload()
        return change
      } catch StoreFailure.conflict(.revision) where tries < 5 {
        tries += 1
        try reload()
      } catch let failure as StoreFailure {
        throw CommandFailure(failure, path: file.path)
      } catch let failure as CommandFailure {
        throw failure
      } catch {
        throw CommandFailure(.software, "\(error)")
      }
    }
  }

  mutating func reload() throws(CommandFailure) {
    do { snapshot = try file.load() } catch { throw CommandFailure(error, path: file.path) }
  }
}
