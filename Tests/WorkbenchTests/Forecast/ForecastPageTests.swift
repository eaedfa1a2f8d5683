import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The page of a forecast")
struct ForecastPageTests {
  private static let outlook = ScratchStore.example.outlook
  private static let forecast = outlook.forecast(samples: 30, most: 0)

  private func text(_ code: String) throws -> String {
    let forecast = try #require(Self.forecast)
    let meeting = try #require(Self.outlook.plan.meetings.first { $0.code == code })
    let page = try #require(
      Page.forecast(of: meeting.id, forecast, in: Self.outlook, symbols: .eighths)
    )
    return page.lines.map { line in
      switch line {
      case .heading(let words), .text(let words, _), .picture(let words, _): words
      case .field(let name, let value, _): "\(name) \(value)"
      case .blank: ""
      }
    }
    .joined(separator: "\n")
  }

  @Test("gives the answer first, then the curve, the gates, and how it is known")
  func conference() throws {
    let text = try text("CF")
    #expect(text.hasPrefix("CF Conference on Migration and Development: "))
    #expect(text.contains("to be ready by Mon 23 Nov"))
    #expect(text.contains("100 % ┤") && text.contains("▲"))
    #expect(text.contains("G3 documents out, format final: "))
    #expect(text.contains("played through 30 times from Wed 15 Jul 2020 on"))
  }

  @Test("says of a meeting that was held only what follows it")
  func held() throws {
    let text = try text("IM")
    #expect(text.hasPrefix("IM has opened;") && !text.contains("100 % ┤"))
  }

  @Test("has a sentence for every reason why work strays", arguments: SpreadReason.allCases)
  func reasons(reason: SpreadReason) {
    #expect(Sentence.of(reason).count > 10)
  }

  @Test("names the points of work and wait with what was planned")
  func estimate() {
    var task = PrepTask(id: Identifier(high: 0, low: 1))
    task.category = .documents
    task.effort = Quarters(8)
    task.wait = 10
    let sentences = Sentence.of(TaskEstimate(task, effort: 8, wait: 10))
    #expect(sentences.count == 2)
    #expect(sentences[0].hasPrefix("work 1.5 to 4 person-days, planned 2: "))
    #expect(sentences[1].hasPrefix("wait 8 to 20 working days, planned 10: "))
  }
}
