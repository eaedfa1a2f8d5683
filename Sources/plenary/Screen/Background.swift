import CivilTime
import Planning
import Synchronization
import Terminal
import Workbench

/// The work that may wait for the disk or take longer than a frame: in order, one at a time, off
/// the main loop; what comes of it is posted to the loop's mailbox.
nonisolated final class Background: Sendable {
  enum Job: Sendable {
    case effect(Effect)
    /// Which days work for the meetings?
    case ranges
    case long(Effect, LongWork)
    /// Has somebody else changed the plan, or the day?
    case look
  }

  private let jobs: AsyncStream<Job>.Continuation
  /// What takes long now, or took long last.
  private let long = Mutex(LongWork())

  init(_ keeper: PlanKeeper, _ mailbox: Mailbox<Event>) {
    let (stream, jobs) = AsyncStream.makeStream(of: Job.self)
    self.jobs = jobs
    Task.detached {
      var keeper = keeper
      for await job in stream {
        switch job {
        case .long(let effect, let work):
          let copy = keeper
          Task.detached {
            for event in copy.perform(effect, work, post: mailbox.post) { mailbox.post(event) }
          }
        case .effect(let effect): for event in keeper.perform(effect) { mailbox.post(event) }
        case .ranges: mailbox.post(keeper.ranges())
        case .look:
          for event in keeper.look() { mailbox.post(event) }
          if keeper.outlook.statusDate != keeper.statusDate {
            for event in keeper.dayChanged() { mailbox.post(event) }
          }
        }
      }
    }
  }

  func submit(_ job: Job) { jobs.yield(job) }

  /// Begins work that takes long, in place of what was asked for before.
  func begin(_ effect: Effect) {
    let work = LongWork()
    long.withLock { running in
      running.stop()
      running = work
    }
    jobs.yield(.long(effect, work))
  }

  func stop() { long.withLock { $0.stop() } }
}
