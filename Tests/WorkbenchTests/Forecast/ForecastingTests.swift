import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Asking for a forecast")
struct ForecastingTests {
  private var page: (Probe) -> String? {
    { probe in
      guard case .page(let page) = probe.state.overlays.last else { return nil }
      return page.title
    }
  }

  private func asked(_ probe: Probe) -> (Meeting.ID, Effect) {
    let meeting = probe.state.meeting ?? .none
    let samples = WorkbenchState.forecastSamples
    return (meeting, .forecast(meeting, samples: samples, revision: probe.state.revision))
  }

  @Test("works in the background, tells how far it is, and opens a page")
  func opens() {
    var probe = Probe()
    probe.press("%")
    let (meeting, effect) = asked(probe)
    probe.receive(effect)
    #expect(probe.state.working == "Forecasting TM")
    probe.send(.forecasting(meeting, percent: 40, revision: probe.state.revision))
    #expect(probe.state.working == "Forecasting TM, 40 % done")
    let forecast = probe.state.outlook.forecast(samples: 3, most: 0)
    probe.send(.forecast(meeting, forecast, revision: probe.state.revision))
    #expect(probe.state.working == nil && page(probe) == "Forecast of TM")
    // It is there already the next time.
    probe.press("<Esc>%")
    #expect(page(probe) == "Forecast of TM")
    probe.finish()
  }

  @Test("stops on Esc, and what still comes is not shown")
  func stops() {
    var probe = Probe()
    probe.press("%")
    let (meeting, effect) = asked(probe)
    probe.receive(effect)
    probe.press("<Esc>")
    probe.receive(.stop)
    probe.send(.forecast(meeting, nil, revision: probe.state.revision))
    #expect(probe.state.overlays.isEmpty)
    probe.finish()
  }

  @Test("is asked anew when the plan changes under an open page")
  func again() {
    var probe = Probe()
    probe.run("%")
    #expect(page(probe) == "Forecast of TM")
    let words = "something else"
    let news = PlanNews(
      outlook: probe.state.outlook,
      revision: probe.state.revision + 1,
      origin: .elsewhere(author: "IOM-AM"),
      words: words
    )
    probe.send(.planChanged(news))
    #expect(probe.state.overlays.isEmpty && probe.state.forecasts.isEmpty)
    probe.receive(asked(probe).1)
    probe.finish()
  }

  @Test("drops the forecast of a plan that has changed since")
  func stale() {
    var probe = Probe()
    probe.press("%")
    let (meeting, effect) = asked(probe)
    probe.receive(effect)
    let forecast = probe.state.outlook.forecast(samples: 3, most: 0)
    probe.send(.forecast(meeting, forecast, revision: probe.state.revision - 1))
    #expect(probe.state.overlays.isEmpty)
  }
}
