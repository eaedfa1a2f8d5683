import Canvas
import PlanModel
import Planning

/// What a record is called in a filter: by its code, or by how its name begins.
struct FilterName<ID: Hashable & Sendable>: Sendable {
  var id: ID
  /// As people write it.
  var code: String
  private let folded: String
  private let name: String

  init(_ id: ID, _ code: String, _ name: String = "") {
    (self.id, self.code) = (id, code)
    folded = matchFold(code)
    self.name = matchFold(name)
  }

  /// Those of which the value is the code; without one, those of which it is the beginning.
  static func ids(_ names: [Self], _ value: String) -> Set<ID> {
    let exact = names.filter { $0.folded == value || "iom-" + $0.folded == value }
    if !exact.isEmpty { return Set(exact.map(\.id)) }
    let begun = names.filter { $0.folded.hasPrefix(value) || $0.name.hasPrefix(value) }
    if !begun.isEmpty { return Set(begun.map(\.id)) }
    return Set(names.filter { $0.name.contains(" " + value) }.map(\.id))
  }

  static func unknown(_ value: String, _ field: FilterField, _ codes: [String]) -> String {
    let known = codes.isEmpty ? "There is none yet." : "Maybe \(Wording.list(codes, limit: 9))."
    return "No \(field.rawValue) is called “\(value)”. \(known)"
  }
}

/// The names that a plan gives to what a filter may ask for.
struct FilterNames {
  let missions: [FilterName<Mission.ID>]
  let countries: [FilterName<Country.ID>]
  let topics: [FilterName<Topic.ID>]
  let meetings: [FilterName<Meeting.ID>]

  init(_ plan: Plan) {
    missions = Listing.missionsInOrder(plan).map {
      FilterName($0.id, plan.shortCode(of: $0.id), $0.name)
    }
    countries = plan.countriesInProtocolOrder.map { FilterName($0.id, $0.iso2, $0.englishName) }
    topics = plan.topics.sorted { $0.code < $1.code }.map { FilterName($0.id, $0.code, $0.title) }
    meetings = plan.meetingsInOrder.map { FilterName($0.id, $0.code, $0.title) }
  }

  static let categories = TaskCategory.allCases.map { FilterName($0, $0.rawValue) }
  static let gates = GateCode.allCases.map { FilterName($0, $0.rawValue) }
  static let states =
    TaskStatus.allCases.map { FilterName($0, FilterReader.joined(Wording.of($0))) }
    + [FilterName(.inProgress, "started")]
}
