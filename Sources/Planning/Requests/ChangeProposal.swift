import CivilTime
import PlanModel

/// A request on its way to a change: the plan as altered so far, and what the rules look at.
///
/// Each family of requests is an extension in a file of its own.
struct ChangeProposal {
  var draft: ChangeDraft
  var context: ChangeContext
  /// While several requests are done together: the meetings whose order is looked at in the end.
  var unordered: [Meeting.ID]?
  /// How the plan was mended, if that was asked for.
  var mending: Mending?

  init(_ plan: Plan, in context: ChangeContext) {
    draft = ChangeDraft(plan)
    self.context = context
  }

  /// The plan with everything done so far.
  var plan: Plan { draft.plan }
  var today: Day { context.statusDate }
}

extension ChangeProposal {
  /// The record of a key, or the refusal that it is not there.
  func found<Row: Record>(_ id: Identifier<Row>) throws(ChangeRefused) -> Row {
    guard let row = draft.plan[id] else { throw .unknown(Row.kind, id.description) }
    return row
  }

  /// The text without blanks around it; refused when nothing is left.
  func text(_ text: String, for field: String) throws(ChangeRefused) -> String {
    let trimmed = Self.trimmed(text)
    if trimmed.isEmpty { throw .emptyText(field: field) }
    return trimmed
  }

  /// A reason that the rules ask for.
  func reason(_ text: String, for code: String) throws(ChangeRefused) -> String {
    let trimmed = Self.trimmed(text)
    if trimmed.isEmpty { throw .reasonMissing(code: code) }
    return trimmed
  }

  static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// A number inside its bounds, or the refusal that names them.
  func number(
    _ value: Int,
    in allowed: ClosedRange<Int>,
    for field: String
  ) throws(ChangeRefused) -> Int {
    if allowed.contains(value) { return value }
    throw .valueOutOfRange(
      field: field,
      value: String(value),
      allowed: "\(allowed.lowerBound) to \(allowed.upperBound)"
    )
  }

  /// A calendar that the shipped rules, or a country or mission of the plan, know.
  ///
  /// A mistyped code would be a calendar without holidays, and nobody would notice.
  func calendar(_ code: String, for field: String) throws(ChangeRefused) -> String {
    let code = try text(code, for: field)
    let own = Set(plan.countries.map(\.iso2) + plan.countries.map(\.calendar))
    let known = own.union(plan.missions.map(\.calendar)).union(context.holidays.codes)
    if known.contains(code) { return code }
    throw .valueOutOfRange(
      field: field,
      value: code,
      allowed: known.sorted().joined(separator: ", ")
    )
  }

  /// `24 Nov 2020`, as the history writes days.
  static func written(_ day: Day) -> String { "\(day.short) \(day.year)" }

  func code(_ mission: Mission.ID?) -> String {
    mission.flatMap { draft.plan[$0]?.code } ?? "nobody"
  }

  func iso2(_ country: Country.ID) -> String { draft.plan[country]?.iso2 ?? "?" }
}
