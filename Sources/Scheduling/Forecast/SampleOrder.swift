import CivilTime

/// The order in which every sample takes up the work: one in which the plan comes out again when
/// nothing is uncertain.
///
/// By latest finish, as a serial schedule is made; else by planned start. Where neither gives the
/// plan, the second places some work better than planned.
enum SampleOrder {
  static func of(
    _ schedule: LevelledSchedule,
    _ windows: Windows,
    in model: SampleModel
  ) -> ContiguousArray<Int32> {
    let nodes = model.network.nodes
    let byFinish = ListOrder.positions(model.network, windows)
      .filter { nodes[Int($0)].stage != .done }
    let list = ContiguousArray(byFinish)
    return gives(schedule, list, model) ? list : byStart(schedule, model.network)
  }

  private static func gives(
    _ schedule: LevelledSchedule,
    _ list: ContiguousArray<Int32>,
    _ model: SampleModel
  ) -> Bool {
    var model = model
    model.list = list
    var pass = SamplePass(model, groups: 0)
    pass.place()
    return list.allSatisfy { position in
      let planned = schedule[Int(model.network.indices[Int(position)])].finish
      return pass.finishes[Int(position)] == planned.number
    }
  }

  /// By planned start, and never before a predecessor.
  private static func byStart(
    _ schedule: LevelledSchedule,
    _ network: Network
  ) -> ContiguousArray<Int32> {
    var keys = ContiguousArray(repeating: Int32(0), count: network.nodes.count)
    for position in network.nodes.indices {
      keys[position] = schedule[Int(network.indices[position])].resume.number
      for number in network.predecessors.range(of: position) {
        keys[position] = max(keys[position], keys[Int(network.predecessors[number].other)])
      }
    }
    let open = network.nodes.indices.filter { network.nodes[$0].stage != .done }
    return ContiguousArray(open.sorted { (keys[$0], $0) < (keys[$1], $1) }.map(Int32.init))
  }
}
