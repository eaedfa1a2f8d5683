/// The table of all actions, most useful first.
package enum Bindings {
  package static let all: [Binding] =
    tasks + taskLinks + marks + meetings + countriesAndTopics + plan + adding + moving + timeline
    + gantt
    + views
    + looking + pictures
    + dates + program
    + input
}
