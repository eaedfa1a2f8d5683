import Canvas
import PlanModel
import Planning

// The forms about what a task has to do with other tasks, with governments and with its mission.
extension Form {
  static func waitingFor(task id: PrepTask.ID, in state: WorkbenchState) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    let taken = Set(state.plan.dependencies.filter { $0.successor == id }.map(\.predecessor))
    // Those of the same meeting first: that is what people mean most of the time.
    let others = state.plan.tasks.filter { $0.id != id && !taken.contains($0.id) }
      .sorted {
        ($0.meeting != task.meeting ? 1 : 0, $0.code) < (
          $1.meeting != task.meeting ? 1 : 0, $1.code
        )
      }
    return Form(
      title: "After: \(task.code)",
      explanation: "Enter lets “\(task.title)” wait until the chosen task is done.",
      purpose: .waitFor(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .task,
          "Waits for",
          .choice(others.map(Choice.init), taken: ""),
          hint: "type a code or words",
          rule: .required("There is no other task to wait for.")
        ),
        FormField(
          .lag,
          "Days between",
          .text("0"),
          hint: "working days",
          rule: .number(0...400)
        ),
      ]
    )
  }

  static func endingWait(of id: PrepTask.ID, in state: WorkbenchState) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    let links = state.plan.dependencies.filter { $0.successor == id }
    let choices = links.compactMap { link -> Choice? in
      guard let before = state.plan.tasks[link.predecessor] else { return nil }
      let remark = link.relation == .satisfiedBy ? "asks the same" : ""
      return Choice(
        value: link.id.description,
        label: "\(before.code) \(before.title)",
        remark: remark
      )
    }
    return Form(
      title: "No longer after: \(task.code)",
      explanation: "Enter lets “\(task.title)” wait for the chosen task no longer.",
      purpose: .endWait(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .task,
          "Waits for",
          .choice(choices.sorted { $0.label < $1.label }, taken: ""),
          rule: .required("It waits for no other task.")
        )
      ]
    )
  }

  /// The governments that were asked come first, then the hosts, then the others.
  static func clearance(of id: PrepTask.ID, in state: WorkbenchState) -> Form? {
    let plan = state.plan
    guard let task = plan.tasks[id] else { return nil }
    let asked = plan.clearances.filter { $0.task == id }
    let hosts = plan.participations(in: task.meeting)
      .filter { $0.role == .host || $0.role == .coHost }.map(\.country)
    func place(_ country: Country.ID) -> Int {
      asked.contains { $0.government == country } ? 0 : hosts.contains(country) ? 1 : 2
    }
    let countries = Choice.countries(of: task.meeting, in: plan).map { choice in
      var choice = choice
      let known = asked.first { $0.government.description == choice.value }
      choice.remark = known.map { Wording.of($0.state) } ?? ""
      return (place: Identifier<Country>(choice.value).map(place) ?? 2, choice: choice)
    }
    return Form(
      title: "Clearance: \(task.code)",
      explanation: "Enter records what the government says to “\(task.title)”.",
      purpose: .clearance(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .country,
          "Government",
          .choice(
            (0...2).flatMap { n in countries.filter { $0.place == n }.map(\.choice) },
            taken: ""
          ),
          rule: .required("No country takes part in this meeting yet.")
        ),
        FormField(
          .state,
          "Clearance",
          .choice(Choice.words(ClearanceState.allCases), taken: ClearanceState.given.rawValue)
        ),
        FormField(.evidence, "Evidence", .text(""), hint: "where the consent is written"),
      ]
    )
  }

  static func answer(of id: PrepTask.ID, in state: WorkbenchState) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    let mission = task.accountable.flatMap { state.plan.missions[$0]?.code } ?? "The mission"
    return Form(
      title: "Answer: \(task.code)",
      explanation:
        "Enter records what \(mission) says to the task; now it is \(Wording.of(task.assignment)).",
      purpose: .answer(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .answer,
          "Answer",
          .choice(Choice.words(task.assignment.next), taken: ""),
          rule: .required("There is no next answer.")
        )
      ]
    )
  }

  /// The request of a form about the links of a task.
  var linkRequest: ChangeRequest? {
    switch purpose {
    case .waitFor(let id):
      return key(.task, of: PrepTask.self).map {
        .addDependency(predecessor: $0, successor: id, lag: number(.lag) ?? 0)
      }
    case .endWait: return key(.task, of: Dependency.self).map { .removeDependency($0) }
    case .clearance(let id):
      guard let country = key(.country, of: Country.self), let state: ClearanceState = word(.state)
      else { return nil }
      return .recordClearance(id, country, state, evidence: text(.evidence))
    case .answer(let id):
      return word(.answer).map { .answerAssignment(id, $0) }
    default: return nil
    }
  }
}
