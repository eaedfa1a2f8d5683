package import Canvas
import CivilTime
package import PlanModel
package import Planning

extension Page {
  /// All there is to know about a row; `nil` when it is gone or says everything already.
  ///
  /// With `symbols` gauges are drawn beside the figures of a meeting and its gates.
  package static func details(
    of row: RowID,
    in outlook: Outlook,
    symbols: SymbolSet? = nil
  ) -> Page? {
    let plan = outlook.plan
    let made: (title: String, lines: [PageLine])?
    switch row {
    case .task(let id): made = TaskPage(id, outlook).map { ($0.title, $0.lines) }
    case .meeting(let id): made = MeetingPage(id, outlook, symbols).map { ($0.title, $0.lines) }
    case .participation(let id): made = CountryPage(id, outlook).map { ($0.title, $0.lines) }
    case .topic(let id): made = TopicPage(id, outlook).map { ($0.title, $0.lines) }
    case .mission(let id): made = MissionPage(id, outlook).map { ($0.title, $0.lines) }
    case .decision(let id):
      made = plan.decisions[id].map { ("Decision", DecisionPage(outlook).lines(of: $0)) }
    case .milestone(let id):
      made = plan.gates[id].flatMap { gate in
        let lines = DecisionPage(outlook).lines(of: gate.code, in: gate.meeting)
        return lines.map { ("Gate \(gate.code.rawValue)", $0) }
      }
    case .gate, .category, .group, .tableGroup, .revision, .older, .question, .day: made = nil
    }
    return made.map { Page(title: $0.title, lines: $0.lines, subject: .details(row)) }
  }

  /// Why a figure, a colour or a day is what it is.
  ///
  /// The head of a checklist group names its gate only, so the meeting comes along.
  package static func why(of row: RowID, meeting: Meeting.ID?, in outlook: Outlook) -> Page? {
    let title = "Why: \(outlook.plan.code(of: row))"
    let lines: [PageLine]?
    switch row {
    case .task(let id): lines = WhyTask(id, outlook)?.lines
    case .meeting(let id): lines = WhyFigure(outlook).meeting(id)
    case .participation(let id): lines = WhyFigure(outlook).participation(id)
    case .topic(let id): lines = WhyFigure(outlook).topic(id)
    case .mission(let id): lines = WhyFigure(outlook).mission(id)
    case .gate(let code?), .category(let code?, _):
      lines = meeting.flatMap { DecisionPage(outlook).lines(of: code, in: $0) }
    case .milestone(let id):
      lines = outlook.plan.gates[id].flatMap {
        DecisionPage(outlook).lines(of: $0.code, in: $0.meeting)
      }
    case .gate, .category, .group, .tableGroup, .decision, .revision, .older, .question, .day:
      lines = nil
    }
    return lines.map { Page(title: title, lines: $0, subject: .why(row)) }
  }

  /// A change of the journal: who, when, what and why.
  package static func details(of entry: JournalEntry) -> Page {
    var page = PageDraft()
    page.field("What", entry.change.words)
    page.field("Why", entry.change.reason)
    page.field("Who", entry.author)
    page.field("When (UTC)", entry.at.description)
    page.field("Digest", entry.hash)
    page.heading(Wording.count(entry.change.edits.count, "record") + " changed")
    for edit in entry.change.edits.prefix(200) {
      switch edit {
      case .insert(let key, _): page.text("new: \(Sentence.noun(key.kind))", .added)
      case .delete(let key, _): page.text("removed: \(Sentence.noun(key.kind))", .removed)
      case .update(let key, _, let fields):
        let names = fields.map { Wording.spaced($0.name) }
        page.text("\(Sentence.noun(key.kind)): \(Wording.list(names))", .changed)
      }
    }
    let subject = PageSubject.details(.revision(entry.revision))
    return Page(title: "Revision \(entry.revision)", lines: page.lines, subject: subject)
  }
}

/// The lines of a page as they come.
struct PageDraft {
  private(set) var lines: [PageLine] = []

  /// A heading, with a blank row above it unless it is the first.
  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append(.blank) }
    lines.append(.heading(text))
  }

  /// A field; one without a value is left out, and what nobody confirmed says so.
  mutating func field(
    _ name: String,
    _ value: String?,
    _ role: Role = .text,
    isAssumed: Bool = false
  ) {
    guard let value, !value.isEmpty else { return }
    lines.append(.field(name, isAssumed ? "\(value) (assumed)" : value, role))
  }

  mutating func text(_ text: String, _ role: Role = .text) {
    if !text.isEmpty { lines.append(.text(text, role)) }
  }

  mutating func add(_ more: [PageLine]) { lines += more }
}
