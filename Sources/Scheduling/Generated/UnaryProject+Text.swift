extension UnaryProject {
  /// The project in the format "plenary-bench 1", model "unary", with a line feed at the end.
  ///
  /// Compact and in a fixed order, so that its hash can be compared with that of other programs.
  package var json: String {
    let resources = (0..<resourceCount).map { #"{"id":"r\#($0)","capacity":1}"# }
    let rows = tasks.indices.map { number in
      let task = tasks[number]
      let predecessors = task.predecessors.map { #""t\#($0)""# }.joined(separator: ",")
      return #"{"id":"t\#(number)","duration":\#(task.duration),"resource":"r\#(task.resource)","#
        + #""predecessors":[\#(predecessors)]}"#
    }
    return #"{"format":"plenary-bench 1","model":"unary","seed":\#(seed),"#
      + #""start":"\#(GeneratedProject.start)","resources":[\#(resources.joined(separator: ","))],"#
      + #""tasks":[\#(rows.joined(separator: ","))]}"# + "\n"
  }

  /// The project for TaskJuggler 3, which writes its plan into `plan.csv`.
  ///
  /// An hour is its slot and eight hours are its day, so that all tasks fall on whole days.
  package var taskJuggler: String {
    let start = GeneratedProject.start
    let days = tasks.map(\.duration).reduce(0, +)
    let years = days / (100 * resourceCount) + 4
    let resources = (0..<resourceCount).map { #"resource r\#($0) "r\#($0)""# }
    let rows = tasks.indices.map { number in
      let task = tasks[number]
      let names = task.predecessors.map { "t\($0)" }.joined(separator: ", ")
      let depends = names.isEmpty ? "" : " depends \(names)"
      return #"task t\#(number) "t\#(number)" { effort \#(task.duration)d "#
        + "allocate r\(task.resource)\(depends) }"
    }
    let head = [
      #"project bench "Synthetic \#(tasks.count)" \#(start) +\#(years)y {"#,
      #"  timezone "UTC" timingresolution 60min now \#(start)"#, "}",
    ]
    let report = [
      #"taskreport "plan" {"#, "  formats csv columns id, start, end",
      #"  timeformat "%Y-%m-%d-%H:%M" hideresource 1"#, "}",
    ]
    return (head + resources + rows + report).joined(separator: "\n") + "\n"
  }
}
