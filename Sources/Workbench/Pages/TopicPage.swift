import Canvas
import CivilTime
import PlanModel
import Planning

/// A topic: what it has and lacks, and what was said of it.
struct TopicPage {
  private let topic: Topic
  private let figures: TopicOutlook
  private let outlook: Outlook

  init?(_ id: Topic.ID, _ outlook: Outlook) {
    guard let topic = outlook.plan.topics[id], let figures = outlook.topic(id) else { return nil }
    self.topic = topic
    self.figures = figures
    self.outlook = outlook
  }

  private var plan: Plan { outlook.plan }

  var title: String { "\(topic.code) \(topic.title)" }

  var lines: [PageLine] {
    var page = PageDraft()
    page.text(topic.title, .textStrong)
    page.field("State", Wording.of(topic.status), figures.colour.role)
    page.field("In its own words", topic.sourceWording)
    page.field("Proposed by", topic.proposedBy.flatMap { plan.countries[$0]?.englishName })
    page.field("Meeting", topic.meeting.flatMap { plan.meetings[$0]?.title })
    page.field(
      "Discussed at",
      topic.discussedAt.compactMap { plan.meetings[$0]?.code }.joined(separator: ", ")
    )
    page.field(
      "Lead country",
      topic.leadCountry.flatMap { plan.countries[$0]?.englishName } ?? "none"
    )
    page.field("Lead mission", topic.leadMission.flatMap { plan.missions[$0]?.code } ?? "none")
    page.field("Lead expert", topic.leadExpert.flatMap { plan.people[$0]?.name })
    page.field("Merged into", topic.mergedInto.flatMap { plan.topics[$0]?.code })
    page.field("Goals", topic.sdgTags.joined(separator: ", "))
    page.field("Reason", topic.reason)
    page.field("Note", topic.note)
    page.heading("What it needs")
    page.add(Self.needs(figures))
    let said = plan.topicInputs.filter { $0.topic == topic.id }
    if !said.isEmpty { page.heading("What was said") }
    for input in said { page.text(Self.words(input, in: plan)) }
    return page.lines
  }

  /// The seven needs, each with where it stands.
  static func needs(_ figures: TopicOutlook) -> [PageLine] {
    TopicNeed.allCases.map { need in
      let has = figures.has.contains(need)
      let isMissing = figures.missing.contains(need)
      let words = has ? "[x] " : isMissing ? "[!] " : "[ ] "
      let after = isMissing ? ", missing though due" : ""
      return .text(
        words + Wording.of(need) + after,
        has ? .success : isMissing ? .error : .text
      )
    }
  }

  static func words(_ input: TopicInput, in plan: Plan) -> String {
    let who = input.country.flatMap { plan.countries[$0]?.englishName } ?? "The countries together"
    let topic = input.topic.flatMap { plan.topics[$0]?.code }
    let head = "\(who): \(Wording.of(input.stance))" + (topic.map { " \($0)" } ?? "")
    let offer = input.practiceOffered.isEmpty ? "" : " Offers: \(input.practiceOffered)"
    return (input.text.isEmpty ? head : "\(head). \(input.text)") + offer
  }
}
