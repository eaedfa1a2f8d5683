import Canvas
import PlanModel
import Planning
import TestSupport
import Testing

@testable import Workbench

@Suite("A storm of keys")
struct StormTests {
  private static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzUWB12345:/?YZ{}+-<>. Tž+0т".map { .character($0) } + [
      .enter, .enter, .escape, .tab, .backTab, .up, .down, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .backspace, .delete, .insert, .function(1), .function(2), .function(6),
      .control("c"), .control("n"), .control("p"), .control("u"), .alt("x"),
    ]

  private static let sizes = [Size(0, 0), Size(10, 2), Size(40, 10), Size(80, 24), Size(160, 50)]

  private func event(_ random: inout SeededRandom) -> InputEvent {
    let point = Point(
      Int.random(in: 0..<170, using: &random),
      Int.random(in: 0..<55, using: &random)
    )
    switch Int.random(in: 0..<40, using: &random) {
    case 0: return .resize(Self.sizes.randomElement(using: &random) ?? .zero)
    case 1: return .mouse(MouseEvent(kind: .press, at: point))
    case 2: return .mouse(MouseEvent(kind: .doublePress, at: point))
    case 3:
      return .mouse(
        MouseEvent(kind: Bool.random(using: &random) ? .wheelUp : .wheelDown, at: point)
      )
    case 5: return .mouse(MouseEvent(kind: .drag, at: point))
    case 6: return .mouse(MouseEvent(kind: .release, at: point))
    case 4: return .paste("2020-11-25\nand more")
    default: return .key(Self.keys.randomElement(using: &random) ?? .escape)
    }
  }

  @Test("never traps, and asks for nothing that cannot be", arguments: UInt64(1)...4)
  func storm(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let plan = GeneratedPlan.make(tasks: 120, seed: seed)
    var probe = Probe(on: ScratchStore(plan, on: GeneratedPlan.statusDate))
    var answered = 0
    for _ in 0..<5000 {
      let effects = probe.sendRaw(.input(event(&random)))
      for effect in effects {
        switch effect {
        case .undo: #expect(probe.state.undoWords != nil)
        case .redo: #expect(probe.state.redoWords != nil)
        case .commit, .preview: answered += 1
        default: break
        }
        if answered < 60, let answer = probe.answer(effect) { _ = probe.sendRaw(answer) }
      }
      for (_, list) in probe.state.lists where list.selected != nil {
        #expect(list.selectedIndex != nil)
      }
    }
    #expect(answered > 0)
  }
}
