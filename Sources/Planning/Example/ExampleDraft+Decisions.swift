import PlanModel

// What was still to be settled about the conference: it was to be prepared, not agreed.
extension ExampleDraft {
  mutating func addDecisions() {
    let november = meeting("CF")
    let questions: [(what: String, options: [String], task: String)] = [
      ("Day of the conference", [], "CF06"),
      ("Place of the conference", [], "CF06"),
      ("Format of the conference", ["online", "hybrid", "in person"], "CF15"),
      ("Topics of the conference", [], "CF19"),
      ("Languages of the conference", [], "CF51"),
    ]
    for question in questions {
      add(Decision.self) {
        $0.meeting = november
        $0.what = question.what
        $0.options = question.options
        $0.note = "Settled by task \(question.task)"
      }
    }
  }
}
