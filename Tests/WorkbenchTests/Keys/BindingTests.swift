import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The table of commands")
struct BindingTests {
  @Test("has a row for every command, once")
  func complete() {
    let ids = Bindings.all.map(\.id)
    #expect(Set(ids) == Set(CommandID.allCases))
    #expect(ids.count == CommandID.allCases.count)
  }

  @Test("gives no key to two commands in one list", arguments: ListID.allCases)
  func unambiguous(list: ListID) {
    var owners: [Key: CommandID] = [:]
    for binding in Bindings.all where binding.place.holds(in: list) {
      for key in binding.keys {
        #expect(owners[key] == nil, "\(key.label): \(binding.id)")
        owners[key] = binding.id
      }
    }
  }

  @Test("never asks for a key that terminals or desktops keep for themselves")
  func possible() {
    let kept: Set<Key> = [
      .control("s"), .control("q"), .control("i"), .control("m"), .control("d"),
    ]
    for binding in Bindings.all {
      #expect(kept.isDisjoint(with: binding.keys), "\(binding.id)")
      #expect(!binding.keys.isEmpty || binding.firstKey == nil)
      let onlyFunctionKeys = binding.keys.allSatisfy {
        if case .function = $0 { true } else { false }
      }
      #expect(binding.keys.isEmpty || !onlyFunctionKeys, "\(binding.id)")
    }
  }

  @Test("explains every command in one sentence")
  func sentences() {
    for binding in Bindings.all {
      #expect(!binding.title.isEmpty && binding.title.first?.isUppercase == true)
      #expect(binding.help.hasSuffix("."), "\(binding.id)")
      #expect(binding.help.count <= 90, "\(binding.id)")
    }
  }

  @Test("names the sub-command of everything that changes the plan")
  func twins() {
    for binding in Bindings.all where binding.isEdit {
      #expect(binding.twin?.hasPrefix("plenary ") == true, "\(binding.id)")
    }
  }

  @Test(
    "has hints for every list, and all of them act there or say why",
    arguments: ListID.allCases
  )
  func hints(list: ListID) {
    var probe = Probe()
    probe.press(":\(list == .checklist ? "checklist in full" : list.title)<Enter>")
    let hints = Bindings.hints(for: probe.state)
    #expect(hints.count >= 8)
    for hint in hints { #expect(hint.place.holds(in: probe.state.focus)) }
  }

  @Test("lists everything in the palette, with sentences for what cannot act")
  func palette() {
    var probe = Probe(isReadOnly: true)
    for list in ["1", "2", "3", "4"] {
      probe.press(list)
      let entries = Palette.entries("", in: probe.state)
      #expect(entries.count == CommandID.allCases.count)
      for reason in entries.compactMap(\.reason) {
        #expect(reason.hasSuffix(".") && reason.first?.isUppercase == true, "\(reason)")
      }
    }
  }

  @Test(
    "finds commands by a few letters in order",
    arguments: [
      ("zoom", CommandID.zoom), ("mtm", .move), ("assi", .assign), ("undo", .undo),
      ("theme", .theme), ("todate", .goToDate), ("miss", .missionsView), ("baseline", .baseline),
    ]
  )
  func fuzzy(query: String, command: CommandID) {
    #expect(Palette.entries(query, in: Probe().state).first?.binding.id == command)
  }

  @Test(
    "finds commands by what organisers call them",
    arguments: [
      ("postpone", CommandID.meetingState), ("cancel", .meetingState),
      ("withdraw", .participationState), ("format", .edit), ("lateness", .level),
    ]
  )
  func words(query: String, command: CommandID) {
    #expect(Palette.entries(query, in: Probe().state).contains { $0.binding.id == command })
  }

  @Test("matches letters in order only, and prefers the starts of words")
  func scores() throws {
    #expect(FuzzyMatch.score("ba", in: "ab") == nil)
    #expect(FuzzyMatch.score("", in: "anything") != nil)
    let start = try #require(FuzzyMatch.score("mt", in: "move the meeting"))
    let inside = try #require(FuzzyMatch.score("mt", in: "come to admit it"))
    #expect(start > inside)
  }

  @Test("of another pane say in the palette why they cannot act there")
  func elsewhere() throws {
    let entries = Palette.entries("resume", in: Probe().state)
    let resume = try #require(entries.first { $0.binding.id == .resumeTask })
    #expect(resume.reason?.hasPrefix("TM01 is planned.") == true)
  }

  @Test("that choose a theme find its name before longer ones")
  func themes() {
    var state = Probe().state
    state.themes = ["colourblind-night", "contrast-night", "default", "night"]
    #expect(Palette.themes("night", in: state).first == "night")
    #expect(Palette.themes("", in: state) == state.themes)
  }
}
