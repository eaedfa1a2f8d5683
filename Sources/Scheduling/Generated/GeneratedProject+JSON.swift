import CivilTime

extension GeneratedProject {
  /// The project in the format "plenary-bench 1", model "weekly", with a line feed at the end.
  ///
  /// Compact and in a fixed order, so that its hash can be compared with that of other programs.
  package var json: String {
    let resources = offices.indices.map { number in
      let daysOff = offices[number].daysOff.map { #""\#($0)""# }.joined(separator: ",")
      let quarters = offices[number].quartersPerWeek
      return #"{"id":"r\#(number)","quartersPerWeek":\#(quarters),"daysOff":[\#(daysOff)]}"#
    }
    let meetings = meetingDays.indices.map { #"{"id":"m\#($0)","day":"\#(meetingDays[$0])"}"# }
    let head = #"{"format":"plenary-bench 1","model":"weekly","seed":\#(seed),"#
    return head + #""start":"\#(Self.start)","# + Self.list("resources", resources) + ","
      + Self.list("meetings", meetings) + "," + Self.list("tasks", tasks.indices.map(task)) + "}\n"
  }

  private static func list(_ key: String, _ items: [String]) -> String {
    #""\#(key)":["# + items.joined(separator: ",") + "]"
  }

  private func task(_ number: Int) -> String {
    let task = tasks[number]
    let links = task.predecessors.map { #"{"task":"t\#($0.task)","lag":\#($0.lag)}"# }
    return #"{"id":"t\#(number)","meeting":"m\#(task.meeting)","resource":"r\#(task.office)","#
      + #""effort":\#(task.effort),"crew":\#(task.crew),"wait":\#(task.wait),"#
      + #""critical":\#(task.isCritical),"# + Self.list("predecessors", links)
      + #","due":"\#(task.due)","release":"\#(task.release)"}"#
  }
}
