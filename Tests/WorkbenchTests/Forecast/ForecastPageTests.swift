import Canvas
import CivilTime
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
      case .strip(let runs): runs.map(\.text).joined()
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

  @Test("says whose work is supposed to be done though nobody can do it")
  func withoutCapacity() throws {
    #expect(Sentence.withoutCapacity(in: Self.outlook).isEmpty)
    var plan = Self.outlook.plan
    let office = try #require(plan.missions.first { $0.code == "IOM-SEEECA" })
    for capacity in plan.capacities where capacity.mission == office.id {
      plan.capacities[capacity.id]?.perWeek = .zero
    }
    let outlook = Outlook(of: plan, on: Self.outlook.statusDate, holidays: .shipped())
    let sentences = Sentence.withoutCapacity(in: outlook)
    #expect(sentences.count == 1)
    #expect(sentences.first?.hasPrefix("IOM-SEEECA has no capacity in ") == true)
    let forecast = try #require(outlook.forecast(samples: 10, most: 0))
    let meeting = try #require(plan.meetings.first { $0.code == "CF" })
    let page = Page.forecast(of: meeting.id, forecast, in: outlook, symbols: .eighths)
    #expect(page?.lines.contains(.text(sentences[0], .warning)) == true)
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
