/// The first members: two by rule, then samples.
extension SlotEvolution {
  /// Makes the next member of the first population.
  mutating func fill(_ project: SlotProject, from last: SlotSchedule?) {
    var isParallel = false
    if member == 1 {
      workspace.sortByLatestFinish(sense)
      isParallel = true
    } else if member == 2, let last {
      workspace.sort(by: last, project)
    } else {
      sample()
      isParallel = random.below(2) == 0
    }
    if let makespan = pass(inParallel: isParallel, limit: longest) {
      keep(makespan, isParallel: isParallel)
    } else {
      repeatFirstMember()
    }
    close()
  }

  /// A sample that came out far too long gives its place to the first member.
  private mutating func repeatFirstMember() {
    next.makespans[member] = next.makespans[0]
    next.ties[member] = next.ties[0]
    next.isParallel[member] = next.isParallel[0]
    next.keys(member).copy(first: workspace.count, of: next.keys(0))
  }

  /// Draws a list: of those whose predecessors are in it, whoever must finish first most often.
  ///
  /// Regret-based biased random sampling, after Drexl (1991), with latest finish as the rule.
  private mutating func sample() {
    let (eligible, open) = (workspace.finishes, workspace.moments.open)
    var waiting = 0
    for activity in 0..<workspace.count {
      open[activity] = Int32(sense.predecessors(of: activity).count)
      if open[activity] == 0 {
        eligible[waiting] = Int32(activity)
        waiting += 1
      }
    }
    for place in 0..<workspace.count {
      let chosen = draw(of: waiting, eligible)
      let activity = Int(eligible[chosen])
      workspace.list[place] = Int32(activity)
      waiting -= 1
      eligible[chosen] = eligible[waiting]
      for row in sense.successors(of: activity) {
        let successor = Int(sense.successorArcs[row].other)
        open[successor] -= 1
        if open[successor] == 0 {
          eligible[waiting] = Int32(successor)
          waiting += 1
        }
      }
    }
  }

  /// One of the first `waiting` activities, by chances of regret plus one.
  private mutating func draw(of waiting: Int, _ eligible: Cells<Int32>) -> Int {
    var least = Int32.max
    for index in 0..<waiting { least = min(least, sense.tails[eligible[index]]) }
    var sum = 0
    for index in 0..<waiting { sum += Int(sense.tails[eligible[index]] - least) + 1 }
    var rest = random.below(sum)
    for index in 0..<waiting {
      rest -= Int(sense.tails[eligible[index]] - least) + 1
      if rest < 0 { return index }
    }
    return waiting - 1
  }
}
