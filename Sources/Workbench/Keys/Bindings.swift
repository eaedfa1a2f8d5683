/// The table of all actions, most useful first.
package enum Bindings {
  package static let all: [Binding] =
    tasks + taskLinks + marks + meetings + countriesAndTopics + plan + adding + moving + timeline
    + gantt
    + views
    + looking + pictures
    + dates + program
    + input

  package static func binding(_ id: CommandID) -> Binding? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
