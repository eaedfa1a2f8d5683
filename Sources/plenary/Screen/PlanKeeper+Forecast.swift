import PlanModel
import Planning
import Scheduling

nonisolated extension PlanKeeper {
  /// Plays the plan through on behalf of a meeting; `nil` when it was stopped.
  func forecast(
    of meeting: Meeting.ID,
    _ samples: Int,
    _ work: LongWork,
    progress: (_ percent: Int) -> Void
  ) -> PlanForecast? {
    withoutActuallyEscaping(progress) { progress in
      let watch = ForecastWatch(
        isCancelled: { work.isStopped },
        progress: { done, all in progress(done * 100 / max(1, all)) }
      )
      return outlook.forecast(samples: samples, advising: meeting, watch: watch)
    }
  }
}
