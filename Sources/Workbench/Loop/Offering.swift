import Canvas
import CivilTime
import PlanModel
import Planning

// Work that takes longer than a frame, and what it offers.
extension WorkbenchState {
  /// How many schedules the search from the screen makes.
  package static let schedules = 20_000

  /// Asks for the ways out of an overload: around the week under the cursor where it is one.
  mutating func askAdvice() -> [Effect] {
    guard let mission = selectedMission else { return [] }
    let workload = Workload(outlook)
    let isOver = !workload.run(of: mission.id, around: cursorWeek).isEmpty
    let around = focus == .missions && isOver ? cursorWeek : nil
    guard around != nil || !workload.overloads(of: mission.id).isEmpty else {
      notice = Notice(.info, "\(mission.code) has no more work than it can give from now on.")
      return []
    }
    working = "Looking for ways out"
    return [.advise(mission.id, around: around, revision: revision)]
  }

  mutating func take(_ advice: Advice?, _ asked: Int) -> [Effect] {
    guard working != nil, asked == revision else { return [] }
    working = nil
    guard let advice, !advice.options.isEmpty else {
      notice = Notice(
        .warning,
        "Nothing was found that helps. Move a meeting, or reduce its scope."
      )
      return []
    }
    overlays.append(.offer(Offer(advice, in: outlook)))
    return []
  }

  mutating func level() -> [Effect] {
    working = "Levelling"
    return [.level(schedules: Self.schedules, revision: revision)]
  }

  mutating func take(_ progress: LevelProgress, _ asked: Int) -> [Effect] {
    if working != nil, asked == revision { working = Sentence.line(of: progress) }
    return []
  }

  mutating func take(_ levelled: LevelledPlan, _ asked: Int) -> [Effect] {
    guard working != nil, asked == revision else { return [] }
    working = nil
    overlays.append(.offer(Offer(levelled)))
    return []
  }

  mutating func press(_ key: Key, in offer: Offer) -> [Effect] {
    var offer = offer
    let room = OverlayLayout(.offer(offer), state: self)?.foot ?? .zero
    let rows = PageLine.rowCount(of: offer.details, width: room.width)
    let screen = max(1, room.height - 1)
    let latin =
      if case .character(let character) = key { Key.character(keyboard.latin(character)) } else {
        key
      }
    switch latin {
    case .escape, .character("q"): return close(.offer(offer))
    case .function(10): return [.quit]
    case .enter: return accept(offer)
    case .up, .character("k"): offer.select(offer.selected - 1)
    case .down, .character("j"): offer.select(offer.selected + 1)
    case .pageUp: offer.offset = max(0, offer.offset - screen)
    case .pageDown: offer.offset = min(offer.offset + screen, max(0, rows - room.height))
    case .character(let digit):
      guard let number = digit.wholeNumberValue, number > 0 else { return [] }
      offer.select(number - 1)
    default: return []
    }
    replaceTop(.offer(offer))
    return []
  }

  /// Enter, or a click on what is selected.
  mutating func accept(_ offer: Offer) -> [Effect] {
    if isReadOnly {
      notice = Notice(.warning, "This plan is open for reading only. Copy the file to work on it.")
      return []
    }
    guard offer.options.indices.contains(offer.selected) else { return [] }
    return commit(offer.options[offer.selected].request)
  }
}

extension Offer {
  mutating func select(_ index: Int) {
    selected = min(max(0, index), max(0, options.count - 1))
    offset = 0
  }
}
