import PlanModel
import Planning

// Back to where one was, and forward again.
extension WorkbenchState {
  var spot: Spot {
    Spot(
      view: view,
      focus: focus,
      meeting: meeting,
      selected: selected,
      filter: self[focus].filter,
      scope: scope,
      isEverywhere: table.isEverywhere
    )
  }

  /// Remembers where one is before a far jump; said by whatever jumps inside of a view.
  mutating func leaveSpot() { trail.leave(spot) }

  /// Remembers a change of view, whatever led to it.
  mutating func noticeJump(from before: Spot) {
    if view != before.view, !isTravelling { trail.leave(before) }
    isTravelling = false
  }

  mutating func jump(_ command: CommandID) -> [Effect] {
    isTravelling = true
    let here = spot
    if command == .jumpBack {
      guard let there = trail.past.popLast() else { return [] }
      trail.future.append(here)
      return go(to: there)
    }
    guard let there = trail.future.popLast() else { return [] }
    trail.past.append(here)
    return go(to: there)
  }

  private mutating func go(to spot: Spot) -> [Effect] {
    view = spot.view
    focus = spot.focus
    scope = spot.scope
    table.isEverywhere = spot.isEverywhere
    show(meeting: spot.meeting)
    self[focus].filter = spot.filter
    settle()
    if let row = spot.selected, let place = self[focus].rows.firstIndex(of: row) {
      self[focus].select(at: place)
      if focus == .timeline { followTimeline() }
    }
    return view == .full(.history) ? [.loadHistory(most: historyMost)] : []
  }

  func jumpOff(_ command: CommandID) -> String? {
    if command == .jumpBack {
      return trail.past.isEmpty ? "There is nowhere to go back to yet." : nil
    }
    return trail.future.isEmpty ? "You have not gone back, so there is nothing ahead." : nil
  }
}
