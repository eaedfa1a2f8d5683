import Canvas
import PlanModel
import Planning

// The forecast of a meeting takes longer than a frame: it is asked for, shown when it comes, and
// forgotten when the plan changes.
extension WorkbenchState {
  /// How often the plan is played through for the screen.
  package static let forecastSamples = 1000

  /// Shows the forecast of the current meeting, or asks for it.
  mutating func askForecast() -> [Effect] {
    guard let meeting = currentMeeting else { return [] }
    if let page = forecastPage(of: meeting.id) {
      overlays.append(.page(page))
      return []
    }
    return askForecast(of: meeting.id)
  }

  private mutating func askForecast(of meeting: Meeting.ID) -> [Effect] {
    working = forecastWords(meeting)
    return [.forecast(meeting, samples: Self.forecastSamples, revision: revision)]
  }

  private func forecastWords(_ meeting: Meeting.ID) -> String {
    "Forecasting \(plan.meetings[meeting]?.code ?? "")"
  }

  /// How far the work is, in percent.
  mutating func takeForecast(of meeting: Meeting.ID, percent: Int, _ asked: Int) -> [Effect] {
    if working != nil, asked == revision {
      working = "\(forecastWords(meeting)), \(percent) % done"
    }
    return []
  }

  /// Takes a forecast of the plan as it still is; one of a plan that has changed is dropped.
  mutating func take(
    _ forecast: PlanForecast?,
    of meeting: Meeting.ID,
    _ asked: Int
  ) -> [Effect] {
    guard working != nil, asked == revision else { return [] }
    working = nil
    guard let forecast else { return [] }
    forecasts[meeting] = forecast
    if let page = forecastPage(of: meeting) { overlays.append(.page(page)) }
    return []
  }

  /// Forgets what was forecast of another plan; an open page is asked for anew.
  mutating func forgetForecasts() -> [Effect] {
    forecasts = [:]
    guard case .page(let page) = overlays.last, case .forecast(let meeting) = page.subject,
      plan.meetings[meeting] != nil
    else { return [] }
    return askForecast(of: meeting)
  }

  func forecastPage(of meeting: Meeting.ID) -> Page? {
    forecasts[meeting].flatMap {
      Page.forecast(
        of: meeting,
        $0,
        in: outlook,
        width: max(20, size.width - 8),
        symbols: symbols
      )
    }
  }
}
