import Canvas
import CivilTime
import PlanModel
import Planning

/// Everything that can be gone to, by name: folded once for a plan, searched at each key.
struct Finder: Sendable {
  enum Target: Hashable, Sendable {
    case row(RowID)
    /// In whichever meeting is shown, else in the first that it takes part in.
    case country(Country.ID)
  }

  /// The outlook from which the names were taken.
  let generation: Int
  let targets: [Target]
  private let names: FoldedNames
  private(set) var query = ""
  /// The places of what was found, best first.
  private(set) var found: [Int]

  init(_ plan: Plan, generation: Int) {
    var targets: [Target] = []
    var names = FoldedNames()
    // There are few of the others and many tasks: what fits as well as a task comes before it.
    func add(_ target: Target, _ name: String, isFirst: Bool = true) {
      targets.append(target)
      names.append(name, isFirst: isFirst)
    }
    for row in plan.meetingsInOrder { add(.row(.meeting(row.id)), "\(row.code) \(row.title)") }
    for row in plan.countriesInProtocolOrder {
      add(.country(row.id), "\(row.iso2) \(row.englishName) \(row.nativeName)")
    }
    for row in plan.topics.sorted(by: { $0.code < $1.code }) {
      add(.row(.topic(row.id)), "\(row.code) \(row.title)")
    }
    for row in Listing.missionsInOrder(plan) {
      add(.row(.mission(row.id)), "\(row.code) \(row.name)")
    }
    for row in plan.decisions { add(.row(.decision(row.id)), row.what) }
    for row in plan.tasks {
      add(.row(.task(row.id)), "\(row.code) \(row.title)", isFirst: false)
    }
    self.generation = generation
    self.targets = targets
    self.names = names
    found = Array(targets.indices)
  }

  /// Finds what holds the letters in order; a longer query looks only at what a shorter one found.
  mutating func search(_ text: String) {
    let folded = matchFold(text)
    if folded == query { return }
    let isLonger = !query.isEmpty && folded.hasPrefix(query)
    query = folded
    found = names.ranked(folded, among: isLonger ? found : Array(targets.indices))
  }

  func target(at place: Int) -> Target? {
    found.indices.contains(place) ? targets[found[place]] : nil
  }
}
