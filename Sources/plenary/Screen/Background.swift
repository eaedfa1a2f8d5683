import CivilTime
import Planning
import Terminal
import Workbench

/// The work that may wait for the disk or take longer than a frame: in order, one at a time, off
/// the main loop; what comes of it is posted to the loop's mailbox.
nonisolated struct Background: Sendable {
  enum Job: Sendable {
    case effect(Effect)
    /// Which days work for the meetings?
    case ranges
    /// Has somebody else changed the plan, or the day?
    case look
  }

  private let jobs: AsyncStream<Job>.Continuation

  init(_ keeper: PlanKeeper, _ mailbox: Mailbox<Event>) {
    let (stream, jobs) = AsyncStream.makeStream(of: Job.self)
    self.jobs = jobs
    Task.detached {
      var keeper = keeper
      for await job in stream {
        switch job {
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
}
