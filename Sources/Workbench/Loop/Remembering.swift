import Canvas

// What is kept of the user for the next run.
extension WorkbenchState {
  /// Takes up what was remembered; what options and environment say is to be set afterwards.
  package mutating func takeUp(_ memory: UserMemory, plan: String) {
    self.memory = memory
    isRemembering = true
    recent = memory.recent
    if let name = memory.theme, themes.contains(name) { theme = name }
    if let layout = memory.keyboard { keyboard = layout }
    lastLook.plan = plan
    lastLook.revision = memory.seenRevision(of: plan)
  }

  /// Alters the memory; the effect writes it, where it is kept at all.
  package mutating func remember(_ alter: (inout UserMemory) -> Void) -> [Effect] {
    let before = memory
    alter(&memory)
    return isRemembering && memory != before ? [.remember(memory)] : []
  }

  /// What is to be kept when the program ends: also how far the plan was seen.
  package var memoryAtEnd: UserMemory {
    var memory = memory
    if !lastLook.plan.isEmpty { memory.see(lastLook.plan, at: revision) }
    return memory
  }
}
