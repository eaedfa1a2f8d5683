import Canvas
import PlanModel
import Planning

/// A topic under the matrix: its wording and needs beside everything that was said of it.
struct TopicDetail {
  private let topic: Topic
  private let state: WorkbenchState

  init?(_ id: Topic.ID, _ state: WorkbenchState) {
    guard let topic = state.plan.topics[id] else { return nil }
    self.topic = topic
    self.state = state
  }

  private var plan: Plan { state.plan }

  var detail: Detail {
    let inputs = plan.topicInputs.filter { $0.topic == topic.id }
    return Detail(title: "\(topic.code) \(topic.title)", left: facts(inputs), right: said(inputs))
  }

  private func facts(_ inputs: [TopicInput]) -> [PageLine] {
    let figures = state.outlook.topic(topic.id) ?? TopicOutlook()
    var page = PageDraft()
    page.field("State", topic.stateWords, figures.colour.role)
    page.field("Score", score(figures, inputs))
    page.field("In its own words", topic.sourceWording)
    page.field("Proposed by", topic.proposedBy.flatMap { plan.countries[$0]?.englishName })
    let lead = [
      topic.leadCountry.flatMap { plan.countries[$0]?.englishName },
      topic.leadMission.flatMap { plan.missions[$0]?.code },
      topic.leadExpert.flatMap { plan.people[$0]?.name },
    ]
    let names = lead.compactMap(\.self)
    page.field("Lead", names.isEmpty ? "none: e sets it" : names.joined(separator: ", "))
    page.field("Merged into", topic.mergedInto.flatMap { plan.topics[$0]?.code })
    let merged = plan.topics.filter { $0.mergedInto == topic.id }.map(\.code)
    page.field("Took up", Wording.list(merged))
    page.field("Reason", topic.reason)
    page.add(TopicPage.needs(figures))
    return page.lines
  }

  /// As the countries agreed to count: those in favour, then how high they rank it.
  private func score(_ figures: TopicOutlook, _ inputs: [TopicInput]) -> String {
    let favour = "\(Wording.count(figures.supporters, "country", "countries")) in favour"
    let against =
      figures.reservations == 0
      ? "" : ", \(Wording.count(figures.reservations, "reservation"))"
    let mean = TopicPriority(inputs).mean.map { ", mean priority \($0)" }
    return favour + against + (mean ?? ", no priority given")
  }

  private func said(_ inputs: [TopicInput]) -> [PageLine] {
    var page = PageDraft()
    page.add([.heading("What was said")])
    if inputs.isEmpty { page.text("Nothing yet; i records what a country says.", .textMuted) }
    for input in inputs {
      let who = input.country.flatMap { plan.countries[$0]?.englishName } ?? "All together"
      let rank = input.priority.map { ", priority \($0)" } ?? ""
      let text = input.text.isEmpty ? "" : ": \(input.text)"
      let offer = input.practiceOffered.isEmpty ? "" : " Offers: \(input.practiceOffered)"
      page.field(who, "\(Wording.of(input.stance))\(rank)\(text)\(offer)", input.stance.role)
    }
    return page.lines
  }
}

/// How high the countries rank a topic: 1 is the highest, 3 the lowest.
struct TopicPriority {
  private let ranks: [Int]

  init(_ inputs: [TopicInput]) {
    ranks = inputs.filter { $0.stance == .proposes || $0.stance == .supports }
      .compactMap(\.priority)
  }

  /// With one decimal: `1.5`; `nil` where nobody ranked it.
  var mean: String? {
    guard !ranks.isEmpty else { return nil }
    let tenths = (20 * ranks.reduce(0, +) / ranks.count + 1) / 2
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Topic {
  /// Whether the governments have agreed on it: it is on the agenda and no longer under discussion.
  var isLocked: Bool { status == .agreed || status == .scheduled || status == .covered }

  var stateWords: String { Wording.of(status) + (isLocked ? ", locked" : "") }

  /// A sign of the state: full for what is locked, half for what is under way.
  func sign(_ symbols: SymbolSet) -> Glyph {
    switch status {
    case .agreed, .scheduled, .covered: symbols.check
    case .underReview, .shortlisted: symbols.dotHalf
    case .proposed: symbols.dotEmpty
    case .merged, .deferred, .dropped: symbols.ballot
    }
  }
}

extension InputStance {
  var role: Role {
    switch self {
    case .proposes, .supports: .topicSupport
    case .reservation: .topicReserve
    case .neutral: .text
    }
  }
}
